import {html, nothing} from 'lit';

import {drawnLayers as layers, type LayerId, type Storey} from '../../data/drawn-layers.js';
import type {Stack, Stacks} from '../../model/stacks.js';
import {heading, wordsWith, type Words} from '../inline-view.js';
import type {ViewState} from '../lesson-element.js';
import {explanation} from './explanation-view.js';
import {kernelMark, layerList} from './layers-view.js';

export interface DiagramState extends ViewState {
  readonly selected: LayerId | undefined;
  /** Whether instances that are added come into view gradually; not while the diagram first appears. */
  readonly moves: boolean;
  /** Called for clicks in the stacks; `data-layer` says which layer was meant. */
  readonly onClick?: (event: Event) => void;
}

/** What all parts of one drawing need. */
export interface Drawing {
  readonly model: Stacks;
  readonly state: DiagramState;
  readonly words: Words;
  /** The storey of the chosen layer: both stacks answer there. */
  readonly storey: Storey | undefined;
}

/** The stacks beside each other, each with its count of kernels and its half of the explanation. */
export function view(model: Stacks, state: DiagramState): unknown {
  const words = wordsWith(model.glossary, state);
  const storey = layers.find(({id}) => id === state.selected)?.storey;
  const drawing: Drawing = {model, state, words, storey};
  return html`<figure aria-labelledby="diagram-title">
    <figcaption class="title" part="caption" id="diagram-title">${heading(state.headingLevel, words(model.title))}</figcaption>
    <div class="stacks${state.moves ? ' moves' : ''}" data-instances=${model.stacks[0]?.instances.length ?? nothing} @click=${state.onClick}>
      ${model.stacks.map((stack, index) => html`${index === 0 ? nothing : spine(drawing)}${stackView(stack, index, drawing)}`)}
    </div>
    ${inWords(drawing)}
  </figure>`;
}

function stackView(stack: Stack, index: number, drawing: Drawing): unknown {
  const {state, words} = drawing;
  return html`<div class="stack ${stack.id}">
    <div class="stack-title" part="stack-title">
      <div class="subject short" id="stack-${stack.id}">${heading(state.headingLevel && Math.min(state.headingLevel + 1, 6), words(stack.name))}</div>
      <p class="aside short">${words(stack.tagline)}</p>
    </div>
    ${layerList(stack, drawing)} ${count(stack, words)} ${explanation(stack, index === 0, drawing)}
  </div>`;
}

/** Between the stacks, like a dimension line: which rows are repeated, and which are shared. */
function spine({model, words}: Drawing): unknown {
  return html`<div class="spine short" aria-hidden="true"><span class="each">${words(model.spine.each)}</span><span class="shared">${words(model.spine.shared)}</span></div>`;
}

/** The figure is for the eye; the sentence beside it says the same. */
function count({kernels}: Stack, words: Words): unknown {
  return html`<div class="count" part="count">
    <span class="count-figure numbers" aria-hidden="true"><span class="count-mark">${kernelMark}</span>${kernels.figure}</span>
    <p class="count-words short"><strong>${words(kernels.words)}</strong><span class="aside">${words(kernels.places)}</span></p>
  </div>`;
}

function inWords({model, words}: Drawing): unknown {
  return html`<details class="in-words">
    <summary>${words(model.inWords)}</summary>
    <dl>
      ${model.stacks.map(
        ({name, description}) =>
          html`<dt>${words(name)}</dt>
            <dd>${description.map((sentence) => html`<p>${words(sentence)}</p>`)}</dd>`,
      )}
    </dl>
  </details>`;
}
