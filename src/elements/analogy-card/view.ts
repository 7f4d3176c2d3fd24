import {html, nothing, svg, type SVGTemplateResult} from 'lit';

import type {TechnologyId} from '../../data/technologies.js';
import {plain} from '../../model/inline.js';
import type {AnalogyPairText, AnalogyText} from '../../model/analogy.js';
import {titleView, wordsWith, type Words} from '../inline-view.js';
import type {ViewState} from '../view-state.js';
import {building} from './building.js';
import type {Drawing} from './drawing.js';
import {house} from './house.js';

export interface CardState extends ViewState {
  /** Whether the drawing and the list of its parts stand in a fold. */
  readonly compact: boolean;
  /** Id of the pair that is lit: one at most. */
  readonly lit?: string | undefined;
  /** Id of the pair that the reader has pressed. */
  readonly pressed?: string | undefined;
}

export const drawings: Readonly<Record<TechnologyId, Drawing>> = {vm: house, container: building};

/** The card, in the rows that it shares with the card beside it. */
export function view(model: AnalogyText, state: CardState): unknown {
  const {glossary, technology, labels} = model;
  const explained = new Set(state.knownTerms);
  const words = wordsWith(glossary, state, explained);
  /** Says the same as what `words` draws next. */
  const aloud: Words = (message) => wordsWith(glossary, state, new Set(explained))(message);
  const title = html`<span class="subject ${technology.id}">${words(technology.name)}</span> ${words(model.title)}`;
  const drawing = html`<div class="drawing ${technology.id}" part="drawing">${picture(model, state)}</div>`;
  const story = html`<p class="story" part="story">${words(model.story)}</p>`;
  const pairs = html`<div class="columns aside" aria-hidden="true">${columns(words(labels.part), words(labels.concept))}</div>
    <ol class="pairs" role="list" aria-label=${plain(labels.pairs)}>
      ${model.pairs.map((pair, index) => row(pair, index + 1, state, {words, aloud}))}
    </ol>`;
  const trait = fact(words(labels.trait), words(model.trait));
  const limit = fact(words(labels.limit), words(model.limit));
  const rest = state.compact
    ? [story, facts(trait), fold(words(labels.pairs), [drawing, pairs, facts(limit)])]
    : [drawing, story, pairs, facts([trait, limit])];
  return html`<div class="title" part="title">${titleView(state, title)}</div>
    ${rest}`;
}

const fact = (label: unknown, text: unknown): unknown => html`<div><dt>${label}</dt><dd>${text}</dd></div>`;

const facts = (content: unknown): unknown => html`<dl class="facts" part="facts">${content}</dl>`;

const fold = (summary: unknown, content: unknown): unknown =>
  html`<details class="fold"><summary><span>${summary}</span></summary>${content}</details>`;

const columns = (part: unknown, concept: unknown): unknown => html`<span class="words"><span>${part}</span> <span>${concept}</span></span>`;

const picture = (model: AnalogyText, state: CardState): unknown =>
  html`<svg viewBox="0 20 432 280" width="432" height="280" fill="none" stroke="currentColor" role="img" aria-label=${plain(model.picture)}>${shapes(model, state)}</svg>`;

/** The layers of the drawing, a group each, and then the numbers, which nothing may cover. */
function shapes({technology, pairs}: AnalogyText, {lit}: CardState): unknown {
  const {layers, markers} = drawings[technology.id];
  const group = (id: string, kind: string, content: unknown): SVGTemplateResult =>
    svg`<g class="${kind}${lit === id ? ' lit' : ''}" data-pair=${id}>${content}</g>`;
  return [
    layers.map(([id, layer]) => group(id, pairs.find((pair) => pair.id === id)?.own ? 'part own' : 'part', layer)),
    pairs.map(({id}, index) => {
      const [y, leader] = markers[id]!;
      return group(
        id,
        'marker',
        svg`<path d=${leader} /><circle cx="412" cy=${y} r="13" /><text x="412" y=${y + 6} fill="currentColor" stroke="none" aria-hidden="true">${index + 1}</text>`,
      );
    }),
  ];
}

/**
 * A row of the list. What is seen are two columns, between which a name would have a gap; what is heard is one phrase of
 * the same words.
 */
function row(
  {id, part, concept, phrase}: AnalogyPairText,
  number: number,
  {lit, pressed}: CardState,
  {words, aloud}: Readonly<Record<'words' | 'aloud', Words>>,
): unknown {
  return html`<li class=${lit === id ? 'lit' : nothing} data-pair=${id}>
    <button type="button" part="pair" aria-pressed=${pressed === id}>
      <span class="number" aria-hidden="true">${number}</span>
      <span class="visually-hidden">${aloud(phrase)}</span>
      <span class="words" aria-hidden="true"><span>${words(part)}</span> <span class="concept">${words(concept)}</span></span>
    </button>
  </li>`;
}
