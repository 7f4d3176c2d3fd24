/** What authors may use of localization: `container-lesson/localization`. */
export {availableLocales, messageIds, registerStrings, type Translate} from './strings.js';
export type {Area, MessageId, Strings} from './messages.js';
