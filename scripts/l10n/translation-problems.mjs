/** What is wrong with a translation. */
import {beyond, isRemainder, signs} from '../../src/localization/words/signs.js';
import {rejectedIn} from './rejected-writings.mjs';

/** The states of XLIFF in which a translation is finished; one without a state is too. */
const finished = new Set([undefined, 'translated', 'signed-off', 'final']);

/**
 * @typedef {object} Problem
 * @property {'missing' | 'stale' | 'suspicious' | 'damaged' | 'wording' | 'gone'} kind
 * @property {string} says the rest of a sentence that begins with the id
 */
const problem = (kind, says) => ({kind, says});

/** Nothing that a reader sees, such as a no-break space. */
const isBlank = (text) => !/[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** Control characters, and what a program writes for a letter that it could not read. */
const unreadable = /[\p{Cc}\uFFFD]/u;

/** What of the source's signs is lost, and what has come. */
function changedSigns(source, target) {
  const [wanted, found] = [signs(source), signs(target)];
  const [lost, added] = [beyond(wanted, found), beyond(found, wanted)];
  const isTag = (sign) => sign.startsWith('<');
  const of = (isKind) => added.filter(isKind).join(' ');
  const [remainders, tags, more] = [of(isRemainder), of(isTag), of((sign) => !isRemainder(sign) && !isTag(sign))];
  return [
    lost.length > 0 && `has lost ${lost.join(' ')}`,
    more && `has ${more} more often than the English`,
    remainders && `has ${remainders} of a mark or value that does not close`,
    tags && `has ${tags} as text; in the file it must be an element, or go`,
  ].filter(Boolean);
}

function damageOf(source, target) {
  const [letter] = unreadable.exec(target) ?? [];
  const code = letter?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    isBlank(target) && 'is blank',
    letter && `has the letter U+${code}, which nobody can read`,
    ...changedSigns(source, target),
  ].flatMap((says) => (says ? [problem('damaged', says)] : []));
}

function staleness(unit, source) {
  if (unit.source !== source) return [problem('stale', `is stale: the English was “${unit.source}” and is “${source}”`)];
  return finished.has(unit.state) ? [] : [problem('stale', `is marked ${unit.state}`)];
}

/**
 * @param {import('./xliff.mjs').Unit | undefined} unit as the file of the language has it
 * @param {string | undefined} source the English of today; undefined where the message is gone
 * @param {object} [options]
 * @param {boolean} [options.mayBeSame] whether the translation may be the English itself
 * @param {readonly import('./glossary.mjs').Term[]} [options.glossary] which writings are rejected
 * @returns {Problem[]} none where all is well
 */
export function problemsOf(unit, source, {mayBeSame = false, glossary = []} = {}) {
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

/**
 * Whether a page may show the translation: what is not translated yet, or has lost a value, is shown in English.
 *
 * @param {import('./xliff.mjs').Unit} unit
 */
export const isUsable = (unit) => problemsOf(unit, unit.source).every(({kind}) => kind !== 'missing' && kind !== 'damaged');
