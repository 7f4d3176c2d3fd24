import type {Layer, LayerId} from './layers.js';
import {nestedId, type TechnologyId} from './technologies.js';

/** A layer of the stack of containers in a VM. */
export interface NestedLayer extends Layer {
  /** The technology whose own the layer is; undefined where every computer has it. */
  readonly owner?: TechnologyId;
}

const rows = [
  {
    id: 'container-in-vm.machine',
    technology: nestedId,
    kind: 'machine',
    storey: 'machine',
    repeated: false,
    kernel: false,
    products: [],
    place: 1,
    key: false,
    stands: 'beneath',
  },
  {
    id: 'container-in-vm.host-os',
    technology: nestedId,
    kind: 'host-os',
    storey: 'host-os',
    repeated: false,
    kernel: true,
    products: ['macOS', 'Windows', 'Linux'],
    place: 2,
    key: false,
    stands: 'beneath',
  },
  {
    id: 'container-in-vm.guest-os',
    technology: nestedId,
    kind: 'guest-os',
    storey: 'guest-os',
    repeated: false,
    kernel: true,
    products: [],
    place: 3,
    key: true,
    stands: 'beneath',
    owner: 'vm',
  },
  {
    id: 'container-in-vm.engine',
    technology: nestedId,
    kind: 'engine',
    storey: 'manager',
    repeated: false,
    kernel: false,
    products: [],
    place: 4,
    key: false,
    stands: 'beside',
    owner: 'container',
  },
  {
    id: 'container-in-vm.app',
    technology: nestedId,
    kind: 'app',
    storey: 'app',
    repeated: true,
    kernel: false,
    products: [],
    place: 5,
    key: false,
    stands: 'beneath',
    owner: 'container',
  },
] as const satisfies readonly NestedLayer[];

export type NestedLayerId = (typeof rows)[number]['id'];

/** A layer of any stack that the diagram draws. */
export type StackLayerId = LayerId | NestedLayerId;

/**
 * Containers in a VM, from the bottom to the top. There is no layer for the hypervisor: on a Mac it is a part of macOS, in
 * Linux one of the kernel, under Windows it lies beneath Windows itself, and no picture of a slab on the host OS is true of
 * all of them. A layer's storey says what its counterpart in the other stacks is; here the engine stands above the guest OS.
 */
export const nestedLayers: readonly (NestedLayer & {readonly id: NestedLayerId})[] = rows;
