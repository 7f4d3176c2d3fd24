import {direction, fallbackChain, normalizeLocale} from './locale.js';
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
  /** The language in which most is shown: the first of the chain whose words are complete. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** False where there are no words at all for what is asked. */
  readonly known: boolean;
  /** The form of `id` (`id.one`, `id.other` …) that `count` needs in this language. */
  readonly plural: <P extends PluralId>(id: P, count: number, ...values: Values<`${P}.other` & MessageId>) => string;
}

/** Locale → message id → text: what the package brought, and what the page did. */
const ofPackage = new Map<string, Map<string, string>>();
const ofPage = new Map<string, Map<string, string>>();
const listeners = new Set<() => void>();
let translators = new Map<string, Translate>();
let translatorsOfOwner = new WeakMap<Strings, Map<string, Translate>>();

function changed(): void {
  translators = new Map();
  translatorsOfOwner = new WeakMap();
  for (const listener of listeners) listener();
}

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
  put(ofPackage, locale, messages);
}

/** Only a change makes elements look again: the same words may be brought by many modules. */
function put(store: Map<string, Map<string, string>>, locale: string, messages: readonly (readonly [string, string])[]): void {
  const strings = store.get(locale) ?? new Map<string, string>();
  store.set(locale, strings);
  const news = messages.filter(([id, text]) => strings.get(id) !== text);
  for (const [id, text] of news) strings.set(id, text);
  if (news.length > 0) changed();
}

/**
 * Adds a language, or changes single sentences of any language, English included. May be partial and
 * may come at any time: elements on the page follow.
 *
 * @param locale a BCP 47 tag, such as `ko`
 * @param strings message id → text; values stay as `{name}`
 */
export function registerStrings(locale: string, strings: Strings): void {
  put(
    ofPage,
    normalizeLocale(locale),
    Object.entries(strings).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The languages for which there are any words. */
export function availableLocales(): string[] {
  return [...new Set([...ofPackage.keys(), ...ofPage.keys()])];
}

/** The ids of all messages that the package has brought so far. */
export function messageIds(): string[] {
  return [...new Set([...ofPackage.values()].flatMap((strings) => [...strings.keys()]))];
}

const find = (locale: string, id: string): string | undefined => ofPage.get(locale)?.get(id) ?? ofPackage.get(locale)?.get(id);

const idsOf = (areas: readonly Area[]): string[] =>
  messageIds().filter((id) => (areas as readonly string[]).includes(id.slice(0, id.indexOf('.'))));

const fill = (text: string, values: Readonly<Record<string, string>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);

/** The languages in which a message is looked for: those of the tag, then any that is there. */
export const chainOf = (lang: string): string[] => [...new Set([...fallbackChain(lang), ...availableLocales()])];

/**
 * The `t` of a language.
 *
 * @param lang a language tag as a page writes it; `''` is English
 * @param areas the areas that will be asked for: they decide which language counts as complete
 * @param own strings of one element, before all others
 */
export function translator(lang: string, areas: readonly Area[], own?: Strings): Translate {
  const cache = own ? (translatorsOfOwner.get(own) ?? new Map<string, Translate>()) : translators;
  if (own) translatorsOfOwner.set(own, cache);
  const key = `${lang} ${areas.join()}`;
  const cached = cache.get(key);
  if (cached) return cached;
  const made = makeTranslator(lang, areas, own);
  cache.set(key, made);
  return made;
}

function makeTranslator(lang: string, areas: readonly Area[], own: Strings | undefined): Translate {
  const chain = chainOf(lang);
  const ids = idsOf(areas);
  const locale =
    chain.find((tag) => ids.length > 0 && ids.every((id) => find(tag, id) !== undefined)) ??
    chain.find((tag) => ofPackage.has(tag)) ??
    chain[0]!;
  const lookUp = (id: string): string | undefined => {
    if (own?.[id as MessageId] !== undefined) return own[id as MessageId];
    for (const tag of chain) {
      const text = find(tag, id);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const rules = new Intl.PluralRules(locale);
  const t = (id: string, values?: Readonly<Record<string, string>>): string => fill(lookUp(id) ?? '', values);
  /** Exactly one may have words of its own in a language whose grammar has no singular. */
  const formOf = (id: string, count: number): string => (count === 1 && find(locale, `${id}.one`) ? 'one' : rules.select(count));
  const plural = (id: string, count: number, values?: Readonly<Record<string, string>>): string =>
    fill(lookUp(`${id}.${formOf(id, count)}`) ?? lookUp(`${id}.other`) ?? '', values);
  return Object.assign(t, {locale, dir: direction(locale), known: ids.length > 0 || ofPage.size > 0, plural}) as Translate;
}
