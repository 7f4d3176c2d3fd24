import {registerElements} from './define/elements.js';
import {ja} from './define/words/ja.js';
import {registerAreas} from './localization/strings.js';

/** `container-lesson/ja`: registers every element with its words in Japanese only. */
registerAreas('ja', ja);
registerElements();

export * from './elements/index.js';
export * from './localization/index.js';
