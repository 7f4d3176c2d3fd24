import './locales/en.js';
import {registerElements} from './define/elements.js';

/** `container-lesson/en`: registers every element with its words in English only. */
registerElements();

export * from './elements/index.js';
export * from './localization/index.js';
