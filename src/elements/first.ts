/** The elements that a first render may show, with their events, and the types of the others. The entries of the package export these. */
export {AnalogyCard} from './analogy-card/element.js';
export {ArchitectureDiagram} from './architecture-diagram/element.js';
export {LessonInstancesChangeEvent, LessonLayerSelectEvent, LessonPredictEvent} from './architecture-diagram/events.js';
export {ComparisonTable} from './comparison-table/element.js';
export {ContainerLesson} from './container-lesson/element.js';
export type {KeyDifference} from './key-difference/element.js';
export type {LessonDataErrorEvent} from './own-data/event.js';
export {LessonChecklist, LessonChecklistChangeEvent} from './lesson-checklist/element.js';
export type {StartupTimeline} from './startup-timeline/element.js';
export type {TryIt} from './try-it/element.js';
export type {LessonQuiz, LessonQuizAnswerEvent} from './lesson-quiz/element.js';
