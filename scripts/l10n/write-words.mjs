/**
 * Writes src/generated and src/locales. Lit Localize runs here, in Node, and never in a page: its build turns the XLIFF into
 * templates, and every message is called once per locale with values that print as their own names.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

import {withoutReadings} from '../../.cache/compiled/l10n/pieces.js';
import {root} from '../lib/run.mjs';
import {buildTemplates, configOf, extract, localesFolder} from './locales.mjs';
import {assertDescribed, listMessages} from './messages.mjs';
import {speaker} from './speaker.mjs';
import {readingsModule, signsModule, stringsModule, versionModule} from './strings-modules.mjs';
import {readingsOf, stringsOf, withBundled} from './strings.mjs';
import {allWordsModule, builtInWordsModule, localeModule, tagWordsModule, wordsModule} from './words-modules.mjs';

const scratch = `${root}.cache/strings/`;
const output = `${root}src/generated/`;
const config = configOf(localesFolder);
const locales = [config.sourceLocale, ...config.targetLocales];
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
/** The languages that `container-lesson` brings; any other comes by `container-lesson/locales/<code>`. */
const builtIn = readJson(`${localesFolder}/built-in.json`);

const translated = buildTemplates(`${scratch}xliff`);
const {bundled, lazyAreas, nodeAreas, staticAreas, text} = await import(pathToFileURL(`${scratch}text/index.js`).href);
const source = {
  text,
  nodeAreas,
  say: await speaker(config, `${scratch}xliff/lit`),
  isThere: (locale, id) => locale === config.sourceLocale || translated.get(locale)?.has(id) === true,
};

/** Explanations of terms travel with the areas that mark the terms. */
const areas = Object.keys(text).filter((area) => area !== 'terms');
/** What pages show, and so what authors may reword. */
const areasOfPages = areas.filter((area) => !nodeAreas.includes(area));
/** What is said in Node is said in the languages that are built in. */
const areasOf = (locale) => (builtIn.includes(locale) ? areas : areasOfPages);

/** The areas of each element that can be registered alone with its words: the lesson brings those of all. */
const areasOfTags = new Map();
for (const tag of readdirSync(`${scratch}elements`)) {
  const areas = await import(pathToFileURL(`${scratch}elements/${tag}/areas.js`).href);
  if (areas.lazyAreas) areasOfTags.set(tag, areas);
}

/** File name → content. */
const modulesOf = (names, moduleFor) => names.map((name) => [`${name}.ts`, moduleFor(name)]);

/** Empties a folder and fills it. */
function writeFolder(folder, files) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const [name, content] of files) writeFileSync(`${folder}/${name}`, content);
}

const english = Object.entries(stringsOf(source, config.sourceLocale));
const ofPages = Object.fromEntries(english.filter(([area]) => !nodeAreas.includes(area)));
const extracted = extract(localesFolder);
assertDescribed(Object.fromEntries(english), extracted);
const messages = listMessages(ofPages, extracted);
const nodeMessages = listMessages(Object.fromEntries(english.filter(([area]) => nodeAreas.includes(area))), extracted);
const readings = locales
  .map((locale) => /** @type {const} */ ([locale, readingsOf(stringsOf(source, locale))]))
  .filter(([, strings]) => Object.keys(strings).length > 0);

writeFolder(output, [
  ['readings.ts', readingsModule(readings)],
  ['built-in-words.ts', builtInWordsModule(builtIn)],
  ['own-data-words.ts', allWordsModule('ownDataWords', builtIn, ['own'])],
  ['all-words.ts', allWordsModule('allWords', builtIn, areasOfPages)],
  ['node-words.ts', allWordsModule('nodeWords', builtIn, nodeAreas)],
  ['message-signs.ts', signsModule(ofPages)],
  ['messages.json', `${JSON.stringify(messages, null, 1)}\n`],
  ['node-messages.json', `${JSON.stringify(nodeMessages, null, 1)}\n`],
  ['version.ts', versionModule(readJson(`${root}package.json`).version)],
]);
for (const locale of locales) {
  const strings = stringsOf(source, locale, withoutReadings);
  const moduleFor = (area) => stringsModule(withBundled(area, strings, bundled[area]));
  writeFolder(`${output}strings/${locale}`, modulesOf(areasOf(locale), moduleFor));
}
const first = areasOfPages.filter((area) => !lazyAreas.includes(area) && !staticAreas.includes(area));
writeFolder(
  `${output}words`,
  modulesOf(locales, (locale) => wordsModule(locale, {first, lazy: lazyAreas})),
);
writeFolder(
  `${output}tag-words`,
  modulesOf([...areasOfTags.keys()], (tag) => tagWordsModule(builtIn, areasOfTags.get(tag))),
);
writeFolder(`${root}src/locales`, modulesOf(locales, localeModule));
console.log(`strings: ${messages.length} messages in ${locales.join(', ')}`);
