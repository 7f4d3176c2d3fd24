/**
 * The keys of generated words, which are kept by area. A message of the area has its own key; one that is bundled from another
 * area (the explanation of a term with the text that marks it) has `#` and its id.
 */
const fromElsewhere = '#';

/** The key of a message in the words of another area. */
export const keyElsewhere = (id: string): string => fromElsewhere + id;

/** The id of a message, as `registerStrings` takes it, from its area and its key there. */
export const idOf = (area: string, key: string): string =>
  key.startsWith(fromElsewhere) ? key.slice(fromElsewhere.length) : `${area}.${key}`;

/** Message id → text, of areas as `src/generated/all-words.ts` has them. */
export const messagesOf = (areas: Readonly<Record<string, Readonly<Record<string, string>>>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(areas).flatMap(([area, strings]) => Object.entries(strings).map(([key, text]) => [idOf(area, key), text])),
  );
