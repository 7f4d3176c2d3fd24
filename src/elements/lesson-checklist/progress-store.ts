import {currentId} from '../../data/moved-ids.js';
import {warn} from '../../localization/warnings/warn.js';

/**
 * What a reader has done, kept in the browser under one key and shared by all checklists that use it:
 * those on the page, and those in other tabs. Ids that no task has any more are kept, so that a task
 * that comes back finds its mark. Where storage is blocked the marks live as long as the page.
 */
export interface ProgressStore {
  readonly done: ReadonlySet<string>;
  /** Whether the marks outlive the page. */
  readonly kept: boolean;
  /** Marks or unmarks; `undefined` unmarks all. */
  mark(id: string | undefined, done: boolean): void;
  /** Marks these alone. */
  replace(ids: Iterable<string>): void;
  /** Calls `listener` on every change. Returns a function that ends it. */
  subscribe(listener: () => void): () => void;
}

const stores = new Map<string, ProgressStore>();

/** The store of a key. The empty key is kept nowhere. */
export function progressStore(key: string): ProgressStore {
  const store = stores.get(key) ?? makeStore(key);
  stores.set(key, store);
  return store;
}

/** Marks are kept under the ids of their time. */
const currentIds = (ids: Iterable<string>): Set<string> => new Set([...ids].map(currentId));

/** `{"version": 1, "done": ["architecture"]}` */
function read(key: string): Set<string> {
  const stored = localStorage.getItem(key);
  if (stored === null) return new Set();
  try {
    const {done} = JSON.parse(stored) as {done: unknown};
    if (Array.isArray(done)) return currentIds(done.filter((id) => typeof id === 'string'));
  } catch {
    // Told below, like a value of another shape.
  }
  warn(({noProgress}) => noProgress(key));
  return new Set();
}

function makeStore(key: string): ProgressStore {
  const listeners = new Set<() => void>();
  let done = new Set<string>();
  let kept = key !== '';

  const attempt = (action: () => void): void => {
    if (!kept) return;
    try {
      action();
    } catch {
      kept = false;
    }
  };
  const tell = (): void => listeners.forEach((listener) => listener());
  const change = (next: Set<string>): void => {
    done = next;
    attempt(() => localStorage.setItem(key, JSON.stringify({version: 1, done: [...done]})));
    tell();
  };
  const follow = (event: StorageEvent): void => {
    if (event.key !== key && event.key !== null) return;
    attempt(() => (done = read(key)));
    tell();
  };

  attempt(() => (done = read(key)));
  return {
    get done() {
      return done;
    },
    get kept() {
      return kept;
    },
    mark(id, isDone) {
      const next = new Set(id === undefined ? [] : done);
      if (id !== undefined && isDone) next.add(id);
      if (id !== undefined && !isDone) next.delete(id);
      change(next);
    },
    replace: (ids) => change(currentIds(ids)),
    subscribe(listener) {
      if (listeners.size === 0) {
        // Another tab may have written while nobody listened.
        attempt(() => (done = read(key)));
        addEventListener('storage', follow);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener('storage', follow);
      };
    },
  };
}
