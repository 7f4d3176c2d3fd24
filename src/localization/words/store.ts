import {normalizeLocale} from '../language/locale.js';
import {warn} from '../warnings/warn.js';
import {textsIn} from './entries.js';
import type {Area, Strings} from './messages.js';

/** The words that are there: those of the package and those of the page. Listeners hear of changes. */

/**
 * Messages of one area as the build makes them: key → text. Messages of other areas that travel with it, such as the
 * explanations of its terms, have their whole id as key, after a `#`.
 */
export type AreaStrings = Readonly<Record<string, string>>;

/** Locale → message id → text. */
type Store = Map<string, Map<string, string>>;

const ofPage: Store = new Map();
const ofPackage: Store = new Map();
/** Once more those words of the package that have readings. A store of its own: plain words that arrive later must not win. */
const withReadings: Store = new Map();

const listeners = new Set<() => void>();
let changes = 0;

/** Grows with each change of any words: what was made of older words is out of date. */
export const wordsVersion = (): number => changes;

/** Makes elements look again: words have changed, or there is somebody new who may bring some. */
export function lookAgain(): void {
  changes++;
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever words arrive or change. Returns a function that ends it. */
export function onWordsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Only a change makes elements look again: the same words may be registered by many modules. */
function addMessages(store: Store, locale: string, messages: readonly (readonly [id: string, text: string])[]): void {
  const strings = store.get(locale) ?? new Map<string, string>();
  store.set(locale, strings);
  const changed = messages.filter(([id, text]) => strings.get(id) !== text);
  for (const [id, text] of changed) strings.set(id, text);
  if (changed.length > 0) lookAgain();
}

/** Registers words of the package, by area. Not for authors: theirs win over these. */
export function registerAreas(locale: string, areas: Readonly<Partial<Record<Area, AreaStrings>>>): void {
  const messages = Object.entries(areas).flatMap(([area, strings]) =>
    Object.entries(strings).map(([key, text]) => [key.startsWith('#') ? key.slice(1) : `${area}.${key}`, text] as const),
  );
  addMessages(ofPackage, locale, messages);
}

/** The same for several languages. */
export function registerWords(words: Readonly<Record<string, Parameters<typeof registerAreas>[1]>>): void {
  for (const [locale, areas] of Object.entries(words)) registerAreas(locale, areas);
}

/** Registers words of the package that have readings, by locale and message id. */
export function registerReadings(readings: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  for (const [locale, strings] of Object.entries(readings)) addMessages(withReadings, locale, Object.entries(strings));
}

/**
 * Adds a language, or changes single sentences of any language, English included. May be partial and
 * may come at any time: elements on the page follow. An unknown id, a value that is no text, a lost
 * `{value}` or mark: a warning for each says so, and the rest is applied.
 *
 * @param locale a BCP 47 tag, such as `ko`
 * @param strings message id → text; values stay as `{name}`
 */
export function registerStrings(locale: string, strings: Strings): void {
  addMessages(ofPage, normalizeLocale(locale), textsIn(strings));
  warnOfProblems(locale, strings);
}

/** Says what is wrong with strings that an author wrote. They are in use already. */
export const warnOfProblems = (locale: string, strings: Strings): void => warn(({check}) => check(locale, strings));

/** Whether the package has words of a language: what a page adds may be a few sentences. */
export const isBundled = (locale: string): boolean => ofPackage.has(locale);

/** The languages for which there are any words, those of the package first. One that a loader may bring is none yet. */
export function availableLocales(): string[] {
  return [...new Set([...ofPackage.keys(), ...ofPage.keys()])];
}

/** The ids of all messages of the package that are registered so far. */
export function messageIds(): string[] {
  return [...new Set([...ofPackage.values()].flatMap((strings) => [...strings.keys()]))];
}

/** A message in one language: as the page wrote it, else as the package has it, with readings where those are there. */
export const findText = (locale: string, id: string): string | undefined =>
  ofPage.get(locale)?.get(id) ?? withReadings.get(locale)?.get(id) ?? ofPackage.get(locale)?.get(id);
