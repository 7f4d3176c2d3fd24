/**
 * Languages that nobody speaks, made from the English, for those who work on the package: they show which
 * text no translator could reach, has no room to grow, or stands on the wrong side. Register them by
 * `registerStrings(locale, pseudo(locale, english))`; no entry of the package knows them.
 */

/** Values, marks and code: no translator changes them. */
const signs = /(\{\w+\}|`[^`]+`|\[|\]\([\w-]+\)|\*|[\u200B\u2060])/;

/** Calls `change` with what stands between the signs. */
const changeWords = (text, change) =>
  text
    .split(signs)
    .map((piece, index) => (index % 2 === 1 || piece.trim() === '' ? piece : change(piece)))
    .join('');

const plainLetters = 'AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const accentedLetters = 'ÅåßÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž';
const accented = new Map([...plainLetters].map((letter, index) => [letter, [...accentedLetters][index]]));

/** How much longer a translation may be than its English. */
export const growth = 1.4;

/** Twice every vowel makes words longer, as German has them; what is still missing is words more. */
function lengthen(text) {
  const words = changeWords(text, (piece) => piece.replace(/[aeiou]/g, '$&$&'));
  const missing = Math.ceil(text.length * growth) - words.length;
  return missing > 0
    ? `${words} ${'one two three four '
        .repeat(Math.ceil(missing / 19))
        .slice(0, missing)
        .trim()}`
    : words;
}

const accent = (text) => changeWords(lengthen(text), (piece) => piece.replace(/[A-Za-z]/g, (letter) => accented.get(letter) ?? letter));

/** Letters from right to left: an override, ended where the piece ends. */
const mirror = (text) => changeWords(text, (piece) => `\u202E${piece}\u202C`);

/** Language tag → a message of it, from its id and its English. */
const makers = {
  /** Accented, and 40 % longer. */
  'en-XA': (id, text) => accent(text),
  /** Mirrored, in a page from right to left. */
  'ar-XB': (id, text) => mirror(text),
  /** Each message is its id, which may break after a point. `zxx` is the tag of what is in no language. */
  zxx: (id) => id.replaceAll('.', '.\u200B'),
};

export const pseudoLocales = Object.keys(makers);

/**
 * @param {string} locale one of `pseudoLocales`
 * @param {Readonly<Record<string, string>>} english message id → text
 * @returns {Record<string, string>} message id → text
 */
export const pseudo = (locale, english) => Object.fromEntries(Object.entries(english).map(([id, text]) => [id, makers[locale](id, text)]));
