import {formatNumber} from '../../localization/language/format.js';
import type {Translate} from '../../localization/words/translate.js';
import {expertStacks, type ExpertLayer, type ExpertManager, type ExpertStack, type ExpertStacks} from '../../model/expert-stacks.js';
import type {ViewState} from '../lesson-element.js';
import type {Frame, Tools} from './view.js';

/** What the parts of one picture need. */
interface TowerDrawing extends Tools, Frame {
  readonly model: ExpertStacks;
}

/** The stacks as they really stand; nothing where an author shows none of those that the package knows. */
export function view(t: Translate, options: Parameters<typeof expertStacks>[1], state: ViewState, tools: Tools): unknown {
  const model = expertStacks(t, options);
  if (model.stacks.length === 0) return undefined;
  const drawing: TowerDrawing = {...tools, model, state, words: tools.wordsWith(model.glossary, state)};
  return tools.figure(drawing, towers(drawing));
}

/** Each tower with its count of kernels and how to read it. */
function towers(drawing: TowerDrawing): unknown {
  const {html, model} = drawing;
  return html`<div class="towers">${model.stacks.map((stack) => tower(stack, drawing))}</div>`;
}

function tower(stack: ExpertStack, drawing: TowerDrawing): unknown {
  const {html, words, model} = drawing;
  return html`<div class="tower ${stack.technology} ${stack.id}">
    ${drawing.stackTitle(stack, drawing)}
    <div class="ground">
      <span id="order-${stack.id}" hidden>${drawing.plain(model.order)}</span>
      <ol role="list" class="storeys" aria-labelledby="stack-${stack.id} order-${stack.id}">
        ${stack.layers.filter(({repeated}) => !repeated).map((layer) => slab(layer, drawing))}
        <li class="row upper">${stack.manager && managerView(stack.manager, drawing)} ${instances(stack, drawing)}</li>
      </ol>
    </div>
    ${drawing.count(stack, words)}
    <p class="reading" part="explanation">${words(stack.reading)}</p>
  </div>`;
}

const slab = (layer: ExpertLayer, drawing: TowerDrawing): unknown =>
  drawing.html`<li class="row single ${layer.kind}">${box(drawing.words(layer.name), layer.kernel, drawing)}</li>`;

function box(name: unknown, hasKernel: boolean, {html, words, model, kernelMark}: TowerDrawing): unknown {
  const kernel = html` <span class="kernel" part="kernel">${kernelMark}<span class="word">${words(model.kernel)}</span></span>`;
  return html`<div class="layer short" part="layer"><span class="name">${name}</span>${hasKernel ? kernel : ''}</div>`;
}

/** What stands beside the instances, and the arrow from it to them. */
function managerView({kind, name, names, kernel, control}: ExpertManager, drawing: TowerDrawing): unknown {
  const {html, words} = drawing;
  return html`<div class="manager ${kind} repeated">
      <p class="manager-name">${words(name)}</p>
      <ol role="list">${names.map((one) => html`<li translate="no">${box(one, kernel, drawing)}</li>`)}</ol>
    </div>
    ${control && html`<p class="control short"><span>${words(control)}</span></p>`}`;
}

/** The first instance is read; the others are drawn, and hidden from assistive technology. */
function instances({instances, scope, layers}: ExpertStack, drawing: TowerDrawing): unknown {
  const {html, words, model} = drawing;
  const inside = layers.filter(({repeated}) => repeated);
  return html`<div class="instances repeated">
    ${instances.map((name, index) => {
      const content = html`<p class="names" aria-hidden="true"><span class="name">${words(name)}</span><span class="number">${formatNumber(model.lang, index + 1)}</span></p>
        <span class="visually-hidden">${words(scope)}</span>
        <ol role="list">${inside.map((layer) => html`<li class="row ${layer.kind}">${box(words(layer.name), layer.kernel, drawing)}</li>`)}</ol>`;
      return index === 0 ? html`<div class="column">${content}</div>` : html`<div class="column copy" aria-hidden="true">${content}</div>`;
    })}
  </div>`;
}
