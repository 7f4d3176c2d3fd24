import {nestedId} from '../data/technologies.js';
import {lazyWords} from '../localization/lazy/lazy-words.js';
import {lazy, type Lazy} from '../localization/lazy/lazy.js';
import {idsAmong} from './attributes.js';

/** The code that draws containers in a VM. */
export const nestedDiagram = lazy('the diagram of containers in a VM', () => import('./architecture-diagram/nested.js'));

/** The resources that the diagram needs to draw these stacks; none without that of containers in a VM. */
export const nestedResources = (technologies: readonly string[] | undefined, lang: string): readonly Lazy[] =>
  idsAmong(technologies ?? [], [nestedId]).length > 0 ? [nestedDiagram, lazyWords(lang, 'nested')] : [];
