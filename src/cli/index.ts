#!/usr/bin/env node
/**
 * `npx container-lesson export`: the lesson and its parts as files. Ends with code 2 where something was asked for
 * that cannot be, and with 1 where a file could not be written.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {version} from '../generated/version.js';
import {defaultImages, languages} from '../static/index.js';
import {filesOf} from './formats.js';
import {checked, read, terminalLanguage, UsageError, type ExportOptions} from './options.js';
import {wordsFor} from './words.js';

const typed = read(process.argv.slice(2));
const language = terminalLanguage(process.env);
const {lang} = typed.values;
const words = wordsFor(typeof lang === 'string' && languages.includes(lang) ? lang : language);

function write(options: ExportOptions): void {
  mkdirSync(options.out, {recursive: true});
  for (const {name, text} of filesOf(options)) {
    const path = join(options.out, name);
    writeFileSync(path, text);
    console.log(path);
  }
}

function run(): void {
  if (typed.values['version']) return console.log(version);
  if (typed.values['help']) return console.log(words.help.replace('{images}', defaultImages));
  return write(checked(typed, language, words));
}

try {
  run();
} catch (error) {
  const isUsage = error instanceof UsageError;
  const reason = error instanceof Error ? error.message : String(error);
  console.error(isUsage ? `${reason}\n${words.seeHelp}` : words.notWritten(reason));
  process.exitCode = isUsage ? 2 : 1;
}
