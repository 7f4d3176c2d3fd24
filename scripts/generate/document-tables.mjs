/**
 * The tables of docs/attributes.md and its twin, between `<!-- generated: name -->` and `<!-- /generated -->`. Names,
 * values and defaults are those of custom-elements.json, and so are the English descriptions. A Japanese description
 * is written in the table by hand, and kept.
 *
 * @typedef {ReturnType<typeof import('./elements.mjs').elementsOf>[number]} Element
 * @typedef {{name: string, cells: string[], description: string}} Row
 */

const code = (text) => `\`${text}\``;
const codes = (texts) => texts.map(code).join(' ');
const oneLine = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

/** What a reader may write; sorted, since the compiler has no order for them. */
const valuesOf = ({values, isBoolean, type}, {present}) => (values.length > 0 ? codes([...values].sort()) : isBoolean ? present : type);

const kinds = {
  attributes: (one, words) => [valuesOf(one, words), one.initial ? code(one.initial) : ''],
  properties: () => [],
  events: ({className}) => [code(className)],
  slots: () => [],
  parts: () => [],
};

const languages = {
  en: {
    present: 'present or not',
    elements: 'on',
    unnamed: 'default',
    all: 'all',
    but: (tag) => `all but ${tag}`,
    attributes: ['attribute', 'values', 'default', 'what it does'],
    properties: ['property', 'what it is'],
    events: ['event', 'class', 'when'],
    slots: ['slot', 'what it is'],
    parts: ['part', 'what it is'],
  },
  ja: {
    present: '有無',
    elements: '要素',
    unnamed: '名前なし',
    all: 'すべて',
    but: (tag) => `${tag} のほか`,
    attributes: ['属性', '値', '既定', 'はたらき'],
    properties: ['プロパティ', '内容'],
    events: ['イベント', 'クラス', '送られるとき'],
    slots: ['スロット', '内容'],
    parts: ['パーツ', '内容'],
  },
};

/** A property that has an attribute is in the attribute's row. */
const listed = (element, kind) =>
  kind === 'properties'
    ? element.properties.filter(({name}) => !element.attributes.some(({fieldName}) => fieldName === name))
    : element[kind];

const isSame = (one, other) => one.name === other.name && one.description === other.description;

/** Of which elements it says the same. */
const sharers = (elements, kind, one) => elements.filter((element) => listed(element, kind).some((other) => isSame(one, other)));

function onWhich(some, all, words) {
  const [absent, ...more] = all.filter((one) => !some.includes(one));
  if (!absent) return words.all;
  return more.length > 0 ? codes(some.map(({tag}) => tag)) : words.but(code(absent.tag));
}

/** @returns {Row[]} */
function sharedRows(elements, kind, words) {
  const all = elements.flatMap((element) => listed(element, kind));
  const firsts = all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
  return firsts
    .map((one) => ({one, some: sharers(elements, kind, one)}))
    .filter(({some}) => some.length > 1)
    .map(({one, some}) => ({...rowOf(one, kind, words), cells: [onWhich(some, elements, words), ...kinds[kind](one, words)]}));
}

const rowOf = (one, kind, words) => ({
  name: one.name ? code(one.name) : words.unnamed,
  cells: kinds[kind](one, words),
  description: oneLine(one.description),
});

/** @returns {Row[]} */
const ownRows = (elements, element, kind, words) =>
  listed(element, kind)
    .filter((one) => sharers(elements, kind, one).length === 1)
    .map((one) => rowOf(one, kind, words));

const line = (cells) => `| ${cells.join(' | ')} |`.replace(/\| {2}(?=\|)/g, '| ');
const cellsOf = (row) =>
  row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** The last cell of each row, by the head of its table and its name. */
function writtenIn(block) {
  const tables = block.split('\n\n').map((table) =>
    table
      .split('\n')
      .filter((row) => row.startsWith('|'))
      .map(cellsOf),
  );
  return new Map(tables.flatMap(([[kind] = [], , ...rows]) => rows.map((cells) => [`${kind} ${cells[0]}`, cells.at(-1)])));
}

/**
 * @param {Element[]} elements
 * @param {string} name of the block: a tag, or `shared`
 * @param {'en' | 'ja'} lang
 * @param {string} block as it is in the document
 */
function tablesOf(elements, name, lang, block) {
  const words = languages[lang];
  const written = writtenIn(block);
  const element = elements.find(({tag}) => tag === name);
  const tables = Object.keys(kinds).map((kind) => {
    const rows = element ? ownRows(elements, element, kind, words) : sharedRows(elements, kind, words);
    const [first, ...others] = words[kind];
    const heads = element ? [first, ...others] : [first, words.elements, ...others];
    const describe = ({name, description}) => (lang === 'en' ? description : (written.get(`${first} ${name}`) ?? ''));
    return rows.length === 0
      ? ''
      : [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line([row.name, ...row.cells, describe(row)]))].join('\n');
  });
  return tables.filter(Boolean).join('\n\n');
}

/**
 * @param {string} text of the document
 * @param {Element[]} elements
 * @param {'en' | 'ja'} lang
 * @returns the document with tables that say what the elements are now
 */
export const withTables = (text, elements, lang) =>
  text.replace(
    /(<!-- generated: ([\w-]+) -->\n)(.*?)(<!-- \/generated -->)/gs,
    (_, start, name, block, end) => `${start}\n${tablesOf(elements, name, lang, block)}\n\n${end}`,
  );
