import {lazy} from '../lazy/lazy.js';
import {warnOnce} from './once.js';

/** What helps authors of pages: the words of warnings, a check of their strings, a watch over those in the HTML. */
export const authoring = lazy('help for authors', () => import('./authoring/index.js'));

type Authoring = typeof import('./authoring/index.js');

/**
 * Tells a page's author what is wrong, once. The words of warnings are a lazy file: a page without a fault fetches none.
 *
 * @param say makes the warnings of what helps authors
 * @param level `info` where nothing is wrong with the page itself
 */
export function warn(say: (words: Authoring) => string | readonly string[], level?: 'info'): void {
  void Promise.resolve(authoring.load()).then(() => {
    for (const warning of authoring.value ? [say(authoring.value)].flat() : []) warnOnce(warning, level);
  });
}
