import {piecesOf} from './pieces.js';

/**
 * Pseudo-locales made from the English, for contributors. They reveal text that cannot be translated, that has no room
 * to grow, or that is on the wrong side in a right-to-left page. Register them by
 * `registerStrings(locale, pseudo(locale, english))`; no entry of the package knows them.
 */

/** Calls `change` with the words of a message, and leaves marks, values and code as they are. */
const changeWords = (message: string, change: (words: string) => string): string =>
  piecesOf(message)
    .map(({kind, text}) => (kind === 'words' && text.trim() !== '' ? change(text) : text))
    .join('');

const plainLetters = 'AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const accentedLetters = 'ÅåßÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž';
const accented = new Map(Array.from(plainLetters, (letter, index) => [letter, Array.from(accentedLetters)[index]!]));

/** How much longer a translation may be than its English. */
export const growth = 1.4;

/** Doubles every vowel, which makes words longer, and adds words until the length is reached. */
function lengthen(text: string): string {
  const words = changeWords(text, (piece) => piece.replace(/[aeiou]/g, '$&$&'));
  const missing = Math.ceil(text.length * growth) - words.length;
  return missing > 0
    ? `${words} ${'one two three four '
        .repeat(Math.ceil(missing / 19))
        .slice(0, missing)
        .trim()}`
    : words;
}

const accent = (text: string): string =>
  changeWords(lengthen(text), (piece) => piece.replace(/[A-Za-z]/g, (letter) => accented.get(letter) ?? letter));

/** Wraps a piece in a right-to-left override. */
const mirror = (text: string): string => changeWords(text, (piece) => `\u202E${piece}\u202C`);

/** Language tag → a message of it, from its id and its English. */
const makers: Readonly<Record<string, (id: string, english: string) => string>> = {
  /** Accented, and 40 % longer. */
  'en-XA': (_, text) => accent(text),
  /** Mirrored, in a page from right to left. */
  'ar-XB': (_, text) => mirror(text),
  /** Each message is its id, which may break after a dot. `zxx` is the language tag for "no linguistic content". */
  zxx: (id) => id.replaceAll('.', '.\u200B'),
};

export const pseudoLocales: readonly string[] = Object.keys(makers);

/**
 * The messages of a pseudo-locale, by their ids.
 *
 * @param locale one of `pseudoLocales`
 * @param english message id → text
 */
export const pseudo = (locale: string, english: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(english).map(([id, text]) => [id, makers[locale]!(id, text)]));
