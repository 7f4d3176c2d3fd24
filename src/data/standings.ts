import type {Standing} from './measurements/types.js';
import type {SourceKind} from './sources.js';

/** The standing of a fact that has a source of this kind. */
export const standings = {
  documentation: 'primary',
  standard: 'primary',
  paper: 'primary',
  record: 'primary',
  data: 'data',
  claim: 'vendor',
  article: 'secondary',
  report: 'user',
} as const satisfies Readonly<Record<SourceKind, Standing>>;

/** Standings from the strongest to the weakest. The weakest source of a fact decides: with raw data and the paper about them, that is the data. */
const order: readonly Standing[] = ['primary', 'data', 'vendor', 'secondary', 'user'];

/** The standing of a fact that has sources of these kinds; of one without a source, `own`: we recorded it. */
export const standingOfKinds = (kinds: readonly SourceKind[]): Standing =>
  order.findLast((standing) => kinds.some((kind) => standings[kind] === standing)) ?? 'own';
