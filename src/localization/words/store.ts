import {normalizeLocale} from '../language/locale.js';
import {warn} from '../warnings/warn.js';
import {textsById} from './entries.js';
import type {Area, Strings} from './messages.js';

/** Holds the registered words of the package and of the page, and notifies listeners of changes. */

/**
 * Messages of one area as the build makes them: key → text. The file may contain messages of other areas, such as the
 * explanations of its terms; their key is the whole id after a `#`.
 */
export type AreaStrings = Readonly<Record<string, string>>;

/** Locale → message id → text. */
type Store = Map<string, Map<string, string>>;

const ofPage: Store = new Map();
const ofPackage: Store = new Map();
/** The package's words with readings, in a separate store, so that plain words that load later don't replace them. */
const withReadings: Store = new Map();

const listeners = new Set<() => void>();
let changes = 0;
/** The last change of everything, of an area, and of a message: `''`, the area or the id → number of the change. */
const changedAt = new Map<string, number>();

/** The number of changes so far. */
export const wordsVersion = (): number => changes;

/** Whether a message, or any of an area, has changed after so many changes. */
export const haveChanged = (idsAndAreas: Iterable<string>, since: number): boolean =>
  changes > since && ['', ...idsAndAreas].some((one) => changedAt.get(one)! > since);

/** Makes elements look whether their words have changed. */
function tell(changed: readonly string[]): void {
  changes++;
  for (const one of changed) changedAt.set(one, changes);
  for (const listener of listeners) listener();
}

/** Makes all elements update: there is a new language, loader or listener. */
export const lookAgain = (): void => tell(['']);

/** Calls `listener` whenever words are added or changed. Returns a function that removes the listener. */
export function onWordsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The area of a message. */
export const areaOf = (id: string): string => id.split('.')[0]!;

/** Elements update only if a text is different: many modules may register the same words. */
function addMessages(store: Store, locale: string, messages: readonly (readonly [id: string, text: string])[]): void {
  const strings = store.get(locale) ?? new Map<string, string>();
  store.set(locale, strings);
  // A language that is new may be the fallback of any other.
  const isNew = strings.size === 0;
  const changed = messages.filter(([id, text]) => strings.get(id) !== text);
  for (const [id, text] of changed) strings.set(id, text);
  if (changed.length > 0) tell(isNew ? [''] : changed.flatMap(([id]) => [id, areaOf(id)]));
}

/** Registers words of the package, by area. An author's strings win over them. */
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
 * Adds a language, or changes single sentences of any language, English included. The strings may be
 * partial, and may be registered at any time: elements update. An unknown id, a value that is not a
 * string, and a missing `{value}` or mark are each reported in a warning; everything else is applied.
 *
 * @param locale a BCP 47 tag, such as `ko`
 * @param strings message id → text; values stay as `{name}`
 */
export function registerStrings(locale: string, strings: Strings): void {
  addMessages(ofPage, normalizeLocale(locale), textsById(strings));
  warnOfProblems(locale, strings);
}

/** Warns of mistakes in an author's strings. Elements use the strings already. */
const warnOfProblems = (locale: string, strings: Strings): void => warn(({check}) => check(locale, strings));

/** The strings of elements that were checked. A lesson hands its own on to all its parts. */
const checked = new WeakSet<Strings>();

/** The same for the strings of an element, once, however many elements and updates have them. */
export function warnOfElementStrings(locale: string, strings: Strings): void {
  if (checked.has(strings)) return;
  checked.add(strings);
  warnOfProblems(locale, strings);
}

/** Whether the package has words of a language. A page may have added only a few sentences. */
export const isBundled = (locale: string): boolean => ofPackage.has(locale);

/** The languages of all registered words, the package's first. A language that is not loaded yet does not count. */
export function availableLocales(): string[] {
  return [...new Set([...ofPackage.keys(), ...ofPage.keys()])];
}

/** The ids of all messages of the package that are registered so far. */
export function messageIds(): string[] {
  return [...new Set([...ofPackage.values()].flatMap((strings) => [...strings.keys()]))];
}

/** A message in one language: the page's, else the package's with readings, else the package's. */
export const findText = (locale: string, id: string): string | undefined =>
  ofPage.get(locale)?.get(id) ?? withReadings.get(locale)?.get(id) ?? ofPackage.get(locale)?.get(id);
