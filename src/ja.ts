import {registerElements} from './define/elements.js';
import {ja, lateJa} from './define/words/ja.js';
import {registerLateAreas} from './localization/late-areas.js';
import {registerAreas} from './localization/strings.js';

/** `container-lesson/ja`: registers every element with its words in Japanese only. */
registerAreas('ja', ja);
registerLateAreas('ja', lateJa);
registerElements();

export * from './elements/index.js';
export * from './localization/index.js';
