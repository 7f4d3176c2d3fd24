import './locales/ja.js';
import {registerElements} from './define/elements.js';

/** `container-lesson/ja`: registers every element with its words in Japanese only. */
registerElements();

export * from './elements/index.js';
export * from './localization/index.js';
