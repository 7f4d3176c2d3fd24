import {html, nothing} from 'lit';

import {lessonQuestions} from '../../data/lesson-questions.js';
import {nestedId, technologyIds, type TechnologyId} from '../../data/technologies.js';
import type {ExplainingPart, LessonFrame, LessonSection, Verdict} from '../../model/lesson.js';
import {plain} from '../../model/inline.js';
import type {NoteText} from '../../model/notes.js';
import {heading, titleView, wordsWith, type Words} from '../inline-view.js';
import type {ViewState} from '../view-state.js';
import {smallStacks} from './hero-drawings.js';
import {closeUpView, heroView} from './hero-view.js';
import {webView} from './web-view.js';

export type PartName =
  | 'architecture-diagram'
  | 'comparison-table'
  | 'analogy-card'
  | 'key-difference'
  | 'startup-timeline'
  | 'lesson-checklist'
  | 'lesson-quiz'
  | 'try-it';
export type PartAttributes = Readonly<Record<string, string>>;

export interface LessonState extends ViewState {
  readonly headingLevel: number;
  readonly course: boolean;
  /** Whether an author gave a part a title. */
  readonly hasOwnTitle: (part: PartName) => boolean;
  readonly storageKey: string;
  readonly depth: string;
  /** Whether the lesson shows both technologies; else neither the picture of both nor their difference and starts are drawn. */
  readonly comparesBoth: boolean;
  readonly controls: boolean;
  readonly predict: boolean;
  /** Draws the expert notes of a section, if they are wanted and have loaded. */
  readonly notes: ((id: LessonSection['id'], words: Words, explained: Set<string>) => unknown) | undefined;
  /** The terms that a part explains. */
  readonly termsOf: (part: ExplainingPart) => Iterable<string>;
  /** Draws a part: its element in a browser, its view in static HTML. */
  readonly part: (name: PartName, attributes: PartAttributes) => unknown;
}

/** Shared by all pieces of one render. */
interface Pass {
  readonly model: LessonFrame;
  readonly state: LessonState;
  readonly words: Words;
  /** Terms explained so far, by the lesson's own text or by a part. */
  readonly explained: Set<string>;
}

/** The lesson's frame, with the parts in their places. */
export function view(model: LessonFrame, state: LessonState): unknown {
  const explained = new Set(state.knownTerms);
  const pass: Pass = {model, state, explained, words: wordsWith(model.glossary, state, explained)};
  const {words} = pass;
  const opening = model.sections.filter(isOpening);
  return html`<div class="header" part="header">
      ${state.course ? html`<p class="number">${words(model.course.number)}</p>` : nothing}
      <div class="lesson-title">${titleView(state, words(model.title))}</div>
      ${state.course ? html`<p class="course"><slot name="previous">${words(model.course.previous)}</slot></p>` : nothing}
      <p class="lead short">${words(model.lead)}</p>
      ${state.comparesBoth ? heroView(model.hero, words) : nothing}
      ${opening.length > 0 ? html`<div class="opening">${opening.map((section) => sectionView(section, pass))}</div>` : nothing}
    </div>
    ${model.sections.filter((section) => !isOpening(section)).map((section) => sectionView(section, pass))}
    ${state.course ? html`<p class="course"><slot name="next">${words(model.course.next)}</slot></p>` : nothing}`;
}

/** What stands in the lesson's header. */
const isOpening = ({id}: LessonSection): boolean => id === 'goals' || id === 'introduction';

function sectionView(section: LessonSection, pass: Pass): unknown {
  const id = `lesson-${section.id}`;
  return html`<section part="section" id=${id} tabindex="-1">
    <div class="section-title">${heading(pass.state.headingLevel + 1, pass.words(section.title))}</div>
    ${contentOf[section.id](section, pass)} ${pass.state.notes?.(section.id, pass.words, pass.explained)}
  </section>`;
}

type SectionView = (section: LessonSection, pass: Pass) => unknown;

