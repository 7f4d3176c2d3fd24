/** All elements with their events. */
export * from './first.js';
export {LessonQuiz, LessonQuizAnswerEvent} from './lesson-quiz/element.js';
export {KeyDifference} from './key-difference/element.js';
export {TryIt} from './try-it/element.js';
export {StartupTimeline} from './startup-timeline/element.js';
