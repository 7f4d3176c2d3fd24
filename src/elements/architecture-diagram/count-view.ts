import {html, nothing} from 'lit';

import type {ExpertStack} from '../../model/expert-stacks.js';
import {totalAndSum, type KernelCount} from '../../model/stack-words.js';
import type {AnyStack} from '../../model/stacks.js';
import {colon, type Words} from '../inline-view.js';
import {room, type Frame, type StackDrawing} from './drawing.js';
import {kernelMark} from '../kernel.js';
import {isVerdictTrue, type Question} from './tasks.js';

/** The number of kernels below a stack; nothing where no stack has one. */
export function count({kernels}: AnyStack | ExpertStack, {model, words}: Frame): unknown {
  if (!kernels) return nothing;
  return html`<div class="count" part="count">${figures(kernels, model.lang)} ${countWords(kernels, words)}</div>`;
}

/** The answer, large, and the sum that it comes from. Hidden from assistive technology: the words below say the same. */
const figures = (kernels: KernelCount, lang: string): unknown => {
  const [total, sum] = totalAndSum(kernels, lang);
  return html`<p class="figures numbers" aria-hidden="true">
    <span class="count-figure"><span class="count-mark">${kernelMark}</span>${total}</span>${sum ? html` <span class="sum">${sum}</span>` : nothing}
  </p>`;
};

const countWords = ({words: said, places}: KernelCount, words: Words, kind = ''): unknown =>
  html`<p class="count-words short ${kind}" tabindex="-1"><strong>${words(said)}</strong> <span class="aside">${words(places)}</span></p>`;

/** The number of kernels where a reader may be asked for it, or may change it: with room for all that may stand here. */
export function changingCount(stack: AnyStack, drawing: StackDrawing): unknown {
  const {kernels} = stack;
  if (!kernels) return nothing;
  const question = drawing.state.tasks.questions.get(stack.id);
  const isAnswered = !question || question.answer !== undefined;
  return html`<div class="count" part="count">
    <div class="answer ${isAnswered ? '' : 'room on-paper'}">
      ${figures(kernels, drawing.model.lang)}
      <div class="told">${told(stack, kernels, question, drawing)}</div>
    </div>
    ${question ? questionView(stack, question, drawing) : nothing}
  </div>`;
}

/** What the reader has said, and after that where the kernels are. */
function told(stack: AnyStack, kernels: KernelCount, question: Question | undefined, {state, words}: StackDrawing): unknown {
  const said = isVerdictTrue(question, state.instances) ? question?.answer?.said : undefined;
  const most = state.most?.stacks.find(({id}) => id === stack.id)?.kernels;
  return html`${countWords(kernels, words, room(said === undefined))} ${most ? countWords(most, words, 'room') : nothing}
  ${(question?.guesses ?? []).map(
    ({number, verdict}) => html`<p class="verdict ${room(number === said)}" tabindex="-1">${words(verdict)}</p>`,
  )}`;
}

function questionView({id, name}: AnyStack, {guesses, answer}: Question, {words, state}: StackDrawing): unknown {
  return html`<div class="question ${room(answer === undefined)}" role="group" aria-labelledby="question-${id}">
    <p class="short" id="question-${id}"><span class="visually-hidden">${words(name)}${colon}</span>${words(state.tasks.words.question)}</p>
    <div class="guesses numbers">
      ${guesses.map(
        ({number, figure}) =>
          html`<button type="button" class="step framed" @click=${() => state.onGuess?.(id, number)}>${figure}</button>`,
      )}
    </div>
  </div>`;
}