const contentOf: Record<LessonSection['id'], SectionView> = {
  goals: ({points}, {words}) => html`<ol class="numbered short">${points.map(({text}) => html`<li>${words(text)}</li>`)}</ol>`,
  introduction: prose,
  analogy: (section, pass) => html`${prose(section, pass)} ${closeUpView()}
    <div class="analogies">${technologyIds.map((technology) => explainingPart(technology, 'analogy-card', {technology, compact: ''}, pass))}</div>`,
  architecture: (section, pass) => html`${prose(section, pass)}${part('architecture-diagram', diagramAttributes(pass.state), pass)}`,
  difference: ({points}, pass) =>
    html`${ofBoth('key-difference', pass)}<div class="pair difference">${pass.model.verdicts.map(
      ({id, name}) => html`<div class=${id}>
      ${subject(name, pass)}${pointsOf(id, points, pass)}
    </div>`,
    )}</div>`,
  start: (section, pass) => html`${prose(section, pass)}${ofBoth('startup-timeline', pass)}`,
  comparison: (section, pass) => html`${prose(section, pass)}${explainingPart('comparison', 'comparison-table', {}, pass)}`,
  choice: ({note}, pass) =>
    html`<div class="pair verdicts">${pass.model.verdicts.map((verdict) => verdictView(verdict, pass))}</div>
    ${foldedNote(note, pass)} ${quizView('choice', pass)}`,
  web: (section, pass) =>
    html`${prose(section, pass)} ${
      pass.state.comparesBoth
        ? webView(pass.model.web, part('architecture-diagram', {technologies: nestedId, compact: ''}, pass), pass.words)
        : foldedNote(section.note, pass)
    }`,
  try: (_, pass) => html`<div class="commands">${ofBoth('try-it', pass)}</div>`,
  summary: ({points}, {words}) => html`<ol class="prose numbered">${points.slice(0, -1).map(({text}) => html`<li>${words(text)}</li>`)}</ol>
    <p class="prose close">${words(points.at(-1)!.text)}</p>`,
  checklist: (_, pass) =>
    html`${recallView(pass)}${quizView('checklist', pass)}${part('lesson-checklist', {'storage-key': pass.state.storageKey}, pass, !pass.state.comparesBoth)}`,
};

/** Questions about both technologies. They come after the first render, so room is kept for them. */
const quizView = (section: keyof typeof lessonQuestions, pass: Pass): unknown =>
  pass.state.comparesBoth
    ? html`<div class="questions ${section}">
        ${part('lesson-quiz', {questions: lessonQuestions[section].join(' '), 'storage-key': pass.state.storageKey}, pass, false)}
      </div>`
    : nothing;

/** Before questions and tasks, for the eye: what they are about. */
const recallView = ({model, state, words}: Pass): unknown =>
  state.comparesBoth
    ? html`<div class="pair recall" aria-hidden="true">
        ${model.verdicts.map(({id, name}) => html`<div class="subject ${id}">${smallStack(id)}<p class="short">${words(name)}</p></div>`)}
      </div>`
    : nothing;

const smallStack = (id: TechnologyId): unknown =>
  html`<svg class="small-stack" viewBox="0 0 80 57" width="80" height="57" fill="none" stroke="currentColor" aria-hidden="true">${smallStacks[id]}</svg>`;

const diagramAttributes = ({depth, controls, predict}: LessonState): PartAttributes => ({
  selected: 'vm.guest-os',
  depth,
  controls: String(controls),
  predict: String(predict),
});

/** The points of a technology: their ids begin with its own. */
const pointsOf = (technology: TechnologyId, points: LessonSection['points'], {words}: Pass): unknown =>
  points.filter(({id}) => id.startsWith(`${technology}.`)).map(({text}) => html`<p class="short">${words(text)}</p>`);

function verdictView({id, name, verdict, use}: Verdict, pass: Pass): unknown {
  const {words, model} = pass;
  return html`<div class="verdict short ${id}">
    ${smallStack(id)} ${subject(name, pass)}
    <p class="say short">${words(verdict)}</p>
    <dl><dt>${words(model.when)}</dt><dd>${words(use)}</dd></dl>
  </div>`;
}

function prose({points}: LessonSection, {words}: Pass): unknown {
  return html`<div class="prose">${points.map(({text}) => html`<p>${words(text)}</p>`)}</div>`;
}

/** A "good to know" note, which is no step of the lesson's main line. */
const foldedNote = (note: NoteText | undefined, {model, words}: Pass): unknown =>
  note &&
  html`<div class="note" part="note" role="note" aria-label=${plain(model.noteLabel)}>
    <details><summary><span>${words(note.title)}</span></summary><p>${words(note.text)}</p></details>
  </div>`;

const subject = (name: string, {state, words}: Pass): unknown =>
  html`<div class="subject name">${heading(state.headingLevel + 2, words(name))}</div>`;

/**
 * A part that is all of its section needs no title of its own below the section's, unless an author gave it one.
 *
 * @param isAlone whether the section has no other part
 */
function part(name: PartName, attributes: PartAttributes, {state, explained}: Pass, isAlone = name !== 'analogy-card'): unknown {
  const untitled = isAlone && !state.hasOwnTitle(name);
  return state.part(name, {
    ...attributes,
    'heading-level': String(Math.min(state.headingLevel + (untitled ? 1 : 2), 6)),
    untitled: String(untitled),
    'known-terms': [...explained].join(' '),
  });
}

/** A part that shows both technologies. */
const ofBoth = (name: PartName, pass: Pass): unknown => (pass.state.comparesBoth ? part(name, {}, pass) : nothing);

/** A part that explains its terms, so that later parts need not. */
function explainingPart(explaining: ExplainingPart, name: PartName, attributes: PartAttributes, pass: Pass): unknown {
  const element = part(name, attributes, pass);
  for (const term of pass.state.termsOf(explaining)) pass.explained.add(term);
  return element;
}
