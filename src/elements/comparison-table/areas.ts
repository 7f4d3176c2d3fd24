import type {Area, LazyArea} from '../../localization/words/messages.js';

/** The areas of text that `<comparison-table>` shows. */
export const areas = ['technologies', 'properties', 'table'] as const satisfies readonly Area[];

/** Those that it asks for when they are needed. */
export const lazyAreas = ['evidence', 'own'] as const satisfies readonly LazyArea[];
