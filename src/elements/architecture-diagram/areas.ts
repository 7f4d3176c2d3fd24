import type {Area, LateArea} from '../../localization/messages.js';

/** The areas of text that `<architecture-diagram>` shows. */
export const areas = ['technologies', 'layers', 'diagram'] as const satisfies readonly Area[];

/** Those that it asks for when they are needed. */
export const lateAreas = ['explanations', 'expert', 'own'] as const satisfies readonly LateArea[];
