import {lazy} from '../lazy/lazy.js';
import {warnOnce} from './once.js';

/** Help for authors of pages: the sentences of warnings, a check of strings, and a watcher of strings in the HTML. */
export const authoring = lazy('help for authors', () => import('./authoring/index.js'));

type Authoring = typeof import('./authoring/index.js');

/**
 * Logs warnings for the page's author, each once. Their sentences are a lazy file: a page without mistakes does not fetch it.
 *
 * @param say makes the warnings from the sentences
 * @param level `info` where nothing is wrong with the page itself
 */
export function warn(say: (words: Authoring) => string | readonly string[], level?: 'info'): void {
  void Promise.resolve(authoring.load()).then(() => {
    for (const warning of authoring.value ? [say(authoring.value)].flat() : []) warnOnce(warning, level);
  });
}
