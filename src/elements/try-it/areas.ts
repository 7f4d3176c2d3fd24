import type {Area, LazyArea} from '../../localization/words/messages.js';

/** The areas of text that `<try-it>` shows. Pages that register all elements load the words when an element asks for them. */
export const areas = ['terminal'] as const satisfies readonly Area[];

/** Those that it asks for when they are needed. */
export const lazyAreas = ['further'] as const satisfies readonly LazyArea[];
