import type {LessonContents, LessonItem} from '../elements/container-lesson/contents.js';
import type {ContainerLesson} from '../elements/container-lesson/element.js';
import {warnOnce} from '../localization/warnings/once.js';
import {partsDone, type Completion} from './completion.js';
import {recall, remember} from './memory.js';
import {emptyState, readState, type LessonState} from './state.js';
import type {Kept, Progress, ItemResponse, Tracker} from './tracker.js';

/** What tracking needs of the lesson. */
export type TrackedLesson = Pick<
  ContainerLesson,
  'value' | 'contents' | 'keeping' | 'localName' | 'addEventListener' | 'removeEventListener'
>;

/** How long changes are gathered before they are saved, in milliseconds: readers mark several tasks in a row. */
const pause = 500;

const changes = ['lesson-checklist-change', 'lesson-quiz-answer', 'lesson-section-view'];

const keepings = {normal: 'course', review: 'tried', refused: 'reopen'} as const;

const rounded = (part: number): number => Math.round(part * 1e4) / 1e4;

const nameOf = ({kind, id}: LessonItem): string => `${kind} ${id}`;

/** A reader's visit, from opening the page until it goes. */
export class Session {
  readonly #lesson: TrackedLesson;
  readonly #tracker: Tracker;
  readonly #completion: Completion;
  #state: LessonState = emptyState;
  /** The responses that the tracker has, by what was asked. */
  #told = new Map<string, string>();
  #records = false;
  #isOpen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(lesson: TrackedLesson, tracker: Tracker, completion: Completion) {
    this.#lesson = lesson;
    this.#tracker = tracker;
    this.#completion = completion;
  }

  /** Begins, shows what was kept, and follows the reader. */
  async open(): Promise<void> {
    const kept = await this.#begin();
    const mode = kept.mode ?? 'normal';
    const state = readState(mode === 'refused' ? recall() : kept.state);
    this.#state = {...state, complete: state.complete || kept.complete === true};
    this.#records = mode === 'normal';
    this.#isOpen = true;
    this.#lesson.keeping = keepings[mode];
    if (kept.state !== undefined || mode === 'refused') this.#show(state);
    if (!this.#records) return;
    remember(this.#state);
    // What has been on the screen until now counts too.
    this.#later();
  }

  listen(): void {
    for (const change of changes) this.#lesson.addEventListener(change, this.#later);
    document.addEventListener('visibilitychange', this.#onVisibility);
    addEventListener('pagehide', this.#close);
    addEventListener('pageshow', this.#onPageShow);
  }

  end(): void {
    for (const change of changes) this.#lesson.removeEventListener(change, this.#later);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    removeEventListener('pagehide', this.#close);
    removeEventListener('pageshow', this.#onPageShow);
    this.#close();
  }

  async #begin(): Promise<Kept> {
    try {
      return (await this.#tracker.open()) ?? {};
    } catch (error) {
      warnOnce(`container-lesson: the course system did not begin, so nothing is recorded. ${String(error)}`);
      return {mode: 'refused'};
    }
  }

  #show({done, answers}: LessonState): void {
    this.#lesson.value = {version: 2, done, answers} as ContainerLesson['value'];
    this.#told = responsesIn({done, answers});
  }

  readonly #later = (): void => {
    if (!this.#records || !this.#isOpen) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#save, this.#completion === 'open' && !this.#state.complete ? 0 : pause);
  };

  readonly #save = (): void => {
    if (this.#timer === undefined) return;
    this.#give((progress) => this.#tracker.save(progress!));
  };

  /** Also where the browser keeps the page for its Back button: it may never come back. */
  readonly #close = (): void => {
    if (!this.#isOpen) return;
    this.#give((progress) => this.#tracker.close(progress));
    this.#isOpen = false;
  };

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#save();
  };

  readonly #onPageShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted) void this.open();
  };

  #give(action: (progress: Progress | undefined) => void): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      action(this.#records ? this.#progress() : undefined);
    } catch (error) {
      warnOnce(`container-lesson: the course system did not take what a reader did. ${String(error)}`);
    }
  }

  #progress(): Progress {
    const contents = this.#lesson.contents;
    const before = this.#state;
    const state = (this.#state = this.#reached(contents));
    remember(state);
    const responses = responsesOf(contents.items, state, this.#told);
    const changed = responses.filter(({item, response}) => this.#told.get(nameOf(item)) !== response);
    for (const {item, response} of changed) this.#told.set(nameOf(item), response);
    const score = scoreOf(contents.items, state);
    const {part, complete} = state;
    return {state, part, complete, completes: complete && !before.complete, responses, changed, ...(score !== undefined && {score})};
  }

  /** The state after what the reader has done since. */
  #reached(contents: LessonContents): LessonState {
    const {done, answers} = this.#lesson.value;
    const seen = [...new Set([...this.#state.seen, ...contents.seen])];
    const part = Math.max(this.#state.part, rounded(partsDone[this.#completion](contents, {done, seen})));
    return {v: 1, done, answers, seen, part, complete: this.#state.complete || part === 1};
  }
}

const responsesIn = ({done, answers}: Pick<LessonState, 'done' | 'answers'>): Map<string, string> =>
  new Map([
    ...done.map((id): [string, string] => [`task ${id}`, '1']),
    ...Object.entries(answers).map(([id, answer]): [string, string] => [`question ${id}`, answer]),
  ]);

/** Of tasks that were marked once, and of questions that are answered. */
function responsesOf(items: readonly LessonItem[], state: LessonState, told: ReadonlyMap<string, string>): ItemResponse[] {
  const given = responsesIn(state);
  return items.flatMap((item): ItemResponse[] => {
    const name = nameOf(item);
    const response = given.get(name) ?? (item.kind === 'task' && told.has(name) ? '0' : undefined);
    if (response === undefined) return [];
    return item.kind === 'task' ? [{item, response}] : [{item, response, isRight: item.right.includes(response)}];
  });
}

/** Undefined where there are no questions, or one that has no answer yet. */
function scoreOf(items: readonly LessonItem[], {answers}: LessonState): number | undefined {
  const questions = items.filter((item) => item.kind === 'question');
  if (questions.length === 0 || questions.some(({id}) => answers[id] === undefined)) return undefined;
  return questions.filter(({id, right}) => right.includes(answers[id]!)).length / questions.length;
}
