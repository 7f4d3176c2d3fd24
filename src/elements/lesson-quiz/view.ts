import {html, nothing} from 'lit';

import type {AnswerId, QuestionId} from '../../data/questions.js';
import {isRight, type Quiz, type QuizQuestion, type QuizStanding} from '../../model/quiz.js';
import {titleView, wordsWith, type Words} from '../inline-view.js';
import type {ViewState} from '../view-state.js';
import {smallStack} from '../small-stacks.js';

type ByQuestion<T> = Readonly<Partial<Record<QuestionId, T>>>;

export interface QuizState extends ViewState, QuizStanding {
  /** The answers that count. */
  readonly first: ByQuestion<AnswerId>;
  /** The answers that are shown: the reader may have answered again. */
  readonly shown: ByQuestion<AnswerId>;
  /** "What counts is your first answer, …", where another one is shown. */
  readonly firstNotes: ByQuestion<string>;
  /** Says where answers are kept, or why they are not. */
  readonly keeping: string;
  readonly disabled: boolean;
  /** Whether answers are taken: without a script the hint on how to answer would be wrong. */
  readonly isLive: boolean;
  /** Draws what belongs to the reasons, if they have loaded. */
  readonly reasons: ReasonViews | undefined;
  /** Forgets answers, so that the reader can answer again. */
  readonly onRepeat: (which: 'all' | 'missed') => void;
}

/** What the lazy code of the reasons draws. */
export interface ReasonViews {
  /** The verdict on an answer, with the reason and what speaks against it. */
  readonly reason: (question: QuizQuestion, verdict: unknown, words: Words) => unknown;
  /** The parts of the lesson that teach these questions. */
  readonly readAgain: (missed: readonly QuizQuestion[], words: Words) => unknown;
  /** All answers with their reasons. */
  readonly key: (questions: readonly QuizQuestion[], words: Words) => unknown;
}

/** Shared by all pieces of one render. */
interface Pass {
  readonly model: Quiz;
  readonly state: QuizState;
  readonly words: Words;
}

/** What an answer is once the question is answered; undefined until then. `rest` was not chosen and is not right. */
type Mark = 'right' | 'wrong' | 'rest' | undefined;

/** The questions, how far the reader is, and at the end all answers in a fold. */
export function view(model: Quiz, state: QuizState): unknown {
  const words = wordsWith(model.glossary, state);
  const pass: Pass = {model, state, words};
  return html`<div class="title" part="title">${titleView(state, words(model.title))}</div>
    ${progressView(pass)}
    <div class="questions">${model.questions.map((question, index) => questionView(question, index, pass))}</div>
    ${resultView(pass)} ${footView(pass)}
    <details part="key">
      <summary><span>${words(model.labels.key)}</span></summary>
      ${state.reasons?.key(model.questions, words)}
    </details>`;
}

/** In words, and as a row of boxes. */
function progressView({model: {questions, labels}, state: {first, progress}, words}: Pass): unknown {
  const next = questions.findIndex(({id}) => !first[id]);
  const box = (question: QuizQuestion, index: number): unknown =>
    html`<span class="box ${index === next ? 'next' : ''}">${signView(markOf(question, first[question.id], first[question.id]), labels)}</span>`;
  return html`<div class="progress" part="progress">
    <p class="numbers">${words(progress)}</p>
    <p class="boxes" aria-hidden="true">${questions.map(box)}</p>
  </div>`;
}

function questionView(question: QuizQuestion, index: number, pass: Pass): unknown {
  const {model, state, words} = pass;
  const {id, kind, text, answers} = question;
  return html`<fieldset class="question" part="question" id="question-${id}" ?disabled=${state.disabled}>
    <legend><span class="number numbers">${index + 1}</span> <span>${words(text)}</span></legend>
    <div class="answers ${kind}">${answers.map((answer) => html`${answerView(answer, question, pass)} `)}</div>
    ${state.shown[id] ? verdictView(question, pass) : state.isLive ? html`<p class="how">${words(model.labels.hint)}</p>` : nothing}
  </fieldset>`;
}

function answerView({id, text}: QuizQuestion['answers'][number], question: QuizQuestion, {model, state, words}: Pass): unknown {
  const given = state.shown[question.id];
  const mark = markOf(question, id, given);
  return html`<label class="answer ${mark ?? ''}" part="answer">
    <input type="radio" name="question-${question.id}" value=${id} .checked=${id === given} />
    <span class="face">${smallStack(id)}<span>${words(text)}</span></span>
    ${id === given ? signView(mark, model.labels) : nothing}
  </label>`;
}

function markOf(question: QuizQuestion, answer: AnswerId | undefined, given: AnswerId | undefined): Mark {
  if (!given) return undefined;
  if (isRight(question, answer)) return 'right';
  return answer === given ? 'wrong' : 'rest';
}

const signView = (mark: Mark, {sign}: Quiz['labels']): unknown =>
  mark ? html`<span class="sign" aria-hidden="true">${mark === 'right' ? sign : '✕'}</span>` : nothing;

/** The verdict on the answer that is shown, with its reason as soon as that has loaded. */
function verdictView(question: QuizQuestion, {state, words}: Pass): unknown {
  const {id, verdicts} = question;
  const verdict = html`<b>${words(isRight(question, state.shown[id]) ? verdicts.right : verdicts.wrong)}</b>`;
  const note = state.firstNotes[id];
  return html`<div class="verdict" part="reason">
    ${state.reasons ? state.reasons.reason(question, verdict, words) : html`<p>${verdict}</p>`}
    ${note ? html`<p class="aside">${words(note)}</p>` : nothing}
  </div>`;
}

/** When all questions are answered: how many were right, and what to read again. */
function resultView({model: {questions, labels}, state: {first, result, retry, reasons, onRepeat}, words}: Pass): unknown {
  if (result === undefined) return nothing;
  const missed = questions.filter((question) => !isRight(question, first[question.id]));
  return html`<div class="result" part="result">
    <p class="score numbers">${words(result)}</p>
    ${missed.length > 0 ? reasons?.readAgain(missed, words) : html`<p>${words(labels.full)}</p>`}
    ${retry ? html`<button type="button" @click=${() => onRepeat('missed')}>${words(retry)}</button>` : nothing}
  </div>`;
}

/** As soon as there is an answer: where it is kept, and the button that takes all away. */
const footView = ({model: {labels}, state: {first, keeping, onRepeat}, words}: Pass): unknown =>
  Object.keys(first).length > 0
    ? html`<p class="foot">
        <button type="button" @click=${() => onRepeat('all')}>${words(labels.reset)}</button>
        <span>${words(keeping)}</span>
      </p>`
    : nothing;
