import {countLoading, late, whenIdle, type Late} from './late.js';
import type {LateArea} from './messages.js';
import {chainOf, registerAreas, type AreaStrings} from './strings.js';

/** Words that no first render needs: their modules are fetched when an element asks for them. */

/** The module of the words of one area in one language. */
export interface AreaModule {
  readonly default: AreaStrings;
}

/** A dynamic import of the words of one area in one language. */
export type AreaLoader = () => Promise<AreaModule>;

/** By locale and area. */
const words = new Map<string, Late<AreaModule>>();

/** Says how the package's words of some areas are fetched. */
export function registerLateAreas(locale: string, areas: Readonly<Partial<Record<LateArea, AreaLoader>>>): void {
  for (const [area, loader] of Object.entries(areas)) {
    const key = `${locale} ${area}`;
    if (words.has(key)) continue;
    const arrived = ({default: strings}: AreaModule): void => registerAreas(locale, {[area]: strings});
    words.set(key, late(`the words "${area}" (${locale})`, loader, arrived));
  }
}

/** The same for several languages. */
export function registerLateWords(words: Readonly<Record<string, Parameters<typeof registerLateAreas>[1]>>): void {
  for (const [locale, areas] of Object.entries(words)) registerLateAreas(locale, areas);
}

/**
 * The words of an area in a language, or in the first of its fallbacks that has them. Elements update
 * when they arrive; until then nothing of the area should be shown: `t` would fall back to a language
 * that another element has fetched.
 *
 * @returns undefined where no such words are to be had, or where they came with the first ones
 */
export function lateWords(lang: string, area: LateArea): Late | undefined {
  const locale = chainOf(lang).find((tag) => words.has(`${tag} ${area}`));
  return words.get(`${locale} ${area}`);
}

/** Whether nothing is left to wait for before the words of an area are shown. */
export const isLoaded = (lang: string, area: LateArea): boolean => {
  const found = lateWords(lang, area);
  return !found || found.value !== undefined;
};

/** Fetches all words of a language that come late. What cannot be had stays in a fallback, and a warning says so. */
export async function loadAllWords(lang: string): Promise<void> {
  const areas = [...words.keys()].map((key) => key.slice(key.indexOf(' ') + 1) as LateArea);
  await Promise.all(areas.map(async (area) => lateWords(lang, area)?.load()));
}

/**
 * Fetches the words of an area as soon as the browser has nothing better to do: for what a reader may
 * ask for at any time, and a printer can't wait for.
 */
export function loadWhenIdle(lang: string, area: LateArea): void {
  if (isLoaded(lang, area)) return;
  const idle = new Promise<void>((resolve) => whenIdle(resolve));
  void countLoading(idle.then(() => lateWords(lang, area)?.load()));
}
