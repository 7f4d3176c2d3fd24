import {lazy, type Lazy} from '../localization/lazy/lazy.js';
import {lazyWords} from '../localization/lazy/lazy-words.js';
import {validId} from './attributes.js';
import {depths, type Depth} from './depth.js';

/** The code that draws the stacks as they really stand. */
export const expertDiagram = lazy('the expert diagram', () => import('./architecture-diagram/expert.js'));

/**
 * What an element needs for the depth it is asked for: for `outline` nothing. A depth that is neither of the
 * two is said once, and is `outline`.
 *
 * @param own what it needs besides the diagram and the words
 */
export const expertNeeds = (
  {localName, depth}: {readonly localName: string; readonly depth: Depth},
  lang: string,
  ...own: readonly Lazy[]
): readonly (Lazy | undefined)[] =>
  validId(localName, 'depth', depth, depths, 'outline') === 'expert'
    ? [expertDiagram, lazyWords(lang, 'explanations'), lazyWords(lang, 'expert'), ...own]
    : [];
