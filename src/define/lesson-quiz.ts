import {LessonQuiz} from '../elements/lesson-quiz/element.js';
import {lazyWords, words} from '../generated/tag-words/lesson-quiz.js';
import {registerLazyWords} from '../localization/lazy/lazy-words.js';
import {registerWords} from '../localization/words/store.js';
import {register} from './register.js';

registerWords(words);
registerLazyWords(lazyWords);
register('lesson-quiz', LessonQuiz);
