import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {drawn} from './drawn.js';

const meta: Meta = {title: 'Elements/try-it', id: 'try-it', component: 'try-it'};
export default meta;

/** The reader's own system stands first. */
export const Default: StoryObj = {};

/** For Linux: each command above what it printed when it was recorded. */
export const Linux: StoryObj = {args: {system: 'linux'}};

/** For Mac and Windows: names of kernels from public reports. */
export const MacWindows: StoryObj = {args: {system: 'mac-windows'}};

/** With its further commands. */
export const Open: StoryObj = {
  play: async ({canvasElement}) => {
    for (const root of await drawn(canvasElement, 'try-it')) for (const fold of root.querySelectorAll('details')) fold.open = true;
  },
};

/** The title as a heading in the outline of your page. */
export const HeadingLevel: StoryObj = {args: {'heading-level': 2}};

/** Without its title, where your page has one that says the same. */
export const Untitled: StoryObj = {args: {untitled: true}};

/** Terms that your page has explained are plain words here. */
export const KnownTerms: StoryObj = {args: {'known-terms': 'kernel process image'}};

/** Furigana, in Japanese. */
export const Ruby: StoryObj = {args: {ruby: 'on'}};

/** Words 40 % longer than English, as a translation may have them, whatever the toolbar's language. */
export const LongWords: StoryObj = {parameters: {stage: {languages: ['en-XA']}}};

/** A column as narrow as a phone. */
export const Narrow: StoryObj = {parameters: {stage: {width: 'narrow'}}};

/** A system that there is not is said in the console, and the reader's own is shown. */
export const UnknownValue: StoryObj = {args: {system: 'solaris'}};
