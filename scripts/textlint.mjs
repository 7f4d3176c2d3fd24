/**
 * `npm run textlint` has textlint read all Japanese, that of locales/ja.xlf and of the documents, and fails
 * where it finds something that scripts/l10n/japanese-exceptions.mjs does not explain.
 */
import {readFileSync} from 'node:fs';

import {exceptions} from './l10n/japanese-exceptions.mjs';
import {asRead, proofread} from './l10n/japanese.mjs';
import {localesFolder, readLocale} from './l10n/locales.mjs';
import {documents, isJapanese} from './lib/documents.mjs';
import {root} from './lib/run.mjs';

const folder = process.argv.find((argument) => argument.startsWith('--locales='))?.slice('--locales='.length) ?? localesFolder;
const messages = [...readLocale(folder, 'ja').values()].filter(({target}) => target);
const passages = [
  ...messages.map(({id, target}) => ({id, text: asRead(target)})),
  ...documents()
    .filter(isJapanese)
    .map((id) => ({id, text: readFileSync(root + id, 'utf8'), ext: '.md'})),
];

const {faults, unneeded} = await proofread(passages, exceptions);
for (const {id, rule, says, text} of faults) console.log(`${id} ${rule}: ${says}${id.includes('.md') ? '' : `\n    ${text}`}`);
for (const {rule, reason} of unneeded)
  console.log(`scripts/l10n/japanese-exceptions.mjs: nothing needs the exception of ${rule}: ${reason}`);
console.log(`Japanese: ${passages.length} texts, ${faults.length} faults, ${unneeded.length} unneeded exceptions`);
if (faults.length + unneeded.length > 0) process.exitCode = 1;
