import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import {render} from '../.storybook/element.js';
import {sections} from '../src/data/sections.js';
import {drawn, late} from './drawn.js';

const meta: Meta = {
  title: 'Lesson/container-lesson',
  id: 'container-lesson',
  component: 'container-lesson',
  argTypes: {
    sections: {control: 'check', options: sections.map(({id}) => id)},
    depth: {control: 'inline-radio', options: ['outline', 'expert']},
    // On by default: the attribute turns them off by its value.
    controls: {control: 'inline-radio', options: ['true', 'false']},
    predict: {control: 'inline-radio', options: ['true', 'false']},
  },
};
export default meta;

export const TheWholeLesson: StoryObj = {name: 'The whole lesson'};

/** Sections keep the lesson's order, whatever the order of the attribute. */
export const Sections: StoryObj = {args: {sections: ['summary', 'difference']}};

/** The question and its picture, for the first page of a course. */
export const HeaderAlone: StoryObj = {args: {sections: []}};

/** A page that says the title itself. */
export const Untitled: StoryObj = {args: {sections: ['goals'], untitled: true}};

/** Notes that close the sections, with their sources, and the expert diagram. */
export const Expert: StoryObj = {args: {sections: ['architecture', 'difference', 'comparison'], depth: 'expert'}};

/** A diagram that only shows: it asks nothing, and has no buttons. */
export const NothingToCount: StoryObj = {args: {sections: ['architecture'], controls: 'false', predict: 'false'}};

/** Where the lesson stands in its course. */
export const Course: StoryObj = {args: {sections: ['goals'], course: true}};

/** What comes before and after it in yours. */
export const CourseSlots: StoryObj = {
  args: {sections: ['goals'], course: true},
  render: (args, context) =>
    render(args, context, html`<a slot="previous" href="docker.html">Docker</a> <a slot="next" href="images.html">Images</a>`),
};

/** The lesson's title is a heading of this level, its sections are one deeper. */
export const HeadingLevel: StoryObj = {args: {sections: ['goals', 'introduction'], 'heading-level': 4}};

/** Terms that your page has explained are not explained here. Readers can ask for them again. */
export const KnownTerms: StoryObj = {args: {sections: ['introduction'], 'known-terms': 'vm container kernel os'}};

/** A term that has been explained can be asked for again where it stands, as soon as the browser is idle. */
export const AskedAgain: StoryObj = {
  args: {sections: ['introduction', 'web', 'summary']},
  play: async ({canvasElement}) => {
    for (const root of await drawn(canvasElement, 'container-lesson')) (await late(root, '[data-term][role="button"]'))?.click();
  },
};

/** Furigana, in Japanese. */
export const Ruby: StoryObj = {args: {sections: ['introduction', 'difference'], ruby: 'on'}};

/** A place of its own for the checklist's marks. */
export const StorageKey: StoryObj = {args: {sections: ['checklist'], 'storage-key': 'my-course.containers'}};

/** Words 40 % longer than English, as a translation may have them, whatever the toolbar's language. */
export const LongWords: StoryObj = {
  args: {sections: ['architecture', 'comparison', 'checklist']},
  parameters: {stage: {languages: ['en-XA']}},
};

/** A column as narrow as a phone. */
export const Narrow: StoryObj = {args: {sections: ['architecture', 'comparison']}, parameters: {stage: {width: 'narrow'}}};

/** Said once in the console, and the rest is drawn. */
export const UnknownValues: StoryObj = {args: {sections: ['summary', 'kubernetes'], 'heading-level': 9}};

/** Its diagram, table and checklist draw your data. */
export const OwnData: StoryObj = {
  args: {sections: ['architecture', 'comparison', 'checklist'], src: 'examples/microvm.json', 'storage-key': ''},
};
