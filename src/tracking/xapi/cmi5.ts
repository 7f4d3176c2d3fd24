import type {Kept, Progress, Tracker} from '../tracker.js';
import {RecordStore} from './record-store.js';
import {
  durationText,
  statement,
  statements,
  verbs,
  withActivities,
  type Context,
  type Statement,
  type StatementOptions,
} from './statements.js';
import {placeOf} from './xapi.js';

export interface Cmi5Options {
  /** The launch query. Default: that of the page's address. */
  readonly query?: string | undefined;
  /** An IRI with which the ids of tasks and questions begin. Default: `urn:container-lesson:`. */
  readonly base?: string | undefined;
}

/** What a cmi5 system says of a visit, besides. */
export interface Cmi5Kept extends Kept {
  /** Where the page has to go when the reader closes the lesson, if the system says so. */
  readonly returnTo?: string | undefined;
  /** The languages that the learner prefers, the best first. */
  readonly languages?: readonly string[] | undefined;
}

/** What the system has laid down for the visit. */
interface LaunchData {
  readonly contextTemplate?: Context;
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly returnURL?: string;
}

const category = (name: string): string => `https://w3id.org/xapi/cmi5/context/categories/${name}`;

/** Every name that cmi5 defines as such is in its category; of them, what fulfils a course is in a second one. */
const defined = (made: Statement): Statement => {
  const isMoving = made.verb === verbs.completed;
  return {...made, context: withActivities(made.context ?? {}, 'category', [category('cmi5'), ...(isMoving ? [category('moveon')] : [])])};
};

/** Fetches the one token of the visit. The address works once. */
async function tokenFrom(address: string): Promise<string> {
  const response = await fetch(address, {method: 'POST'});
  const {'auth-token': token, 'error-text': reason = response.status} = (await response.json()) as Readonly<Record<string, unknown>>;
  if (typeof token !== 'string') throw new Error(`No token: ${String(reason)}`);
  return token;
}

const launchNames = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;
type Launch = Readonly<Record<(typeof launchNames)[number], string>>;

class Cmi5Tracker implements Tracker<Cmi5Kept> {
  readonly #launch: Launch;
  readonly #base: string | undefined;
  #store: RecordStore | undefined;
  #about: StatementOptions;
  #began = 0;

  constructor(launch: Launch, base: string | undefined) {
    this.#launch = launch;
    this.#base = base;
    this.#about = this.#aboutIn({});
  }

  async open(): Promise<Cmi5Kept> {
    const {endpoint, fetch: address} = this.#launch;
    this.#store = undefined;
    const store = new RecordStore(endpoint, `Basic ${await tokenFrom(address)}`);
    const [launchData, languages] = [await this.#launchData(store), await this.#languages(store)];
    const {contextTemplate = {}, launchMode = 'Normal', returnURL} = launchData;
    this.#about = this.#aboutIn(contextTemplate);
    const state = await store.read('activities/state', placeOf(this.#about));
    await store.send([defined(statement('initialized', this.#about))]);
    this.#began = Date.now();
    this.#store = store;
    return {state, mode: launchMode === 'Normal' ? 'normal' : 'review', returnTo: returnURL, languages};
  }

  save(progress: Progress): void {
    this.#store?.keep(placeOf(this.#about), progress.state, this.#statements(progress));
  }

  close(progress: Progress | undefined): void {
    const ended = defined(statement('terminated', this.#about, {duration: durationText(this.#duration)}));
    this.#store?.keepLast(placeOf(this.#about), progress?.state, [...(progress ? this.#statements(progress) : []), ended]);
    this.#store = undefined;
  }

  get #duration(): number {
    return Date.now() - this.#began;
  }

  #statements(progress: Progress): Statement[] {
    const all = statements(progress, {...this.#about, duration: this.#duration});
    return all.map((one) => (one.verb === verbs.completed ? defined(one) : one));
  }

  #aboutIn(context: Context): StatementOptions {
    const {actor, activityId, registration} = this.#launch;
    return {actor: JSON.parse(actor) as object, activity: activityId, registration, base: this.#base, context};
  }

  async #launchData(store: RecordStore): Promise<LaunchData> {
    return (await store.read('activities/state', placeOf(this.#about, 'LMS.LaunchData'))) ?? {};
  }

  /** None where the system lets nobody read them. */
  async #languages(store: RecordStore): Promise<readonly string[] | undefined> {
    const profile = {agent: this.#launch.actor, profileId: 'cmi5LearnerPreferences'};
    const found = (await store.read('agents/profile', profile).catch(() => undefined)) as
      {readonly languagePreference?: unknown} | undefined;
    const {languagePreference} = found ?? {};
    return typeof languagePreference === 'string' ? languagePreference.split(',').map((tag) => tag.trim()) : undefined;
  }
}

/**
 * A tracker for the cmi5 system that opened the page: `initialized`, `answered` for each task and question, `completed` once,
 * `terminated`, and the state. It tells no score and no pass.
 *
 * @returns undefined where the address is not that of a launch
 */
export function cmi5({query = location.search, base}: Cmi5Options = {}): Tracker<Cmi5Kept> | undefined {
  const given = new URLSearchParams(query);
  const launch = Object.fromEntries(launchNames.map((name) => [name, given.get(name) ?? ''])) as Launch;
  return launchNames.every((name) => launch[name] !== '') && isJson(launch.actor) ? new Cmi5Tracker(launch, base) : undefined;
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
