import {LessonChecklist} from '../elements/lesson-checklist/element.js';
import {lateWords, words} from '../generated/tag-words/lesson-checklist.js';
import {registerLateWords} from '../localization/late-areas.js';
import {registerWords} from '../localization/strings.js';
import {register} from './register.js';

registerWords(words);
registerLateWords(lateWords);
register('lesson-checklist', LessonChecklist);
