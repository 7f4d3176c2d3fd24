import {currentId, withCurrentTerms} from '../../data/moved-ids.js';
import {warn} from '../warnings/warn.js';
import {entriesOf} from './entries.js';
import {lazy, type Lazy} from '../lazy/lazy.js';
import {direction, fallbackChain, normalizeLocale} from '../language/locale.js';
import type {Area, MessageId, PluralId, Strings, Values} from './messages.js';

/** The words that are there, and `t`, which finds the right one. */

/**
 * Messages of one area as the build makes them: key → text. What comes along of other areas, such as the
 * explanations of its terms, stands under `#` and the message id.
 */
export type AreaStrings = Readonly<Record<string, string>>;

/** Finds the text of a message in one language. The same object until any strings change. */
export interface Translate {
  <I extends MessageId>(id: I, ...values: Values<I>): string;
  /** The language in which most is shown: of those that a message is looked for in, the one that has most. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** False where there are no words at all for what is asked. */
  readonly known: boolean;
  /** Whether `locale` itself has a message: `t` may find it in another language. */
  readonly has: (id: MessageId) => boolean;
  /** An author's own model in place of the package's, where there is one. */
  readonly own?: (model: string, options: object) => unknown;
  /** The form of `id` (`id.one`, `id.other` …) that `count` needs in this language. */
  readonly plural: <P extends PluralId>(id: P, count: number, ...values: Values<`${P}.other` & MessageId>) => string;
}

/** Locale → message id → text. */
type Store = Map<string, Map<string, string>>;

/** What the page brought, what the package did, and of that once more what has readings. */
const ofPage: Store = new Map();
const ofPackage: Store = new Map();
const withReadings: Store = new Map();
const listeners = new Set<() => void>();
/** Strings of an element → language and areas → `t`. */
let translators = new WeakMap<Strings, Map<string, Translate>>();
const noStrings: Strings = {};

/** Makes elements look again. */
export function changed(): void {
  translators = new WeakMap();
  for (const listener of listeners) listener();
}

/** Asked for each element that looks for words: the words of a language, where they come late. */
export type Source = (lang: string) => Lazy | undefined;
let source: Source | undefined;

/** Lets something else than what has been imported bring languages. */
export function setSource(asked: Source): void {
  source = asked;
  changed();
}

/** Words of a language for which an element should wait. */
export const lateLanguage = (lang: string): Lazy | undefined => source?.(lang);

/** Calls `listener` whenever words arrive or change. Returns a function that ends it. */
export function onStringsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Brings words of the package, by area. Not for authors: theirs win over these. */
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

/** Only a change makes elements look again: the same words may be brought by many modules. */
function addMessages(store: Store, locale: string, messages: readonly (readonly [string, string])[]): void {
  const strings = store.get(locale) ?? new Map<string, string>();
  store.set(locale, strings);
  const changes = messages.filter(([id, text]) => strings.get(id) !== text);
  for (const [id, text] of changes) strings.set(id, text);
  if (changes.length > 0) changed();
}

/** The words that have readings (`{漢字|かんじ}`), once more. */
export const lazyReadings = lazy(
  'the readings',
  () => import('../../generated/readings.js'),
  ({readings}) => registerReadings(readings),
);

/** Brings words with readings, by locale and message id. */
export function registerReadings(readings: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  for (const [locale, strings] of Object.entries(readings)) addMessages(withReadings, locale, Object.entries(strings));
}

/** Says what is wrong with strings that did not come with the package. They are in use already. */
const checkLate = (locale: string, strings: Strings): void => warn(({check}) => check(locale, strings));

/** What an author wrote, without what is no text, by the ids of today. */
const textsOf = (strings: Strings): [string, string][] =>
  entriesOf(strings).flatMap(([id, text]) => (typeof text === 'string' ? [[currentId(id), withCurrentTerms(text)]] : []));

