/** The folder locales/, and Lit Localize's tools on a copy of it. */
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {capture, root} from './run.mjs';
import {readXliff, writeXliff} from './xliff.mjs';

export const localesFolder = `${root}locales`;

/** @returns {{sourceLocale: string, targetLocales: string[]}} what locales/lit-localize.json says */
export const configOf = (folder) => JSON.parse(readFileSync(join(folder, 'lit-localize.json'), 'utf8'));

/**
 * The translations of one language; none where there is no file yet.
 *
 * @returns {Map<string, import('./xliff.mjs').Unit>}
 * @throws {Error} with file and line where the file cannot be read
 */
export function readLocale(folder, code) {
  const file = join(folder, `${code}.xlf`);
  if (!existsSync(file)) return new Map();
  const {locale, units} = readXliff(readFileSync(file, 'utf8'), file);
  if (locale !== code) throw new Error(`${file}: its target-language is ${locale ?? 'missing'}, not ${code}`);
  return units;
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
 * @returns {Map<string, import('./xliff.mjs').Unit>} without targets
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
    const units = [...readLocale(localesFolder, locale).values()].filter(({target}) => target);
    translated.set(locale, new Set(units.map(({id}) => id)));
    writeFileSync(join(scratch, `${locale}.xlf`), writeXliff({locale, units}));
  }
  litLocalize('build', scratch, config);
  return translated;
}
