import type {Area, LazyArea} from '../../localization/words/messages.js';

/** The areas of text that `<lesson-quiz>` shows. Pages that register all elements load the words when an element asks for them. */
export const areas = ['quiz'] as const satisfies readonly Area[];

/** Those that it asks for when they are needed. */
export const lazyAreas = ['reasons', 'keeping'] as const satisfies readonly LazyArea[];
