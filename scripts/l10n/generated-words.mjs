/**
 * The keys of generated words, which are kept by area: a message of the area by its key, one that came along from
 * another area (an explanation that travels with what it explains) by `#` and its id. Pages load this file too.
 */
const fromElsewhere = '#';

/** The key of a message in the words of another area. */
export const keyElsewhere = (id) => fromElsewhere + id;

/** The id of a message, as `registerStrings` takes it, from its area and its key there. */
export const idOf = (area, key) => (key.startsWith(fromElsewhere) ? key.slice(fromElsewhere.length) : `${area}.${key}`);

/**
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} areas as `src/generated/all-words.ts` has them
 * @returns {Record<string, string>} message id → text
 */
export const messagesOf = (areas) =>
  Object.fromEntries(
    Object.entries(areas).flatMap(([area, strings]) => Object.entries(strings).map(([key, text]) => [idOf(area, key), text])),
  );
