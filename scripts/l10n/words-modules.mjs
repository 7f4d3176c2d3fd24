/**
 * The modules that join words: of a language `src/generated/words/<locale>.ts` and the entry `src/locales/<locale>.ts`;
 * of the built-in languages `built-in-words.ts`, `tag-words/<tag>.ts` for one element, and with everything
 * `all-words.ts` for pages and `node-words.ts` for what is said in Node.
 */

/** `os-diversity` → `osDiversity`: an area as the name of a binding. */
const binding = (area) => area.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const importsOf = (locale, areas, {folder, prefix = ''}) =>
  areas.map((area) => `import ${binding(prefix + area)} from '${folder}/${locale}/${area}.js';\n`).join('');
const entriesOf = (areas, {indent = '  ', prefix = ''} = {}) =>
  areas.map((area) => `${indent}'${area}': ${binding(prefix + area)},\n`).join('');

const lazyEntriesOf = (locale, areas, {indent = '  '} = {}) =>
  areas.map((area) => `${indent}'${area}': () => import('../strings/${locale}/${area}.js'),\n`).join('');

/**
 * @param {string} locale
 * @param {{first: string[], lazy: string[]}} areas those of the first render, and those that are fetched when asked for
 */
export const wordsModule = (locale, {first, lazy}) => `${importsOf(locale, first, {folder: '../strings'})}
/** All words of the first render. */
export const words = {
${entriesOf(first)}};

/** Words that come when they are asked for. */
export const lazyWords = {
${lazyEntriesOf(locale, lazy)}};
`;

/**
 * An entry of the package: `import 'container-lesson/locales/<locale>'` brings the language, and so does a
 * loader of a page that has the elements from another file.
 */
export const localeModule = (locale) => `import {lazyWords, words} from '../generated/words/${locale}.js';
import {registerLazyAreas} from '../localization/lazy/lazy-words.js';
import {registerAreas} from '../localization/words/store.js';

registerAreas('${locale}', words);
registerLazyAreas('${locale}', lazyWords);

export {lazyWords, words};
`;

/** The words of the built-in languages under one name each: `en`, `ja`. */
const byLocale = (locales, entries) => locales.map((locale) => `  '${locale}': {\n${entries(locale)}  },\n`).join('');

/**
 * What one element shows in the languages that are built in.
 *
 * @param {string[]} locales
 * @param {{areas: readonly string[], lazyAreas: readonly string[]}} element
 */
export const tagWordsModule = (locales, {areas, lazyAreas}) => `${locales
  .map((locale) => importsOf(locale, areas, {folder: '../strings', prefix: `${locale}-`}))
  .join('')}
/** By language and area. */
export const words = {
${byLocale(locales, (locale) => entriesOf(areas, {indent: '    ', prefix: `${locale}-`}))}};

/** Words that come when they are asked for. */
export const lazyWords = {
${byLocale(locales, (locale) => lazyEntriesOf(locale, lazyAreas, {indent: '    '}))}};
`;

/** @param {string[]} locales those that are built in */
export const builtInWordsModule = (locales) => `${locales
  .map((locale) => `import * as ${binding(`words-${locale}`)} from './words/${locale}.js';\n`)
  .join('')}
/** By language and area: the words of the first render. */
export const words = {
${locales.map((locale) => `  '${locale}': ${binding(`words-${locale}`)}.words,\n`).join('')}};

/** Words that come when they are asked for. */
export const lazyWords = {
${locales.map((locale) => `  '${locale}': ${binding(`words-${locale}`)}.lazyWords,\n`).join('')}};
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
${byLocale(locales, (locale) => entriesOf(areas, {indent: '    ', prefix: `${locale}-`}))}};
`;
