import type {DescribedProblem} from '../../model/own-data/problem.js';

/** Fired when an author's data have mistakes. The element keeps what it showed. */
export class LessonDataErrorEvent extends Event {
  constructor(
    /** The path of each mistake, such as `properties[2].values.vm.rating`, and a message in the language of the element. */
    readonly problems: readonly DescribedProblem[],
    /** The address of the file; undefined if `data` was set. */
    readonly src: string | undefined,
  ) {
    super('lesson-data-error', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lesson-data-error': LessonDataErrorEvent;
  }
}
