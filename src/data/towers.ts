import type {LayerKind} from './layers.js';
import type {SourceId} from './sources.js';
import {nestedId, type StackId} from './technologies.js';

export interface TowerLayer {
  readonly kind: Exclude<LayerKind, 'engine'>;
  /** True where every instance has its own copy, false where all instances share one. */
  readonly repeated: boolean;
  readonly kernel: boolean;
}

/** The software beside the instances that manages them. It is drawn as a column. */
export interface Manager {
  readonly kind: 'root' | 'engine';
  /** Names of programs, in the order in which they pass work on. They are the same in every language. */
  readonly names: readonly string[];
  readonly kernel: boolean;
}

/** A stack of the expert diagram. */
export interface Tower {
  readonly id: string;
  /** The stack that it shows as it really stands. */
  readonly technology: StackId;
  /** A product with this architecture. */
  readonly product: string;
  /** From the bottom to the top. */
  readonly layers: readonly TowerLayer[];
  readonly manager?: Manager;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

const machine = {kind: 'machine', repeated: false, kernel: false} as const;
const hostOs = {kind: 'host-os', repeated: false, kernel: true} as const;
const hypervisor = {kind: 'hypervisor', repeated: false, kernel: false} as const;
const guestOs = {kind: 'guest-os', repeated: true, kernel: true} as const;
const app = {kind: 'app', repeated: true, kernel: false} as const;

/**
 * The stacks of the expert diagram: a hypervisor on a host OS, one on the hardware, an engine beside its containers, and the
 * same in a VM. What runs that VM differs from system to system (`nested-layers.ts`), so it has no layer.
 */
export const towers = [
  {
    id: 'hosted',
    technology: 'vm',
    product: 'VirtualBox',
    layers: [machine, hostOs, hypervisor, guestOs, app],
    sources: ['virtualbox-manual', 'techtarget-hosted-hypervisor'],
  },
  {
    id: 'bare-metal',
    technology: 'vm',
    product: 'Hyper-V',
    layers: [machine, hypervisor, guestOs, app],
    manager: {kind: 'root', names: ['Windows'], kernel: true},
    sources: ['hyper-v-architecture'],
  },
  {
    id: 'container',
    technology: 'container',
    product: 'Docker',
    layers: [machine, hostOs, app],
    manager: {kind: 'engine', names: ['dockerd', 'containerd', 'runc'], kernel: false},
    sources: ['docker-alternative-runtimes', 'containerd-runtime', 'docker-security'],
  },
  {
    id: 'desktop',
    technology: nestedId,
    product: 'Docker Desktop',
    layers: [machine, hostOs, {...guestOs, repeated: false}, app],
    manager: {kind: 'engine', names: ['dockerd', 'containerd', 'runc'], kernel: false},
    sources: ['docker-desktop-vmm', 'docker-desktop-wsl', 'docker-for-mac-7402', 'microsoft-wsl-versions'],
  },
] as const satisfies readonly Tower[];

export type TowerId = (typeof towers)[number]['id'];
