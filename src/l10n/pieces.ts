import {mark} from '../localization/words/marks.js';

/**
 * A stretch of a message. `words` are what a translator changes, `code` stands between backticks, `value` is a `{name}`, `read`
 * are characters that have a reading; `open` and `close` are the two halves of a mark, `break` is U+200B or U+2060.
 */
export interface Piece {
  readonly kind: 'words' | 'code' | 'value' | 'read' | 'open' | 'close' | 'break';
  readonly text: string;
  /** The id of a term, where the piece closes its mark. */
  readonly term?: string;
}

const breaks = /([\u200B\u2060])/;
const valuesAndBreaks = /(\{\w+\}|\u2060)/;

/** Splits by a pattern with one group: what it matches is a break or a value, the rest is of the kind. */
const split = (text: string, pattern: RegExp, kind: Piece['kind']): Piece[] =>
  text
    .split(pattern)
    .map((part, index): Piece => {
      if (index % 2 === 0) return {kind, text: part};
      return {kind: part.startsWith('{') ? 'value' : 'break', text: part};
    })
    .filter((piece) => piece.text !== '');

/** Text between marks. */
const between = (text: string): Piece[] => split(text, valuesAndBreaks, 'words');

const within = (open: string, inner: readonly Piece[], close: string, term?: string): Piece[] => [
  {kind: 'open', text: open},
  ...inner,
  {kind: 'close', text: close, ...(term === undefined ? {} : {term})},
];

function piecesOfMark([, strong, code, word, term, written, reading]: RegExpMatchArray): Piece[] {
  if (strong !== undefined) return within('*', piecesOf(strong), '*');
  if (code !== undefined) return within('`', split(code, breaks, 'code'), '`');
  if (word !== undefined) return within('[', piecesOf(word), `](${term})`, term);
  if (written !== undefined) return within('{', [{kind: 'read', text: written}], `|${reading}}`);
  return [{kind: 'break', text: '\u200B'}];
}

/** A message as a list of pieces, whose texts together are the message. A mark that does not close is words. */
export function piecesOf(message: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of message.matchAll(mark)) {
    pieces.push(...between(message.slice(end, match.index)), ...piecesOfMark(match));
    end = match.index + match[0].length;
  }
  return [...pieces, ...between(message.slice(end))];
}

/** Whether a reader sees the piece. */
export const isSeen = ({kind}: Piece): boolean => kind !== 'open' && kind !== 'close' && kind !== 'break';

/** What a reader sees of a message, with `{name}` in the place of each value. */
export const withoutMarks = (message: string): string =>
  piecesOf(message)
    .filter(isSeen)
    .map(({text}) => text)
    .join('');

/** `{漢字|かんじ}` → `漢字`; all other marks stay. */
export const withoutReadings = (message: string): string =>
  piecesOf(message)
    .map(({text}, index, all) => {
      const isOfReading = all[index - 1]?.kind === 'read' || all[index + 1]?.kind === 'read';
      return isOfReading ? '' : text;
    })
    .join('');

/** Ids of the terms that a message marks, in its order. */
export const termsOf = (message: string): string[] => piecesOf(message).flatMap(({term}) => term ?? []);
