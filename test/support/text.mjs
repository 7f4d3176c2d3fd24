/** What a text is written in, and a text without what only lays it out. */

/** Kana: no language but Japanese has them. */
export const kana = /[\u3040-\u30FF]/;
/** Kana and kanji, which Chinese has too. */
export const japanese = /[\u3040-\u30FF\u4E00-\u9FFF]/;

/** A text without spaces, line ends and break points, which belong to the page or the picture. @param {string} text */
export const squeezed = (text) => text.replace(/[\s\u200B\u2060]+/g, '');
