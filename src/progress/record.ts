import {currentId} from '../data/moved-ids.js';
import type {TaskId} from '../data/tasks.js';

/** A reader's progress, as it is stored, exported and sent. The tasks and questions of an author's data have ids of their own. */
export interface ProgressRecord {
  readonly version: 2;
  /** Ids of the tasks that are marked. */
  readonly done: readonly TaskId[];
  /** Id of a question → the answer that the reader gave first. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Why something is no record: a later version of the package wrote it, or it has another shape. */
export type NoRecord = 'newer' | 'broken';

const latest = 2;

export const emptyRecord: ProgressRecord = {version: latest, done: [], answers: {}};

export const isRecord = (read: ProgressRecord | NoRecord): read is ProgressRecord => typeof read === 'object';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (values: readonly unknown[]): string[] => values.filter((value) => typeof value === 'string');

/** A record with current ids, each once: ids in it may have been renamed since. */
export const recordOf = (done: Iterable<string>, answers: Readonly<Record<string, string>>): ProgressRecord => ({
  version: latest,
  done: [...new Set([...done].map(currentId))] as TaskId[],
  answers: Object.fromEntries(Object.entries(answers).map(([question, answer]) => [currentId(question), answer])),
});

/** Reads a record of this version or of version 1, which had no answers. Ids and answers that are no text are left out. */
export function readRecord({version = 1, done, answers = {}}: Readonly<Record<string, unknown>>): ProgressRecord | NoRecord {
  if (typeof version !== 'number') return 'broken';
  if (version > latest) return 'newer';
  if (!Array.isArray(done) || !isObject(answers)) return 'broken';
  const given = Object.entries(answers).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return recordOf(strings(done), Object.fromEntries(given));
}

/** The same for JSON, which may be any. */
export function parseRecord(json: string): ProgressRecord | NoRecord {
  try {
    return readRecord(JSON.parse(json) as Record<string, unknown>);
  } catch {
    return 'broken';
  }
}

/** All marks and answers of both. Where both answer a question, the answer of `one` stays: the first answer counts. */
export const mergeRecords = (one: ProgressRecord, other: ProgressRecord): ProgressRecord =>
  recordOf([...one.done, ...other.done], {...other.answers, ...one.answers});
