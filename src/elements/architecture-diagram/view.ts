import {html, nothing} from 'lit';

import {layers, type Storey} from '../../data/layers.js';
import type {ExpertStack, ExpertStacks} from '../../model/expert-stacks.js';
import {layersOf, type AnyStack, type AnyStacks} from '../../model/stacks.js';
import {heading, titleView, wordsWith, type Words} from '../inline-view.js';
import {kernelMark} from '../kernel.js';
import type {ViewState} from '../view-state.js';
import {explanation} from './explanation-view.js';
import {layerList} from './layers-view.js';

export interface DiagramState extends ViewState {
  readonly selected: string | undefined;
  /** Whether added instances appear gradually; not in the first render. */
  readonly moves: boolean;
  /** Called for clicks in the stacks; `data-layer` names the layer. */
  readonly onClick?: ((event: Event) => void) | undefined;
}

/** Shared by everything around a picture. */
export interface Frame {
  readonly model: AnyStacks | ExpertStacks;
  readonly state: ViewState;
  readonly words: Words;
}

/** Shared by all parts of one drawing. */
export interface StackDrawing extends Frame {
  readonly model: AnyStacks;
  readonly state: DiagramState;
  /** The storey of the chosen layer, which both stacks highlight. */
  readonly storey: Storey | undefined;
}

/** A hint, then the stacks side by side, each with its count of kernels and its half of the explanation. */
export function view(model: AnyStacks, state: DiagramState): unknown {
  const words = wordsWith(model.glossary, state);
  const storey = [...layersOf(model), ...layers].find(({id}) => id === state.selected)?.storey;
  const drawing: StackDrawing = {model, state, words, storey};
  return figure(
    drawing,
    html`<p class="aside hint">${words(model.hint)}</p>
      <div class="stacks${state.moves ? ' moves' : ''}" @click=${state.onClick}>
        ${model.stacks.map((stack, index) => html`${index === 0 ? nothing : spine(drawing)}${stackView(stack, drawing)}`)}
      </div>
      ${model.simplified && html`<p class="aside simplified">${words(model.simplified)}</p>`}`,
  );
}

/** Title, picture, and the picture in words. */
export function figure(drawing: Frame, picture: unknown): unknown {
  const {model, state, words} = drawing;
  return html`<figure aria-labelledby="diagram-title">
    <figcaption class="title" part="caption" id="diagram-title">${titleView(state, words(model.title))}</figcaption>
    ${picture} ${inWords(drawing)}
  </figure>`;
}

function stackView(stack: AnyStack, drawing: StackDrawing): unknown {
  return html`<div class="stack ${stack.id}">
    ${stackTitle(stack, drawing)} ${layerList(stack, drawing)} ${count(stack, drawing.words)} ${explanation(stack, drawing)}
  </div>`;
}

export function stackTitle({id, name, tagline}: AnyStack | ExpertStack, {state, words}: Frame): unknown {
  return html`<div class="stack-title" part="stack-title">
    <div class="subject short" id="stack-${id}">${heading(state.headingLevel && state.headingLevel + 1, words(name))}</div>
    <p class="aside short">${words(tagline)}</p>
  </div>`;
}

/** A dimension line between the stacks: which rows are repeated, and which are shared. An empty column if there are no words. */
function spine({model: {spine}, words}: StackDrawing): unknown {
  const lines =
    spine &&
    html`<span class="each"><span>${words(spine.each)}</span></span><span class="shared"><span>${words(spine.shared)}</span></span>`;
  return html`<div class="spine short" aria-hidden="true">${lines}</div>`;
}

/** The large figure is hidden from assistive technology; the sentence beside it says the same. */
export function count({kernels}: AnyStack | ExpertStack, words: Words): unknown {
  if (!kernels) return nothing;
  return html`<div class="count" part="count">
    <span class="count-figure numbers" aria-hidden="true"><span class="count-mark">${kernelMark}</span>${kernels.figure}</span>
    <p class="count-words short"><strong>${words(kernels.words)}</strong> <span class="aside">${words(kernels.places)}</span></p>
  </div>`;
}

function inWords({model, words}: Frame): unknown {
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
