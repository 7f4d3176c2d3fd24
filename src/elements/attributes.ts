import {currentId} from '../data/moved-ids.js';
import {nestedId} from '../data/technologies.js';
import {warn} from '../localization/warnings/warn.js';

/** Converters for properties, and functions that check attributes. An unknown value is warned of once, and the rest is drawn. */

/** Splits words that are separated by spaces or commas, as in an attribute. */
const wordsOf = (words: readonly string[] | string): readonly string[] =>
  String(words)
    .split(/[\s,]+/)
    .filter(Boolean);

/** The current ids of words that are ids. */
export const idsOf = (words: readonly string[] | string): readonly string[] => wordsOf(words).map(currentId);

export const wordList = {
  fromAttribute: (value: string | null): readonly string[] | undefined => (value === null ? undefined : wordsOf(value)),
  toAttribute: (words: readonly string[] | undefined): string | null => words?.join(' ') ?? null,
};

/**
 * Servers and frameworks write `evidence="false"` for off. Every other value is on, as in HTML. Without the attribute the
 * property has its default, which may be on.
 */
export const flag = {fromAttribute: (value: string | null): boolean | null => (value === null ? null : value !== 'false')};

/** The valid ids among the words, each once, in the author's order. */
export function idsAmong<T extends string>(words: readonly string[] | string, valid: readonly T[]): readonly T[] {
  const isValid = (word: string): word is T => (valid as readonly string[]).includes(word);
  return [...new Set(idsOf(words).filter(isValid))];
}

/**
 * The words that are valid ids, each once, in the author's order. A warning names each invalid one.
 *
 * @param words a list, or one string as a framework may set it: `size startup`
 * @param otherwise the result if no word is given or valid. Default: all valid ids
 */
export function validIds<T extends string>(
  tag: string,
  attribute: string,
  words: readonly string[] | string | null | undefined,
  valid: readonly T[],
  otherwise = valid,
): readonly T[] {
  const given = wordsOf(words ?? []);
  const isValid = (word: string): boolean => (valid as readonly string[]).includes(word);
  for (const word of given.filter((one) => !isValid(one)))
    warn(({unknownWord, notCompared}) =>
      word === nestedId ? notCompared(tag, attribute, word, valid) : unknownWord(tag, attribute, word, currentId(word), valid),
    );
  const known = idsAmong(given, valid);
  return known.length > 0 ? known : otherwise;
}

/** The word if it is a valid id, else `fallback`, with a warning. */
export function validId<T extends string, F extends T | undefined>(
  tag: string,
  attribute: string,
  word: string | null | undefined,
  valid: readonly T[],
  fallback: F,
): T | F {
  return validIds(tag, attribute, word, valid, [])[0] ?? fallback;
}

/** The number if it is an integer from `least` to `most`, else `fallback`, with a warning. */
export function validInteger<D extends number | undefined>(
  tag: string,
  attribute: string,
  value: number | null | undefined,
  [least, most]: readonly [number, number],
  fallback: D,
): number | D {
  if (value === undefined || value === null) return fallback;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  warn(({noInteger}) => noInteger(tag, attribute, least, most, fallback));
  return fallback;
}
