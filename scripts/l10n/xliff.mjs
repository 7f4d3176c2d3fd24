/**
 * Reads and writes the XLIFF 1.2 files of locales/. Here a message is a string in which a value stands as
 * `{name}`; what translators' tools add (<mrk>, <alt-trans>, line breaks, other orders) falls away.
 *
 * @typedef {object} Unit
 * @property {string} id `lesson.<area>.<key>`
 * @property {string} source the English that was translated
 * @property {string | undefined} [target] undefined where there is none
 * @property {string | undefined} [state] of the target, as the file has it
 * @property {string | undefined} [approved] `yes` where a reviewer says so
 * @property {string} note what the build says about the message
 * @property {{from: string, text: string}[]} remarks other notes, which stay
 * @property {number} [line] of the file: of the translation, and where there is none of the unit
 */
import {decode, failure} from './text-files.mjs';
import {allOf, childrenOf, parseXml, textIn} from './xml.mjs';

const ours = 'lit-localize';

const isValue = ({name}) => name === 'x' || name === 'ph';
const nameIn = (code) => /\$\{p\.(\w+)\}/.exec(code)?.[1];
const nameOf = (value) => nameIn(value.attributes['equiv-text'] || textIn(value));

/** Tools may keep no more of a value than its id: then the source knows its name. */
function valueOf(value, names, file) {
  const name = nameOf(value) ?? names.get(value.attributes.id);
  if (!name) throw failure(file, value.line, `<${value.name}> is no value that the English has`);
  return `{${name}}`;
}

function rawText(element, names, file) {
  const pieces = element.children.map((child) => {
    if (typeof child === 'string') return child;
    return isValue(child) ? valueOf(child, names, file) : rawText(child, names, file);
  });
  return pieces.join('');
}

/** What stood around a line break served the file. Some tools write a value as plain text. */
const textOf = (element, names, file) =>
  rawText(element, names, file)
    .replace(/[ \t]*[\r\n]\s*/g, ' ')
    .replace(/^[ \t]+|[ \t]+$/g, '')
    .replace(/\$\{p\.(\w+)\}/g, '{$1}');

/** A note keeps its lines. */
const noteIn = (element) =>
  textIn(element)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();

const namesIn = (source) =>
  new Map(['x', 'ph'].flatMap((name) => allOf(source, name)).map((value) => [value.attributes.id, nameOf(value)]));

/** @returns {Unit} */
function unitOf(element, file) {
  const {id, approved} = element.attributes;
  if (!id) throw failure(file, element.line, 'a <trans-unit> without an id');
  const [[source], [target], notes] = ['source', 'target', 'note'].map((name) => childrenOf(element, name));
  if (!source) throw failure(file, element.line, `${id} has no <source>`);
  const names = namesIn(source);
  const remarks = notes.map((note) => ({from: note.attributes.from ?? ours, text: noteIn(note)}));
  return {
    id,
    source: textOf(source, names, file),
    target: target && textOf(target, names, file),
    state: target?.attributes.state || undefined,
    approved: approved || undefined,
    note: remarks.find(({from}) => from === ours)?.text ?? '',
    remarks: remarks.filter(({from}) => from !== ours),
    line: (target ?? element).line,
  };
}

/** Git leaves them at the beginning of a line. */
function refuseConflict(text, file) {
  const found = /^(?:<{7} |={7}$|\|{7} |>{7} )/m.exec(text);
  if (!found) return;
  const line = text.slice(0, found.index).split('\n').length;
  throw failure(file, line, 'a merge conflict. Take the side with the newer translations, and run `npm run l10n`.');
}

/**
 * @param {string | Uint8Array} content the file's bytes, or its text where it is no file
 * @param {string} file its name, for messages
 * @returns {{locale: string | undefined, units: Map<string, Unit>, line: number}} `line` is that of the locale
 * @throws {Error} `<file>:<line>: <reason>` where it cannot be read
 */
export function readXliff(content, file) {
  const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : decode(content, file);
  refuseConflict(text.replaceAll('\r\n', '\n'), file);
  const top = parseXml(text, file);
  if (top.name !== 'xliff') throw failure(file, top.line, `<${top.name}> is no XLIFF`);
  if (top.attributes.version !== '1.2') throw failure(file, top.line, `XLIFF ${top.attributes.version} is not 1.2`);
  const units = new Map();
  for (const element of allOf(top, 'trans-unit')) {
    const unit = unitOf(element, file);
    if (units.has(unit.id)) throw failure(file, element.line, `${unit.id} is there twice`);
    units.set(unit.id, unit);
  }
  const [head = top] = childrenOf(top, 'file');
  return {locale: head.attributes['target-language'] || undefined, units, line: head.line};
}

/** XML has no control characters: in place of one stands the letter for what cannot be read, which the check finds. */
const escape = (text) =>
  text
    .replace(/[^\P{Cc}\t\n]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A value is an element with the number of its place in the English, which Lit Localize goes by. */
function contentOf(text, source) {
  const names = [...source.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return escape(text).replace(/\{(\w+)\}/g, (mark, name) =>
    names.includes(name) ? `<x id="${names.indexOf(name)}" equiv-text="\${p.${name}}"/>` : mark,
  );
}

const attribute = (name, value) => (value ? ` ${name}="${escape(value).replaceAll('"', '&quot;')}"` : '');

const unitText = ({id, source, target, state, approved, note, remarks}) =>
  [
    `<trans-unit${attribute('id', id)}${attribute('approved', approved)}>`,
    `  <source>${contentOf(source, source)}</source>`,
    ...(target === undefined ? [] : [`  <target${attribute('state', state)}>${contentOf(target, source)}</target>`]),
    ...[{from: ours, text: note}, ...remarks].map(({from, text}) => `  <note${attribute('from', from)}>${escape(text)}</note>`),
    '</trans-unit>',
  ].join('\n');

/**
 * The one way in which these files are written: in the order of the ids, so that a diff shows what changed and no more.
 *
 * @param {{locale: string, sourceLocale?: string, units: Iterable<Unit>}} content
 */
export const writeXliff = ({locale, sourceLocale = 'en', units}) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file${attribute('target-language', locale)}${attribute('source-language', sourceLocale)} original="lit-localize-inputs" datatype="plaintext">
<body>
${[...units]
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .map(unitText)
  .join('\n')}
</body>
</file>
</xliff>
`;
