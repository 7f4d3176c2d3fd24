import type {LitElement} from 'lit';

import {lazy, loadWhenIdle} from '../../localization/lazy/lazy.js';
import type {Translate} from '../../localization/words/translate.js';

/** The code that makes buttons of words. No first render needs it, and no page without such words. */
const code = lazy('the glossary', () => import('./asking.js'));

/**
 * Lets readers ask again for the terms of an element (`data-term`), after each of its updates.
 *
 * @param t finds the words of the element
 */
export function offerTerms(host: LitElement, t: () => Translate): void {
  if (host.renderRoot.querySelector('[data-term]')) void loadWhenIdle(code).then(() => code.value?.offer(host, t()));
}
