/** The documents of the repository: Markdown that people read. */
import {readdirSync} from 'node:fs';

import {root} from './run.mjs';

const folders = ['docs', 'src', 'scripts', 'test', 'bench', 'stories', 'locales', 'examples'];

/** Whether a document is the Japanese twin of an English one. */
export const isJapanese = (file) => file.endsWith('.ja.md');

/** @param {string} file of an English document */
export const twinOf = (file) => file.replace(/\.md$/, '.ja.md');

const below = (folder) =>
  readdirSync(`${root}${folder}`, {recursive: true, encoding: 'utf8'}).map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

/** Pages of an example's site are no documents; what its folder is for stands in its README. */
const isSitePage = (file) => /^examples\/(?!.*\/README(?:\.ja)?\.md$)/.test(file);

/** @returns {string[]} paths within the repository, sorted */
export const documents = () =>
  [...readdirSync(root), ...folders.flatMap(below)]
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules/') && !isSitePage(file))
    .sort();
