import {html, nothing, svg} from 'lit';

import {formatNumber} from '../../localization/language/format.js';
import {plain} from '../../model/inline.js';
import {instanceRange} from '../../model/stacks.js';
import {room, type StackDrawing} from './drawing.js';
import {kernelMark} from '../kernel.js';

const [least, most] = instanceRange;
const minus = 'M2 8h12';

/** Above the stacks: how many instances there are, and before that the request to count their kernels. */
export function above(drawing: StackDrawing): unknown {
  const {model, words, state} = drawing;
  const {controls, questions, isAsking} = state.tasks;
  const ask = html`<p class="ask ${room(isAsking)}"><span class="kernel" aria-hidden="true">${kernelMark}</span> ${words(state.tasks.words.ask)}</p>`;
  return html`<div class="above">${controls ? stepper(drawing) : nothing}${questions.size > 0 ? ask : nothing}</div>
    <p class="aside hint ${room(!isAsking)}">${words(model.hint)}</p>`;
}

/** A step that leads out of the range stays a button, so that the focus does not get lost, and does nothing. */
function stepper({model, words, state}: StackDrawing): unknown {
  const {instances, tasks, onStep} = state;
  const {amount, fewer, more} = tasks.words;
  const step = (by: 1 | -1, label: string, path: string): unknown =>
    html`<button
      type="button"
      class="step framed"
      aria-label=${plain(label)}
      aria-disabled=${instances + by < least || instances + by > most}
      @click=${() => onStep?.(by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${svg`<path d=${path} />`}</svg>
    </button>`;
  return html`<div class="stepper ${room(!tasks.isAsking)}" role="group" aria-labelledby="amount">
    <span id="amount" class="short">${words(amount)}</span>
    <span class="set">
      ${step(-1, fewer, minus)}<span class="amount numbers">${formatNumber(model.lang, instances)}</span>${step(1, more, `${minus}M8 2v12`)}
    </span>
  </div>`;
}
