/** What authors may use of localization: `container-lesson/localization`. */
export {watchStrings} from './page-strings.js';
export {availableLocales, messageIds, registerStrings, type Translate} from './strings.js';
export {loadLocale, onMissingLocale, registerLocaleLoader, type LocaleLoader, type LocaleModule} from './loaders.js';
export type {Area, MessageId, Strings} from './messages.js';
