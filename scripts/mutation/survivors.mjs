import {readFileSync} from 'node:fs';

import {root} from '../lib/run.mjs';

export const listPath = 'test/mutation-survivors.json';

/** What a mutant is known by, wherever in its file it stands. */
export const keyOf = ({file, in: place, from, to, nth}) => `${file} › ${place}: ${from} → ${to}${nth ? ` (${nth})` : ''}`;

/** A list of groups, each with its reason and its mutants. */
export const explanations = () => JSON.parse(readFileSync(root + listPath, 'utf8'));

/**
 * Which survivors nobody explained, and which explanations explain nothing: the mutant is killed, or gone.
 *
 * @param {{why: string, mutants: object[]}[]} groups
 * @param {object[]} results mutants with their state
 * @param {(file: string) => boolean} isAsked
 */
export function judged(groups, results, isAsked) {
  const explained = new Set(
    groups
      .flatMap(({mutants}) => mutants)
      .filter(({file}) => isAsked(file))
      .map(keyOf),
  );
  const alive = results.filter(({state}) => state !== 'killed');
  const keys = new Set(alive.map(keyOf));
  return {
    unexplained: alive.filter((mutant) => !explained.has(keyOf(mutant))),
    idle: [...explained].filter((key) => !keys.has(key)),
  };
}

const areaOf = (file) => /^src\/(model\/own-data|elements\/own-data|elements\/lesson-checklist|[^/]+)/.exec(file)?.[1] ?? file;

function groupedBy(list, nameOf) {
  const groups = new Map();
  for (const one of list) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return groups;
}

/** How many mutants of each area live. */
export function scores(results) {
  const areas = groupedBy(results, ({file}) => areaOf(file));
  return [...areas, ['all', results]].map(([area, mutants]) => {
    const count = (state) => mutants.filter((one) => one.state === state).length;
    const [killed, survived, uncovered] = ['killed', 'survived', 'uncovered'].map(count);
    return {area, killed, survived, uncovered, score: mutants.length === 0 ? 100 : (100 * killed) / mutants.length};
  });
}
