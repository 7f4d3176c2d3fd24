import type {LateArea} from './messages.js';
import {chainOf, registerAreas, type AreaStrings} from './strings.js';
import {warnOnce} from './warn.js';

/** Words that no first render needs: their modules are fetched when an element asks for them. */

/** A dynamic import of the words of one area in one language. */
export type AreaLoader = () => Promise<{readonly default: AreaStrings}>;

/** By locale and area; undefined where the words have arrived. */
const loaders = new Map<string, AreaLoader | undefined>();
const attempts = new Map<string, Promise<void>>();

/** Says how the package's words of some areas are fetched. */
export function registerLateAreas(locale: string, areas: Readonly<Partial<Record<LateArea, AreaLoader>>>): void {
  for (const [area, loader] of Object.entries(areas)) {
    const key = `${locale} ${area}`;
    if (!loaders.has(key)) loaders.set(key, loader);
  }
}

/** The language, of `lang` and its fallbacks, in which the words of an area can be had. */
const localeOf = (lang: string, area: LateArea): string | undefined => chainOf(lang).find((tag) => loaders.has(`${tag} ${area}`));

/**
 * Whether the words of an area are there in the language. Until then nothing of it should be shown:
 * `t` would fall back to a language that another element has fetched.
 */
export const isLoaded = (lang: string, area: LateArea): boolean => !loaders.get(`${localeOf(lang, area)} ${area}`);

/**
 * Fetches the words of an area in a language, or in the first of its fallbacks that has them.
 * Elements update when they arrive. Where that fails nothing changes on the page, one warning says
 * so, and the next call tries again.
 *
 * @returns undefined where nothing is left to fetch, else a promise that resolves when the attempt is
 *   over and never rejects
 */
export function load(lang: string, area: LateArea): Promise<void> | undefined {
  const locale = localeOf(lang, area);
  const key = `${locale} ${area}`;
  const loader = loaders.get(key);
  if (!locale || !loader) return undefined;
  const attempt = attempts.get(key) ?? fetchWords(locale, area, loader).finally(() => attempts.delete(key));
  attempts.set(key, attempt);
  return attempt;
}

async function fetchWords(locale: string, area: LateArea, loader: AreaLoader): Promise<void> {
  try {
    const {default: strings} = await loader();
    loaders.set(`${locale} ${area}`, undefined);
    registerAreas(locale, {[area]: strings});
  } catch (error) {
    warnOnce(`container-lesson: the words "${area}" (${locale}) could not be loaded, and will be asked for again. ${String(error)}`);
  }
}
