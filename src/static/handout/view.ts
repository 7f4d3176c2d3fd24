import {html, nothing} from 'lit';

import {heroView} from '../../elements/container-lesson/hero-view.js';
import {wordsWith, type Words} from '../../elements/inline-view.js';
import {reasonViews} from '../../elements/lesson-quiz/reasons.js';
import {smallStack} from '../../elements/small-stacks.js';
import {version} from '../../generated/version.js';
import type {Translate} from '../../localization/words/translate.js';
import type {AnyChecklist} from '../../model/checklist.js';
import type {AnyComparison} from '../../model/comparison.js';
import type {Handout, HandoutStacks} from '../../model/handout.js';
import type {Quiz} from '../../model/quiz.js';
import type {ReasonedQuestion} from '../../model/quiz-reasons.js';
import type {AnyStacks} from '../../model/stacks.js';

/** How a diagram stands in the handout. */
export interface DiagramPlace {
  readonly idPrefix: string;
  readonly headingLevel: number;
  readonly untitled?: boolean;
}

export interface HandoutState {
  readonly t: Translate;
  /** Draws stacks without anything beside them. */
  readonly diagram: (model: AnyStacks, place: DiagramPlace) => unknown;
  readonly table: (model: AnyComparison) => unknown;
}

/** Shared by all pieces of the handout. */
interface Sheet extends HandoutState {
  readonly words: Words;
}

/** Three sheets: one to read, one to write on, and one with the answers. */
export function view(model: Handout, state: HandoutState): unknown {
  const {t, table, diagram} = state;
  const glossary = model.comparison.glossary;
  const sheet: Sheet = {...state, words: wordsWith(glossary, {knownTerms: Object.keys(glossary), readings: false})};
  const {hero, stacks, comparison} = model;
  return html`<p class="print-it">${sheet.words(t('handout.print'))}</p>
    <div class="sheet reading">
      <div class="head">
        <h1>${sheet.words(model.title)}</h1>
        <p class="learner">${(['name', 'class', 'date'] as const).map((id) => html`<span class=${id}>${blank(sheet.words(t(`handout.${id}`)))}</span> `)}</p>
      </div>
      ${hero ? html`<div><p class="lead">${sheet.words(hero.lead)}</p>${heroView(hero, sheet.words)}</div>` : nothing}
      ${stacks ? diagram(stacks.filled, {idPrefix: '', headingLevel: 2}) : nothing}
      ${table(comparison)}
    </div>
    ${writing(model, sheet)} ${answers(model, sheet)}`;
}

/** A line to write on, after its label. */
const blank = (label: unknown): unknown => html`<span>${label}</span><span class="blank"></span>`;

function writing({stacks, cases, tasks}: Handout, sheet: Sheet): unknown {
  return html`<div class="sheet writing">
    ${stacks ? layersToName(stacks, sheet) : nothing} ${cases ? casesToDecide(cases, sheet) : nothing}
    ${tasks ? tasksToAnswer(tasks, sheet) : nothing}
  </div>`;
}

function layersToName({blank: model, names, hasKernels}: HandoutStacks, sheet: Sheet): unknown {
  const {t, words, diagram} = sheet;
  const lacksLayers = model.stacks.some(({absent}) => absent.length > 0);
  const asked = ['write', ...(lacksLayers ? ['missing'] : []), ...(hasKernels ? ['mark'] : [])] as ('write' | 'missing' | 'mark')[];
  return html`<section class="naming">
    <h2>${words(t('handout.layers'))}</h2>
    <div>${asked.map((id) => html`<p>${words(t(`handout.layers.${id}`))}</p>`)}</div>
    <div class="bank">
      <p class="aside" id="bank">${words(t('handout.layers.words'))}</p>
      <ul role="list" aria-labelledby="bank">
        ${names.map((name) => html`<li>${words(name)}</li> `)}
      </ul>
    </div>
    ${diagram(model, {idPrefix: 'blank-', headingLevel: 2, untitled: true})}
    ${hasKernels ? kernelsToCount(model, sheet) : nothing}
  </section>`;
}

/** A line below each stack. Where there are two, they stand side by side, and so do the lines: the eye needs no names. */
const kernelsToCount = ({stacks}: AnyStacks, {t, words}: Sheet): unknown =>
  html`<div class="kernels ${stacks.length === 2 ? 'two' : ''}">
    ${stacks.map(
      ({id, name}) =>
        html`<p class=${id}><span class=${stacks.length === 2 ? 'visually-hidden' : 'subject'}>${words(name)} </span>${blank(words(t('handout.kernels')))}</p>`,
    )}
  </div>`;

const casesToDecide = ({title, questions}: Quiz<ReasonedQuestion>, sheet: Sheet): unknown =>
  html`<section>
    <h2>${sheet.words(title)}</h2>
    <ol class="cases">
      ${questions.map(({text, answers}) => caseView(sheet.words(text), answers, sheet))}
    </ol>
  </section>`;

const tasksToAnswer = ({legend, tasks}: AnyChecklist, sheet: Sheet): unknown =>
  html`<section>
    <h2>${sheet.words(legend)}</h2>
    <ol class="cases">
      ${tasks.map(({text}) => html`<li><div class="task"><p>${sheet.words(text)}</p>${lines()}</div></li>`)}
    </ol>
  </section>`;

/** A case beside the lines for the reason; below it the answers to choose from. */
const caseView = (text: unknown, answers: ReasonedQuestion['answers'], {t, words}: Sheet): unknown =>
  html`<li>
    <div class="case">
      <p class="asked">${text}</p>
      <ul class="choices" role="list">
        ${answers.map((answer) => html`<li>${smallStack(answer.id)}<span class="circle"></span><span>${words(answer.text)}</span></li>`)}
      </ul>
      <div class="why"><p class="aside">${words(t('handout.why'))}</p>${lines()}</div>
    </div>
  </li>`;

const lines = (): unknown => html`<div class="lines">${[1, 2, 3].map(() => html`<div></div>`)}</div>`;

function answers({stacks, cases, tasks, isOurs}: Handout, {t, words, diagram}: Sheet): unknown {
  return html`<div class="sheet answers">
    <h2>${words(t('handout.answers'))}</h2>
    ${stacks ? html`<h3>${words(t('handout.layers'))}</h3>${diagram(stacks.filled, {idPrefix: 'answer-', headingLevel: 3, untitled: true})}` : nothing}
    ${cases ? html`<h3>${words(cases.title)}</h3>${reasonViews(t, () => false).key(cases.questions, words)}` : nothing}
    ${tasks ? html`<h3>${words(tasks.legend)}</h3>${modelAnswers(tasks, words)}` : nothing}
    ${isOurs ? origin : nothing}
  </div>`;
}

const modelAnswers = ({tasks}: AnyChecklist, words: Words): unknown =>
  html`<ol class="key">
    ${tasks.map(({text, answer}) => html`<li><p><b>${words(text)}</b></p>${answer ? html`<p>${words(answer)}</p>` : nothing}</li>`)}
  </ol>`;

/** The licence note, as below Markdown. */
const origin = html`<p class="aside origin">container-lesson ${version} · <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
