import {authoring} from '../warnings/warn.js';
import {nearestLang} from '../language/lang-observer.js';
import type {Strings} from './messages.js';
import {registerStrings} from './store.js';
import {warnOnce} from '../warnings/once.js';

/** Strings in the HTML of a page: `<script type="application/json" data-lesson-strings lang="ko">`. */

const selector = 'script[data-lesson-strings]';

/** False in Node. */
const hasPage = typeof document !== 'undefined';

const read = (script: HTMLScriptElement): void => registerStrings(nearestLang(script), JSON.parse(script.text) as Strings);

/**
 * Reads the scripts with strings, also those that are added or changed later. The entries that register all
 * elements call this on a page that has such a script.
 */
export async function watchStrings(): Promise<void> {
  if (!hasPage) return;
  await authoring.load();
  authoring.value?.watch({selector, read, langOf: nearestLang, warn: warnOnce});
}

/** Reads the scripts before elements render. Where a page that is still loading has none yet, looks again when it has loaded. */
export function readPageStrings(): void {
  if (!hasPage) return;
  const scripts = document.querySelectorAll<HTMLScriptElement>(selector);
  for (const script of scripts) {
    try {
      read(script);
    } catch {
      // The watcher warns about it.
    }
  }
  if (scripts.length > 0) void watchStrings();
  else if (document.readyState === 'loading') addEventListener('DOMContentLoaded', readPageStrings, {once: true});
}
