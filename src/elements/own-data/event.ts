import type {DescribedProblem} from '../../model/own-data/problem.js';

/** An author's data have mistakes: the element keeps what it showed. */
export class LessonDataErrorEvent extends Event {
  constructor(
    /** Where, as in `properties[2].values.vm.rating`, and what is wrong, in the language of the element. */
    readonly problems: readonly DescribedProblem[],
    /** The address of the file; undefined where `data` was set. */
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
