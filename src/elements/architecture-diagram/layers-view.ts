import {html, nothing} from 'lit';

import type {Storey} from '../../data/layers.js';
import {formatNumber} from '../../localization/language/format.js';
import {plain} from '../../model/inline.js';
import {layersOf, storeysIn, type AbsentLayer, type AnyLayer, type AnyStack} from '../../model/stacks.js';
import type {Words} from '../inline-view.js';
import {kernelMark} from '../kernel.js';
import type {StackDrawing} from './drawing.js';
import {isVerdictTrue} from './tasks.js';

/** The layers of a stack, written in the order they are built and drawn with the first at the bottom. */
export function layerList(stack: AnyStack, drawing: StackDrawing): unknown {
  const {model} = drawing;
  return html`${stack.box === undefined ? instanceNames(stack, drawing) : boxes(stack.box, drawing)}
    <span id="order-${stack.id}" hidden>${plain(model.order)}</span>
    <ol class="layers" role="list" aria-labelledby="stack-${stack.id} order-${stack.id}">
      ${storeysIn(stack).map((storey) => {
        const layer = stack.layers.find((one) => one.storey === storey);
        if (layer) return row(layer, stack, drawing);
        const absent = stack.absent.find((one) => one.storey === storey);
        return absent ? emptyRow(absent, stack, drawing) : nothing;
      })}
    </ol>`;
}

/** The boxes in which the layers of a stack stand: the computer, and in it the one with this name. The list of layers says so in words. */
const boxes = (name: string, {words}: StackDrawing): unknown =>
  html`<div class="box"></div>
    <div class="box inner vm"></div>
    <p class="box-name short vm" aria-hidden="true"><span class="subject">${words(name)}</span></p>`;

/** The names of the instances, "VM 1", "VM 2" …, above the columns; a narrow column shows only the number. */
function instanceNames({instances}: AnyStack, {model, words}: StackDrawing): unknown {
  if (instances.length === 0) return nothing;
  return html`<div class="names repeated numbers" aria-hidden="true">
    ${instances.map(
      (name, index) => html`<div class=${column(index)}>
        <span class="name">${words(name)}</span><span class="number">${formatNumber(model.lang, index + 1)}</span>
      </div>`,
    )}
  </div>`;
}

/**
 * One layer: a button, and behind it a drawing of it for every further instance. The drawings answer
 * the pointer but are no buttons: nobody has to tab through, or listen to, the same thing six times.
 */
function row(layer: AnyLayer, stack: AnyStack, drawing: StackDrawing): unknown {
  const {state} = drawing;
  const chosen = layer.id === state.selected;
  const copies = layer.repeated ? stack.instances.slice(1) : [];
  return html`<li class="row ${kindOf(layer)} ${chosen ? 'chosen' : counterpart(layer.storey, drawing)}">
    <div class=${column(0)}>
      ${state.compact ? plainLayer(layer, stack, drawing) : layerButton(layer, stack, drawing)}
    </div>
    ${copies.map(
      (_, index) => html`<div class=${column(index + 1)} aria-hidden="true">
        <div class="layer short" part="layer" data-layer=${state.compact ? nothing : layer.id}>${face(layer, {stack, instance: index + 1}, drawing)}</div>
      </div>`,
    )}
  </li>`;
}

const layerButton = (layer: AnyLayer, stack: AnyStack, drawing: StackDrawing): unknown =>
  html`<button
    type="button"
    class="layer"
    part="layer"
    data-layer=${layer.id}
    aria-expanded=${layer.id === drawing.state.selected}
    aria-controls="explanation"
  >
    ${face(layer, {stack, instance: 0}, drawing, 'choosable')} <span class="visually-hidden">${drawing.words(layer.scope)}</span>
  </button>`;

/** One that cannot be chosen. */
const plainLayer = (layer: AnyLayer, stack: AnyStack, drawing: StackDrawing): unknown =>
  html`<div class="layer short" part="layer">
    ${face(layer, {stack, instance: 0}, drawing)} <span class="visually-hidden">${drawing.words(layer.scope)}</span>
  </div>`;

/** The content of a layer: its name, its role, and a plate if it contains a kernel. */
function face(layer: AnyLayer, place: Place, drawing: StackDrawing, kind = ''): unknown {
  const {model, words} = drawing;
  const plate = html` <span class="kernel" part="kernel"
    >${kernelMark}<span class="word">${words(model.kernel)}</span>${ordinal(layer, place, drawing)}</span
  >`;
  return html`${nameView(layer, words, kind)}${roleView(layer.role, words)}${layer.kernel ? plate : nothing}`;
}

/** Where a layer is drawn: in which stack, and in which of its instances, from 0. */
interface Place {
  readonly stack: AnyStack;
  readonly instance: number;
}

/** The number on a plate, after the plates were counted: those that all share first, then those of each instance. */
function ordinal(layer: AnyLayer, {stack, instance}: Place, {model, state}: StackDrawing): unknown {
  if (!isVerdictTrue(state.tasks.questions.get(stack.id), state.instances)) return nothing;
  const kernels = (repeated: boolean): AnyLayer[] => stack.layers.filter((one) => one.kernel && one.repeated === repeated);
  const before = layer.repeated ? kernels(false).length + instance * kernels(true).length : 0;
  const number = before + kernels(layer.repeated).indexOf(layer) + 1;
  return html` <span class="ordinal numbers" aria-hidden="true">${formatNumber(model.lang, number)}</span>`;
}

/** The name, and the shorter one, of which the width of the column shows one. */
const nameView = ({name, short}: AnyLayer | AbsentLayer, words: Words, kind = ''): unknown =>
  short === undefined
    ? html`<span class="name ${kind}">${words(name)}</span>`
    : html`<span class="name brief ${kind}">${words(short)}</span><span class="name full ${kind}">${words(name)}</span>`;

const roleView = (role: string | undefined, words: Words): unknown => role && html` <span class="role">${words(role)}</span>`;

/** The empty place of a missing layer. A click on it chooses the layer that other stacks have there. */
function emptyRow(absent: AbsentLayer, stack: AnyStack, drawing: StackDrawing): unknown {
  const {model, words, state} = drawing;
  const other = layersOf(model).find(({storey}) => storey === absent.storey);
  const places = absent.repeated ? stack.instances : [''];
  return html`<li class="row ${kindOf(absent)} empty ${counterpart(absent.storey, drawing)}">
    ${places.map(
      (_, index) => html`<div class=${column(index)} aria-hidden=${index > 0 ? 'true' : nothing}>
        <div class="layer short" part="absent" data-layer=${(state.compact ? undefined : other?.id) ?? nothing}>${nameView(absent, words)}</div>
      </div>`,
    )}
  </li>`;
}

const kindOf = ({storey, repeated, ...layer}: AnyLayer | AbsentLayer): string =>
  [storey, repeated ? 'repeated' : 'single', 'owner' in layer ? layer.owner : ''].join(' ');

const column = (index: number): string => (index === 0 ? 'column' : 'column copy');

const counterpart = (storey: Storey, drawing: StackDrawing): string => (storey === drawing.storey ? 'counterpart' : '');
