import {questions, type QuestionId, type TeachingPlace} from '../data/questions.js';
import type {NotedPropertyId} from '../data/notes.js';
import type {PropertyId} from '../data/properties.js';
import type {SectionId} from '../data/sections.js';
import type {Translate} from '../localization/words/translate.js';
import {memo} from './memo.js';
import {quiz, type Quiz, type QuizOptions, type QuizQuestion} from './quiz.js';
import {sourceText, type SourceText} from './source.js';

/** A part of the lesson that teaches an answer. */
export interface TeachingPart {
  /** Where it is: `lesson-web`, `property-startup`. */
  readonly address: TeachingPlace;
  /** Its title in the lesson. */
  readonly title: string;
  /** "Read again: Containers in web development". */
  readonly invitation: string;
}

/** Why the right answer to a question is right. */
export interface QuizReason {
  readonly reason: string;
  /** What speaks against it, or an exception. */
  readonly against: string;
  readonly taught: TeachingPart;
  readonly sources: readonly SourceText[];
  /** Said after the sources where the answer is our judgement. */
  readonly judgement?: string;
}

export interface QuizReasons {
  readonly labels: {
    /** Small heading of `against`. */
    readonly against: string;
    /** Before the sources. */
    readonly sources: string;
    /** Before what to read again. */
    readonly missed: string;
  };
  readonly reasons: Readonly<Record<QuestionId, QuizReason>>;
}

function titleOf(t: Translate, address: TeachingPlace): string {
  const [, kind, id] = /^(\w+)-(.+)$/.exec(address)!;
  if (kind === 'lesson') return t(`lesson.${id as SectionId}.title`);
  return kind === 'note' ? t(`properties.${id as NotedPropertyId}.note.title`) : t(`properties.${id as PropertyId}`);
}

function taughtAt(t: Translate, address: TeachingPlace): TeachingPart {
  const title = titleOf(t, address);
  return {address, title, invitation: t('quiz.again', {place: title})};
}

const reasonOf = (t: Translate, {id, place, sources, ...rest}: (typeof questions)[number]): QuizReason => ({
  reason: t(`reasons.${id}`),
  against: t(`reasons.${id}.against`),
  taught: taughtAt(t, place),
  sources: sources.map((source) => sourceText(t, source)),
  ...('judged' in rest && {judgement: t('quiz.judged')}),
});

/** Joins the answers to all questions with their reasons and sources. */
export const quizReasons = (t: Translate): QuizReasons =>
  memo(t, 'quiz reasons', {}, () => ({
    labels: {against: t('quiz.against'), sources: t('quiz.sources'), missed: t('quiz.missed')},
    reasons: Object.fromEntries(questions.map((question) => [question.id, reasonOf(t, question)])) as Record<QuestionId, QuizReason>,
  }));

/** A question with its reason, for programs. */
export type ReasonedQuestion = QuizQuestion & QuizReason;

/** The questions with their reasons. */
export function reasonedQuiz(t: Translate, options?: QuizOptions): Quiz<ReasonedQuestion> {
  const model = quiz(t, options);
  const {reasons} = quizReasons(t);
  return {...model, questions: model.questions.map((question) => ({...question, ...reasons[question.id]}))};
}
