import {lazyWords} from '../localization/lazy/lazy-words.js';
import {lazy, type Lazy} from '../localization/lazy/lazy.js';
import {idsAmong} from './attributes.js';
import {depths} from './depth.js';

/** The code that draws the expert stacks. */
export const expertDiagram = lazy('the expert diagram', () => import('./architecture-diagram/expert.js'));

/**
 * The resources that an element needs to draw a depth; none for `outline`.
 *
 * @param depth as the author wrote it
 * @param others resources that the element needs for `expert`, besides the diagram and the words
 */
export const expertResources = (depth: string, lang: string, ...others: readonly Lazy[]): readonly Lazy[] =>
  idsAmong(depth, depths)[0] === 'expert' ? [expertDiagram, lazyWords(lang, 'explanations'), lazyWords(lang, 'expert'), ...others] : [];
