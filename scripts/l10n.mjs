/**
 * `npm run l10n` brings locales/*.xlf up to date with src/text and reports on each language: new messages
 * come in, deleted ones go, and a translation whose English changed is marked `needs-translation` with its
 * old text kept. The committed `<source>` is the record of what was translated.
 *
 * `npm run l10n:check` (`--check`) changes nothing. It fails where there is something to do in a language of
 * locales/complete.json, and in any other where a translation is damaged.
 * `npm run l10n -- new ko` starts a language.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {completeIn, configOf, extract, fileOf, localesFolder, readGlossary, readLocale, sameAsEnglish} from './l10n/locales.mjs';
import {placeOf} from '../.cache/compiled/l10n/places.js';
import {problemsOf} from '../.cache/compiled/l10n/translation-problems.js';
import {unitsOf} from '../.cache/compiled/l10n/units.js';
import {readXliff, writeXliff} from '../.cache/compiled/l10n/xliff.js';

/** @returns {Map<string, import('../.cache/compiled/l10n/translation-problems.js').Problem[]>} by message id, where there are any */
function inspect(committed, english, {same, glossary}) {
  const ids = [...new Set([...committed.keys(), ...english.keys()])].sort();
  const found = ids.map((id) => [id, problemsOf(committed.get(id), english.get(id)?.source, {mayBeSame: same.includes(id), glossary})]);
  return new Map(found.filter(([, problems]) => problems.length > 0));
}

/** What fails in a language that has just been started: a translation that is finished and damaged. */
const isBroken = (list) => list.some(({kind}) => kind === 'damaged') && list.every(({kind}) => kind !== 'stale');

/** @param {(id: string) => string} placeIn the file, and the line of a message where it has one */
function list(problems, english, placeIn) {
  for (const [id, found] of problems) {
    console.log(`${placeIn(id)}: ${id} ${found.map(({says}) => says).join('; ')}`);
    const unit = english.get(id);
    if (unit) console.log(`    English: ${unit.source}\n    Note: ${unit.note}\n    Seen in ${placeOf(id)}`);
  }
}

function summarize(locale, problems, english) {
  const kinds = [...problems.values()].map(([{kind}]) => kind);
  const counts = ['missing', 'stale', 'suspicious', 'damaged', 'wording', 'gone'].map(
    (kind) => `${kinds.filter((one) => one === kind).length} ${kind}`,
  );
  const untouched = english.size - kinds.filter((kind) => kind !== 'gone').length;
  console.log(`${locale}: ${english.size} messages, ${untouched} translated, ${counts.join(', ')}`);
}

/** Adds a language to the configuration, in the way in which that is written. */
function start(folder, tag) {
  const [code] = Intl.getCanonicalLocales(tag ?? []);
  const {sourceLocale, targetLocales} = configOf(folder);
  if (!code) throw new Error('Which language? npm run l10n -- new ko');
  if ([sourceLocale, ...targetLocales].includes(code)) throw new Error(`${code} is there.`);
  const file = join(folder, 'lit-localize.json');
  const list = [...targetLocales, code].map((locale) => `"${locale}"`).join(', ');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"targetLocales": \[[^\]]*\]/, `"targetLocales": [${list}]`));
  console.log(`${code}: translate ${join(folder, `${code}.xlf`)}. TRANSLATING.md says how.`);
}

/** Writes the file of a language, and returns its units with their lines there. */
function write(folder, locale, units) {
  const text = writeXliff({locale, units});
  writeFileSync(fileOf(folder, locale), text);
  return readXliff(text, fileOf(folder, locale)).units;
}

/** Brings one language up to date, or only checks it; says whether all is well. */
function visit(folder, locale, {english, check, complete}) {
  const glossary = readGlossary(folder, locale);
  const decided = glossary.filter((row) => row.locale === locale);
  const committed = readLocale(folder, locale);
  const problems = inspect(committed, english, {same: sameAsEnglish(folder, locale), glossary: decided});
  const units = check ? committed : write(folder, locale, unitsOf(committed, english.values(), glossary));
  const isComplete = complete.includes(locale);
  const told = new Map([...problems].filter(([, found]) => isComplete || isBroken(found)));
  list(told, english, (id) => [fileOf(folder, locale), units.get(id)?.line].filter(Boolean).join(':'));
  summarize(locale, problems, english);
  if (!isComplete)
    console.log(`${locale} is not in locales/complete.json yet: English stands in for what is missing, and that is no fault.`);
  return told.size === 0;
}

function main(args) {
  const check = args.includes('--check');
  const folder = args.find((argument) => argument.startsWith('--locales='))?.slice('--locales='.length) ?? localesFolder;
  const [command, tag] = args.filter((argument) => !argument.startsWith('--'));
  if (command === 'new') start(folder, tag);
  const work = {english: extract(folder), check, complete: completeIn(folder)};
  const results = configOf(folder).targetLocales.map((locale) => visit(folder, locale, work));
  if (!check || results.every(Boolean)) return;
  console.log('Run `npm run l10n`, translate what it lists in locales/, and remove the states it set.');
  process.exitCode = 1;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
