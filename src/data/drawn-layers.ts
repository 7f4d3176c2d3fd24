import type {TechnologyId} from './technologies.js';

export type LayerKind = 'machine' | 'host-os' | 'hypervisor' | 'engine' | 'guest-os' | 'app';

/** Heights in the picture, from the ground. */
export const storeys = ['machine', 'host-os', 'manager', 'guest-os', 'app'] as const;

/** Layers of one storey are each other's counterparts. */
export type Storey = (typeof storeys)[number];

/** What a picture of a layer needs to know of it. */
export interface DrawnLayer {
  readonly id: `${TechnologyId}.${LayerKind}`;
  readonly technology: TechnologyId;
  readonly kind: LayerKind;
  readonly storey: Storey;
  /** True where every instance has its own copy, false where all instances share one. */
  readonly repeated: boolean;
  /** Whether a kernel is inside. */
  readonly kernel: boolean;
  /** Names of products that are an example of the layer. */
  readonly products: readonly string[];
}

/** Both stacks, each from the bottom to the top: what elements draw. `layers` has all the facts. */
export const drawnLayers = [
  {id: 'vm.machine', technology: 'vm', kind: 'machine', storey: 'machine', repeated: false, kernel: false, products: []},
  {id: 'vm.host-os', technology: 'vm', kind: 'host-os', storey: 'host-os', repeated: false, kernel: true, products: ['Windows', 'macOS', 'Linux']},
  {id: 'vm.hypervisor', technology: 'vm', kind: 'hypervisor', storey: 'manager', repeated: false, kernel: false, products: ['VMware Workstation', 'VirtualBox']},
  {id: 'vm.guest-os', technology: 'vm', kind: 'guest-os', storey: 'guest-os', repeated: true, kernel: true, products: ['Linux', 'Windows']},
  {id: 'vm.app', technology: 'vm', kind: 'app', storey: 'app', repeated: true, kernel: false, products: []},
  {id: 'container.machine', technology: 'container', kind: 'machine', storey: 'machine', repeated: false, kernel: false, products: []},
  {id: 'container.host-os', technology: 'container', kind: 'host-os', storey: 'host-os', repeated: false, kernel: true, products: ['Linux']},
  {id: 'container.engine', technology: 'container', kind: 'engine', storey: 'manager', repeated: false, kernel: false, products: []},
  {id: 'container.app', technology: 'container', kind: 'app', storey: 'app', repeated: true, kernel: false, products: []},
] as const satisfies readonly DrawnLayer[];

export type LayerId = (typeof drawnLayers)[number]['id'];
