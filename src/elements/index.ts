/** All elements with their events. */
export {AnalogyCard} from './analogy-card/element.js';
export {ArchitectureDiagram} from './architecture-diagram/element.js';
export {LessonInstancesChangeEvent, LessonLayerSelectEvent, LessonPredictEvent} from './architecture-diagram/events.js';
export {ComparisonTable} from './comparison-table/element.js';
export type {LessonContents, LessonItem, LessonQuestion, LessonTask} from './container-lesson/contents.js';
export {ContainerLesson} from './container-lesson/element.js';
export {LessonSectionViewEvent} from './container-lesson/section-view-event.js';
export {KeyDifference} from './key-difference/element.js';
export {LessonChecklist, LessonChecklistChangeEvent} from './lesson-checklist/element.js';
export {LessonQuiz, LessonQuizAnswerEvent} from './lesson-quiz/element.js';
export type {LessonDataErrorEvent} from './own-data/event.js';
export {StartupTimeline} from './startup-timeline/element.js';
export {TryIt} from './try-it/element.js';
