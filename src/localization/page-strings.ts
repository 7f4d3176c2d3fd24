import {nearestLang} from './lang-observer.js';
import type {Strings} from './messages.js';
import {authoring, registerStrings} from './strings.js';
import {warnOnce} from './warn.js';

/** Strings of a page that writes HTML only: `<script type="application/json" data-lesson-strings lang="ko">`. */

const selector = 'script[data-lesson-strings]';

const read = (script: HTMLScriptElement): void => registerStrings(nearestLang(script), JSON.parse(script.text) as Strings);

/**
 * Reads the scripts of the page, and follows those that are added later or change. The entries that register
 * all elements do so by themselves on a page that has one.
 */
export async function watchStrings(): Promise<void> {
  await authoring.load();
  authoring.value?.watch({selector, read, langOf: nearestLang, warn: warnOnce});
}

/** What the first render has to wait for where the page has such a script; of one below the elements they hear later. */
export function pageStrings(): Promise<void> | undefined {
  if (document.querySelector(selector)) return watchStrings();
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => void pageStrings(), {once: true});
  return undefined;
}
