/**
 * Writings that the glossary rejects, found in a text.
 *
 * @typedef {import('./glossary.mjs').Term} Term
 */

/** What a reader sees: marks go, of a reading its characters stay, and a break point is nothing. */
export const withoutMarks = (text) =>
  text
    .replace(/\[([^\]]+)\]\([\w-]+\)/g, '$1')
    .replace(/\{([^{}|]+)\|[^{}]*\}/g, '$1')
    .replace(/[*`\u200B\u2060]/g, '');

/** Whether a writing stands there other than as a part of one that is fine. */
function stands(writing, text, fine) {
  const larger = fine.filter((one) => one.includes(writing));
  return larger.reduce((rest, one) => rest.replaceAll(one, ' '), text).includes(writing);
}

/**
 * The rejected writings in a text.
 *
 * @param {string} text with marks
 * @param {readonly Term[]} glossary of the text's language
 * @returns {{writing: string, chosen: string}[]}
 */
export function rejectedIn(text, glossary) {
  const seen = withoutMarks(text);
  return glossary.flatMap(({writing: chosen, rejected, allowed_in}) =>
    rejected.filter((writing) => stands(writing, seen, [chosen, ...allowed_in])).map((writing) => ({writing, chosen})),
  );
}
