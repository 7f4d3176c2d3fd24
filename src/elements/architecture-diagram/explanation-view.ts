import {html, nothing} from 'lit';

import type {AnyStack} from '../../model/stacks.js';
import {noteView} from '../inline-view.js';
import type {StackDrawing} from './view.js';

/**
 * The explanation of a stack's layer on the chosen storey: the chosen layer under one stack, its counterpart,
 * or a sentence that there is none, under the other.
 */
export function explanation(stack: AnyStack, drawing: StackDrawing): unknown {
  const {model, words, storey} = drawing;
  const note = stack.layers.find((layer) => layer.storey === storey)?.note;
  return html`<div class="explanation" id="explanation-${stack.id}" part="explanation">
    <div class="text">${text(stack, drawing)}</div>
    ${noteView(note, model.noteLabel, words)}
  </div>`;
}

function text({layers, absent}: AnyStack, {words, storey}: StackDrawing): unknown {
  const layer = layers.find((one) => one.storey === storey);
  const shown = layer ?? absent.find((one) => one.storey === storey);
  if (shown === undefined) return nothing;
  return html`<p class="what short">${words('title' in shown ? shown.title : shown.name)}</p>
    ${shown.scope && html`<p class="aside short">${words(shown.scope)}</p>`}
    ${shown.explanation && html`<p>${words(shown.explanation)}</p>`}
    ${layer?.examples && html`<p class="aside">${words(layer.examples)}</p>`}`;
}
