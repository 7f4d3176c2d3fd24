import type {Basis, Standing} from './measurements/types.js';
import {sources, type SourceId} from './sources.js';
import {standingOfKinds, standings} from './standings.js';

const kindOf = (id: SourceId): keyof typeof standings => sources.find((one) => one.id === id)!.kind;

/** The standing of a source. */
export const standingOfSource = (id: SourceId): (typeof standings)[keyof typeof standings] => standings[kindOf(id)];

/** The standing of a fact: `own` if we recorded it, else the standing of its weakest source. */
export const standingOf = (fact: Basis): Standing => standingOfKinds('basis' in fact ? [] : fact.sources.map(kindOf));
