import {warn} from '../localization/warnings/warn.js';
import {emptyRecord, isRecord, parseRecord, recordOf, type ProgressRecord} from './record.js';

/**
 * The reader's progress, stored in the browser under one key and shared by all elements with this key,
 * on the page and in other tabs. Unknown ids are kept, so that a task that returns finds its mark. If
 * storage is blocked, or holds something else under the key, progress lasts as long as the page.
 */
export interface ProgressStore {
  readonly record: ProgressRecord;
  /** Whether progress is stored beyond the page. */
  readonly kept: boolean;
  isDone(task: string): boolean;
  mark(task: string, done: boolean): void;
  /** Marks these alone. */
  markOnly(tasks: Iterable<string>): void;
  /** Keeps an answer. The first answer to a question counts: later ones change nothing. */
  answer(question: string, answer: string): void;
  /** Forgets the answers to these questions, so that they can be asked again. */
  forget(questions: Iterable<string>): void;
  /** Takes a record in place of its own. */
  replace(record: ProgressRecord): void;
  /** Calls `listener` on every change. Returns a function that removes it. */
  subscribe(listener: () => void): () => void;
}

const stores = new Map<string, ProgressStore>();

/** The store of a key. Nothing is stored under the empty key. */
export function progressStore(key: string): ProgressStore {
  const store = stores.get(key) ?? makeStore(key);
  stores.set(key, store);
  return store;
}

function makeStore(key: string): ProgressStore {
  const listeners = new Set<() => void>();
  let record = emptyRecord;
  let kept = key !== '';

  const attempt = (action: () => void): void => {
    if (!kept) return;
    try {
      action();
    } catch {
      kept = false;
    }
  };
  /** What is no record of ours stays as it is, and nothing is stored over it. */
  const read = (): void => {
    const stored = localStorage.getItem(key);
    const found = stored === null ? emptyRecord : parseRecord(stored);
    kept = isRecord(found);
    if (isRecord(found)) record = found;
    else warn(({noProgress}) => noProgress(key, found));
  };
  /** The record, also where another tab has written it while this one did not listen. */
  const current = (): ProgressRecord => {
    if (listeners.size === 0) attempt(read);
    return record;
  };
  const tell = (): void => listeners.forEach((listener) => listener());
  const change = (next: ProgressRecord): void => {
    record = next;
    attempt(() => localStorage.setItem(key, JSON.stringify(record)));
    tell();
  };
  const follow = (event: StorageEvent): void => {
    if (event.key !== key && event.key !== null) return;
    attempt(read);
    tell();
  };

  return {
    get record() {
      return current();
    },
    get kept() {
      current();
      return kept;
    },
    isDone: (task) => (current().done as readonly string[]).includes(task),
    mark(task, isDone) {
      const {done, answers} = current();
      const others = done.filter((id) => id !== task);
      change(recordOf(isDone ? [...others, task] : others, answers));
    },
    markOnly: (tasks) => change(recordOf(tasks, current().answers)),
    answer(question, answer) {
      const {done, answers} = current();
      change(recordOf(done, {[question]: answer, ...answers}));
    },
    forget(questions) {
      const {done, answers} = current();
      const forgotten = new Set(questions);
      const rest = Object.entries(answers).filter(([question]) => !forgotten.has(question));
      change(recordOf(done, Object.fromEntries(rest)));
    },
    replace: change,
    subscribe(listener) {
      current();
      addEventListener('storage', follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener('storage', follow);
      };
    },
  };
}
