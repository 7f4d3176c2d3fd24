/**
 * `npm run l10n` brings locales/*.xlf up to date with src/text and reports on each language: new messages
 * come in, deleted ones go, and a translation whose English changed is marked `needs-translation` with its
 * old text kept. The committed `<source>` is the record of what was translated.
 *
 * `npm run l10n:check` (`--check`) changes nothing and fails where there is something to report.
 * `npm run l10n -- new ko` starts a language.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {lineOf, readGlossary, termsIn} from './lib/glossary.mjs';
import {configOf, extract, localesFolder, readLocale} from './lib/locales.mjs';
import {placeOf} from './lib/places.mjs';
import {problemsOf} from './lib/translation-problems.mjs';
import {writeXliff} from './lib/xliff.mjs';

/** All that a translator should know of a message: what its author says, where it is seen, and the terms in it. */
const noteOf = ({id, source, note}, glossary) =>
  [note, `Seen in ${placeOf(id)}`, ...termsIn(source, glossary).map((row) => `Glossary: ${lineOf(row)}`)].join('\n');

/** The units of a language as they should be today. */
function updated(committed, english, glossary) {
  return [...english.values()].map((unit) => {
    const {target, state, approved, remarks = [], source} = committed.get(unit.id) ?? {};
    const isStale = target !== undefined && source !== unit.source;
    return {
      ...unit,
      ...(isStale ? {target, state: 'needs-translation'} : {target, state, approved}),
      note: noteOf(unit, glossary),
      remarks,
    };
  });
}

/** @returns {Map<string, import('./lib/translation-problems.mjs').Problem[]>} by message id, where there are any */
function inspect(committed, english, {same, glossary}) {
  const ids = [...new Set([...committed.keys(), ...english.keys()])].sort();
  const found = ids.map((id) => [id, problemsOf(committed.get(id), english.get(id)?.source, {mayBeSame: same.includes(id), glossary})]);
  return new Map(found.filter(([, problems]) => problems.length > 0));
}

function report(locale, problems, english) {
  for (const [id, list] of problems) {
    console.log(`${locale}: ${id} ${list.map(({says}) => says).join('; ')}`);
    const unit = english.get(id);
    if (unit) console.log(`    English: ${unit.source}\n    Note: ${unit.note}\n    Seen in ${placeOf(id)}`);
  }
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

/** Brings one language up to date, or only checks it; says whether all is well. */
function visit(folder, locale, {english, check}) {
  const glossary = readGlossary(folder, locale);
  const decided = glossary.filter((row) => row.locale === locale);
  const committed = readLocale(folder, locale);
  const same = JSON.parse(readFileSync(join(folder, 'same-as-english.json'), 'utf8'));
  const problems = inspect(committed, english, {same: same[locale] ?? [], glossary: decided});
  if (!check) writeFileSync(join(folder, `${locale}.xlf`), writeXliff({locale, units: updated(committed, english, glossary)}));
  report(locale, problems, english);
  return problems.size === 0;
}

function main(args) {
  const check = args.includes('--check');
  const folder = args.find((argument) => argument.startsWith('--locales='))?.slice('--locales='.length) ?? localesFolder;
  const [command, tag] = args.filter((argument) => !argument.startsWith('--'));
  if (command === 'new') start(folder, tag);
  const work = {english: extract(folder), check};
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
