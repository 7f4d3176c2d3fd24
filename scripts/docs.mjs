/** `npm run docs`: brings the tables of docs/attributes.md and its Japanese twin up to date. */
import {readFileSync, writeFileSync} from 'node:fs';

import {withTables} from './generate/document-tables.mjs';
import {elementsOf} from './generate/elements.mjs';
import {root} from './lib/run.mjs';

const elements = elementsOf(JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')));
/** @type {['en' | 'ja', string][]} */
const documents = [
  ['en', 'docs/attributes.md'],
  ['ja', 'docs/attributes.ja.md'],
];
for (const [lang, file] of documents) writeFileSync(root + file, withTables(readFileSync(root + file, 'utf8'), elements, lang));
