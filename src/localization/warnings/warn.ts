import {lazy} from '../lazy/lazy.js';
import {warnOnce} from './once.js';

/** What helps authors of pages: the words of complaints, a check of their strings, a watch over those in the HTML. */
export const authoring = lazy('help for authors', () => import('./authoring/index.js'));

type Authoring = typeof import('./authoring/index.js');

/**
 * Tells a page's author what is wrong, once. What has no fault needs no words for it: they come late.
 *
 * @param say makes the warnings of what helps authors
 * @param level `info` where nothing is wrong with the page itself
 */
export function warn(say: (words: Authoring) => string | readonly string[], level?: 'info'): void {
  void Promise.resolve(authoring.load()).then(() => {
    for (const warning of authoring.value ? [say(authoring.value)].flat() : []) warnOnce(warning, level);
  });
}
