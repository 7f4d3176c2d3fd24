import {registerElements} from './define/elements.js';
import {en, lateEn} from './define/words/en.js';
import {registerLateAreas} from './localization/late-areas.js';
import {registerAreas} from './localization/strings.js';

/** `container-lesson/en`: registers every element with its words in English only. */
registerAreas('en', en);
registerLateAreas('en', lateEn);
registerElements();

export * from './elements/index.js';
export * from './localization/index.js';
