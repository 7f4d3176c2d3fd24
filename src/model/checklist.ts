import {tasks, type TaskId} from '../data/tasks.js';
import {formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';

/** Something the reader should be able to do. */
export interface ChecklistTask<K extends string = TaskId> {
  readonly id: K;
  readonly text: string;
  /** Model answer; `''` until the words of `answers` have loaded, undefined where an author wrote none. */
  readonly answer?: string;
}

/** The tasks that a reader checks at the end, with all texts. `K`: the ids of the tasks, the package's or an author's. */
export interface Checklist<K extends string = TaskId> {
  readonly lang: string;
  readonly legend: string;
  readonly tasks: readonly ChecklistTask<K>[];
  readonly labels: {
    /** Summary of the `<details>` with a model answer. */
    readonly answer: string;
    readonly reset: string;
    /** Says where the browser stores the marks. */
    readonly saved: string;
    /** Shown instead where the page turned storage off. */
    readonly unkept: string;
    /** Shown instead where the browser refuses to store the marks. */
    readonly unsaved: string;
  };
  readonly glossary: Glossary;
}

/** The package's checklist or an author's. */
export type AnyChecklist = Checklist<string>;

/**
 * Joins the tasks with their texts.
 *
 * @param answered whether the words of `answers` have loaded
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
