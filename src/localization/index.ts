/** What authors may use of localization: `container-lesson/localization`. */
export {watchStrings} from './words/page-strings.js';
export {availableLocales, messageIds, registerStrings, type Translate} from './words/strings.js';
export {loadLocale, onMissingLocale, registerLocaleLoader, type LocaleLoader, type LocaleModule} from './lazy/loaders.js';
export type {Area, MessageId, Strings} from './words/messages.js';
