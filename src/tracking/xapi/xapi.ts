import type {Kept, Progress, Tracker} from '../tracker.js';
import {RecordStore, type Place} from './record-store.js';
import {statements, type StatementOptions} from './statements.js';

export interface XapiOptions extends Omit<StatementOptions, 'duration'> {
  /** The address of the store: `https://lrs.example/xapi/`. */
  readonly endpoint: string;
  /** The value of the header `Authorization`, such as `Basic …`. Whoever reads your page can read it. */
  readonly authorization: string;
}

/** Under which name the store keeps the state. */
export const stateId = 'container-lesson';

export const placeOf = ({activity, actor, registration}: StatementOptions, id = stateId): Place => ({
  activityId: activity,
  agent: JSON.stringify(actor),
  stateId: id,
  ...(registration !== undefined && {registration}),
});

/**
 * A tracker for a store of learning records (LRS) of your own, by xAPI 1.0.3: `answered` for each task and question, `completed`
 * once, and the state. In a course system that launches by cmi5 take `cmi5()`.
 */
export function xapi(options: XapiOptions): Tracker {
  const store = new RecordStore(options.endpoint, options.authorization);
  const place = placeOf(options);
  let began = 0;
  const made = (progress: Progress) => statements(progress, {...options, duration: Date.now() - began});
  return {
    async open(): Promise<Kept> {
      began = Date.now();
      return {state: await store.read('activities/state', place)};
    },
    save: (progress) => store.keep(place, progress.state, made(progress)),
    close: (progress) => progress && store.keepLast(place, progress.state, made(progress)),
  };
}
