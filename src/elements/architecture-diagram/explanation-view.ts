import {html, nothing} from 'lit';

import type {Stack} from '../../model/stacks.js';
import {noteView} from '../inline-view.js';
import type {StackDrawing} from './view.js';

/**
 * What a stack has in the chosen storey: under one stack the layer that was chosen, under the other
 * its counterpart, or that there is none. While nothing is chosen, the first says how to choose.
 */
export function explanation(stack: Stack, isFirst: boolean, drawing: StackDrawing): unknown {
  const {model, words, storey} = drawing;
  const note = stack.layers.find((layer) => layer.storey === storey)?.note;
  const hint = isFirst && storey === undefined ? html`<p class="aside">${words(model.hint)}</p>` : nothing;
  return html`<div class="explanation" id="explanation-${stack.id}" part="explanation">
    <div class="text">${storey === undefined ? hint : text(stack, drawing)}</div>
    ${noteView(note, model.noteLabel, words)}
  </div>`;
}

function text(stack: Stack, {words, storey}: StackDrawing): unknown {
  const layer = stack.layers.find((one) => one.storey === storey);
  const shown = layer ?? stack.absent;
  if (shown === undefined) return nothing;
  return html`<p class="what short">${words('title' in shown ? shown.title : shown.name)}</p>
    <p class="aside short">${words(shown.scope)}</p>
    ${shown.explanation && html`<p>${words(shown.explanation)}</p>`}
    ${layer?.examples && html`<p class="aside">${words(layer.examples)}</p>`}`;
}
