import type {Area} from '../../localization/words/messages.js';

/** The areas of text that `<container-lesson>` shows. */
export const areas = ['technologies', 'analogies', 'properties', 'lesson', 'course'] as const satisfies readonly Area[];
