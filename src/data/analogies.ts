import type {LayerKind} from './layers.js';
import type {TechnologyId} from './technologies.js';

export interface AnalogyPair {
  readonly id: string;
  /** What the part of the picture represents: one instance, or layers of the stack. */
  readonly standsFor: readonly ('instance' | 'kernel' | LayerKind)[];
  /** True if the part belongs to one household, false if all share it. */
  readonly own: boolean;
}

export interface Analogy {
  readonly technology: TechnologyId;
  readonly pairs: readonly AnalogyPair[];
}

/** The house and the flat, and what each part of the pictures represents. */
export const analogies = [
  {
    technology: 'vm',
    pairs: [
      {id: 'house', standsFor: ['instance'], own: true},
      {id: 'land', standsFor: ['machine'], own: false},
      {id: 'utilities', standsFor: ['guest-os'], own: true},
    ],
  },
  {
    technology: 'container',
    pairs: [
      {id: 'flat', standsFor: ['instance'], own: true},
      {id: 'building', standsFor: ['machine', 'host-os'], own: false},
      {id: 'shared', standsFor: ['kernel'], own: false},
    ],
  },
] as const satisfies readonly Analogy[];

type PairOf<A> = A extends {readonly technology: infer T extends string; readonly pairs: readonly {readonly id: infer P extends string}[]}
  ? `${T}.${P}`
  : never;
export type AnalogyPairId = PairOf<(typeof analogies)[number]>;
