import type {LayerId} from '../../data/layers.js';
import type {TechnologyId} from '../../data/technologies.js';

/** A reader has chosen a layer, or closed the one that was chosen. */
export class LessonLayerSelectEvent extends Event {
  constructor(
    /** The layer that is chosen now; undefined where none is. */
    readonly layer: LayerId | undefined,
    /** The technology whose layer was chosen or closed. */
    readonly technology: TechnologyId,
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
    /** The technology whose stack it is. */
    readonly technology: TechnologyId,
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
