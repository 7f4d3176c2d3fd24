import {html, nothing} from 'lit';

import type {QuestionId} from '../../data/questions.js';
import type {Translate} from '../../localization/words/translate.js';
import type {QuizQuestion} from '../../model/quiz.js';
import {quizReasons, type QuizReason, type QuizReasons, type TeachingPart} from '../../model/quiz-reasons.js';
import type {Words} from '../inline-view.js';
import {sourcesView} from '../sources-view.js';
import type {ReasonViews} from './view.js';

/** Lazy code of `<lesson-quiz>`: what a reader sees after an answer, with the sources. */

/** The reason for the answer to a question, to be said. */
export const reasonText = (t: Translate, question: QuestionId): string => quizReasons(t).reasons[question].reason;

/** Whether an address leads somewhere on the page. */
type LeadsTo = (address: string) => boolean;

/** @param leadsTo whether the page has a place: an invitation to read it is a link only then */
export function reasonViews(t: Translate, leadsTo: LeadsTo): ReasonViews {
  const model = quizReasons(t);
  const {labels, reasons} = model;
  return {
    reason: ({id}, verdict, words) => reasonView(reasons[id], verdict, model, leadsTo, words),
    readAgain: (missed, words) => html`<p>${words(labels.missed)}</p>
      <ul class="again">
        ${partsTeaching(missed, model).map((part) => html`<li>${placeView(part, part.title, leadsTo, words)}</li>`)}
      </ul>`,
    key: (questions, words) => html`<ol class="key">
      ${questions.map((question) => html`<li>${reasonView(reasons[question.id], rightAnswers(question, words), model, leadsTo, words)}</li>`)}
    </ol>`,
  };
}

function reasonView(
  {reason, against, taught, sources, judgement}: QuizReason,
  verdict: unknown,
  {labels}: QuizReasons,
  leadsTo: LeadsTo,
  words: Words,
): unknown {
  return html`<p>${verdict} ${words(reason)}</p>
    <p class="against"><span class="aside">${words(labels.against)}</span> ${words(against)}</p>
    <p class="again">${placeView(taught, taught.invitation, leadsTo, words)}</p>
    <p class="aside">${words(labels.sources)} ${sourcesView(sources)}${judgement ? html` · ${words(judgement)}` : nothing}</p>`;
}

const placeView = ({address}: TeachingPart, text: string, leadsTo: LeadsTo, words: Words): unknown =>
  leadsTo(address) ? html`<a href="#${address}">${words(text)}</a>` : html`<span>${words(text)}</span>`;

/** Each part once. */
const partsTeaching = (missed: readonly QuizQuestion[], {reasons}: QuizReasons): TeachingPart[] => [
  ...new Map(missed.map(({id}) => [reasons[id].taught.address, reasons[id].taught])).values(),
];

const rightAnswers = ({answers, right}: QuizQuestion, words: Words): unknown =>
  html`<b>${answers.filter(({id}) => right.includes(id)).map(({text}, index) => html`${index > 0 ? ' · ' : ''}${words(text)}`)}</b>`;
