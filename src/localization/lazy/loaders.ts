import {fallbackChain, normalizeLocale} from '../language/locale.js';
import type {Area, LazyArea, Strings} from '../words/messages.js';
import {availableLocales, isBundled, lookAgain, registerAreas, registerStrings, type AreaStrings} from '../words/store.js';
import {registerLazyAreas, type AreaLoader} from './lazy-words.js';
import {lazy, nothingToLoad, type Lazy} from './lazy.js';

/** Languages that are fetched when an element needs them. */

/** The module that a loader imports: strings by message id as `default`, or `container-lesson/locales/<code>`. */
export interface LocaleModule {
  readonly default?: Strings;
  readonly words?: Readonly<Partial<Record<Area, AreaStrings>>>;
  readonly lazyWords?: Readonly<Partial<Record<LazyArea, AreaLoader>>>;
}

export type LocaleLoader = () => Promise<LocaleModule>;

const loaders = new Map<string, Lazy<LocaleModule>>();
/** Listener to missing languages → the languages it was called with. */
const listeners = new Map<(locale: string) => void, Set<string>>();

function registerModule(locale: string, {default: strings, words, lazyWords}: LocaleModule): void {
  if (words) registerAreas(locale, words);
  if (lazyWords) registerLazyAreas(locale, lazyWords);
  if (strings) registerStrings(locale, strings);
}

/**
 * The loader of the first language in the chain of a tag that has one. `nothingToLoad` where there is none, or where the
 * package has words of an earlier language in the chain.
 */
export function loaderFor(lang: string): Lazy {
  const tag = fallbackChain(lang).find((one) => loaders.has(one) || isBundled(one));
  return (tag !== undefined && loaders.get(tag)) || nothingToLoad;
}

/** The languages of the tag itself: `zh-Hant-TW`, `zh-Hant`, `zh`. */
const languagesOf = (locale: string): string[] => fallbackChain(locale).filter((tag) => locale === tag || locale.startsWith(`${tag}-`));

const hasWords = (tag: string): boolean => availableLocales().includes(tag);

/** Calls each listener once for an element's language that has neither words nor a loader. */
export function reportMissing(lang: string): void {
  const locale = normalizeLocale(lang);
  if (languagesOf(locale).some((tag) => loaders.has(tag) || hasWords(tag))) return;
  for (const [listener, heard] of listeners) {
    if (heard.has(locale)) continue;
    heard.add(locale);
    // In a microtask: the listener may register words, which would change the page during the caller's work.
    queueMicrotask(() => listener(locale));
  }
}

/**
 * Registers the loader of a language. An element calls it when it needs the language; `zh-Hant-TW` finds a
 * loader for `zh-Hant` or `zh`. Until the language has loaded, an element keeps what it shows, at first the
 * content between its tags. If loading fails, one warning is logged and the element uses the next language
 * of its chain; its next update or `loadLocale` tries again. A later loader replaces an earlier one.
 *
 * @param locale a BCP 47 tag
 * @param loader such as `() => import('./ko.js')`
 */
export function registerLocaleLoader(locale: string, loader: LocaleLoader): void {
  const tag = normalizeLocale(locale);
  loaders.set(
    tag,
    lazy(`the language "${tag}"`, loader, (module) => registerModule(tag, module)),
  );
  lookAgain();
}

/**
 * Fetches a language now, or again after a failure.
 *
 * @returns whether there are words of it, or of a language in its tag: of `zh` for `zh-Hant-TW`
 */
export async function loadLocale(locale: string): Promise<boolean> {
  const tag = normalizeLocale(locale);
  await loaderFor(tag).load();
  return languagesOf(tag).some(hasWords);
}

/**
 * Calls `listener` once for each language of an element that has neither words nor a loader: `zh-Hant-TW`,
 * where there is no `zh` either. The listener may register words or a loader.
 *
 * @returns a function that removes the listener
 */
export function onMissingLocale(listener: (locale: string) => void): () => void {
  listeners.set(listener, new Set());
  lookAgain();
  return () => listeners.delete(listener);
}
