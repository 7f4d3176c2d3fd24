import './locales/en.js';
import {registerElements} from './define/elements.js';

/** `container-lesson/en`: registers every element with its words in English only. */
void registerElements();

export * from './elements/first.js';
// Loaders of further languages are in `container-lesson` and `container-lesson/localization`.
export {availableLocales, messageIds, registerStrings, watchStrings} from './localization/index.js';
export type {Area, MessageId, Strings, Translate} from './localization/index.js';
