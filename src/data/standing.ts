import type {Basis, Standing} from './measurements/types.js';
import {sources, type SourceId, type SourceKind} from './sources.js';

/** The standing of a fact that has a source of this kind. */
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

/** Standings from the strongest to the weakest. The weakest source of a fact decides: with raw data and the paper about them, that is the data. */
const order: readonly Standing[] = ['primary', 'data', 'vendor', 'secondary', 'user'];

/** The standing of a source. */
export const standingOfSource = (id: SourceId): (typeof standings)[SourceKind] => standings[sources.find((one) => one.id === id)!.kind];

/** The standing of a fact: `own` if we recorded it, else the standing of its weakest source. */
export const standingOf = (fact: Basis): Standing =>
  'basis' in fact ? 'own' : order.findLast((standing) => fact.sources.some((id) => standingOfSource(id) === standing))!;
