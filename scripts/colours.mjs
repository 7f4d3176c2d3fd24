/**
 * `npm run colours`: contrast of every pair of tokens that meet, and how far apart the marks that must
 * not be taken for each other stay for every kind of colour vision. Reads the tokens from the styles.
 */
import {readdirSync, readFileSync} from 'node:fs';

import {differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, wcagContrast} from 'culori';

import {root} from './lib/run.mjs';

const folder = `${root}src/elements/`;
const css = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(folder + file, 'utf8'))
  .join('');
const tokens = Object.fromEntries(
  [...css.matchAll(/var\(--lesson-([a-z-]+), light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)\)/g)].map(([, name, light, dark]) => [
    name,
    {light: parse(light), dark: parse(dark)},
  ]),
);

/** @typedef {[foreground: string, background: string, leastContrast: number]} Pair contrast as WCAG counts it */

/**
 * @param {string[]} fronts
 * @param {string[]} backs
 * @param {number} least
 * @returns {Pair[]} each with each
 */
const each = (fronts, backs, least) => fronts.flatMap((front) => backs.map((back) => /** @type {Pair} */ ([front, back, least])));

const fills = ['surface', 'sunken', 'vm-tint', 'container-tint', 'third-tint'];

/** @type {Pair[]} */
const pairs = [
  ...each(['text'], fills, 7),
  ...each(['muted'], fills, 4.5),
  ...each(['kernel', 'focus'], fills, 3),
  // What was gone to: text, and in a row of the table the steps.
  ['text', 'reached', 7],
  ['muted', 'reached', 4.5],
  ...each(['vm', 'container', 'third'], ['reached'], 3),
  ...each(['vm', 'container', 'third'], ['surface'], 4.5),
  ['on-kernel', 'kernel', 7],
  ['surface', 'text', 4.5],
  ...each(['vm'], ['vm-tint', 'sunken'], 3),
  ...each(['container'], ['container-tint', 'sunken'], 3),
  ...each(['third'], ['third-tint', 'sunken'], 3),
  ...each(['outline'], ['surface', 'sunken'], 3),
];

/** @type {[mark: string, mark: string, leastDistance: number][]} CIEDE2000, for every kind of vision */
const apart = [
  ['vm', 'container', 20],
  ['vm', 'outline', 10],
  ['container', 'outline', 10],
  ['vm', 'kernel', 20],
  ['container', 'kernel', 15],
  // An author's column has its name at its head too: three colours do not go further apart.
  ['reached', 'surface', 5],
  ['third', 'vm', 16],
  ['third', 'container', 16],
  ['third', 'outline', 10],
  ['third', 'kernel', 15],
];

/** Machado, Oliveira and Fernandes 2009, full severity. */
const visions = {
  usual: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};
const distance = differenceCiede2000();

const counts = {passed: 0, failed: 0};
function report(text, good) {
  counts[good ? 'passed' : 'failed']++;
  console.log(`${good ? '      ' : 'FAIL  '}${text}`);
}

for (const scheme of ['light', 'dark']) {
  const colour = (name) => tokens[name][scheme];
  for (const [front, back, least] of pairs) {
    const contrast = wcagContrast(colour(front), colour(back));
    report(`${scheme}: ${front} on ${back} ${contrast.toFixed(2)}, at least ${least}`, contrast >= least);
  }
  for (const [one, other, least] of apart) {
    for (const [kind, seen] of Object.entries(visions)) {
      const apartness = distance(seen(colour(one)), seen(colour(other)));
      report(`${scheme}: ${one} from ${other}, ${kind} vision ${apartness.toFixed(1)}, at least ${least}`, apartness >= least);
    }
  }
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
