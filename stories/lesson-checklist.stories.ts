import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {tasks} from '../src/data/tasks.js';

const meta: Meta = {title: 'lesson-checklist', component: 'lesson-checklist'};
export default meta;

const keep = (key: string, done: readonly string[]): void => localStorage.setItem(key, JSON.stringify({version: 1, done}));

export const Default: StoryObj = {};

/** Marks that the reader made on an earlier visit. */
export const SomeDone: StoryObj = {
  args: {'storage-key': 'stories.some-done'},
  beforeEach: () => keep('stories.some-done', ['lightness']),
};

export const AllDone: StoryObj = {
  args: {'storage-key': 'stories.all-done'},
  beforeEach: () =>
    keep(
      'stories.all-done',
      tasks.map(({id}) => id),
    ),
};

/** With an empty key, as where the browser blocks storage, marks live as long as the page. The list says so. */
export const NotKept: StoryObj = {args: {'storage-key': ''}};

/** In a form, the ids of the marked tasks under this name. */
export const Name: StoryObj = {args: {name: 'understood'}};

/** The title as a heading in the outline of your page. */
export const HeadingLevel: StoryObj = {args: {'heading-level': 2}};

/** Terms that your page has explained are plain words here. */
export const KnownTerms: StoryObj = {args: {'known-terms': 'kernel os guest-os'}};

/** Furigana, in Japanese. */
export const Ruby: StoryObj = {args: {ruby: 'on'}};

export const Narrow: StoryObj = {parameters: {stage: 'narrow'}};

/** Something else lies under the key: said once in the console, and left alone until a task is marked. */
export const ForeignStorage: StoryObj = {
  args: {'storage-key': 'stories.foreign'},
  beforeEach: () => localStorage.setItem('stories.foreign', 'another program’s'),
};
