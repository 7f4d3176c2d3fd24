/** The command `npm run l10n`, as a function: scripts/l10n.mjs says what it does. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {placeOf} from '../../.cache/compiled/l10n/places.js';
import {problemsOf} from '../../.cache/compiled/l10n/translation-problems.js';
import {unitsOf} from '../../.cache/compiled/l10n/units.js';
import {readXliff, writeXliff} from '../../.cache/compiled/l10n/xliff.js';
import {completeIn, configOf, extract, fileOf, localesFolder, readGlossary, readLocale, sameAsEnglish} from './locales.mjs';

/**
 * @typedef {import('../../.cache/compiled/l10n/xliff.js').Unit} Unit
 * @typedef {import('../../.cache/compiled/l10n/translation-problems.js').Problem} Problem
 * @typedef {(line: string) => void} Print
 */

/**
 * @param {ReadonlyMap<string, Unit>} committed
 * @param {ReadonlyMap<string, Unit>} english
 * @returns {Map<string, Problem[]>} by message id, where there are any
 */
function inspect(committed, english, {same, glossary}) {
  /** @type {Map<string, Problem[]>} */
  const found = new Map();
  for (const id of [...new Set([...committed.keys(), ...english.keys()])].sort()) {
    const problems = problemsOf(committed.get(id), english.get(id)?.source, {mayBeSame: same.includes(id), glossary});
    if (problems.length > 0) found.set(id, problems);
  }
  return found;
}

/** What fails in a language that has just been started: a translation that is finished and damaged. */
const isBroken = (list) => list.some(({kind}) => kind === 'damaged') && list.every(({kind}) => kind !== 'stale');

/**
 * @param {Map<string, Problem[]>} problems
 * @param {ReadonlyMap<string, Unit>} english
 * @param {(id: string) => string} placeIn the file, and the line of a message where it has one
 * @param {Print} print
 */
function list(problems, english, placeIn, print) {
  for (const [id, found] of problems) {
    print(`${placeIn(id)}: ${id} ${found.map(({says}) => says).join('; ')}`);
    const unit = english.get(id);
    if (unit) print(`    English: ${unit.source}\n    Note: ${unit.note}\n    Seen in ${placeOf(id)}`);
  }
}

/** @param {Map<string, Problem[]>} problems by message id */
function summaryOf(locale, problems, english) {
  const kinds = [...problems.values()].map(([problem]) => problem?.kind);
  const counts = ['missing', 'stale', 'suspicious', 'damaged', 'wording', 'gone'].map(
    (kind) => `${kinds.filter((one) => one === kind).length} ${kind}`,
  );
  const untouched = english.size - kinds.filter((kind) => kind !== 'gone').length;
  return `${locale}: ${english.size} messages, ${untouched} translated, ${counts.join(', ')}`;
}

/**
 * Adds a language to the configuration, in the way in which that is written.
 *
 * @param {string} folder
 * @param {string | undefined} tag
 * @returns {string} what its translator is told
 */
function start(folder, tag) {
  const [code] = Intl.getCanonicalLocales(tag ?? []);
  const {sourceLocale, targetLocales} = configOf(folder);
  if (!code) throw new Error('Which language? npm run l10n -- new ko');
  if ([sourceLocale, ...targetLocales].includes(code)) throw new Error(`${code} is there.`);
  const file = join(folder, 'lit-localize.json');
  const list = [...targetLocales, code].map((locale) => `"${locale}"`).join(', ');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"targetLocales": \[[^\]]*\]/, `"targetLocales": [${list}]`));
  return `${code}: translate ${join(folder, `${code}.xlf`)}. TRANSLATING.md says how.`;
}

/** Writes the file of a language, and returns its units with their lines there. */
function write(folder, locale, units) {
  const text = writeXliff({locale, units});
  writeFileSync(fileOf(folder, locale), text);
  return readXliff(text, fileOf(folder, locale)).units;
}

/** Brings one language up to date, or only checks it; says whether all is well. */
function visit(folder, locale, {english, check, complete, print}) {
  const glossary = readGlossary(folder, locale);
  const decided = glossary.filter((row) => row.locale === locale);
  const committed = readLocale(folder, locale);
  const problems = inspect(committed, english, {same: sameAsEnglish(folder, locale), glossary: decided});
  const units = check ? committed : write(folder, locale, unitsOf(committed, english.values(), glossary));
  const isComplete = complete.includes(locale);
  const reported = new Map([...problems].filter(([, found]) => isComplete || isBroken(found)));
  list(reported, english, (id) => [fileOf(folder, locale), units.get(id)?.line].filter(Boolean).join(':'), print);
  print(summaryOf(locale, problems, english));
  if (!isComplete) print(`${locale} is not in locales/complete.json yet: English stands in for what is missing, and that is no fault.`);
  return reported.size === 0;
}

/**
 * @param {string[]} args `--check`, `new <code>`; `--locales=<folder>`, where it is not locales/
 * @param {{readEnglish?: (folder: string) => ReadonlyMap<string, Unit>, print?: Print}} [options] `readEnglish` reads src/text,
 *   which takes TypeScript two seconds
 * @returns {boolean} whether a check found nothing; always true where the files were written
 * @throws {Error} where a file cannot be read, or the arguments name no new language
 */
export function l10n(args, {readEnglish = extract, print = console.log} = {}) {
  const check = args.includes('--check');
  const folder = args.find((argument) => argument.startsWith('--locales='))?.slice('--locales='.length) ?? localesFolder;
  const [command, tag] = args.filter((argument) => !argument.startsWith('--'));
  if (command === 'new') print(start(folder, tag));
  const work = {english: readEnglish(folder), check, complete: completeIn(folder), print};
  const results = configOf(folder).targetLocales.map((locale) => visit(folder, locale, work));
  if (!check || results.every(Boolean)) return true;
  print('Run `npm run l10n`, translate what it lists in locales/, and remove the states it set.');
  return false;
}
