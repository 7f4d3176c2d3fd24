import type {Unit} from './xliff.mjs';

export interface Problem {
  readonly kind: 'missing' | 'stale' | 'suspicious' | 'damaged' | 'wording' | 'gone';
  readonly says: string;
}

export function problemsOf(unit: Unit | undefined, source: string | undefined, options?: {readonly mayBeSame?: boolean}): Problem[];
