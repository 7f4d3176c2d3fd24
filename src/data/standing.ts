import type {Basis, Standing} from './measurements/types.js';
import {sources, type SourceId, type SourceKind} from './sources.js';

/** How a fact stands that rests on such a source. */
const standings = {
  documentation: 'primary',
  standard: 'primary',
  paper: 'primary',
  record: 'primary',
  data: 'data',
  claim: 'vendor',
  article: 'secondary',
  report: 'user',
} as const satisfies Readonly<Record<SourceKind, Standing>>;

/** From the strongest to the weakest: a fact stands as firm as the weakest of what it rests on. A paper adds nothing to its data. */
const order: readonly Standing[] = ['primary', 'data', 'vendor', 'secondary', 'user'];

/** How a source stands. */
export const standingOfSource = (id: SourceId): (typeof standings)[SourceKind] => standings[sources.find((one) => one.id === id)!.kind];

/** How a fact stands: `own` where we recorded it, else as the weakest of its sources does. */
export const standingOf = (fact: Basis): Standing =>
  'basis' in fact ? 'own' : order.findLast((standing) => fact.sources.some((id) => standingOfSource(id) === standing))!;
