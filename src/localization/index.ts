/** What authors may use of localization: `container-lesson/localization`. */
export {watchStrings} from './words/page-strings.js';
export {availableLocales, messageIds, registerStrings} from './words/store.js';
export type {Translate} from './words/translate.js';
export {loadLocale, onMissingLocale, registerLocaleLoader, type LocaleLoader, type LocaleModule} from './lazy/loaders.js';
export type {Area, MessageId, Strings} from './words/messages.js';
