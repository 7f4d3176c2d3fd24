import type {Completion} from './completion.js';
import {Session, type TrackedLesson} from './session.js';
import type {Tracker} from './tracker.js';

export interface TrackOptions {
  /** When the lesson is complete. Default: `read`. */
  readonly complete?: Completion | undefined;
}

/**
 * Records a reader's progress with a tracker: shows the marks and answers of earlier visits, and hands on what is done from now on.
 * Give the lesson `storage-key=""`, so that a browser that several readers share keeps nothing.
 *
 * @param lesson a `<container-lesson>` of the page
 * @param tracker `scorm()`, `cmi5()`, `xapi({…})` or your own. Undefined, as those return where there is no course system: nothing is recorded
 * @returns a promise that resolves when the marks of earlier visits are shown, with a function that ends the recording
 */
export async function track(
  lesson: TrackedLesson,
  tracker: Tracker | undefined,
  {complete = 'read'}: TrackOptions = {},
): Promise<() => void> {
  if (!tracker) return () => {};
  await customElements.whenDefined(lesson.localName);
  const session = new Session(lesson, tracker, complete);
  session.listen();
  await session.open();
  return () => session.end();
}
