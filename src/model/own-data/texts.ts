import {fallbackChain, normalizeLocale} from '../../localization/language/locale.js';
import type {PathKey} from './problem.js';
import type {OwnData, OwnText} from './types.js';

/** A text and its path in the data. */
interface PlacedText {
  readonly path: readonly PathKey[];
  readonly text: OwnText;
}

const textKeys = new Set([
  'caption',
  'title',
  'legend',
  'name',
  'tagline',
  'role',
  'explanation',
  'value',
  'amount',
  'reason',
  'text',
  'answer',
]);

/** All texts of an author's data. */
function allTexts(value: unknown, path: readonly PathKey[] = []): PlacedText[] {
  if (isText(path)) return value === undefined ? [] : [{path, text: value as OwnText}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => allTexts(one, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** All texts that are written per language. */
export const textPaths = (data: OwnData): {readonly path: readonly PathKey[]; readonly languages: readonly string[]}[] =>
  allTexts(data).flatMap(({path, text}) => (typeof text === 'string' ? [] : [{path, languages: Object.keys(text).map(normalizeLocale)}]));

/** All sentences for readers, in every language, with their paths. */
export const sentencesIn = (data: OwnData): {readonly path: readonly PathKey[]; readonly text: string}[] =>
  allTexts(data).flatMap(({path, text}) =>
    typeof text === 'string' ? [{path, text}] : Object.entries(text).map(([lang, one]) => ({path: [...path, lang], text: one})),
  );

/** Whether a key holds a text. The keys in `values` are the author's ids, which may have the same name as such a key. */
const isText = (path: readonly PathKey[]): boolean => textKeys.has(String(path.at(-1))) && path.at(-2) !== 'values';

/** The languages that have every text; undefined where no text names a language. */
export function languagesOf(data: OwnData): readonly string[] | undefined {
  const texts = textPaths(data);
  if (texts.length === 0) return data.lang === undefined ? undefined : [normalizeLocale(data.lang)];
  return texts.map(({languages}) => languages).reduce((all, languages) => all.filter((one) => languages.includes(one)));
}

/**
 * The language in which an element shows the data: the page's or its first fallback that has all texts, else the
 * data's first language. It is only one, since a screen reader would read the others in the wrong voice.
 */
export function languageFor(data: OwnData, lang: string): string | undefined {
  const languages = languagesOf(data);
  return fallbackChain(lang).find((tag) => languages?.includes(tag)) ?? languages?.[0];
}

/** Returns a function that reads texts in one language. */
export const textIn =
  (lang: string | undefined) =>
  (text: OwnText): string =>
    typeof text === 'string' ? text : (Object.entries(text).find(([tag]) => normalizeLocale(tag) === lang)?.[1] ?? '');
