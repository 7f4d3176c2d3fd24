/**
 * `container-lesson/tracking`: tells a course system what a reader does: SCORM 1.2 and 2004, cmi5, a store of your own by xAPI, or
 * whatever takes the three methods of a `Tracker`. Nothing happens on import, and nothing is sent unless it is asked for.
 */
export type {Completion} from './tracking/completion.js';
export type {TrackedLesson} from './tracking/session.js';
export type {LessonState} from './tracking/state.js';
export {track, type TrackOptions} from './tracking/track.js';
export type {Kept, Progress, ItemResponse, Tracker} from './tracking/tracker.js';
export {scorm} from './tracking/scorm/scorm.js';
export type {ScormApi} from './tracking/scorm/find-api.js';
export {cmi5, type Cmi5Kept, type Cmi5Options} from './tracking/xapi/cmi5.js';
export {statements, type Context, type Statement, type StatementOptions} from './tracking/xapi/statements.js';
export {xapi, type XapiOptions} from './tracking/xapi/xapi.js';
