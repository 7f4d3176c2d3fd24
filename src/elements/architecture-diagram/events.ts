import type {StackLayerId} from '../../data/nested-layers.js';
import type {StackId} from '../../data/technologies.js';

/** A reader has chosen a layer, or closed the one that was chosen. */
export class LessonLayerSelectEvent extends Event {
  constructor(
    /** The layer that is chosen now; undefined where none is. */
    readonly layer: StackLayerId | undefined,
    /** The technology whose layer was chosen or closed, or `container-in-vm`. */
    readonly technology: StackId,
  ) {
    super('lesson-layer-select', {bubbles: true, composed: true});
  }
}

/** A reader has added or removed a VM and a container. */
export class LessonInstancesChangeEvent extends Event {
  constructor(
    /** The number of VMs, and of containers, that are drawn now. */
    readonly instances: number,
  ) {
    super('lesson-instances-change', {bubbles: true, composed: true});
  }
}

/** A reader has said how many kernels there are in a stack. */
export class LessonPredictEvent extends Event {
  constructor(
    /** The technology whose stack it is, or `container-in-vm`. */
    readonly technology: StackId,
    /** The number that the reader said. */
    readonly predicted: number,
    /** The number of kernels that there are. */
    readonly kernels: number,
    /** Whether the two are the same. */
    readonly isRight: boolean,
  ) {
    super('lesson-predict', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lesson-layer-select': LessonLayerSelectEvent;
    'lesson-instances-change': LessonInstancesChangeEvent;
    'lesson-predict': LessonPredictEvent;
  }
}
