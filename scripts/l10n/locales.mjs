/** The folder locales/, and Lit Localize's tools on a copy of it. */
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';

import {glossaryOf} from '../../.cache/compiled/l10n/glossary.js';
import {capture, root} from '../lib/run.mjs';
import {decode, failure} from '../../.cache/compiled/l10n/text-files.js';
import {isUsable} from '../../.cache/compiled/l10n/translation-problems.js';
import {readXliff, writeXliff} from '../../.cache/compiled/l10n/xliff.js';

export const localesFolder = `${root}locales`;

function readJson(folder, name) {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, {cause: error});
  }
}

/** @returns {{sourceLocale: string, targetLocales: string[]}} what locales/lit-localize.json says */
export const configOf = (folder) => readJson(folder, 'lit-localize.json');

/**
 * The languages that have to be complete, by locales/complete.json; others may take their time.
 *
 * @returns {string[]}
 */
export function completeIn(folder) {
  const [complete, {targetLocales}] = [readJson(folder, 'complete.json'), configOf(folder)];
  const unknown = complete.find((code) => !targetLocales.includes(code));
  if (unknown) throw new Error(`complete.json: lit-localize.json has no ${unknown}`);
  return complete;
}

/** @returns {string[]} ids of the messages whose translation may be the English itself */
export const sameAsEnglish = (folder, code) => readJson(folder, 'same-as-english.json')[code] ?? [];

/** The file of a language, as messages name it. */
export const fileOf = (folder, code) => relative(process.cwd(), join(folder, `${code}.xlf`));

/**
 * The translations of one language; none where there is no file yet.
 *
 * @returns {Map<string, import('../../.cache/compiled/l10n/xliff.js').Unit>}
 * @throws {Error} with file and line where the file cannot be read
 */
export function readLocale(folder, code) {
  const file = fileOf(folder, code);
  if (!existsSync(file)) return new Map();
  const {locale, units, line} = readXliff(readFileSync(file), file);
  if (locale !== code) throw failure(file, line, `its target-language is ${locale ?? 'missing'}, not ${code}`);
  return units;
}

/** @returns {import('../../.cache/compiled/l10n/glossary.js').Term[]} */
export function readGlossary(folder, locale) {
  const read = (name) => (existsSync(join(folder, name)) ? decode(readFileSync(join(folder, name)), name) : undefined);
  return glossaryOf(read, locale);
}

/**
 * Runs `lit-localize <command>` in a scratch folder, with paths of its own: `extract` overwrites the
 * English of a translated message in silence, and `build` stops at what translators' tools write.
 */
function litLocalize(command, folder, config) {
  const file = join(folder, 'lit-localize.json');
  config.tsConfig = `${root}tsconfig.text.json`;
  config.output.outputDir = join(folder, 'lit');
  config.interchange.xliffDir = folder;
  writeFileSync(file, JSON.stringify(config));
  const {code, output} = capture('lit-localize', [command, '--config', file]);
  if (code !== 0) throw new Error(`lit-localize ${command} failed. ${output.slice(output.indexOf('\n}\n') + 3).trim()}`);
}

/**
 * The English of today, with the note of each message.
 *
 * @returns {Map<string, import('../../.cache/compiled/l10n/xliff.js').Unit>} without targets
 */
export function extract(folder) {
  const scratch = mkdtempSync(join(tmpdir(), 'container-lesson-l10n-'));
  try {
    litLocalize('extract', scratch, {...configOf(folder), targetLocales: ['und']});
    return readXliff(readFileSync(join(scratch, 'und.xlf'), 'utf8'), 'src/text').units;
  } finally {
    rmSync(scratch, {recursive: true, force: true});
  }
}

/**
 * Turns the translations of locales/ into templates, `<scratch>/lit/<locale>.js`.
 *
 * @returns {Map<string, Set<string>>} locale → ids of the messages that it translates
 */
export function buildTemplates(scratch) {
  const config = configOf(localesFolder);
  const translated = new Map();
  mkdirSync(scratch, {recursive: true});
  for (const locale of config.targetLocales) {
    const units = [...readLocale(localesFolder, locale).values()].filter(isUsable);
    translated.set(locale, new Set(units.map(({id}) => id)));
    writeFileSync(join(scratch, `${locale}.xlf`), writeXliff({locale, units}));
  }
  litLocalize('build', scratch, config);
  return translated;
}
