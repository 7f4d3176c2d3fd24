import {drawnLayers, type DrawnLayer, type LayerId} from './drawn-layers.js';

export type {LayerId, LayerKind, Storey} from './drawn-layers.js';

export interface Layer extends DrawnLayer {
  /** Place from the bottom, 1 is the ground. */
  readonly place: number;
  /** Whether this layer makes the main difference between the two stacks. */
  readonly key: boolean;
  /**
   * How the layer really stands to the instances that the textbook picture draws on it: `beneath`
   * carries them at every moment; `beside` only manages them.
   */
  readonly stands: 'beneath' | 'beside';
}

const keys: readonly LayerId[] = ['vm.guest-os', 'container.app'];
const beside: readonly LayerId[] = ['container.engine'];

/**
 * Both stacks of the textbook picture, each from the bottom to the top. The hypervisor on a host OS
 * is the hosted case (correction `hypervisor.type`).
 */
export const layers: readonly (Layer & {readonly id: LayerId})[] = drawnLayers.map((layer) => ({
  ...layer,
  place: drawnLayers.filter(({technology}) => technology === layer.technology).indexOf(layer) + 1,
  key: keys.includes(layer.id),
  stands: beside.includes(layer.id) ? 'beside' : 'beneath',
}));

/** A storey that one stack has and the other draws empty: the container has no guest OS. */
export type AbsentLayerId = 'container.guest-os';
