import {registerLazyAreas, type AreaLoader} from './lazy-words.js';
import {lazy, type Lazy} from './lazy.js';
import {fallbackChain, normalizeLocale} from '../language/locale.js';
import type {Area, LazyArea, Strings} from '../words/messages.js';
import {availableLocales, isBundled, registerAreas, registerStrings, setSource, type AreaStrings} from '../words/strings.js';

/** Languages that come when an element asks for them. */

/** What a loader brings: strings by message id as `default`, or a module of `container-lesson/locales/<code>`. */
export interface LocaleModule {
  readonly default?: Strings;
  readonly words?: Readonly<Partial<Record<Area, AreaStrings>>>;
  readonly lazyWords?: Readonly<Partial<Record<LazyArea, AreaLoader>>>;
}

export type LocaleLoader = () => Promise<LocaleModule>;

const loaders = new Map<string, Lazy<LocaleModule>>();
/** Who is told of missing languages, and which ones have been told. */
const listeners = new Map<(locale: string) => void, Set<string>>();

function bring(locale: string, {default: strings, words, lazyWords}: LocaleModule): void {
  if (words) registerAreas(locale, words);
  if (lazyWords) registerLazyAreas(locale, lazyWords);
  if (strings) registerStrings(locale, strings);
}

/** The languages of the tag itself: `zh-Hant-TW`, `zh-Hant`, `zh`. */
const ownChain = (locale: string): string[] => fallbackChain(locale).filter((tag) => locale === tag || locale.startsWith(`${tag}-`));

const hasWords = (tag: string): boolean => availableLocales().includes(tag);

/** The loader of the first language in the chain that has one, unless the package brought one before it. */
function loaderFor(locale: string): Lazy<LocaleModule> | undefined {
  const tag = fallbackChain(locale).find((one) => loaders.has(one) || isBundled(one));
  return tag === undefined ? undefined : loaders.get(tag);
}

function tellMissing(locale: string): void {
  if (ownChain(locale).some((tag) => loaders.has(tag) || hasWords(tag))) return;
  for (const [listener, told] of listeners) {
    if (told.has(locale)) continue;
    told.add(locale);
    // Not while an element draws: the listener may bring words.
    queueMicrotask(() => listener(locale));
  }
}

function lateLanguage(lang: string): Lazy | undefined {
  const locale = normalizeLocale(lang);
  tellMissing(locale);
  return loaderFor(locale);
}

/**
 * Says where a language comes from. It is fetched when an element asks for it, and `zh-Hant-TW` finds a
 * loader for `zh-Hant` or `zh`. Until it has come an element keeps what it shows, at first what stands
 * between its tags. Where it cannot be had, one warning says so, the element speaks the next language of
 * its chain, and its next update tries again, or `loadLocale`. A later loader replaces an earlier one.
 *
 * @param locale a BCP 47 tag
 * @param loader such as `() => import('./ko.js')`
 */
export function registerLocaleLoader(locale: string, loader: LocaleLoader): void {
  const tag = normalizeLocale(locale);
  loaders.set(
    tag,
    lazy(`the language "${tag}"`, loader, (module) => bring(tag, module)),
  );
  setSource(lateLanguage);
}

/**
 * Fetches a language now, or again after a failure.
 *
 * @returns whether there are words of it, or of a language in its tag: of `zh` for `zh-Hant-TW`
 */
export async function loadLocale(locale: string): Promise<boolean> {
  const tag = normalizeLocale(locale);
  await loaderFor(tag)?.load();
  return ownChain(tag).some(hasWords);
}

/**
 * Calls `listener` once for each language that an element is asked to speak, and for which there are
 * neither words nor a loader: `zh-Hant-TW`, where there is no `zh` either. It may bring them.
 *
 * @returns a function that ends it
 */
export function onMissingLocale(listener: (locale: string) => void): () => void {
  listeners.set(listener, new Set());
  setSource(lateLanguage);
  return () => listeners.delete(listener);
}
