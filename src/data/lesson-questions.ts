import type {QuestionId} from './questions.js';
import type {SectionId} from './sections.js';

/** The questions that the lesson asks, by the section in which they stand. A module of its own, since the lesson needs only their ids. */
export const lessonQuestions = {
  choice: ['team-web-app', 'windows-on-mac', 'strangers-programs', 'rented-servers'],
  checklist: ['small-vm', 'five-kernels', 'boots-ubuntu', 'other-distribution', 'no-hidden-vm'],
} as const satisfies Partial<Readonly<Record<SectionId, readonly QuestionId[]>>>;
