import type {Area, LazyArea} from '../../localization/words/messages.js';

/** The areas of text that `<startup-timeline>` shows. */
export const areas = ['technologies', 'timeline'] as const satisfies readonly Area[];

/** Those that it asks for when they are needed. */
export const lazyAreas = [] as const satisfies readonly LazyArea[];
