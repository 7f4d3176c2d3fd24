/**
 * Makes src/generated and src/locales, the words as data, from src/text and locales/.
 *
 * Lit Localize runs here, in Node, and never in a page: its build turns the XLIFF into templates, and
 * every message is called once per locale with values that print as their own names.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {root, run} from './lib/run.mjs';
import {withBreakPoints, withoutReadings} from './lib/break-points.mjs';
import {buildTemplates, configOf, localesFolder} from './lib/locales.mjs';
import {listMessages} from './lib/messages.mjs';
import {signs} from './lib/translation-problems.mjs';
import {allWordsModule, localeModule, wordsModule} from './lib/words-modules.mjs';

const scratch = `${root}.cache/strings/`;
const output = `${root}src/generated/`;
const config = configOf(localesFolder);
const locales = [config.sourceLocale, ...config.targetLocales];
/** The languages that `container-lesson` brings; any other comes by `container-lesson/locales/<code>`. */
const builtIn = JSON.parse(readFileSync(`${localesFolder}/built-in.json`, 'utf8'));

rmSync(scratch, {recursive: true, force: true});
run('tsc', ['-p', 'tsconfig.text.json']);
const translated = buildTemplates(`${scratch}xliff`);

const {broughtEarly, lateAreas, nodeAreas, text} = await import(pathToFileURL(`${scratch}text/index.js`));
const templates = new Map(
  await Promise.all(config.targetLocales.map(async (locale) => [locale, await import(pathToFileURL(`${scratch}xliff/lit/${locale}.js`))])),
);

let current = config.sourceLocale;
configureReentrantLocalization({
  sourceLocale: config.sourceLocale,
  targetLocales: config.targetLocales,
  getLocale: () => current,
  loadLocaleSync: (locale) => templates.get(locale),
});

/** Any value by name: `p.done` prints as `{done}`. */
const names = new Proxy({}, {get: (_, name) => `{${String(name)}}`});

/** Ids of the terms that an area marks: an element that needs three explanations loads three. */
function termsOf(strings, terms) {
  const marked = Object.values(strings).flatMap((string) => [...string.matchAll(/\]\(([\w-]+)\)/g)].map(([, id]) => id));
  const used = [...new Set(marked)].filter((id) => id in terms);
  return used.length === 0 ? [] : ['explained', ...used].map((id) => `terms.${id}`);
}

/** `lit-localize build` writes entities into target strings; what is shipped is text. */
const unescape = (string) => string.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Reasons and explanations are running text, however short they are; so is what is wrong, which consoles show too. */
const isRunningText = (area, key) =>
  area === 'terms' ||
  (area === 'own' && key.startsWith('problem')) ||
  area === 'evidence' ||
  nodeAreas.includes(area) ||
  key.endsWith('.reason');

/** What is not translated yet is left out, so that a page falls back to English knowingly. */
const isThere = (locale, id) => locale === config.sourceLocale || translated.get(locale).has(id);

const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

function stringOf(locale, area, [key, message], change) {
  current = locale;
  const string = change(locale === config.sourceLocale ? message(names) : unescape(message(names)));
  return isRunningText(area, key) ? string : withBreakPoints(string, locale);
}

/** @param change what to do with each before it gets its break points */
const stringsOf = (locale, area, messages, change = (string) => string) =>
  Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => isThere(locale, `lesson.${area}.${key}`))
      .map((entry) => [entry[0], stringOf(locale, area, entry, change)]),
  );

const literal = (string) =>
  `'${string.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\u200B', '\\u200B').replaceAll('\u2060', '\\u2060')}'`;
const objectOf = (strings) =>
  `{\n${Object.entries(strings)
    .map(([key, string]) => `  '${key}': ${literal(string)},\n`)
    .join('')}}`;
const moduleOf = (strings) => `export default ${objectOf(strings)};\n`;

