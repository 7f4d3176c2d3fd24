import {LessonChecklist} from '../elements/lesson-checklist/element.js';
import {lateWords, words} from '../generated/tag-words/lesson-checklist.js';
import {registerWords} from '../localization/late-areas.js';
import {register} from './register.js';

registerWords(words, lateWords);
register('lesson-checklist', LessonChecklist);
