/**
 * Reads and writes the XLIFF 1.2 files of locales/. Here a message is a string in which a value stands as
 * `{name}`; what translators' tools add (<mrk>, <alt-trans>, line breaks, other orders) falls away.
 *
 * @typedef {object} Unit
 * @property {string} id `lesson.<area>.<key>`
 * @property {string} source the English that was translated
 * @property {string} [target] undefined where there is none
 * @property {string} [state] of the target, as the file has it
 * @property {string} [approved] `yes` where a reviewer says so
 * @property {string} note what the build says about the message
 * @property {{from: string, text: string}[]} remarks other notes, which stay
 */
import {DOMParser} from '@xmldom/xmldom';

const ours = 'lit-localize';

/** An Error that says where: `ja.xlf:12: reason`. */
const failure = (file, node, reason) => new Error(`${file}:${node?.lineNumber || 1}: ${reason}`);

const childrenOf = (node, name) => Array.from(node.childNodes).filter((child) => child.localName === name);

const isValue = (node) => node.localName === 'x' || node.localName === 'ph';
const nameIn = (code) => /\$\{p\.(\w+)\}/.exec(code)?.[1];

/** Tools may keep no more of a value than its id: then the source knows its name. */
function valueOf(node, names, file) {
  const name = nameIn(node.getAttribute('equiv-text') || node.textContent) ?? names.get(node.getAttribute('id'));
  if (!name) throw failure(file, node, `<${node.localName}> is no value that the English has`);
  return `{${name}}`;
}

function rawText(node, names, file) {
  const pieces = Array.from(node.childNodes).map((child) => {
    if (child.nodeType !== 1) return child.nodeValue ?? '';
    return isValue(child) ? valueOf(child, names, file) : rawText(child, names, file);
  });
  return pieces.join('');
}

/** What stood around a line break served the file. Some tools write a value as plain text. */
const textOf = (node, names, file) =>
  rawText(node, names, file)
    .replace(/[ \t]*[\r\n]\s*/g, ' ')
    .replace(/^[ \t]+|[ \t]+$/g, '')
    .replace(/\$\{p\.(\w+)\}/g, '{$1}');

const namesIn = (source) =>
  new Map(
    Array.from(source.getElementsByTagNameNS('*', '*'))
      .filter(isValue)
      .map((node) => [node.getAttribute('id'), nameIn(node.getAttribute('equiv-text') || node.textContent)]),
  );

/** @returns {Unit} */
function unitOf(element, file) {
  const [[source], [target], notes] = ['source', 'target', 'note'].map((name) => childrenOf(element, name));
  if (!source) throw failure(file, element, `${element.getAttribute('id')} has no <source>`);
  const names = namesIn(source);
  const remarks = notes.map((note) => ({from: note.getAttribute('from') ?? ours, text: textOf(note, names, file)}));
  return {
    id: element.getAttribute('id'),
    source: textOf(source, names, file),
    target: target && textOf(target, names, file),
    state: target?.getAttribute('state') || undefined,
    approved: element.getAttribute('approved') || undefined,
    note: remarks.find(({from}) => from === ours)?.text ?? '',
    remarks: remarks.filter(({from}) => from !== ours),
  };
}

function parse(xml, file) {
  let fault;
  const complain = (level, message) => {
    if (level !== 'warning') fault ??= message;
  };
  let locator;
  try {
    const document = new DOMParser({onError: complain}).parseFromString(xml, 'text/xml');
    if (!fault) return document;
  } catch (error) {
    fault ??= error.message;
    locator = error.locator;
  }
  throw failure(file, locator, fault);
}

/**
 * @param {string} xml
 * @param {string} file its name, for messages
 * @returns {{locale: string | undefined, units: Map<string, Unit>}}
 * @throws {Error} `<file>:<line>: <reason>` where it cannot be read
 */
export function readXliff(xml, file) {
  const document = parse(xml, file);
  const top = document.documentElement;
  if (top.localName !== 'xliff') throw failure(file, top, `<${top.localName}> is no XLIFF`);
  if (top.getAttribute('version') !== '1.2') throw failure(file, top, `XLIFF ${top.getAttribute('version')} is not 1.2`);
  const units = new Map();
  for (const element of Array.from(document.getElementsByTagNameNS('*', 'trans-unit'))) {
    const unit = unitOf(element, file);
    if (!unit.id) throw failure(file, element, 'a <trans-unit> without an id');
    if (units.has(unit.id)) throw failure(file, element, `${unit.id} is there twice`);
    units.set(unit.id, unit);
  }
  const [head] = Array.from(document.getElementsByTagNameNS('*', 'file'));
  return {locale: head?.getAttribute('target-language') || undefined, units};
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

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
