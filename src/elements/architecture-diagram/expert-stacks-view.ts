import {html, nothing} from 'lit';

import {nestedId} from '../../data/technologies.js';
import {formatNumber} from '../../localization/language/format.js';
import type {Translate} from '../../localization/words/translate.js';
import {expertStacks, type ExpertLayer, type ExpertManager, type ExpertStack, type ExpertStacks} from '../../model/expert-stacks.js';
import {plain} from '../../model/inline.js';
import {wordsWith} from '../inline-view.js';
import type {ViewState} from '../view-state.js';
import {kernelMark} from '../kernel.js';
import {count} from './count-view.js';
import type {Frame} from './drawing.js';
import {figure, stackTitle} from './view.js';

/** Shared by all pieces of one drawing. */
interface ExpertDrawing extends Frame {
  readonly model: ExpertStacks;
}

/** The expert stacks; nothing if an author shows none of the package's technologies. */
export function view(t: Translate, options: Parameters<typeof expertStacks>[1], state: ViewState): unknown {
  const model = expertStacks(t, options);
  if (model.stacks.length === 0) return undefined;
  const drawing: ExpertDrawing = {model, state, words: wordsWith(model.glossary, state)};
  return figure(drawing, stacksView(drawing));
}

/** Each stack with its count of kernels and a sentence that explains it. */
const stacksView = (drawing: ExpertDrawing): unknown =>
  html`<div class="expert-stacks">${drawing.model.stacks.map((stack) => stackView(stack, drawing))}</div>`;

function stackView(stack: ExpertStack, drawing: ExpertDrawing): unknown {
  const {words, model} = drawing;
  const shared = stack.layers.filter(({repeated}) => !repeated);
  const isInVm = stack.technology === nestedId;
  return html`<div class="expert-stack ${stack.technology} ${isInVm ? 'container' : ''} ${stack.id}" part="stack">
    ${stackTitle(stack, drawing)}
    <div class="ground">
      <span id="order-${stack.id}" hidden>${plain(model.order)}</span>
      <ol role="list" class="storeys" aria-labelledby="stack-${stack.id} order-${stack.id}">
        ${shared.map((layer) => row(layer, sharedKind(layer, layer === shared.at(-1)), drawing))}
        <li class="row upper">${stack.manager && managerView(stack.manager, drawing)} ${instances(stack, drawing)}</li>
      </ol>
    </div>
    ${count(stack, drawing)}
    <p class="reading" part="explanation">${words(stack.reading)}</p>
  </div>`;
}

/** @param isTop whether the instances stand on it */
const sharedKind = ({kind}: ExpertLayer, isTop: boolean): string =>
  ['single', kind, kind === 'guest-os' ? 'vm' : '', isTop ? 'top' : ''].join(' ');

const row = ({name, kernel}: ExpertLayer, kind: string, drawing: ExpertDrawing): unknown =>
  html`<li class="row ${kind}">${box(drawing.words(name), kernel, drawing)}</li>`;

function box(name: unknown, hasKernel: boolean, {words, model}: ExpertDrawing): unknown {
  const kernel = html` <span class="kernel" part="kernel">${kernelMark}<span class="word">${words(model.kernel)}</span></span>`;
  return html`<div class="layer short" part="layer"><span class="name">${name}</span>${hasKernel ? kernel : nothing}</div>`;
}

/** The manager beside the instances, and the arrow from it to them. */
function managerView({kind, name, names, kernel, control}: ExpertManager, drawing: ExpertDrawing): unknown {
  const {words} = drawing;
  return html`<div class="manager ${kind} repeated">
      <p class="manager-name">${words(name)}</p>
      <ol role="list">${names.map((one) => html`<li translate="no">${box(one, kernel, drawing)}</li>`)}</ol>
    </div>
    ${control && html`<p class="control short"><span>${words(control)}</span></p>`}`;
}

/** Only the first instance is in the accessibility tree; the others are drawn copies. */
function instances({instances, scope, layers}: ExpertStack, drawing: ExpertDrawing): unknown {
  const {words, model} = drawing;
  const inside = layers.filter(({repeated}) => repeated);
  return html`<div class="instances repeated">
    ${instances.map((name, index) => {
      const number = html`<span class="number">${formatNumber(model.lang, index + 1)}</span>`;
      const content = html`<p class="names" aria-hidden="true"><span class="name">${words(name)}</span>${number}</p>
        <span class="visually-hidden">${words(scope)}</span>
        <ol role="list">${inside.map((layer) => row(layer, layer.kind, drawing))}</ol>`;
      return index === 0 ? html`<div class="column">${content}</div>` : html`<div class="column copy" aria-hidden="true">${content}</div>`;
    })}
  </div>`;
}
