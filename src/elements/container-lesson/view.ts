import {html, nothing} from 'lit';

import {technologyIds, type TechnologyId} from '../../data/technologies.js';
import type {ExplainingPart, LessonFrame, LessonSection, Verdict} from '../../model/lesson.js';
import {heading, noteView, wordsWith, type Words} from '../inline-view.js';
import type {ViewState} from '../view-state.js';

export type PartName = 'architecture-diagram' | 'comparison-table' | 'analogy-card' | 'lesson-checklist';
export type PartAttributes = Readonly<Record<string, string>>;

export interface LessonState extends ViewState {
  readonly headingLevel: number;
  readonly course: boolean;
  readonly storageKey: string;
  readonly depth: string;
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
  return html`<div part="header">
      ${state.course ? html`<p class="number">${words(model.course.number)}</p>` : nothing}
      <div class="lesson-title">${heading(state.headingLevel, words(model.title))}</div>
      <p class="lead">${words(model.lead)}</p>
      ${state.course ? html`<p class="course"><slot name="previous">${words(model.course.previous)}</slot></p>` : nothing}
    </div>
    ${model.sections.map((section) => sectionView(section, pass))}
    ${state.course ? html`<p class="course"><slot name="next">${words(model.course.next)}</slot></p>` : nothing}`;
}

function sectionView(section: LessonSection, pass: Pass): unknown {
  const id = `lesson-${section.id}`;
  return html`<section part="section" id=${id} tabindex="-1">
    <div class="section-title">${heading(pass.state.headingLevel + 1, pass.words(section.title))}</div>
    ${contentOf[section.id](section, pass)} ${pass.state.notes?.(section.id, pass.words, pass.explained)}
  </section>`;
}

type SectionView = (section: LessonSection, pass: Pass) => unknown;

const contentOf: Record<LessonSection['id'], SectionView> = {
  goals: ({points}, {words}) => html`<ol class="prose numbered short">${points.map(({text}) => html`<li>${words(text)}</li>`)}</ol>`,
  introduction: prose,
  analogy: (section, pass) => html`${prose(section, pass)}
    <div class="analogies">${technologyIds.map((technology) => explainingPart(technology, 'analogy-card', {technology}, pass))}</div>`,
  architecture: (section, pass) => html`${prose(section, pass)}${part('architecture-diagram', diagramAttributes(pass.state), pass)}`,
  difference: ({points}, pass) =>
    html`<div class="pair difference">${pass.model.verdicts.map(
      ({id, name}) => html`<div class=${id}>
      ${subject(name, pass)}${pointsOf(id, points, pass)}
    </div>`,
    )}</div>
    <p class="prose">${pass.words(points.at(-1)!.text)}</p>`,
  comparison: (section, pass) => html`${prose(section, pass)}${explainingPart('comparison', 'comparison-table', {}, pass)}`,
  choice: ({note}, pass) =>
    html`<div class="pair verdicts">${pass.model.verdicts.map((verdict) => verdictView(verdict, pass))}</div>
    ${noteView(note, pass.model.noteLabel, pass.words)}`,
  web: prose,
  summary: ({points}, {words}) => html`<ol class="prose numbered">${points.slice(0, -1).map(({text}) => html`<li>${words(text)}</li>`)}</ol>
    <p class="prose close">${words(points.at(-1)!.text)}</p>`,
  checklist: (_, pass) => part('lesson-checklist', {'storage-key': pass.state.storageKey}, pass),
};

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
    ${subject(name, pass)}
    <p class="say short">${words(verdict)}</p>
    <dl><dt>${words(model.when)}</dt><dd>${words(use)}</dd></dl>
  </div>`;
}

function prose({points, note}: LessonSection, pass: Pass): unknown {
  return html`<div class="with-note">
    <div class="prose">${points.map(({text}) => html`<p>${pass.words(text)}</p>`)}</div>
    ${noteView(note, pass.model.noteLabel, pass.words)}
  </div>`;
}

const subject = (name: string, {state, words}: Pass): unknown =>
  html`<div class="subject name">${heading(state.headingLevel + 2, words(name))}</div>`;

function part(name: PartName, attributes: PartAttributes, {state, explained}: Pass): unknown {
  return state.part(name, {
    ...attributes,
    'heading-level': String(Math.min(state.headingLevel + 2, 6)),
    'known-terms': [...explained].join(' '),
  });
}

/** A part that explains its terms, so that later parts need not. */
function explainingPart(explaining: ExplainingPart, name: PartName, attributes: PartAttributes, pass: Pass): unknown {
  const element = part(name, attributes, pass);
  for (const term of pass.state.termsOf(explaining)) pass.explained.add(term);
  return element;
}
