import {tasks, type TaskId} from '../data/tasks.js';
import {formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';

/** What the reader should be able to do. */
export interface ChecklistTask<K extends string = TaskId> {
  readonly id: K;
  readonly text: string;
  /** Model answer; `''` until the words of `answers` have arrived. Left out where an author gives none. */
  readonly answer?: string;
}

/** What a reader checks at the end, with all its words. An author's tasks `K` have ids of their own. */
export interface Checklist<K extends string = TaskId> {
  readonly lang: string;
  readonly legend: string;
  readonly tasks: readonly ChecklistTask<K>[];
  readonly labels: {
    /** Summary of the fold that holds a model answer. */
    readonly answer: string;
    readonly reset: string;
    /** Where the marks are kept. */
    readonly saved: string;
    /** The same where the page wants none to be kept. */
    readonly unkept: string;
    /** The same where the browser lets none be kept. */
    readonly unsaved: string;
  };
  readonly glossary: Glossary;
}

/** A checklist, whoever wrote it. */
export type AnyChecklist = Checklist<string>;

/**
 * Joins the tasks with their words.
 *
 * @param answered whether the words of `answers` are there
 */
export function checklist(t: Translate, answered = true): Checklist {
  return memo(t, 'checklist', {answered}, () => ({
    lang: t.locale,
    legend: t('checklist.legend'),
    tasks: tasks.map(({id}) => ({id, text: t(`tasks.${id}`), answer: answered ? t(`answers.${id}`) : ''})),
    labels: {
      answer: t('checklist.answer'),
      reset: t('checklist.reset'),
      saved: t('checklist.saved'),
      unkept: t('checklist.unkept'),
      unsaved: t('checklist.unsaved'),
    },
    glossary: glossary(t),
  }));
}

/** "1 of 3 done". */
export function progressText(t: Translate, done: number, total: number): string {
  return t.plural('checklist.progress', total, {done: formatNumber(t.locale, done), total: formatNumber(t.locale, total)});
}
