/** XML as its standard reads it: a tree whose elements know their lines. */
import {SaxesParser} from 'saxes';

import {failure} from './text-files.mjs';

/**
 * @typedef {object} Element
 * @property {string} name without a prefix
 * @property {Record<string, string>} attributes those without a prefix
 * @property {(Element | string)[]} children elements and text; comments and processing instructions are neither
 * @property {number} line on which its tag begins
 */

const attributesOf = (attributes) =>
  Object.fromEntries(
    Object.values(attributes)
      .filter(({prefix}) => prefix === '')
      .map(({local, value}) => [local, value]),
  );

const inText = 'In text, < is written &lt; and & is written &amp;.';

/** What may hold any `&`. */
const unread = /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>/gs;

/**
 * What is found before the parser reads: at a lone `&` it would go on to the next `;`, which may be lines away, and it takes
 * the control characters from U+0080 on.
 */
const faults = [
  [/&(?!(?:[\w:][\w:.-]*|#\d+|#x[\da-f]+);)/i, () => `an & that begins nothing. ${inText}`],
  [
    /[^\P{Cc}\t\n\r]/u,
    ([letter]) => `a control character, U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}. Delete it.`,
  ],
];

function refuse(text, file) {
  const read = text.replace(unread, (part) => part.replace(/[^\n\p{Cc}]/gu, ' '));
  for (const [pattern, reason] of faults) {
    const found = pattern.exec(read);
    if (found) throw failure(file, read.slice(0, found.index).split('\n').length, reason(found));
  }
}

/** The parser's words, and what else helps: which element is open, and how `<` is written. */
function reasonOf(message, {name, line} = {}) {
  if (message.includes('close tag') && name) return `${message} <${name}> of line ${line} is open.`;
  return /tag name|entity/.test(message) ? `${message.replace(/\.?$/, '.')} ${inText}` : message;
}

/**
 * @param {string} text
 * @param {string} file its name, for messages
 * @returns {Element}
 * @throws {Error} `<file>:<line>:<column>: <reason>` where the text is not well-formed
 */
export function parseXml(text, file) {
  refuse(text, file);
  const parser = new SaxesParser({xmlns: true});
  const open = [{children: []}];
  let line;
  let closed;
  const write = (string) => open.at(-1).children.push(string);
  // By then the parser has read the letter after the name, which may be a line feed.
  parser.on('opentagstart', () => (line = parser.line - (parser.column === 0 ? 1 : 0)));
  parser.on('opentag', ({local, attributes}) => {
    const element = {name: local, attributes: attributesOf(attributes), children: [], line};
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => (closed = open.pop()));
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('error', ({message}) => {
    throw failure(file, `${parser.line}:${parser.column}`, reasonOf(message.replace(/^[\d:]+ /, ''), closed));
  });
  parser.write(text).close();
  return open[0].children.find((child) => typeof child !== 'string');
}

/** @returns {Element[]} the children of that name */
export const childrenOf = ({children}, name) => children.filter((child) => child.name === name);

/** @returns {Element[]} all elements below that have the name, in their order */
export const allOf = ({children}, name) =>
  children
    .filter((child) => typeof child !== 'string')
    .flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);

/** @returns {string} the text of an element and of those in it */
export const textIn = ({children}) => children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
