import {warnOnce} from '../warnings/once.js';

/** What no first render needs: words, code or data whose module is fetched when an element asks for it. */
export interface Lazy<T = unknown> {
  /** What has arrived; undefined before. */
  readonly value: T | undefined;
  /** Whether the last attempt failed. */
  readonly failed: boolean;
  /**
   * Fetches it. Where that fails nothing changes on the page, one warning says so, and the next call
   * tries again.
   *
   * @returns undefined where it is there, else a promise that resolves when the attempt is over and
   *   never rejects
   */
  load(): Promise<void> | undefined;
}

/** What is there already: nothing is to be waited for. */
export const nothingToLoad: Lazy<true> = {value: true, failed: false, load: () => undefined};

/** Whether it has arrived. */
export const isLoaded = ({value}: Lazy): boolean => value !== undefined;

/** Calls it when the browser has nothing better to do; not every browser says when that is. */
export const whenIdle: (call: () => void) => unknown = globalThis.requestIdleCallback ?? setTimeout;

let loading = 0;

/** Whether something is on its way, or waits for the browser to be idle: what it brings may change what elements show. */
export const isLoading = (): boolean => loading > 0;

/** Counts as loading until the promise settles. */
export async function countLoading<T>(promise: Promise<T>): Promise<T> {
  loading++;
  try {
    return await promise;
  } finally {
    loading--;
  }
}

/**
 * @param what what a warning calls it
 * @param fetch a dynamic import
 * @param arrived called once, with what has arrived
 */
export function lazy<T>(what: string, fetch: () => Promise<T>, arrived?: (value: T) => void): Lazy<T> {
  let attempt: Promise<void> | undefined;
  const made = {
    value: undefined as T | undefined,
    failed: false,
    load: () => (made.value === undefined ? (attempt ??= countLoading(tryIt()).finally(() => (attempt = undefined))) : undefined),
  };
  async function tryIt(): Promise<void> {
    try {
      made.value = await fetch();
      arrived?.(made.value);
    } catch (error) {
      // Each attempt may have another address in its error.
      if (!made.failed) warnOnce(`container-lesson: ${what} could not be loaded. ${String(error)}`);
    }
    made.failed = made.value === undefined;
  }
  return made;
}

/** Loads it as soon as the browser has nothing better to do: a reader may ask for it at any time, and a printer can't wait for it. */
export function loadWhenIdle(resource: Lazy): void {
  if (isLoaded(resource)) return;
  const idle = new Promise<void>((resolve) => whenIdle(resolve));
  void countLoading(idle.then(() => resource.load()));
}
