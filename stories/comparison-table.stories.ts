import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {properties} from '../src/data/properties.js';
import {technologies} from '../src/data/technologies.js';
import {drawn} from './drawn.js';

const meta: Meta = {
  title: 'Elements/comparison-table',
  id: 'comparison-table',
  component: 'comparison-table',
  argTypes: {
    technologies: {control: 'check', options: technologies.map(({id}) => id)},
    properties: {control: 'check', options: properties.map(({id}) => id)},
  },
};
export default meta;

export const Default: StoryObj = {};

export const OneTechnology: StoryObj = {args: {technologies: ['container']}};

export const OtherOrder: StoryObj = {args: {technologies: ['container', 'vm']}};

/** Some rows, in the author's order. */
export const Properties: StoryObj = {args: {properties: ['startup', 'isolation']}};

/** The title as a heading in the outline of your page. */
export const HeadingLevel: StoryObj = {args: {properties: ['size'], 'heading-level': 2}};

/** Without its title, where your page has one that says the same. */
export const Untitled: StoryObj = {args: {untitled: true}};

/** Terms that your page has explained are not explained here. Readers can ask for them again. */
export const KnownTerms: StoryObj = {args: {properties: ['isolation', 'os-diversity'], 'known-terms': 'kernel os isolation'}};

/** Furigana, in Japanese. */
export const Ruby: StoryObj = {args: {properties: ['isolation', 'portability'], ruby: 'on'}};

/** Words 40 % longer than English, as a translation may have them, whatever the toolbar's language. */
export const LongWords: StoryObj = {parameters: {stage: {languages: ['en-XA']}}};

/** In a column as narrow as a phone a row has its name above its cells; the head stays in view. */
export const Narrow: StoryObj = {parameters: {stage: {width: 'narrow'}}};

/** A measurement opens below the amount that was pressed: nothing above it moves. Its button, Escape and Back close it. */
export const Measurement: StoryObj = {
  args: {properties: ['startup', 'size']},
  play: async ({canvasElement}) => {
    for (const root of await drawn(canvasElement, 'comparison-table')) root.querySelector<HTMLElement>('button.amount')!.click();
  },
};

/** What was measured, with conditions and sources. Fetched when it is asked for. */
export const Evidence: StoryObj = {args: {evidence: true}};

/** Said once in the console, and the rest is drawn. */
export const UnknownValues: StoryObj = {args: {technologies: ['vm', 'unikernel'], properties: ['startup', 'price']}};

/** A third technology, from a file of your own. */
export const OwnData: StoryObj = {args: {src: 'examples/microvm.json'}};

/** What is wrong with your file is said in place, in the language of the page; what was shown stays. */
export const DataWithMistakes: StoryObj = {args: {src: 'files/mistakes.json'}};
