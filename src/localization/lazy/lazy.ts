import {warnOnce} from '../warnings/once.js';

/** Words, code or data that no first render needs. The module is fetched when an element asks for it. */
export interface Lazy<T = unknown> {
  /** The module or data; undefined until it has loaded. */
  readonly value: T | undefined;
  /** Whether the last attempt failed. */
  readonly failed: boolean;
  /** Resolves with the module or data when it has loaded, by whichever attempt. */
  readonly loaded: Promise<T>;
  /**
   * Fetches it. A failure changes nothing on the page and logs one warning; the next call tries again.
   *
   * @returns undefined when it has loaded already, else a promise that resolves when the attempt is
   *   over and never rejects
   */
  load(): Promise<void> | undefined;
}

/** A resource that is loaded already. */
export const nothingToLoad: Lazy<true> = {value: true, failed: false, loaded: Promise.resolve(true), load: () => undefined};

/** Whether a resource has loaded. */
export const isLoaded = ({value}: Lazy): boolean => value !== undefined;

/** The longest time to wait for an idle browser, in milliseconds: one that draws frame after frame on a slow phone never is. */
const longestWait = 1000;

/** Runs a callback when the browser is idle, or after a second. Safari has no `requestIdleCallback`. */
export function whenIdle(call: () => void): void {
  const {requestIdleCallback} = globalThis as Partial<typeof globalThis>;
  if (requestIdleCallback) requestIdleCallback(call, {timeout: longestWait});
  else setTimeout(call);
}

let loading = 0;

/** Whether a resource is loading or waits for the browser to be idle. When it has loaded, elements may show something else. */
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
 * @param what its name in a warning
 * @param fetch a dynamic import
 * @param arrived called once, with the module
 */
export function lazy<T>(what: string, fetch: () => Promise<T>, arrived?: (value: T) => void): Lazy<T> {
  let attempt: Promise<void> | undefined;
  let resolve: (value: T) => void;
  const made = {
    value: undefined as T | undefined,
    failed: false,
    loaded: new Promise<T>((done) => (resolve = done)),
    load: () => (made.value === undefined ? (attempt ??= countLoading(tryIt()).finally(() => (attempt = undefined))) : undefined),
  };
  async function tryIt(): Promise<void> {
    try {
      made.value = await fetch();
      arrived?.(made.value);
      resolve(made.value);
    } catch (error) {
      // One warning for all attempts: the error of each may contain another address.
      if (!made.failed) warnOnce(`container-lesson: ${what} could not be loaded. ${String(error)}`);
    }
    made.failed = made.value === undefined;
  }
  return made;
}

/**
 * Loads a resource when the browser is idle: a reader may open it at any time, and printing can't wait for it.
 *
 * @returns a promise that resolves when the attempt is over; at once if the resource has loaded already
 */
export async function loadWhenIdle(resource: Lazy): Promise<void> {
  if (isLoaded(resource)) return;
  const idle = new Promise<void>((resolve) => whenIdle(resolve));
  await countLoading(idle.then(() => resource.load()));
}
