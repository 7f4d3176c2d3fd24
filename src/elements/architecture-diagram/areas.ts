import type {Area, LazyArea} from '../../localization/words/messages.js';

/** The areas of text that `<architecture-diagram>` shows. */
export const areas = ['technologies', 'layers', 'diagram'] as const satisfies readonly Area[];

/** Those that it asks for when they are needed. */
export const lazyAreas = ['explanations', 'nested', 'expert', 'own'] as const satisfies readonly LazyArea[];
