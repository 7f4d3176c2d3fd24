import {registerElements} from './define/elements.js';
import {en} from './define/words/en.js';
import {registerAreas} from './localization/strings.js';

/** `container-lesson/en`: registers every element with its words in English only. */
registerAreas('en', en);
registerElements();

export * from './elements/index.js';
export * from './localization/index.js';
