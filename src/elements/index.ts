/** All elements with their events. */
export * from './first.js';
export {LessonQuiz, LessonQuizAnswerEvent} from './lesson-quiz/element.js';