/**
 * Adds a language, or changes single sentences of any language, English included. May be partial and
 * may come at any time: elements on the page follow. An unknown id, a value that is no text, a lost
 * `{value}` or mark: a warning for each says so, and the rest is applied.
 *
 * @param locale a BCP 47 tag, such as `ko`
 * @param strings message id → text; values stay as `{name}`
 */
export function registerStrings(locale: string, strings: Strings): void {
  addMessages(ofPage, normalizeLocale(locale), textsOf(strings));
  checkLate(locale, strings);
}

/** Whether the package brought words of a language: what a page adds may be a few sentences. */
export const isBundled = (locale: string): boolean => ofPackage.has(locale);

/** The languages for which there are any words, those of the package first. One that a loader may bring is none yet. */
export function availableLocales(): string[] {
  return [...new Set([...ofPackage.keys(), ...ofPage.keys()])];
}

/** The ids of all messages that the package has brought so far. */
export function messageIds(): string[] {
  return [...new Set([...ofPackage.values()].flatMap((strings) => [...strings.keys()]))];
}

const find = (locale: string, id: string): string | undefined =>
  ofPage.get(locale)?.get(id) ?? withReadings.get(locale)?.get(id) ?? ofPackage.get(locale)?.get(id);

const idsOf = (areas: readonly Area[]): string[] => messageIds().filter((id) => (areas as readonly string[]).includes(id.split('.')[0]!));

/** The languages in which a message is looked for: those of the tag, then any that is there. */
export const chainOf = (lang: string): string[] => [...new Set([...fallbackChain(lang), ...availableLocales()])];

/**
 * The `t` of a language.
 *
 * @param lang a language tag as a page writes it; `''` is English
 * @param areas the areas that will be asked for: they decide which language counts as complete
 * @param own strings of one element, before all others
 */
export function translator(lang: string, areas: readonly Area[], own: Strings = noStrings): Translate {
  let cache = translators.get(own);
  if (!cache) {
    translators.set(own, (cache = new Map<string, Translate>()));
    if (own !== noStrings) checkLate(lang, own);
  }
  const key = `${lang} ${areas.join()}`;
  const cached = cache.get(key);
  if (cached) return cached;
  const made = makeTranslator(lang, areas, own);
  cache.set(key, made);
  return made;
}

/** The first language of the chain that no other outdoes in messages shown. */
function mostShown(chain: readonly string[], ids: readonly string[]): string {
  const shown = ids.map((id) => chain.find((tag) => find(tag, id) !== undefined));
  const count = (tag: string): number => shown.filter((one) => one === tag).length;
  return chain.reduce((most, tag) => (count(tag) > count(most) ? tag : most));
}

/** Exactly one may have words of its own in a language whose grammar has no singular. */
const formsOf = (tag: string, id: string, count: number): string[] =>
  [count === 1 ? 'one' : new Intl.PluralRules(tag).select(count), 'other'].map((form) => `${id}.${form}`);

function makeTranslator(lang: string, areas: readonly Area[], own: Strings): Translate {
  const chain = chainOf(lang);
  const ids = idsOf(areas);
  const locale = mostShown(chain, ids);
  const ofElement = new Map(textsOf(own));
  /** The first text there is: the element's own, then along the chain, each language in its own plural form. */
  const t = (id: string, values: Readonly<Record<string, string>> = {}, count?: number): string => {
    for (const tag of ['', ...chain])
      for (const form of count === undefined ? [id] : formsOf(tag || locale, id, count)) {
        const text = tag ? find(tag, form) : ofElement.get(form);
        if (text !== undefined)
          return text.replace(/\{(\w+)\}/g, (mark, name: string) => (Object.hasOwn(values, name) ? values[name]! : mark));
      }
    return '';
  };
  const plural = (id: string, count: number, values?: Readonly<Record<string, string>>): string => t(id, values, count);
  return Object.assign(t, {
    locale,
    dir: direction(locale),
    known: ids.length > 0,
    has: (id: string) => find(locale, id) !== undefined,
    plural,
  }) as Translate;
}
