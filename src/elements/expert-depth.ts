import {late, type Late} from '../localization/late.js';
import {lateWords} from '../localization/late-areas.js';
import {validId} from './attributes.js';
import {depths, type Depth} from './depth.js';

/** The code that draws the stacks as they really stand. */
export const expertDiagram = late('the expert diagram', () => import('./architecture-diagram/expert.js'));

/**
 * What an element needs for the depth it is asked for: for `outline` nothing. A depth that is neither of the
 * two is said once, and is `outline`.
 *
 * @param own what it needs besides the diagram and the words
 */
export const expertNeeds = (
  {localName, depth}: {readonly localName: string; readonly depth: Depth},
  lang: string,
  ...own: readonly Late[]
): readonly (Late | undefined)[] =>
  validId(localName, 'depth', depth, depths, 'outline') === 'expert'
    ? [expertDiagram, lateWords(lang, 'explanations'), lateWords(lang, 'expert'), ...own]
    : [];
