import {warnOnce} from '../../localization/warnings/once.js';
import type {Statement} from './statements.js';

/** Which document of a store: of whom, about what, under which name. */
export type Place = Readonly<Record<string, string>>;

interface Request {
  readonly method?: 'GET' | 'PUT' | 'POST';
  readonly body?: unknown;
  readonly keepalive?: boolean;
  readonly signal?: AbortSignal;
}

/** What a store refuses it will refuse again; what was not heard, or came too early, it may take later. */
const isFinal = (status: number): boolean => status >= 400 && status < 500 && ![401, 408, 429].includes(status);

/** A store of learning records (LRS), as xAPI 1.0.3 has it. */
export class RecordStore {
  readonly #endpoint: string;
  readonly #authorization: string;
  /** Statements that the store has not confirmed. */
  #unconfirmed: Statement[] = [];
  #running: Promise<void> = Promise.resolve();
  #abort = new AbortController();

  constructor(endpoint: string, authorization: string) {
    this.#endpoint = endpoint.replace(/\/*$/, '/');
    this.#authorization = authorization;
  }

  /** A document as JSON; undefined where there is none. */
  async read(resource: string, place: Place): Promise<unknown> {
    const response = await this.#request(resource, place);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${resource}: ${response.status}`);
    return response.json();
  }

  /** Sends statements and waits until the store has confirmed them. */
  async send(statements: readonly Statement[]): Promise<void> {
    const response = await this.#request('statements', {}, {method: 'POST', body: statements});
    if (!response.ok) throw new Error(`statements: ${response.status}`);
  }

  /** Keeps a state and sends statements, after all that was asked for before. */
  keep(place: Place, state: object, statements: readonly Statement[]): void {
    const {signal} = this.#abort;
    this.#unconfirmed.push(...statements);
    this.#running = this.#running
      .then(async () => (signal.aborted ? undefined : this.#keepNow(place, state, signal)))
      .catch((error: unknown) => (signal.aborted ? undefined : this.#warn(error)));
  }

  /**
   * The page goes: requests would overtake each other, so those that run are ended, and all that is not confirmed goes in one,
   * after the state.
   */
  keepLast(place: Place, state: object | undefined, statements: readonly Statement[]): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    const last = [...this.#unconfirmed, ...statements];
    this.#unconfirmed = [];
    const requests = [
      state && this.#request('activities/state', place, {method: 'PUT', body: state, keepalive: true}),
      last.length > 0 && this.#request('statements', {}, {method: 'POST', body: last, keepalive: true}),
    ];
    // Nobody is left to be told.
    for (const request of requests) if (request) request.catch(() => {});
  }

  async #keepNow(place: Place, state: object, signal: AbortSignal): Promise<void> {
    const kept = await this.#request('activities/state', place, {method: 'PUT', body: state, signal});
    if (!kept.ok) this.#warn(`activities/state: ${kept.status}`);
    const sent = [...this.#unconfirmed];
    if (sent.length === 0) return;
    const {ok, status} = await this.#request('statements', {}, {method: 'POST', body: sent, signal});
    if (!ok) this.#warn(`statements: ${status}`);
    if (ok || isFinal(status)) this.#unconfirmed = this.#unconfirmed.filter((one) => !sent.includes(one));
  }

  async #request(resource: string, place: Place, {method = 'GET', body, ...rest}: Request = {}): Promise<Response> {
    const query = new URLSearchParams(place).toString();
    return fetch(`${this.#endpoint}${resource}${query && `?${query}`}`, {
      ...rest,
      method,
      headers: {
        authorization: this.#authorization,
        'x-experience-api-version': '1.0.3',
        ...(body !== undefined && {'content-type': 'application/json'}),
      },
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
  }

  #warn(error: unknown): void {
    warnOnce(`container-lesson: the store of learning records did not take what a reader did. ${String(error)}`);
  }
}
