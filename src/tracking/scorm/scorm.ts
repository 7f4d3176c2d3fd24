import {warnOnce} from '../../localization/warnings/once.js';
import {parsed, stateText, type LessonState} from '../state.js';
import type {Kept, Progress, Tracker} from '../tracker.js';
import {scorm12, scorm2004, type Dialect} from './dialects.js';
import {findApi, type ScormApi} from './find-api.js';
import {Responses} from './responses.js';
import {Runtime} from './runtime.js';

/** The state, and in which places the responses stand: 1.2 does not let them be read. */
export interface ScormState extends LessonState {
  readonly order: readonly string[];
}

const stateName = 'cmi.suspend_data';

/** The state as text that is no longer than the system takes. Marks matter most. Undefined where even they are too many. */
function fitting(state: ScormState, limit: number): string | undefined {
  const texts = [state, {...state, seen: []}, {...state, seen: [], order: [], answers: {}}].map(stateText);
  const fits = texts.find((text) => text.length <= limit);
  if (fits !== texts[0]) warnOnce(`container-lesson: not all of a reader's progress fits into the ${limit} characters of a course system.`);
  return fits;
}

class ScormTracker implements Tracker {
  readonly #runtime: Runtime;
  readonly #dialect: Dialect;
  readonly #responses: Responses;
  #began = 0;
  #isOpen = false;
  /** It may be more than completed: passed. */
  #wasComplete = false;

  constructor(api: ScormApi, dialect: Dialect) {
    this.#dialect = dialect;
    this.#runtime = new Runtime(api, dialect);
    this.#responses = new Responses(this.#runtime, dialect);
  }

  open(): Kept {
    const [runtime, {mode, status}] = [this.#runtime, this.#dialect];
    this.#isOpen = runtime.run('initialize');
    if (!this.#isOpen) return {mode: 'refused'};
    this.#began = Date.now();
    const isReview = ['review', 'browse'].includes(runtime.get(mode));
    const complete = ['completed', 'passed'].includes(runtime.get(status));
    this.#wasComplete = complete;
    const state = parsed(runtime.get(stateName)) as Partial<ScormState> | undefined;
    if (isReview) return {state, complete, mode: 'review'};
    const order = Array.isArray(state?.order) ? state.order.filter((name) => typeof name === 'string') : [];
    this.#responses.open(order);
    // A lesson of which nothing is said would count as completed when it ends.
    if (!complete) runtime.set(status, 'incomplete');
    runtime.set(this.#dialect.exit, 'suspend');
    runtime.run('commit');
    return {state, complete};
  }

  save({state, part, complete, responses, changed, score}: Progress): void {
    const [runtime, dialect] = [this.#runtime, this.#dialect];
    if (!this.#isOpen) return;
    this.#responses.tell(responses, changed);
    const text = fitting({...state, order: this.#responses.order ?? []}, dialect.limit);
    if (text !== undefined) runtime.set(stateName, text);
    const place = state.seen.at(-1);
    // Some refuse an empty one.
    if (place) runtime.set(dialect.place, place);
    if (score !== undefined) for (const [name, value] of dialect.score) runtime.set(name, value(score));
    // Before the status: some take each of the two for the completion, in the order in which they come.
    if (dialect.part) runtime.set(dialect.part, complete ? '1' : String(part));
    if (complete && !this.#wasComplete) runtime.set(dialect.status, 'completed');
    runtime.set(dialect.time, dialect.duration(Date.now() - this.#began));
    runtime.run('commit');
  }

  close(progress: Progress | undefined): void {
    if (!this.#isOpen) return;
    if (progress) this.save(progress);
    this.#isOpen = false;
    this.#runtime.run('finish');
  }
}

/**
 * A tracker for the course system around the page, by SCORM 2004 or 1.2. It tells the state, the part that is done, the
 * completion, the time, each task and answer, and of the questions the score; it reads no name of a learner.
 *
 * @param api the system's object. Default: looked for in the frames around the page and in the window that opened it
 * @returns undefined where there is none
 */
export function scorm(api: ScormApi | undefined = findApi()): Tracker | undefined {
  if (!api) return undefined;
  return new ScormTracker(api, 'Initialize' in api ? scorm2004 : scorm12);
}
