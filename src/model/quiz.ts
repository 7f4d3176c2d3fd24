import {questionKinds, questions, type AnswerId, type QuestionId, type QuestionKind} from '../data/questions.js';
import {formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';

export interface QuizOptions {
  /** Default: all, the cases first. */
  readonly questions?: readonly QuestionId[] | undefined;
  /** Shuffles the questions; the same seed gives the same order. */
  readonly seed?: string | undefined;
}

/** A question with its text and the answers that it offers. */
export interface QuizQuestion {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly answers: readonly {readonly id: AnswerId; readonly text: string}[];
  /** The right answers. */
  readonly right: readonly AnswerId[];
  /** What is said of a right answer and of another one. The latter names the right one. */
  readonly verdicts: {readonly right: string; readonly wrong: string};
}

/** Questions without the reasons for their answers, which are a model of their own (`quizReasons`). */
export interface Quiz<Q extends QuizQuestion = QuizQuestion> {
  readonly lang: string;
  readonly title: string;
  readonly questions: readonly Q[];
  readonly labels: {
    /** The sign of a right answer. */
    readonly sign: string;
    /** How to answer by keyboard. */
    readonly hint: string;
    /** Shown below the result if every answer was right. */
    readonly full: string;
    readonly reset: string;
    /** Says where the browser stores the answers. */
    readonly saved: string;
    /** Shown instead where the page turned storage off. */
    readonly unkept: string;
    /** Shown instead where the browser refuses to store the answers. */
    readonly unsaved: string;
    /** Summary of the fold with all answers. */
    readonly key: string;
  };
  readonly glossary: Glossary;
}

type Row = (typeof questions)[number];

/** FNV-1a: a number that looks random and depends on the text alone. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const character of text) sum = Math.imul(sum ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return sum;
}

/** Each question has its own place in the order of a seed, whichever others are asked. */
const shuffled = (rows: readonly Row[], seed: string): readonly Row[] => {
  const place = ({id}: Row): number => hash(`${seed} ${id} ${seed}`);
  return [...rows].sort((one, other) => place(one) - place(other));
};

/** The title says what all questions ask. */
function titleOf(rows: readonly Row[]): 'choice' | 'truth' | 'mixed' {
  const [first, ...others] = new Set(rows.map(({kind}) => kind));
  return first && others.length === 0 ? first : 'mixed';
}

function questionOf(t: Translate, {id, kind, right}: Row): QuizQuestion {
  const [named] = right;
  const answers: readonly AnswerId[] = questionKinds[kind];
  return {
    id,
    kind,
    text: t(`quiz.${id}`),
    answers: answers.map((answer) => ({id: answer, text: t(`quiz.${answer}`)})),
    right,
    verdicts: {right: t('quiz.right'), wrong: t('quiz.wrong', {answer: t(`quiz.${named}`)})},
  };
}

/** Joins questions with their texts, in the order in which they were asked for, or in that of the seed. */
export function quiz(t: Translate, {questions: asked, seed}: QuizOptions = {}): Quiz {
  return memo(t, 'quiz', {asked, seed}, () => {
    const chosen = asked ? asked.map((id) => questions.find((row) => row.id === id)!) : questions;
    const rows = seed ? shuffled(chosen, seed) : chosen;
    return {
      lang: t.locale,
      title: t(`quiz.title.${titleOf(rows)}`),
      questions: rows.map((row) => questionOf(t, row)),
      labels: {
        sign: t('quiz.sign'),
        hint: t('quiz.hint'),
        full: t('quiz.full'),
        reset: t('quiz.reset'),
        saved: t('quiz.saved'),
        unkept: t('quiz.unkept'),
        unsaved: t('quiz.unsaved'),
        key: t('quiz.key'),
      },
      glossary: glossary(t),
    };
  });
}

/** Question → answer, of those that are answered. */
export type Answers = Readonly<Record<string, string>>;

/** Whether an answer is right. */
export const isRight = ({right}: Pick<QuizQuestion, 'right'>, answer: string | undefined): boolean =>
  (right as readonly (string | undefined)[]).includes(answer);

/** The answers to these questions, as far as they are answers that the questions offer. */
export const answersTo = (asked: readonly QuizQuestion[], all: Answers): Readonly<Partial<Record<QuestionId, AnswerId>>> =>
  Object.fromEntries(asked.flatMap(({id, answers}) => answers.filter((one) => one.id === all[id]).map((one) => [id, one.id] as const)));

/** How far a reader is. */
export interface QuizStanding {
  /** "3 of 6 answered". */
  readonly progress: string;
  /** "5 of 6 right"; undefined until all questions are answered. */
  readonly result?: string;
  /** "Try the missed one again"; undefined where none was missed, and until then. */
  readonly retry?: string;
}

/** @param first the answers that count */
export function standing(t: Translate, {questions}: Quiz, first: Answers): QuizStanding {
  const number = (count: number): string => formatNumber(t.locale, count);
  const answered = questions.filter(({id}) => first[id]);
  const right = answered.filter((question) => isRight(question, first[question.id])).length;
  const [all, missed] = [questions.length, questions.length - right];
  const isOver = answered.length === all;
  return {
    progress: t.plural('quiz.progress', all, {answered: number(answered.length), total: number(all)}),
    ...(isOver && {result: t.plural('quiz.result', all, {right: number(right), total: number(all)})}),
    ...(isOver && missed > 0 && {retry: t.plural('quiz.retry', missed, {count: number(missed)})}),
  };
}

/** "What counts is your first answer, “VM”." */
export const firstAnswerText = (t: Translate, answer: AnswerId): string => t('quiz.first', {answer: t(`quiz.${answer}`)});
