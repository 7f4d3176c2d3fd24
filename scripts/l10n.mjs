/**
 * `npm run l10n` brings locales/*.xlf up to date with src/text: new messages come in, deleted ones go,
 * and a translation whose English changed is marked `needs-translation` with its old text kept.
 * `npm run l10n:check` (`--check`) changes nothing and fails where a translation is missing, empty,
 * stale, or lost a value or a mark.
 *
 * The committed `<source>` is the record of what was translated. Lit Localize's own extract overwrites
 * it in silence, so it only ever runs on a copy.
 */
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

import {capture, root} from './lib/run.mjs';
import {markStale, parseXliff, serialize, sortUnits, unitsOf} from './lib/xliff.mjs';

const unfinished = new Set(['new', 'needs-translation', 'needs-adaptation', 'needs-l10n']);

/** The signs that must survive a translation: values and marks. Readings and break points are free. */
const signs = (text) =>
  [
    ...new Set(
      [...text.matchAll(/\{\w+\}|\*(?=\S)[^*]+\*|`[^`]+`|\[[^\]]+\]\([\w-]+\)/g)].map(([sign]) =>
        sign.replace(/^\*[^]*\*$/, '*…*').replace(/^\[[^]*\]/, '[…]'),
      ),
    ),
  ].sort();

/**
 * What is wrong with one message's translation.
 *
 * @param unit the committed unit, or undefined
 * @param source the English of today, or undefined where the message is gone
 * @returns {string[]} sentences, none where all is well
 */
export function problemsOf(unit, source) {
  if (source === undefined) return ['is no message any more'];
  if (unit?.target === undefined) return ['has no translation'];
  if (unit.target.trim() === '') return ['has an empty translation'];
  const problems = [];
  if (unit.source !== source) problems.push(`is stale: the English was “${unit.source}” and is “${source}”`);
  else if (unfinished.has(unit.state)) problems.push(`is marked ${unit.state}`);
  const [wanted, found] = [signs(source), signs(unit.target)];
  if (wanted.join() !== found.join()) problems.push(`must keep ${wanted.join(' ') || 'no marks'} and has ${found.join(' ') || 'none'}`);
  return problems;
}

/** Extracts into a scratch folder that starts as a copy of locales/; returns the new XLIFF of a locale. */
function extract(locales, targetLocales) {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-l10n-'));
  try {
    for (const locale of targetLocales)
      if (existsSync(join(locales, `${locale}.xlf`))) cpSync(join(locales, `${locale}.xlf`), join(folder, `${locale}.xlf`));
    const config = JSON.parse(readFileSync(join(locales, 'lit-localize.json'), 'utf8'));
    config.tsConfig = `${root}tsconfig.text.json`;
    config.output.outputDir = join(folder, 'lit');
    config.interchange.xliffDir = folder;
    writeFileSync(join(folder, 'lit-localize.json'), JSON.stringify(config));
    const {code, output} = capture('lit-localize', ['extract', '--config', join(folder, 'lit-localize.json')]);
    if (code !== 0) throw new Error(`lit-localize extract failed. ${output.slice(output.indexOf('\n}\n') + 3).trim()}`);
    return new Map(targetLocales.map((locale) => [locale, readFileSync(join(folder, `${locale}.xlf`), 'utf8')]));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Brings one file up to date, or only checks it. Returns its problems by message id. */
function visit(file, extracted, check) {
  const today = parseXliff(extracted, file);
  const fresh = unitsOf(today);
  const committed = existsSync(file) ? unitsOf(parseXliff(readFileSync(file, 'utf8'), file)) : new Map();
  const problems = new Map();
  for (const id of new Set([...committed.keys(), ...fresh.keys()])) {
    const found = problemsOf(committed.get(id), fresh.get(id)?.source);
    if (found.length) problems.set(id, found);
    if (committed.has(id) && fresh.has(id) && committed.get(id).source !== fresh.get(id).source) markStale(fresh.get(id));
  }
  if (!check) {
    sortUnits(today);
    writeFileSync(file, serialize(today));
  }
  return {problems, total: fresh.size};
}

function main() {
  const check = process.argv.includes('--check');
  const locales = process.argv.find((argument) => argument.startsWith('--locales='))?.slice('--locales='.length) ?? `${root}locales`;
  const {targetLocales} = JSON.parse(readFileSync(join(locales, 'lit-localize.json'), 'utf8'));
  let failed = false;
  for (const [locale, xml] of extract(locales, targetLocales)) {
    const {problems, total} = visit(join(locales, `${locale}.xlf`), xml, check);
    for (const [id, sentences] of problems) console.log(`${locale}: ${id} ${sentences.join('; ')}`);
    console.log(`${locale}: ${total} messages, ${problems.size} to look at`);
    failed ||= problems.size > 0;
  }
  if (check && failed) {
    console.log('Run `npm run l10n`, translate what it lists in locales/, and remove the states it set.');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
