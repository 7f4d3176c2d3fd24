import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {LitElement} from 'lit';

import manifest from '../custom-elements.json' with {type: 'json'};
import * as elements from '../src/elements/index.js';
import {defineElements} from '../src/index.js';
import {attributesFirst} from './arg-types.js';
import {markup, render} from './element.js';
import {forAuthors} from './manifest.js';
import {followMedia} from './media.js';
import {stage} from './stage.js';
import {globalTypes, initialGlobals} from './toolbar.js';
import {registerWords} from './words.js';

setCustomElementsManifest(forAuthors(manifest));

// `sideEffects` in package.json speaks of dist: a bundler leaves out what src/index.ts does by itself.
void defineElements();
registerWords();
for (const one of Object.values(elements)) if (one.prototype instanceof LitElement) followMedia(one as typeof LitElement);

const preview: Preview = {
  render,
  decorators: [stage],
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  argTypes: {
    'heading-level': {control: 'select', options: [1, 2, 3, 4, 5, 6]},
    'known-terms': {control: 'text'},
    ruby: {control: 'inline-radio', options: ['off', 'on']},
  },
  argTypesEnhancers: [attributesFirst],
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    docs: {source: {excludeDecorators: true, transform: markup}},
    options: {
      storySort: {
        includeNames: true,
        // Storybook reads this without running it: literals only.
        order: [
          'Home',
          'Lesson',
          ['container-lesson', ['The whole lesson', 'Docs']],
          'Guides',
          [
            'Start here',
            'Embedding',
            'Hosts',
            'Attributes and events',
            'Theming',
            'Words and languages',
            'Data',
            'Your own comparison',
            'Without script',
            'In a course system',
          ],
          'Tools',
          ['Translator’s workshop', 'Teach your own comparison', 'Theme editor', 'Dataset'],
          'Elements',
          [
            'architecture-diagram',
            'comparison-table',
            'analogy-card',
            'key-difference',
            'startup-timeline',
            'lesson-quiz',
            'try-it',
            'lesson-checklist',
          ],
        ],
      },
    },
  },
};

export default preview;
