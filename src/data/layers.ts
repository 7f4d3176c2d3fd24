import type {StackId, TechnologyId} from './technologies.js';

/**
 * The kinds of layers. If `role` is true, a few words beside the layer's name say what it does. If `short` is true, a shorter
 * name stands where there is little room.
 */
export const layerKinds = [
  {id: 'machine', role: true, short: false},
  {id: 'host-os', role: false, short: false},
  {id: 'hypervisor', role: true, short: false},
  {id: 'engine', role: true, short: false},
  {id: 'guest-os', role: false, short: false},
  {id: 'app', role: false, short: true},
] as const;

export type LayerKind = (typeof layerKinds)[number]['id'];
export type LayerKindWithRole = Extract<(typeof layerKinds)[number], {readonly role: true}>['id'];
export type LayerKindWithShortName = Extract<(typeof layerKinds)[number], {readonly short: true}>['id'];

/** The rows of the picture, from the bottom. */
export const storeys = ['machine', 'host-os', 'manager', 'guest-os', 'app'] as const;

/** Layers on the same storey are counterparts. */
export type Storey = (typeof storeys)[number];

export interface Layer {
  readonly id: `${StackId}.${LayerKind}`;
  /** The stack that the layer belongs to. */
  readonly technology: StackId;
  readonly kind: LayerKind;
  readonly storey: Storey;
  /** True where every instance has its own copy, false where all instances share one. */
  readonly repeated: boolean;
  /** Whether a kernel is inside. */
  readonly kernel: boolean;
  /** Names of products that are an example of the layer. */
  readonly products: readonly string[];
  /** Position from the bottom, beginning with 1. */
  readonly place: number;
  /** Whether this layer makes the main difference between the two stacks. */
  readonly key: boolean;
  /**
   * The real relation of the layer to the instances that the textbook picture draws on it. `beneath`: it runs
   * them all the time. `beside`: it only manages them.
   */
  readonly stands: 'beneath' | 'beside';
}

const rows = [
  {
    id: 'vm.machine',
    technology: 'vm',
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
    id: 'vm.host-os',
    technology: 'vm',
    kind: 'host-os',
    storey: 'host-os',
    repeated: false,
    kernel: true,
    products: ['Windows', 'macOS', 'Linux'],
    place: 2,
    key: false,
    stands: 'beneath',
  },
  {
    id: 'vm.hypervisor',
    technology: 'vm',
    kind: 'hypervisor',
    storey: 'manager',
    repeated: false,
    kernel: false,
    products: ['VMware Workstation', 'VirtualBox'],
    place: 3,
    key: false,
    stands: 'beneath',
  },
  {
    id: 'vm.guest-os',
    technology: 'vm',
    kind: 'guest-os',
    storey: 'guest-os',
    repeated: true,
    kernel: true,
    products: ['Linux', 'Windows'],
    place: 4,
    key: true,
    stands: 'beneath',
  },
  {
    id: 'vm.app',
    technology: 'vm',
    kind: 'app',
    storey: 'app',
    repeated: true,
    kernel: false,
    products: [],
    place: 5,
    key: false,
    stands: 'beneath',
  },
  {
    id: 'container.machine',
    technology: 'container',
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
    id: 'container.host-os',
    technology: 'container',
    kind: 'host-os',
    storey: 'host-os',
    repeated: false,
    kernel: true,
    products: ['Linux'],
    place: 2,
    key: false,
    stands: 'beneath',
  },
  {
    id: 'container.engine',
    technology: 'container',
    kind: 'engine',
    storey: 'manager',
    repeated: false,
    kernel: false,
    products: [],
    place: 3,
    key: false,
    stands: 'beside',
  },
  {
    id: 'container.app',
    technology: 'container',
    kind: 'app',
    storey: 'app',
    repeated: true,
    kernel: false,
    products: [],
    place: 4,
    key: true,
    stands: 'beneath',
  },
] as const satisfies readonly (Layer & {readonly technology: TechnologyId})[];

export type LayerId = (typeof rows)[number]['id'];

/**
 * Both stacks of the textbook picture, each from the bottom to the top. The hypervisor on a host OS
 * is the hosted case (correction `hypervisor.type`).
 */
export const layers: readonly (Layer & {readonly id: LayerId; readonly technology: TechnologyId})[] = rows;

/** A storey that is empty in one stack: the container has no guest OS. */
export type AbsentLayerId = 'container.guest-os';
