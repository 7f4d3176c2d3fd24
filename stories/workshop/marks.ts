/**
 * Finds the message that a text on the page came from. Each message begins and ends with an invisible mark: its number in
 * characters of Unicode's tag block, which have no width. The text between two such marks belongs to the message.
 */

const tagLetter = 0xe0000;
const [start, end] = ['s', 'e'];

const hidden = (text: string): string => [...text].map((letter) => String.fromCodePoint(tagLetter + letter.codePointAt(0)!)).join('');
const shown = (text: string): string => [...text].map((letter) => String.fromCodePoint(letter.codePointAt(0)! - tagLetter)).join('');

export const marked = (number: number, text: string): string => `${hidden(`${start}${number}`)}${text}${hidden(`${end}${number}`)}`;

const mark = /[\u{E0073}\u{E0065}][\u{E0030}-\u{E0039}]+/gu;

/** A piece of text on the page, and the number of its message. */
export interface Piece {
  readonly number: number;
  readonly range: Range;
}

/** All text nodes in reading order, including those in shadow roots. */
function* textsIn(node: Node): Generator<Text> {
  if (node instanceof Text) yield node;
  for (const child of ((node as Element).shadowRoot ?? node).childNodes) yield* textsIn(child);
}

/** A message can contain another one as a value: the text belongs to the innermost. */
class Messages {
  #open: number[] = [];

  get innermost(): number | undefined {
    return this.#open.at(-1);
  }

  pass(mark: string): void {
    const [kind, ...digits] = shown(mark);
    const number = Number(digits.join(''));
    if (kind === start) this.#open.push(number);
    else if (this.#open.includes(number)) this.#open.splice(this.#open.lastIndexOf(number));
  }
}

/** All pieces below a node. */
export function piecesIn(node: Node): Piece[] {
  const messages = new Messages();
  return [...textsIn(node)].flatMap((text) => piecesOf(text, messages));
}

function piecesOf(text: Text, messages: Messages): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const close = (to: number): void => {
    const number = messages.innermost;
    if (number === undefined || text.data.slice(from, to).trim() === '') return;
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    pieces.push({number, range});
  };
  for (const match of text.data.matchAll(mark)) {
    close(match.index);
    messages.pass(match[0]);
    from = match.index + match[0].length;
  }
  close(text.data.length);
  return pieces;
}

/** The piece at a point of the window, if there is one. */
export const pieceAt = (pieces: readonly Piece[], x: number, y: number): Piece | undefined =>
  pieces.find(({range}) => [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom));
