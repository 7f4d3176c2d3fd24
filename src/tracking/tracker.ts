import type {LessonItem} from '../elements/container-lesson/contents.js';
import type {LessonState} from './state.js';

/** A task that the reader has marked or a question that the reader has answered. */
export interface ItemResponse {
  /** What was asked. */
  readonly item: LessonItem;
  /** `1` for a task that is marked, `0` for one that is no longer; of a question the id of the first answer, which counts. */
  readonly response: string;
  /** Whether the answer to a question is right. Undefined for a task: a reader's own judgement is neither right nor wrong. */
  readonly isRight?: boolean;
}

/** How far a reader is. */
export interface Progress {
  /** What `open()` of a later visit should give back; plain JSON that holds ids alone. */
  readonly state: LessonState;
  /** 0 to 1; never falls. */
  readonly part: number;
  /** Whether the lesson is complete. It stays so. */
  readonly complete: boolean;
  /** Whether it has just become complete: true once. */
  readonly completes: boolean;
  /** Every response that is known. */
  readonly responses: readonly ItemResponse[];
  /** Those of them that are new or another since the last call. */
  readonly changed: readonly ItemResponse[];
  /** The part of all questions whose first answer is right, 0 to 1. Undefined until all are answered. */
  readonly score?: number;
}

/** What a tracker knows of earlier visits, and of this one. */
export interface Kept {
  /** `Progress.state` as it was saved last. What is broken or comes from elsewhere is ignored. */
  readonly state?: unknown;
  /** Whether the lesson counts as complete already. Default: as `state` says. */
  readonly complete?: boolean;
  /**
   * `normal`: this visit is recorded. `review`: marks can be tried, and none is kept. `refused`: the system did not begin, so the
   * lesson has to be opened from the course again. Default: `normal`.
   */
  readonly mode?: 'normal' | 'review' | 'refused';
}

/** Where progress is kept. A host with an interface of its own writes these three; what throws or rejects never disturbs the lesson. */
export interface Tracker<K extends Kept = Kept> {
  /** Begins a visit. Called once more where the browser brings the page back. Undefined: nothing is known of this reader. */
  open(): K | undefined | Promise<K | undefined>;
  /** Keeps progress: half a second after a change, and when the page is hidden. Not called where a visit is not recorded. */
  save(progress: Progress): void;
  /** The page goes: only what survives that is kept. `undefined` where this visit is not recorded. */
  close(progress: Progress | undefined): void;
}
