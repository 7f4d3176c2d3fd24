import {html, nothing} from 'lit';

import {layers, type Storey} from '../../data/layers.js';
import type {ExpertStack} from '../../model/expert-stacks.js';
import {layersOf, type AnyStack, type AnyStacks} from '../../model/stacks.js';
import {heading, titleView, wordsWith} from '../inline-view.js';
import {changingCount} from './count-view.js';
import type {DiagramState, Frame, StackDrawing} from './drawing.js';
import {layerList} from './layers-view.js';
import {panel} from './panel-view.js';
import {above} from './stepper-view.js';

/** What a reader is to do, then the stacks side by side, each with its count of kernels, and below them the explanation of the chosen layer. */
export function view(model: AnyStacks, state: DiagramState): unknown {
  const explained = new Set(state.knownTerms);
  const words = wordsWith(model.glossary, state, explained);
  const storeyOf = (layer: string | undefined): Storey | undefined => [...layersOf(model), ...layers].find(({id}) => id === layer)?.storey;
  const [storey, waiting] = [storeyOf(state.selected), storeyOf(state.waiting)];
  const drawing: StackDrawing = {model, state, words, explained, storey, waiting};
  if (state.compact) return figure(drawing, stacksView(drawing), nothing);
  return figure(
    drawing,
    html`${above(drawing)} ${stacksView(drawing)} ${panel(drawing)} ${model.simplified && html`<p class="aside simplified">${words(model.simplified)}</p>`}`,
  );
}

const stacksView = (drawing: StackDrawing): unknown => {
  const {model, state} = drawing;
  return html`
      <div class="stacks${state.moves ? ' moves' : ''}${state.compact ? ' compact' : ''}" @click=${state.onClick}>
        ${model.stacks.map((stack, index) => html`${index === 0 ? nothing : spine(drawing)}${stackView(stack, drawing)}`)}
      </div>`;
};

/** Title, picture, and the picture in words. */
export function figure(drawing: Frame, picture: unknown, described = inWords(drawing)): unknown {
  const {model, state, words} = drawing;
  return html`<figure aria-labelledby="diagram-title">
    <figcaption class="title" part="caption" id="diagram-title">${titleView(state, words(model.title))}</figcaption>
    ${picture} ${described}
  </figure>`;
}

function stackView(stack: AnyStack, drawing: StackDrawing): unknown {
  return html`<div class="stack ${stack.id} ${stack.box === undefined ? '' : 'boxed'}" part="stack">
    ${stackTitle(drawing.state.compact ? {...stack, tagline: ''} : stack, drawing)} ${layerList(stack, drawing)} ${changingCount(stack, drawing)}
  </div>`;
}

export function stackTitle({id, name, tagline}: AnyStack | ExpertStack, {state, words}: Frame): unknown {
  return html`<div class="stack-title" part="stack-title">
    <div class="subject short" id="stack-${id}">${heading(state.headingLevel && state.headingLevel + 1, words(name))}</div>
    ${tagline && html`<p class="aside short tagline">${words(tagline)}</p>`}
  </div>`;
}

/** A dimension line between the stacks: which rows are repeated, and which are shared. An empty column if there are no words. */
function spine({model: {spine}, words}: StackDrawing): unknown {
  const lines =
    spine &&
    html`<span class="each"><span>${words(spine.each)}</span></span><span class="shared"><span>${words(spine.shared)}</span></span>`;
  return html`<div class="spine short" aria-hidden="true">${lines}</div>`;
}

function inWords({model, words}: Frame): unknown {
  return html`<details class="in-words">
    <summary><span>${words(model.inWords)}</span></summary>
    <dl>
      ${model.stacks.map(
        ({name, description}) =>
          html`<dt>${words(name)}</dt>
            <dd>${description.map((sentence) => html`<p>${words(sentence)}</p>`)}</dd>`,
      )}
    </dl>
  </details>`;
}
