/** What is wrong with a translation. */
import {beyond, isRemainder, signs} from '../localization/words/signs.js';
import type {Term} from './glossary.js';
import {rejectedIn} from './rejected-writings.js';
import type {Unit} from './xliff.js';

/** The states of XLIFF in which a translation is finished; one without a state is too. */
const finished: ReadonlySet<string | undefined> = new Set([undefined, 'translated', 'signed-off', 'final']);

export type ProblemKind = 'missing' | 'stale' | 'suspicious' | 'damaged' | 'wording' | 'gone';

export interface Problem {
  readonly kind: ProblemKind;
  /** The rest of a sentence that begins with the id. */
  readonly says: string;
}
const problem = (kind: ProblemKind, says: string): Problem => ({kind, says});

/** Characters that a reader cannot see, such as a no-break space. */
const isBlank = (text: string): boolean => !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** Control characters, and the replacement character. */
const unreadable = /[\p{Cc}\uFFFD]/u;

/** Which of the source's signs are missing in the translation, and which are additional. */
function changedSigns(source: string, target: string): string[] {
  const [wanted, found] = [signs(source), signs(target)];
  const [lost, added] = [beyond(wanted, found), beyond(found, wanted)];
  const isTag = (sign: string): boolean => sign.startsWith('<');
  const of = (isKind: (sign: string) => boolean): string => added.filter(isKind).join(' ');
  const [remainders, tags, more] = [of(isRemainder), of(isTag), of((sign) => !isRemainder(sign) && !isTag(sign))];
  const said = [
    lost.length > 0 && `has lost ${lost.join(' ')}`,
    more && `has ${more} more often than the English`,
    remainders && `has ${remainders} of a mark or value that does not close`,
    tags && `has ${tags} as text; in the file it must be an element, or go`,
  ];
  return said.flatMap((says) => says || []);
}

function damageOf(source: string, target: string): Problem[] {
  const [letter] = unreadable.exec(target) ?? [];
  const code = letter?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const said = [
    isBlank(target) && 'is blank',
    letter && `has the letter U+${code}, which nobody can read`,
    ...changedSigns(source, target),
  ];
  return said.flatMap((says) => (says ? problem('damaged', says) : []));
}

function staleness(unit: Unit, source: string): Problem[] {
  if (unit.source !== source) return [problem('stale', `is stale: the English was “${unit.source}” and is “${source}”`)];
  return finished.has(unit.state) ? [] : [problem('stale', `is marked ${unit.state}`)];
}

export interface ProblemOptions {
  /** Whether the translation may be the English itself. */
  readonly mayBeSame?: boolean;
  /** Which writings are rejected. */
  readonly glossary?: readonly Term[];
}

/**
 * Returns the problems of a translation, an empty list if there are none.
 *
 * @param unit as the file of the language has it
 * @param source the English of today; undefined where the message is gone
 */
export function problemsOf(
  unit: Unit | undefined,
  source: string | undefined,
  {mayBeSame = false, glossary = []}: ProblemOptions = {},
): Problem[] {
  if (source === undefined) return [problem('gone', 'is no message any more')];
  if (unit?.target === undefined) return [problem('missing', 'has no translation')];
  if (unit.target === '') return [problem('missing', 'has an empty translation')];
  const copied =
    !mayBeSame && unit.target === source
      ? [problem('suspicious', 'is the English itself; if that is meant, list it in same-as-english.json')]
      : [];
  const wording = rejectedIn(unit.target, glossary).map(({writing, chosen}) =>
    problem('wording', `says ${writing}, where the glossary has ${chosen}`),
  );
  return [...staleness(unit, source), ...copied, ...damageOf(source, unit.target), ...wording];
}

/** Whether a page may show the translation. A message without a translation, or with a missing value, is shown in English. */
export const isUsable = (unit: Unit): boolean => problemsOf(unit, unit.source).every(({kind}) => kind !== 'missing' && kind !== 'damaged');
