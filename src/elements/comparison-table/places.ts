import {formerFacts} from '../../data/former-facts.js';
import {currentId} from '../../data/moved-ids.js';

/** Rows, notes, values and their sources are places; from `cite-` a value leads to a source, and back. */
const address = /^(property|note|fact|source|cite)-(.+)$/;

/** The place that an address leads to: its id in the table. A fact that is shown no more leads to the row of its property. */
export function placeOf(wanted: string): string | undefined {
  const [, kind, id] = address.exec(wanted) ?? [];
  if (!id) return undefined;
  const property = kind === 'fact' ? formerFacts.get(id) : undefined;
  return property ? `property-${property}` : `${kind}-${currentId(id)}`;
}

/** Whether a place is drawn only where the evidence is. */
export const isEvidence = (place: string): boolean => /^(fact|source|cite)-/.test(place);
