/**
 * Reads and writes the XLIFF 1.2 files of locales/. Here a message is a string in which a value stands as
 * `{name}`; additions of translators' tools (<mrk>, <alt-trans>, line breaks, another order) are ignored.
 */
import {decode, failure} from './text-files.js';
import {allOf, childrenOf, parseXml, textIn, type XmlElement} from './xml.js';

export interface Remark {
  readonly from: string;
  readonly text: string;
}

export interface Unit {
  /** `lesson.<area>.<key>` */
  readonly id: string;
  /** The English that was translated. */
  readonly source: string;
  /** Undefined where there is none. */
  readonly target?: string | undefined;
  /** The state of the target, as in the file. */
  readonly state?: string | undefined;
  /** `yes` if a reviewer approved it. */
  readonly approved?: string | undefined;
  /** What the build says about the message. */
  readonly note: string;
  /** Other notes, which are kept. */
  readonly remarks: readonly Remark[];
  /** The line in the file: of the translation, or of the unit if there is none. */
  readonly line?: number;
}

/** Id of a value → its name. */
type Names = ReadonlyMap<string | undefined, string | undefined>;

const ours = 'lit-localize';

const isValue = ({name}: XmlElement): boolean => name === 'x' || name === 'ph';
const nameIn = (code: string): string | undefined => /\$\{p\.(\w+)\}/.exec(code)?.[1];
const nameOf = (value: XmlElement): string | undefined => nameIn(value.attributes['equiv-text'] || textIn(value));

/** Some tools keep only the id of a value; the source then gives its name. */
function valueOf(value: XmlElement, names: Names, file: string): string {
  const name = nameOf(value) ?? names.get(value.attributes.id);
  if (!name) throw failure(file, value.line, `<${value.name}> is no value that the English has`);
  return `{${name}}`;
}

function rawText(element: XmlElement, names: Names, file: string): string {
  const pieces = element.children.map((child) => {
    if (typeof child === 'string') return child;
    return isValue(child) ? valueOf(child, names, file) : rawText(child, names, file);
  });
  return pieces.join('');
}

/** White space around a line break belongs to the file, not to the message. Some tools write a value as plain text. */
const textOf = (element: XmlElement, names: Names, file: string): string =>
  rawText(element, names, file)
    .replace(/[ \t]*[\r\n]\s*/g, ' ')
    .replace(/^[ \t]+|[ \t]+$/g, '')
    .replace(/\$\{p\.(\w+)\}/g, '{$1}');

/** A note keeps its lines. */
const noteIn = (element: XmlElement): string =>
  textIn(element)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();

const namesIn = (source: XmlElement): Names =>
  new Map(['x', 'ph'].flatMap((name) => allOf(source, name)).map((value) => [value.attributes.id, nameOf(value)]));

function unitOf(element: XmlElement, file: string): Unit {
  const {id, approved} = element.attributes;
  if (!id) throw failure(file, element.line, 'a <trans-unit> without an id');
  const [[source], [target]] = [childrenOf(element, 'source'), childrenOf(element, 'target')];
  if (!source) throw failure(file, element.line, `${id} has no <source>`);
  const names = namesIn(source);
  const remarks = childrenOf(element, 'note').map((note) => ({from: note.attributes.from ?? ours, text: noteIn(note)}));
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

/** Git writes conflict markers at the beginning of a line. */
function refuseConflict(text: string, file: string): void {
  const found = /^(?:<{7} |={7}$|\|{7} |>{7} )/m.exec(text);
  if (!found) return;
  const line = text.slice(0, found.index).split('\n').length;
  throw failure(file, line, 'a merge conflict. Take the side with the newer translations, and run `npm run l10n`.');
}

export interface XliffFile {
  readonly locale: string | undefined;
  /** By their ids. */
  readonly units: Map<string, Unit>;
  /** That of the locale. */
  readonly line: number;
}

/**
 * @param content the file's bytes, or its text where it is no file
 * @param file its name, for messages
 * @throws Error `<file>:<line>: <reason>` where it cannot be read
 */
export function readXliff(content: string | Uint8Array, file: string): XliffFile {
  const text = typeof content === 'string' ? content.replace(/^\uFEFF/, '') : decode(content, file);
  refuseConflict(text.replaceAll('\r\n', '\n'), file);
  const top = parseXml(text, file);
  if (top.name !== 'xliff') throw failure(file, top.line, `<${top.name}> is no XLIFF`);
  if (top.attributes.version !== '1.2') throw failure(file, top.line, `XLIFF ${top.attributes.version} is not 1.2`);
  const units = new Map<string, Unit>();
  for (const element of allOf(top, 'trans-unit')) {
    const unit = unitOf(element, file);
    if (units.has(unit.id)) throw failure(file, element.line, `${unit.id} is there twice`);
    units.set(unit.id, unit);
  }
  const [head = top] = childrenOf(top, 'file');
  return {locale: head.attributes['target-language'] || undefined, units, line: head.line};
}

/** XML cannot contain control characters: each is replaced by the replacement character, which the check reports. */
const escape = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Writes a value as an element with its index in the English text, which Lit Localize needs. */
function contentOf(text: string, source: string): string {
  const names = [...source.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return escape(text).replace(/\{(\w+)\}/g, (mark: string, name: string) =>
    names.includes(name) ? `<x id="${names.indexOf(name)}" equiv-text="\${p.${name}}"/>` : mark,
  );
}

const attribute = (name: string, value: string | undefined): string =>
  value ? ` ${name}="${escape(value).replaceAll('"', '&quot;')}"` : '';

const unitText = ({id, source, target, state, approved, note, remarks}: Unit): string =>
  [
    `<trans-unit${attribute('id', id)}${attribute('approved', approved)}>`,
    `  <source>${contentOf(source, source)}</source>`,
    ...(target === undefined ? [] : [`  <target${attribute('state', state)}>${contentOf(target, source)}</target>`]),
    ...[{from: ours, text: note}, ...remarks].map(({from, text}) => `  <note${attribute('from', from)}>${escape(text)}</note>`),
    '</trans-unit>',
  ].join('\n');

export interface XliffContent {
  readonly locale: string;
  readonly sourceLocale?: string;
  readonly units: Iterable<Unit>;
}

/**
 * Writes a file in the order of the ids, so that a diff shows only what changed.
 */
export const writeXliff = ({locale, sourceLocale = 'en', units}: XliffContent): string => `<?xml version="1.0" encoding="UTF-8"?>
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
