import {warnOnce} from '../../localization/warnings/once.js';
import type {Dialect} from './dialects.js';
import type {ScormApi} from './find-api.js';

/** Calls a course system. No call throws: what one refuses is said once in the console, and does not stop the next. */
export class Runtime {
  readonly #api: ScormApi;
  readonly #calls: Dialect['calls'];
  /** What was set last: systems take each call for a request. */
  readonly #values = new Map<string, string>();

  constructor(api: ScormApi, {calls}: Dialect) {
    this.#api = api;
    this.#calls = calls;
  }

  /** @returns whether the system says that it did so */
  run(call: 'initialize' | 'finish' | 'commit'): boolean {
    const said = this.#call(call, '');
    const isDone = String(said) === 'true';
    if (!isDone && said !== undefined) this.#tell(this.#calls[call]);
    return isDone;
  }

  /** @returns `''` where the system has nothing, or fails: a value that was never set is no error */
  get(name: string): string {
    const value = this.#call('get', name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  /** Sets a value, unless it is what was set last. */
  set(name: string, value: string): void {
    if (this.#values.get(name) === value) return;
    this.#values.set(name, value);
    if (String(this.#call('set', name, value)) === 'false') this.#tell(name);
  }

  #call(call: keyof Dialect['calls'], ...given: string[]): unknown {
    const name = this.#calls[call];
    try {
      return (this.#api as Readonly<Record<string, (...given: string[]) => unknown>>)[name]!(...given);
    } catch (error) {
      warnOnce(`container-lesson: the course system failed at ${name}. ${String(error)}`);
      return undefined;
    }
  }

  #tell(what: string): void {
    warnOnce(`container-lesson: the course system refused ${what} (error ${String(this.#call('lastError'))}).`);
  }
}
