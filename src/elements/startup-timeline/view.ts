import {html, nothing} from 'lit';

import type {TechnologyId} from '../../data/technologies.js';
import {plain} from '../../model/inline.js';
import type {Startup, StartupLane, StartupStep} from '../../model/startup.js';
import {titleView, wordsWith, type Words} from '../inline-view.js';
import {kernelMark} from '../kernel.js';
import type {ViewState} from '../view-state.js';

/** `idle`: not started yet. `playing`: it starts. `done`: its time is shown. */
export type Phase = 'idle' | 'playing' | 'done';

export interface TimelineState extends ViewState {
  readonly phases: Readonly<Record<TechnologyId, Phase>>;
  /** The reader presses the button. */
  readonly press: () => void;
  /** The start of a technology has been drawn to its end. */
  readonly onEnd: (technology: TechnologyId) => void;
}

/** What the pieces of one render share. */
interface Pass {
  readonly model: Startup;
  readonly state: TimelineState;
  readonly words: Words;
}

/** Two lanes over one axis, the button that plays both, and below it what the times mean. */
export function view(model: Startup, state: TimelineState): unknown {
  const pass: Pass = {model, state, words: wordsWith(model.glossary, state)};
  const {words} = pass;
  return html`<div class="title" part="title">${titleView(state, words(model.title))}</div>
    <div class="lanes">${model.lanes.map((lane) => laneView(lane, pass))}</div>
    <div class="axis aside numbers" part="axis" aria-hidden="true">${model.axis.map((label) => html`<span>${label}</span> `)}</div>
    ${playView(pass)}
    <div class="conditions aside" part="conditions">${model.conditions.map((text) => html`<p>${words(text)}</p>`)}</div>`;
}

/** A start: its name and time, its steps as bars, and the same steps as a list: without their times until it has been played. */
function laneView(lane: StartupLane, pass: Pass): unknown {
  const {words, state} = pass;
  const ended = (): void => state.onEnd(lane.id);
  return html`<div class="lane ${lane.id} ${state.phases[lane.id]}" part="lane">
    <div class="head"><p class="subject name">${words(lane.name)}</p> ${timeView(lane, pass)}</div>
    <div class="track" part="track" aria-hidden="true">
      <div class="bars" @animationend=${ended}>${barsOf(lane)}</div>
      <div class="needle"></div>
    </div>
    <div class="told">
      ${stepsView({...lane, steps: lane.steps.map((step) => ({...step, time: undefined}))}, 'unfinished', words)}
      <div class="after">
        ${stepsView(lane, '', words)}
        ${lane.together ? html`<p class="together step-time">${words(lane.together)}</p>` : nothing}
      </div>
    </div>
  </div>`;
}

/** What happens in a start, in order. */
const stepsView = ({name, steps}: Pick<StartupLane, 'name' | 'steps'>, kind: string, words: Words): unknown =>
  html`<ol class="steps ${kind}" role="list" aria-label=${plain(name)}>
    ${steps.map((step, index) => html`<li>${stepView(step, index, words)}</li>`)}
  </ol>`;

/** The time, or what stands in its place until the start has been played. */
const timeView = ({time}: StartupLane, {model, words}: Pass): unknown =>
  html`<div class="time numbers">
    <p class="unfinished before">${words(model.controls.unstarted)}</p>
    <p class="unfinished during">${words(model.controls.running)}</p>
    <p class="after">${words(time)}</p>
  </div>`;

/** A bar for each step that was measured alone; else one for all. */
function barsOf({steps}: StartupLane): unknown {
  const measured = steps.flatMap((step, index) => (step.measured ? [{...step, number: index + 1}] : []));
  if (measured.length === 0) return html`<span class="bar"></span>`;
  return measured.map(({id, kernel, number}) => {
    const [, name = ''] = id.split('.');
    return html`<span class="bar ${name} ${kernel ? 'plate' : ''}">${kernel ? kernelMark : number}</span>`;
  });
}

const stepView = ({name, kernel, time}: StartupStep, index: number, words: Words): unknown =>
  html`<span class="number" aria-hidden="true">${index + 1}</span> <span>${words(name)}</span>${
    kernel ? html` <span class="plate small" aria-hidden="true">${kernelMark}</span>` : nothing
  }${time ? html` <span class="step-time numbers">${words(time)}</span>` : nothing}`;

/** One button: starts, goes to the end, starts again. The three words are in one place, so that its size never changes. */
function playView({model, state, words}: Pass): unknown {
  const {vm} = state.phases;
  const shown = {idle: 'play', playing: 'skip', done: 'again'} as const;
  const label = (name: 'play' | 'skip' | 'again'): unknown =>
    html`<span class=${shown[vm] === name ? 'label' : 'label other'}>${words(model.controls[name])}</span>`;
  return html`<p class="play">
    <button type="button" part="button" @click=${state.press}>${(['play', 'skip', 'again'] as const).map(label)}</button>
    <span class="aside">${words(model.controls.pace)}</span>
  </p>`;
}
