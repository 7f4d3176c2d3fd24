import {html, nothing, svg} from 'lit';

import {formatNumber} from '../../localization/language/format.js';
import {plain} from '../../model/inline.js';
import {instanceRange} from '../../model/stacks.js';
import {room, type StackDrawing} from './drawing.js';
import {kernelMark} from '../kernel.js';

const [least, most] = instanceRange;
const minus = 'M2 8h12';

/** Above the stacks: what can be changed and chosen, and before that the request to count the kernels. Both have one place. */
export function above(drawing: StackDrawing): unknown {
  const {model, words, state} = drawing;
  const {controls, questions, isAsking} = state.tasks;
  return html`<div class="above">
    <div class="offers ${room(!isAsking)}">${controls ? stepper(drawing) : nothing}<p class="aside hint">${words(model.hint)}</p></div>
    ${questions.size > 0 ? request(drawing) : nothing}
  </div>`;
}

/** To count, or to be shown the answer. */
const request = ({words, state: {tasks, onReveal}}: StackDrawing): unknown =>
  html`<div class="request ${room(tasks.isAsking)}">
    <p class="ask"><span class="kernel" aria-hidden="true">${kernelMark}</span> ${words(tasks.words.ask)}</p>
    <button type="button" class="reveal" @click=${onReveal}><span>${words(tasks.words.reveal)}</span></button>
  </div>`;

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
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">${svg`<path d=${path} />`}</svg>
    </button>`;
  return html`<div class="stepper" role="group" aria-labelledby="amount">
    <span id="amount" class="short">${words(amount)}</span>
    <span class="set">
      ${step(-1, fewer, minus)}<span class="amount numbers">${formatNumber(model.lang, instances)}</span>${step(1, more, `${minus}M8 2v12`)}
    </span>
  </div>`;
}
