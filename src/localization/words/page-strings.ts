import {authoring} from '../warnings/warn.js';
import {nearestLang} from '../language/lang-observer.js';
import type {Strings} from './messages.js';
import {registerStrings} from './store.js';
import {warnOnce} from '../warnings/once.js';

/** Strings of a page that writes HTML only: `<script type="application/json" data-lesson-strings lang="ko">`. */

const selector = 'script[data-lesson-strings]';

/** Node has none, nor has a server. */
const hasPage = typeof document !== 'undefined';

const read = (script: HTMLScriptElement): void => registerStrings(nearestLang(script), JSON.parse(script.text) as Strings);

/**
 * Reads the scripts of the page, and follows those that are added later or change. The entries that register
 * all elements do so by themselves on a page that has one.
 */
export async function watchStrings(): Promise<void> {
  if (!hasPage) return;
  await authoring.load();
  authoring.value?.watch({selector, read, langOf: nearestLang, warn: warnOnce});
}

/** Reads the scripts before anything is drawn; on a page that is still arriving, once more when all of it is there. */
export function readPageStrings(): void {
  if (!hasPage) return;
  const scripts = document.querySelectorAll<HTMLScriptElement>(selector);
  for (const script of scripts) {
    try {
      read(script);
    } catch {
      // The watch says what is wrong with it.
    }
  }
  if (scripts.length > 0) void watchStrings();
  else if (document.readyState === 'loading') addEventListener('DOMContentLoaded', readPageStrings, {once: true});
}
