/** `container-lesson/progress`: takes a reader's progress out of one browser and into another. No Lit. */
import {isRecord, mergeRecords, parseRecord, type NoRecord, type ProgressRecord} from './progress/record.js';
import {progressStore} from './progress/store.js';

export type {ProgressRecord};

/** What an import made: the progress that is kept now, or the reason why nothing changed. */
export type ImportedProgress =
  {readonly record: ProgressRecord; readonly problem: undefined} | {readonly record: undefined; readonly problem: string};

const reasons: Readonly<Record<NoRecord, string>> = {
  newer: 'This progress comes from a later version of container-lesson. Load that version to import it.',
  broken: 'This is no progress of a lesson: it needs {"version": 2, "done": […], "answers": {…}} as exportProgress() writes it.',
};

/** The `storage-key` of elements that have none. */
const defaultKey = 'container-lesson';

const notKept = (key: string): string =>
  `This browser keeps no progress under "${key}": its storage is blocked, or holds something else there.`;

/**
 * The reader's progress as JSON, such as `{"version":2,"done":["analogy"],"answers":{"small-vm":"false"}}`.
 *
 * @param key under which the elements of the page keep it, their `storage-key`. Default: `container-lesson`
 */
export const exportProgress = (key: string = defaultKey): string => JSON.stringify(progressStore(key).record);

/**
 * Adds exported progress to what this browser has. No mark and no answer is lost: where both have an answer to a question,
 * that of this browser stays. What is no progress, or that of a later version, changes nothing. Elements on the page follow.
 *
 * @param json what `exportProgress` returned
 * @param key as in `exportProgress`
 */
export function importProgress(json: string, key: string = defaultKey): ImportedProgress {
  const read = parseRecord(json);
  if (!isRecord(read)) return {record: undefined, problem: reasons[read]};
  const store = progressStore(key);
  if (key !== '' && !store.kept) return {record: undefined, problem: notKept(key)};
  store.replace(mergeRecords(store.record, read));
  return {record: store.record, problem: undefined};
}
