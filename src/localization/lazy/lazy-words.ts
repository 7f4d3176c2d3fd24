import {countLoading, lazy, whenIdle, type Lazy} from './lazy.js';
import type {LazyArea} from '../words/messages.js';
import {chainOf, registerAreas, type AreaStrings} from '../words/strings.js';

/** Words that no first render needs: their modules are fetched when an element asks for them. */

/** The module of the words of one area in one language. */
interface AreaModule {
  readonly default: AreaStrings;
}

/** A dynamic import of the words of one area in one language. */
export type AreaLoader = () => Promise<AreaModule>;

/** By locale and area. */
const words = new Map<string, Lazy<AreaModule>>();

/** Says how the package's words of some areas are fetched. */
export function registerLazyAreas(locale: string, areas: Readonly<Partial<Record<LazyArea, AreaLoader>>>): void {
  for (const [area, loader] of Object.entries(areas)) {
    const key = `${locale} ${area}`;
    if (words.has(key)) continue;
    const arrived = ({default: strings}: AreaModule): void => registerAreas(locale, {[area]: strings});
    words.set(key, lazy(`the words "${area}" (${locale})`, loader, arrived));
  }
}

/** The same for several languages. */
export function registerLazyWords(words: Readonly<Record<string, Parameters<typeof registerLazyAreas>[1]>>): void {
  for (const [locale, areas] of Object.entries(words)) registerLazyAreas(locale, areas);
}

/**
 * The words of an area in a language, or in the first of its fallbacks that has them. Elements update
 * when they arrive; until then nothing of the area should be shown: `t` would fall back to a language
 * that another element has fetched.
 *
 * @returns undefined where no such words are to be had, or where they came with the first ones
 */
export function lazyWords(lang: string, area: LazyArea): Lazy | undefined {
  const locale = chainOf(lang).find((tag) => words.has(`${tag} ${area}`));
  return words.get(`${locale} ${area}`);
}

/** Whether nothing is left to wait for before the words of an area are shown. */
export const isLoaded = (lang: string, area: LazyArea): boolean => {
  const found = lazyWords(lang, area);
  return !found || found.value !== undefined;
};

/** Fetches all words of a language that come late. What cannot be had stays in a fallback, and a warning says so. */
export async function loadAllWords(lang: string): Promise<void> {
  const areas = [...words.keys()].map((key) => key.slice(key.indexOf(' ') + 1) as LazyArea);
  await Promise.all(areas.map(async (area) => lazyWords(lang, area)?.load()));
}

/**
 * Fetches the words of an area as soon as the browser has nothing better to do: for what a reader may
 * ask for at any time, and a printer can't wait for.
 */
export function loadWhenIdle(lang: string, area: LazyArea): void {
  if (isLoaded(lang, area)) return;
  const idle = new Promise<void>((resolve) => whenIdle(resolve));
  void countLoading(idle.then(() => lazyWords(lang, area)?.load()));
}
