/**
 * What addresses, style sheets, imports, translations and programs name. They rely on it, so no name vanishes:
 * test/package/public-names.test.mjs holds that against docs/public-names.json. `npm run names` writes new ones down.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

import {root} from '../lib/run.mjs';

const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const ids = (rows) => rows.map(({id}) => id);
const named = (list = []) => list.map(({name}) => name || 'default');

/** Custom properties that a page sets. */
function tokens() {
  const styles = readdirSync(`${root}src/elements`, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'));
  return styles.flatMap((file) => read(`src/elements/${file}`).match(/--lesson-[a-z-]+/g) ?? []);
}

function elements() {
  const {modules} = JSON.parse(read('custom-elements.json'));
  const tags = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  const kinds = {attributes: 'attributes', parts: 'cssParts', slots: 'slots', events: 'events'};
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, field]) => [kind, tags.flatMap((tag) => named(tag[field]).map((name) => `${tag.tagName} ${name}`))]),
  );
}

/** What an entry that needs no browser exports. */
async function functionsOf(entry) {
  const module = await import(`container-lesson/${entry}`);
  return Object.keys(module)
    .filter((name) => typeof module[name] === 'function')
    .map((name) => `${entry} ${name}`);
}

/** @returns {Promise<Record<string, string[]>>} kind → names, sorted; needs a build */
export async function publicNames() {
  const library = await import(pathToFileURL(`${root}dist/library.js`).href);
  const rows =
    'technologies layers properties measurements findings corrections sources sections tasks terms notes towers commands furtherCommands'.split(
      ' ',
    );
  const all = {
    entries: Object.keys(JSON.parse(read('package.json')).exports),
    ...Object.fromEntries(rows.map((name) => [name, ids(library[name])])),
    layers: ids([...library.layers, ...library.nestedLayers]),
    stacks: [...library.stackIds],
    analogies: library.analogies.flatMap(({technology, pairs}) => ids(pairs).map((id) => `${technology} ${id}`)),
    functions: (
      await Promise.all(['data', 'own-data', 'localization', 'lit-localize', 'progress', 'static', 'tracking'].map(functionsOf))
    ).flat(),
    messages: ids(JSON.parse(read('dist/locales/messages.json'))),
    tokens: tokens(),
    ...elements(),
  };
  return Object.fromEntries(Object.entries(all).map(([kind, names]) => [kind, [...new Set(names)].sort()]));
}

export const promisedNamesFile = `${root}docs/public-names.json`;

/** @returns {Record<string, string[]>} what has been promised */
export const promisedNames = () => JSON.parse(readFileSync(promisedNamesFile, 'utf8'));
