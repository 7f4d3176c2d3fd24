/** What is wrong with a translation. */
import {rejectedIn} from './rejected-writings.mjs';

/** States of XLIFF that say that a translation is not finished. */
const unfinished = new Set(['new', 'needs-translation', 'needs-adaptation', 'needs-l10n']);

/**
 * @typedef {object} Problem
 * @property {'missing' | 'stale' | 'suspicious' | 'damaged' | 'wording' | 'gone'} kind
 * @property {string} says the rest of a sentence that begins with the id
 */
const problem = (kind, says) => ({kind, says});

/** The signs that must survive a translation: values and marks, also those within others. Readings and break points are free. */
export function signs(text) {
  const found = [...text.matchAll(/\*(\S(?:[^*]*\S)?)\*|\[([^\]]+)\](\(#?[\w.-]+\))|`[^`]+`|\{\w+\}/g)];
  const kinds = found.flatMap(([sign, strong, word, target]) => {
    if (strong !== undefined) return ['*…*', ...signs(strong)];
    return word === undefined ? [sign] : [`[…]${target}`, ...signs(word)];
  });
  return [...new Set(kinds)].sort();
}

function damageOf(source, target) {
  const [wanted, found] = [signs(source), signs(target)];
  if (wanted.join() === found.join()) return [];
  return [problem('damaged', `must keep ${wanted.join(' ') || 'no marks'} and has ${found.join(' ') || 'none'}`)];
}

function staleness(unit, source) {
  if (unit.source !== source) return [problem('stale', `is stale: the English was “${unit.source}” and is “${source}”`)];
  return unfinished.has(unit.state) ? [problem('stale', `is marked ${unit.state}`)] : [];
}

/**
 * @param {import('./xliff.mjs').Unit | undefined} unit as the file of the language has it
 * @param {string | undefined} source the English of today; undefined where the message is gone
 * @param {object} [options]
 * @param {boolean} [options.mayBeSame] whether the translation may be the English itself
 * @param {import('./glossary.mjs').Term[]} [options.glossary] which writings are rejected
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
