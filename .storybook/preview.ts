import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';

import manifest from '../custom-elements.json' with {type: 'json'};
import {messagesOf, pseudo, pseudoLocales} from '../scripts/lib/pseudo.mjs';
import {allWords} from '../src/generated/all-words.js';
import {lateWords, words} from '../src/generated/words/zh-Hans.js';
import {defineElements, registerStrings} from '../src/index.js';
import {registerLateAreas} from '../src/localization/late-areas.js';
import {registerAreas} from '../src/localization/strings.js';
import {attributesFirst} from './arg-types.js';
import {markup, render} from './element.js';
import {forAuthors} from './manifest.js';
import {stage} from './stage.js';

setCustomElementsManifest(forAuthors(manifest));

// `sideEffects` in package.json speaks of dist: a bundler leaves out what src/index.ts does by itself.
defineElements();
registerAreas('zh-Hans', words);
registerLateAreas('zh-Hans', lateWords);

for (const locale of pseudoLocales) registerStrings(locale, pseudo(locale, messagesOf(allWords.en)));

const preview: Preview = {
  render,
  decorators: [stage],
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'ja', title: '日本語'},
          {value: 'en', title: 'English'},
          {value: 'both', title: '日本語 | English'},
          {value: 'zh-Hans', title: '简体中文'},
          {value: 'en-XA', title: 'Accented, 40 % longer'},
          {value: 'ar-XB', title: 'From right to left'},
          {value: 'zxx', title: 'Message ids'},
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light dark', title: 'As the system'},
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
  },
  initialGlobals: {language: 'ja', scheme: 'light dark'},
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
        order: [
          'container-lesson',
          ['The whole lesson', 'Docs'],
          'architecture-diagram',
          'comparison-table',
          'analogy-card',
          'lesson-checklist',
        ],
      },
    },
  },
};

export default preview;
