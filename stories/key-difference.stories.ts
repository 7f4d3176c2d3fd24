import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {drawn} from './drawn.js';

const meta: Meta = {title: 'Elements/key-difference', id: 'key-difference', component: 'key-difference'};
export default meta;

/** The virtual machine, with its guest OS. */
export const Default: StoryObj = {};

/** The container: the guest OS is taken out. */
export const Container: StoryObj = {
  play: async ({canvasElement}) => {
    for (const root of await drawn(canvasElement, 'key-difference'))
      root.querySelector<HTMLElement>('[data-technology=container]')!.click();
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