/** Empties a folder and fills it: file name → content. */
function writeFolder(folder, files) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const [name, content] of Object.entries(files)) writeFileSync(`${folder}/${name}.ts`, content);
}

/** Messages of other areas, by `#` and their id. What is not translated yet is left out. */
function brought(ids, areas) {
  const messageOf = (id) => areas[id.slice(0, id.indexOf('.'))][id.slice(id.indexOf('.') + 1)];
  return Object.fromEntries(ids.map((id) => [`#${id}`, messageOf(id)]).filter(([, string]) => string !== undefined));
}

/** @returns {object} by id, the messages of a locale that have readings: they come late, to those who show readings */
function writeStrings(locale) {
  const areas = mapValues(text, (messages, area) => stringsOf(locale, area, messages, withoutReadings));
  const moduleFor = (area) => {
    const strings = {...areas[area], ...brought(broughtEarly[area] ?? [], areas)};
    return moduleOf({...strings, ...brought(termsOf(strings, areas.terms), areas)});
  };
  // What is said in Node is said in the languages that are built in.
  const isSaid = (area) => builtIn.includes(locale) || !nodeAreas.includes(area);
  const written = Object.keys(areas).filter((area) => isModule(area) && isSaid(area));
  writeFolder(`${output}strings/${locale}`, modulesOf(written, moduleFor));
  const all = Object.entries(text).flatMap(([area, messages]) =>
    Object.entries(stringsOf(locale, area, messages)).map(([key, string]) => [`${area}.${key}`, string]),
  );
  return Object.fromEntries(all.filter(([, string]) => withoutReadings(string) !== string));
}

/** For the check of authors' strings: what each message of a page must keep. */
function writeSigns() {
  const ids = Object.entries(english).flatMap(([area, strings]) =>
    Object.entries(strings).map(([key, string]) => [`${area}.${key}`, signs(string).join(' ')]),
  );
  writeFileSync(`${output}message-signs.ts`, `export const signs = ${objectOf(Object.fromEntries(ids))};\n`);
}

/** File name → content. */
const modulesOf = (names, moduleFor) => Object.fromEntries(names.map((name) => [name, moduleFor(name)]));

/** Explanations of terms travel with the areas that mark the terms. */
const isModule = (area) => area !== 'terms';

function writeWords() {
  const areas = Object.keys(text).filter((area) => isModule(area) && !nodeAreas.includes(area));
  const first = areas.filter((area) => !lateAreas.includes(area));
  writeFolder(
    `${output}words`,
    modulesOf(locales, (locale) => wordsModule(locale, {first, late: lateAreas})),
  );
  writeFolder(`${root}src/locales`, modulesOf(locales, localeModule));
  writeFileSync(`${output}all-words.ts`, allWordsModule('allWords', builtIn, areas));
  writeFileSync(`${output}node-words.ts`, allWordsModule('nodeWords', builtIn, nodeAreas));
}

/** What pages show, and so what authors may reword. */
const ofPages = Object.fromEntries(Object.entries(text).filter(([area]) => !nodeAreas.includes(area)));
const english = mapValues(ofPages, (messages, area) => stringsOf(config.sourceLocale, area, messages));
const messages = listMessages(english);
rmSync(output, {recursive: true, force: true});
const readings = locales.map((locale) => [locale, writeStrings(locale)]).filter(([, strings]) => Object.keys(strings).length > 0);
writeFileSync(
  `${output}readings.ts`,
  `export const readings = {\n${readings.map(([locale, strings]) => `'${locale}': ${objectOf(strings)},\n`).join('')}};\n`,
);
writeWords();
writeSigns();
writeFileSync(`${output}messages.json`, `${JSON.stringify(messages, null, 1)}\n`);
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
writeFileSync(`${output}version.ts`, `/** The version of the package, as package.json has it. */\nexport const version = '${version}';\n`);
console.log(`strings: ${messages.length} messages in ${locales.join(', ')}`);
