import './locales/ja.js';
import {registerElements} from './define/elements.js';

/** `container-lesson/ja`: registers every element with its words in Japanese only. */
void registerElements();

export * from './elements/first.js';
// Loaders of further languages are in `container-lesson` and `container-lesson/localization`.
export {availableLocales, messageIds, registerStrings, watchStrings} from './localization/index.js';
export type {Area, MessageId, Strings, Translate} from './localization/index.js';
