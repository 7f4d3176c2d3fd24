import type {SectionId} from '../../data/sections.js';

/** Something that a reader marks or answers, in plain words. */
export type LessonItem = LessonTask | LessonQuestion;

interface Asked {
  readonly id: string;
  /** What is asked, without marks. */
  readonly text: string;
  /** The language of the words, a BCP 47 tag. */
  readonly lang: string;
}

/** A task of the checklist, the package's or an author's. */
export interface LessonTask extends Asked {
  readonly kind: 'task';
}

/** A question with the answers that it offers. */
export interface LessonQuestion extends Asked {
  readonly kind: 'question';
  readonly answers: readonly {readonly id: string; readonly text: string}[];
  /** Ids of the right answers. Each is right by itself. */
  readonly right: readonly string[];
}

/** What a lesson shows. */
export interface LessonContents {
  /** The sections, in the lesson's order. */
  readonly sections: readonly SectionId[];
  /** Those that have been on the screen, in the order in which they came. */
  readonly seen: readonly SectionId[];
  /** Tasks and questions, of those parts that have been drawn. */
  readonly items: readonly LessonItem[];
}
