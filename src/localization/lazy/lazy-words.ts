import type {LazyArea} from '../words/messages.js';
import {registerAreas, type AreaStrings} from '../words/store.js';
import {chainOf} from '../words/translate.js';
import {lazy, nothingToLoad, type Lazy} from './lazy.js';

/** Words that no first render needs. Their modules are fetched when an element asks for them. */

/** The module of the words of one area in one language. */
interface AreaModule {
  readonly default: AreaStrings;
}

/** A dynamic import of the words of one area in one language. */
export type AreaLoader = () => Promise<AreaModule>;

/** By locale and area. */
const words = new Map<string, Lazy<AreaModule>>();

/** Registers the loaders of areas of the package's words. */
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
 * when they arrive. Until then an element should show nothing of the area: `t` would fall back to a
 * language that another element has fetched. `nothingToLoad` where no loader is registered.
 */
export function lazyWords(lang: string, area: LazyArea): Lazy {
  const locale = chainOf(lang).find((tag) => words.has(`${tag} ${area}`));
  return words.get(`${locale} ${area}`) ?? nothingToLoad;
}

/** Fetches all lazy words of a language. Where a module fails, a warning is logged and `t` uses a fallback. */
export async function loadAllWords(lang: string): Promise<void> {
  const areas = [...words.keys()].map((key) => key.slice(key.indexOf(' ') + 1) as LazyArea);
  await Promise.all(areas.map(async (area) => lazyWords(lang, area).load()));
}
