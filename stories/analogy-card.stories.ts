import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {technologies} from '../src/data/technologies.js';

const meta: Meta = {
  title: 'Elements/analogy-card',
  id: 'analogy-card',
  component: 'analogy-card',
  argTypes: {
    technology: {control: 'select', options: technologies.map(({id}) => id)},
  },
};
export default meta;

export const Default: StoryObj = {};

export const Container: StoryObj = {args: {technology: 'container'}};

/** Beside a picture of the homes: drawing and list are folded. */
export const Compact: StoryObj = {args: {compact: true}, parameters: {stage: {width: 'narrow'}}};

/** The title as a heading in the outline of your page. */
export const HeadingLevel: StoryObj = {args: {'heading-level': 2}};

/** Without its title, where your page has one that says the same. */
export const Untitled: StoryObj = {args: {untitled: true}};

/** Terms that your page has explained are plain words here. */
export const KnownTerms: StoryObj = {args: {technology: 'container', 'known-terms': 'kernel os isolation'}};

/** Furigana, in Japanese. */
export const Ruby: StoryObj = {args: {technology: 'container', ruby: 'on'}};

/** Words 40 % longer than English, as a translation may have them, whatever the toolbar's language. */
export const LongWords: StoryObj = {parameters: {stage: {languages: ['en-XA']}}};

/** A column as narrow as a phone. */
export const Narrow: StoryObj = {parameters: {stage: {width: 'narrow'}}};

/** Said once in the console, and the default is drawn. */
export const UnknownValue: StoryObj = {args: {technology: 'unikernel'}};
