/** Parses XML into a tree whose elements know their line numbers. */
import {SaxesParser, type SaxesAttributeNS} from 'saxes';

import {failure} from './text-files.js';

export interface XmlElement {
  /** Without a prefix. */
  readonly name: string;
  /** Those without a prefix. */
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  /** Elements and text; comments and processing instructions are neither. */
  readonly children: (XmlElement | string)[];
  /** On which its tag begins. */
  readonly line: number;
}

const attributesOf = (attributes: Readonly<Record<string, SaxesAttributeNS>>): Record<string, string> =>
  Object.fromEntries(
    Object.values(attributes)
      .filter(({prefix}) => prefix === '')
      .map(({local, value}) => [local, value]),
  );

const inText = 'In text, < is written &lt; and & is written &amp;.';

/** Sections that may contain any `&`. */
const unread = /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>/gs;

/**
 * Faults that must be found before parsing: after a lone `&` the parser would read on to the next `;`, which may be lines
 * away, and it accepts control characters from U+0080 on.
 */
const faults: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/&(?!(?:[\w:][\w:.-]*|#\d+|#x[\da-f]+);)/i, () => `an & that begins nothing. ${inText}`],
  [
    /[^\P{Cc}\t\n\r]/u,
    ([letter]) => `a control character, U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}. Delete it.`,
  ],
];

function refuse(text: string, file: string): void {
  const read = text.replace(unread, (part) => part.replace(/[^\n\p{Cc}]/gu, ' '));
  for (const [pattern, reason] of faults) {
    const found = pattern.exec(read);
    if (found) throw failure(file, read.slice(0, found.index).split('\n').length, reason(found));
  }
}

/** The parser's message with two hints: which element is open, and how to write `<`. */
function reasonOf(message: string, closed: XmlElement | undefined): string {
  if (message.includes('close tag') && closed) return `${message} <${closed.name}> of line ${closed.line} is open.`;
  return /tag name|entity/.test(message) ? `${message.replace(/\.?$/, '.')} ${inText}` : message;
}

/**
 * The root element of a text.
 *
 * @param file its name, for messages
 * @throws Error `<file>:<line>:<column>: <reason>` where the text is not well-formed
 */
export function parseXml(text: string, file: string): XmlElement {
  refuse(text, file);
  const parser = new SaxesParser({xmlns: true});
  const document: XmlElement = {name: '', attributes: {}, children: [], line: 1};
  const open = [document];
  let line = 1;
  let closed: XmlElement | undefined;
  const write = (child: XmlElement | string): void => void open.at(-1)!.children.push(child);
  // By then the parser has read the letter after the name, which may be a line feed.
  parser.on('opentagstart', () => (line = parser.line - (parser.column === 0 ? 1 : 0)));
  parser.on('opentag', ({local, attributes}) => {
    const element: XmlElement = {name: local, attributes: attributesOf(attributes), children: [], line};
    write(element);
    open.push(element);
  });
  parser.on('closetag', () => (closed = open.pop()));
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('error', ({message}) => {
    throw failure(file, `${parser.line}:${parser.column}`, reasonOf(message.replace(/^[\d:]+ /, ''), closed));
  });
  parser.write(text).close();
  return document.children.find((child) => typeof child !== 'string')!;
}

const elementsIn = ({children}: XmlElement): XmlElement[] => children.filter((child) => typeof child !== 'string');

/** The children of that name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] => elementsIn(element).filter((child) => child.name === name);

/** All elements below that have the name, in their order. */
export const allOf = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);

/** The text of an element and of those in it. */
export const textIn = ({children}: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
