import {lazy} from '../localization/lazy/lazy.js';

/** The parts of the lesson that stand below its first screen, by tag. Its first render does without them. */
export const laterParts = {
  'architecture-diagram': lazy(
    '<architecture-diagram>',
    async () => (await import('./architecture-diagram/element.js')).ArchitectureDiagram,
  ),
  'comparison-table': lazy('<comparison-table>', async () => (await import('./comparison-table/element.js')).ComparisonTable),
  'key-difference': lazy('<key-difference>', async () => (await import('./key-difference/element.js')).KeyDifference),
  'startup-timeline': lazy('<startup-timeline>', async () => (await import('./startup-timeline/element.js')).StartupTimeline),
  'lesson-checklist': lazy('<lesson-checklist>', async () => (await import('./lesson-checklist/element.js')).LessonChecklist),
  'lesson-quiz': lazy('<lesson-quiz>', async () => (await import('./lesson-quiz/element.js')).LessonQuiz),
  'try-it': lazy('<try-it>', async () => (await import('./try-it/element.js')).TryIt),
};
