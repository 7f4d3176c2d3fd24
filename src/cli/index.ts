#!/usr/bin/env node
/**
 * `npx container-lesson export` writes the lesson and its parts as files. The exit code is 2 if an option is wrong, and
 * 1 if a file could not be written.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {nodeWords} from '../generated/node-words.js';
import {version} from '../generated/version.js';
import {registerAreas} from '../localization/words/store.js';
import {translator} from '../localization/words/translate.js';
import {languages} from '../static/index.js';
import {isCourseFormat} from './course/formats.js';
import {filesOf} from './formats.js';
import {help} from './help.js';
import {needsPng} from './pictures.js';
import {checked, languageAmong, read, terminalLanguage, UsageError, type ExportOptions} from './options.js';

for (const [locale, areas] of Object.entries(nodeWords)) registerAreas(locale, areas);
const typed = read(process.argv.slice(2));
const language = terminalLanguage(process.env);
const {lang} = typed.values;
const t = translator((typeof lang === 'string' && languageAmong(languages, lang)) || language, ['command']);

function write(options: ExportOptions): void {
  for (const {name, text} of filesOf(options)) {
    const path = join(options.out, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
    console.log(path);
  }
  hint(options);
}

/** What the author has to know now; not among the paths, which programs read. */
function hint(options: ExportOptions): void {
  const {format, id} = options;
  if (isCourseFormat(format)) {
    if (options.data && id !== undefined) console.error(t('command.named', {option: `--id ${id}`}));
    console.error(t(`command.choose.${format}`));
  }
  const file = needsPng(options);
  if (file !== undefined) console.error(t('command.png', {profile: options.profile!, file, option: '--images'}));
}

function run(): void {
  if (typed.values['version']) console.log(version);
  else if (typed.values['help'] || process.argv.length === 2) console.log(help(t));
  else write(checked(typed, language, t));
}

try {
  run();
} catch (error) {
  const isUsage = error instanceof UsageError;
  const reason = error instanceof Error ? error.message : String(error);
  const seeHelp = t('command.see-help', {command: `npx container-lesson --help --lang ${t.locale}`});
  console.error(isUsage ? `${reason}\n${seeHelp}` : t('command.not-written', {reason}));
  process.exitCode = isUsage ? 2 : 1;
}
