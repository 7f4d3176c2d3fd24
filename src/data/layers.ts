import type {TechnologyId} from './technologies.js';

export type LayerKind = 'machine' | 'host-os' | 'hypervisor' | 'engine' | 'guest-os' | 'app';

/** Height in the picture, from the ground. Layers of one storey are each other's counterparts. */
export type Storey = 'machine' | 'host-os' | 'manager' | 'guest-os' | 'app';

export interface Layer {
  readonly id: `${TechnologyId}.${LayerKind}`;
  readonly technology: TechnologyId;
  readonly kind: LayerKind;
  readonly storey: Storey;
  /** Place from the bottom, 1 is the ground. */
  readonly place: number;
  /** True where every instance has its own copy, false where all instances share one. */
  readonly repeated: boolean;
  /** Whether a kernel is inside. */
  readonly kernel: boolean;
  /** Whether this layer makes the main difference between the two stacks. */
  readonly key: boolean;
  /**
   * How the layer really stands to the instances that the textbook picture draws on it: `beneath`
   * carries them at every moment; `beside` only manages them.
   */
  readonly stands: 'beneath' | 'beside';
  /** Names of products that are an example of the layer. */
  readonly products: readonly string[];
}

/**
 * Both stacks of the textbook picture, each from the bottom to the top. The hypervisor on a host OS
 * is the hosted case (correction `hypervisor.type`).
 */
export const layers = [
  {id: 'vm.machine', technology: 'vm', kind: 'machine', storey: 'machine', place: 1, repeated: false, kernel: false, key: false, stands: 'beneath', products: []},
  {id: 'vm.host-os', technology: 'vm', kind: 'host-os', storey: 'host-os', place: 2, repeated: false, kernel: true, key: false, stands: 'beneath', products: ['Windows', 'macOS', 'Linux']},
  {id: 'vm.hypervisor', technology: 'vm', kind: 'hypervisor', storey: 'manager', place: 3, repeated: false, kernel: false, key: false, stands: 'beneath', products: ['VMware Workstation', 'VirtualBox']},
  {id: 'vm.guest-os', technology: 'vm', kind: 'guest-os', storey: 'guest-os', place: 4, repeated: true, kernel: true, key: true, stands: 'beneath', products: ['Linux', 'Windows']},
  {id: 'vm.app', technology: 'vm', kind: 'app', storey: 'app', place: 5, repeated: true, kernel: false, key: false, stands: 'beneath', products: []},
  {id: 'container.machine', technology: 'container', kind: 'machine', storey: 'machine', place: 1, repeated: false, kernel: false, key: false, stands: 'beneath', products: []},
  {id: 'container.host-os', technology: 'container', kind: 'host-os', storey: 'host-os', place: 2, repeated: false, kernel: true, key: false, stands: 'beneath', products: ['Linux']},
  {id: 'container.engine', technology: 'container', kind: 'engine', storey: 'manager', place: 3, repeated: false, kernel: false, key: false, stands: 'beside', products: []},
  {id: 'container.app', technology: 'container', kind: 'app', storey: 'app', place: 4, repeated: true, kernel: false, key: true, stands: 'beneath', products: []},
] as const satisfies readonly Layer[];

export type LayerId = (typeof layers)[number]['id'];

/** A storey that one stack has and the other draws empty: the container has no guest OS. */
export type AbsentLayerId = 'container.guest-os';
