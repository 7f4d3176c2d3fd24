import {currentId} from '../../data/moved-ids.js';
import {warn} from '../../localization/warnings/warn.js';

/**
 * The reader's progress, stored in the browser under one key and shared by all checklists with this key,
 * on the page and in other tabs. Unknown ids are kept, so that a task that returns finds its mark. If
 * storage is blocked, the marks last as long as the page.
 */
export interface ProgressStore {
  readonly done: ReadonlySet<string>;
  /** Whether the marks are stored beyond the page. */
  readonly kept: boolean;
  /** Marks or unmarks; `undefined` unmarks all. */
  mark(id: string | undefined, done: boolean): void;
  /** Marks these alone. */
  replace(ids: Iterable<string>): void;
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

/** Stored marks may have ids that were renamed since. */
const currentIds = (ids: Iterable<string>): Set<string> => new Set([...ids].map(currentId));

/** `{"version": 1, "done": ["architecture"]}` */
function read(key: string): Set<string> {
  const stored = localStorage.getItem(key);
  if (stored === null) return new Set();
  try {
    const {done} = JSON.parse(stored) as {done: unknown};
    if (Array.isArray(done)) return currentIds(done.filter((id) => typeof id === 'string'));
  } catch {
    // The warning below covers this, and values of another shape.
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
        // Another tab may have written while this one did not listen.
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
