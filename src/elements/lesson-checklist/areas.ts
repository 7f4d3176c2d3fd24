import type {Area, LazyArea} from '../../localization/words/messages.js';

/** The areas of text that `<lesson-checklist>` shows. */
export const areas = ['tasks', 'checklist'] as const satisfies readonly Area[];

/** Those that it asks for when they are needed. */
export const lazyAreas = ['answers', 'keeping', 'own'] as const satisfies readonly LazyArea[];
