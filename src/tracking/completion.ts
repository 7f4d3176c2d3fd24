import type {LessonContents} from '../elements/container-lesson/contents.js';
import type {LessonState} from './state.js';

/**
 * When the lesson is complete. `read`: every section has been on the screen, or every task is marked, since whoever listens to a
 * screen reader may never scroll. `tasks`: every task is marked. `open`: at once.
 */
export type Completion = 'read' | 'tasks' | 'open';

type Done = Pick<LessonState, 'done' | 'seen'>;

const share = (ids: readonly string[], of: readonly string[]): number =>
  ids.length === 0 ? 0 : ids.filter((id) => of.includes(id)).length / ids.length;

const ofTasks = ({items}: LessonContents, {done}: Done): number =>
  share(
    items.filter(({kind}) => kind === 'task').map(({id}) => id),
    done,
  );

/** Which part of the lesson a reader has done, 0 to 1. */
export const partsDone: Readonly<Record<Completion, (contents: LessonContents, done: Done) => number>> = {
  read: (contents, done) => (ofTasks(contents, done) === 1 ? 1 : share(contents.sections, done.seen)),
  tasks: ofTasks,
  open: () => 1,
};
