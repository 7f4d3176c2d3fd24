import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {questions} from '../src/data/questions.js';

const meta: Meta = {title: 'Elements/lesson-quiz', id: 'lesson-quiz', component: 'lesson-quiz'};
export default meta;

/** Answers that the reader gave on an earlier visit. */
const keep = (key: string, answers: Readonly<Record<string, string>>): void =>
  localStorage.setItem(key, JSON.stringify({version: 2, done: [], answers}));

const cases = 'team-web-app windows-on-mac strangers-programs rented-servers';
const statements = 'small-vm five-kernels boots-ubuntu other-distribution no-hidden-vm';

/** All questions: eight cases, then twelve statements. */
export const Default: StoryObj = {args: {'storage-key': ''}};

/** Some cases: which one would you take? */
export const Cases: StoryObj = {args: {questions: cases, 'storage-key': ''}};

/** Some statements: true, or a myth? */
export const Statements: StoryObj = {args: {questions: statements, 'storage-key': ''}};

/** A right answer, a wrong one, and a question without an answer. */
export const SomeAnswered: StoryObj = {
  args: {questions: 'windows-on-mac rented-servers small-vm', 'storage-key': 'stories.some-answered'},
  beforeEach: () => keep('stories.some-answered', {'windows-on-mac': 'vm', 'rented-servers': 'container'}),
};

/** The end says how many were right, and what to read again. */
export const AllAnswered: StoryObj = {
  args: {questions: statements, 'storage-key': 'stories.all-answered'},
  beforeEach: () =>
    keep('stories.all-answered', Object.fromEntries(questions.map(({id, right}) => [id, id === 'small-vm' ? 'true' : right[0]]))),
};

/** With nothing missed there is nothing to read again. */
export const AllRight: StoryObj = {
  args: {questions: cases, 'storage-key': 'stories.all-right'},
  beforeEach: () => keep('stories.all-right', Object.fromEntries(questions.map(({id, right}) => [id, right[0]]))),
};

/** Shuffled, always in the same way: a class can talk about question 3. */
export const Seed: StoryObj = {args: {seed: 'class 3', 'storage-key': ''}};

/** With an empty key answers live as long as the page. The foot says so. */
export const StorageKey: StoryObj = {args: {questions: statements, 'storage-key': ''}};

/** In a form, an entry for each answer: `quiz.small-vm=false`. */
export const Name: StoryObj = {args: {questions: statements, name: 'quiz', 'storage-key': ''}};

/** The title as a heading in the outline of your page. */
export const HeadingLevel: StoryObj = {args: {questions: cases, 'heading-level': 2, 'storage-key': ''}};

/** Without its title, where your page has one that says the same. */
export const Untitled: StoryObj = {args: {untitled: true}};

/** Terms that your page has explained are plain words here. */
export const KnownTerms: StoryObj = {args: {questions: statements, 'known-terms': 'kernel os process image', 'storage-key': ''}};

/** Furigana, in Japanese. */
export const Ruby: StoryObj = {args: {questions: cases, ruby: 'on', 'storage-key': ''}};

/** Words 40 % longer than English, as a translation may have them, whatever the toolbar's language. */
export const LongWords: StoryObj = {args: {'storage-key': ''}, parameters: {stage: {languages: ['en-XA']}}};

/** A column as narrow as a phone. */
export const Narrow: StoryObj = {args: {questions: cases, 'storage-key': ''}, parameters: {stage: {width: 'narrow'}}};

/** A question that there is not is said in the console, and the others are asked. */
export const UnknownQuestion: StoryObj = {args: {questions: 'small-vm q1', 'storage-key': ''}};
