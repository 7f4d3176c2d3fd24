/**
 * The modules that join the words of a language: `src/generated/words/<locale>.ts`, the entry
 * `src/locales/<locale>.ts`, and, with everything that is built in, `src/generated/all-words.ts` for pages and
 * `node-words.ts` for what is said in Node.
 */

/** `os-diversity` → `osDiversity`: an area as the name of a binding. */
const binding = (area) => area.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const importsOf = (locale, areas, {folder, prefix = ''}) =>
  areas.map((area) => `import ${binding(prefix + area)} from '${folder}/${locale}/${area}.js';\n`).join('');
const entriesOf = (areas, {indent = '  ', prefix = ''} = {}) =>
  areas.map((area) => `${indent}'${area}': ${binding(prefix + area)},\n`).join('');

/**
 * @param {string} locale
 * @param {{first: string[], late: string[]}} areas those of the first render, and those that come late
 */
export const wordsModule = (locale, {first, late}) => `${importsOf(locale, first, {folder: '../strings'})}
/** All words of the first render. */
export const words = {
${entriesOf(first)}};

/** Words that come when they are asked for. */
export const lateWords = {
${late.map((area) => `  '${area}': () => import('../strings/${locale}/${area}.js'),\n`).join('')}};
`;

/**
 * An entry of the package: `import 'container-lesson/locales/<locale>'` brings the language, and so does a
 * loader of a page that has the elements from another file.
 */
export const localeModule = (locale) => `import {lateWords, words} from '../generated/words/${locale}.js';
import {registerLateAreas} from '../localization/late-areas.js';
import {registerAreas} from '../localization/strings.js';

registerAreas('${locale}', words);
registerLateAreas('${locale}', lateWords);

export {lateWords, words};
`;

/**
 * All words of the languages that are built in, late ones too, for code that answers at once.
 *
 * @param {string} name of what the module exports
 * @param {string[]} locales
 * @param {string[]} areas
 */
export const allWordsModule = (
  name,
  locales,
  areas,
) => `${locales.map((locale) => importsOf(locale, areas, {folder: './strings', prefix: `${locale}-`})).join('')}
export const ${name} = {
${locales.map((locale) => `  '${locale}': {\n${entriesOf(areas, {indent: '    ', prefix: `${locale}-`})}  },\n`).join('')}};
`;
