/** What the entries of the package export: the elements of a first render, and the types of the others. `container-lesson/elements` has all classes. */
export {AnalogyCard} from './analogy-card/element.js';
export type {ArchitectureDiagram} from './architecture-diagram/element.js';
export type {LessonInstancesChangeEvent, LessonLayerSelectEvent, LessonPredictEvent} from './architecture-diagram/events.js';
export type {ComparisonTable} from './comparison-table/element.js';
export type {LessonContents, LessonItem, LessonQuestion, LessonTask} from './container-lesson/contents.js';
export {ContainerLesson} from './container-lesson/element.js';
export {LessonSectionViewEvent} from './container-lesson/section-view-event.js';
export type {KeyDifference} from './key-difference/element.js';
export type {LessonChecklist, LessonChecklistChangeEvent} from './lesson-checklist/element.js';
export type {LessonQuiz, LessonQuizAnswerEvent} from './lesson-quiz/element.js';
export type {LessonDataErrorEvent} from './own-data/event.js';
export type {StartupTimeline} from './startup-timeline/element.js';
export type {TryIt} from './try-it/element.js';
