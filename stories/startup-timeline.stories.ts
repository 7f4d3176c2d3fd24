import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {drawn, late} from './drawn.js';

const meta: Meta = {title: 'Elements/startup-timeline', id: 'startup-timeline', component: 'startup-timeline'};
export default meta;

/** Before the reader starts both. */
export const Default: StoryObj = {};

/** The reader has pressed twice: started both, and gone to the end. */
export const Done: StoryObj = {
  play: async ({canvasElement}) => {
    for (const root of await drawn(canvasElement, 'startup-timeline')) {
      const button = root.querySelector('button')!;
      button.click();
      if (await late(root, '.vm.playing')) button.click();
    }
  },
};

/** The title as a heading in the outline of your page. */
export const HeadingLevel: StoryObj = {args: {'heading-level': 2}};

/** Without its title, where your page has one that says the same. */
export const Untitled: StoryObj = {args: {untitled: true}};

/** Terms that your page has explained are plain words here. */
export const KnownTerms: StoryObj = {args: {'known-terms': 'kernel os guest-os'}};

/** Furigana, in Japanese. */
export const Ruby: StoryObj = {args: {ruby: 'on'}};

/** Words 40 % longer than English, as a translation may have them, whatever the toolbar's language. */
export const LongWords: StoryObj = {parameters: {stage: {languages: ['en-XA']}}};

/** A column as narrow as a phone. */
export const Narrow: StoryObj = {parameters: {stage: {width: 'narrow'}}};
