/** XML as its standard reads it: bytes become text, and text a tree whose elements know their lines. */
import {SaxesParser} from 'saxes';

/** An Error that says where, `ja.xlf:12: reason`; `line` may have a column, `12:3`. */
export const failure = (file, line, reason) => new Error(`${file}:${line}: ${reason}`);

/** What the first bytes say of an encoding: a byte order mark, or a `<` of two bytes. */
const beginnings = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
];
const encodingOf = (bytes) => beginnings.find(([, first]) => first.every((byte, index) => bytes[index] === byte))?.[0] ?? 'utf-8';

/** What an XML declaration may call the encodings that are read. */
const names = {'utf-8': ['utf-8', 'utf8'], 'utf-16le': ['utf-16', 'utf-16le'], 'utf-16be': ['utf-16', 'utf-16be']};

/** The line of the first bytes that are no letter; no letter of UTF-8 has a line feed among its bytes. */
function lineOfFault(bytes) {
  let line = 1;
  for (let start = 0, end; start < bytes.length; start = end + 1, line++) {
    end = bytes.indexOf(0x0a, start);
    if (end === -1) return line;
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
  }
  return line;
}

/**
 * The text of a file in UTF-8 or UTF-16, without its byte order mark.
 *
 * @param {Uint8Array} bytes
 * @param {string} file its name, for messages
 * @returns {string}
 * @throws {Error} `<file>:<line>: <reason>` where the file is in another encoding, or in another one than it declares
 */
export function decode(bytes, file) {
  const encoding = encodingOf(bytes);
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, 400));
  const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
  if (declared !== undefined && !names[encoding].includes(declared.toLowerCase())) {
    const isRead = Object.values(names).flat().includes(declared.toLowerCase());
    const found = isRead ? `its bytes are ${encoding.toUpperCase()}` : 'UTF-8 and UTF-16 alone are read';
    throw failure(
      file,
      1,
      `the file declares the encoding ${declared}, and ${found}. Save the file as UTF-8, with encoding="UTF-8" in its first line.`,
    );
  }
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    throw failure(file, encoding === 'utf-8' ? lineOfFault(bytes) : 1, `this is not ${encoding.toUpperCase()}. Save the file as UTF-8.`);
  }
}

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
