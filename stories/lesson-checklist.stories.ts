import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {tasks} from '../src/data/tasks.js';

const meta: Meta = {title: 'Elements/lesson-checklist', id: 'lesson-checklist', component: 'lesson-checklist'};
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

/** A browser that refuses to keep anything, for this key. */
function block(key: string): () => void {
  const {getItem, setItem} = Object.getOwnPropertyDescriptors(Storage.prototype);
  const refusing = (method: PropertyDescriptor): PropertyDescriptor => ({
    ...method,
    value(this: Storage, ...given: string[]): unknown {
      if (given[0] === key) throw new DOMException('The user denied permission.', 'SecurityError');
      return Reflect.apply(method.value as (...all: string[]) => unknown, this, given);
    },
  });
  Object.defineProperties(Storage.prototype, {getItem: refusing(getItem), setItem: refusing(setItem)});
  return () => void Object.defineProperties(Storage.prototype, {getItem, setItem});
}

/** The browser blocks storage, as some do in private windows: marks live as long as the page, and the list says so. */
export const StorageBlocked: StoryObj = {args: {'storage-key': 'stories.blocked'}, beforeEach: () => block('stories.blocked')};

/** With an empty key marks live as long as the page. The list says so. */
export const NotKept: StoryObj = {args: {'storage-key': ''}};

/** In a form, the ids of the marked tasks under this name. */
export const Name: StoryObj = {args: {name: 'understood'}};

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

/** Something else lies under the key: said once in the console, and left alone until a task is marked. */
export const ForeignStorage: StoryObj = {
  args: {'storage-key': 'stories.foreign'},
  beforeEach: () => localStorage.setItem('stories.foreign', 'another program’s'),
};

/** A third technology, from a file of your own. */
export const OwnData: StoryObj = {args: {src: 'examples/microvm.json', 'storage-key': ''}};

/** What is wrong with your file is said in place, in the language of the page; what was shown stays. */
export const DataWithMistakes: StoryObj = {args: {src: 'files/mistakes.json', 'storage-key': ''}};
