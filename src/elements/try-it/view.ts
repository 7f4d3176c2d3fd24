import {html, nothing} from 'lit';

import type {SystemId} from '../../data/commands.js';
import {plain} from '../../model/inline.js';
import type {FurtherSteps} from '../../model/further-steps.js';
import type {SeenKernel, TryIt, TryStep, TryStepId, TrySystem} from '../../model/try-it.js';
import {heading, titleView, wordsWith, type Words} from '../inline-view.js';
import {kernelMark} from '../kernel.js';
import {smallStack} from '../small-stacks.js';
import {sourcesView} from '../sources-view.js';
import type {ViewState} from '../view-state.js';
import type {Copied} from './copy.js';

export interface TryState extends ViewState {
  /** The system whose commands are shown; `all` one after the other, where nothing can be pressed. */
  readonly shown: SystemId | 'all';
  /** The command that the reader wanted to copy last, and what became of it. */
  readonly outcome: {readonly command: TryStepId; readonly copied: Copied} | undefined;
  /** What stands in the folds, if it has loaded. */
  readonly further: Readonly<Record<SystemId, FurtherSteps>> | undefined;
  /** The reader chooses a system. */
  readonly choose: (system: SystemId) => void;
  /** The reader copies a command. */
  readonly copy: (command: TryStepId, code: HTMLElement) => void;
}

/** What the pieces of one render share. */
interface Pass {
  readonly model: TryIt;
  readonly state: TryState;
  readonly words: Words;
}

/** The choice of a system, and its commands. Those of the others are in the same place and not seen; on paper they follow. */
export function view(model: TryIt, state: TryState): unknown {
  const pass: Pass = {model, state, words: wordsWith(model.glossary, state)};
  const {words} = pass;
  return html`<div class="title" part="title">${titleView(state, words(model.title))}</div>
    <p class="intro">${words(model.intro)}</p>
    <div class="switch" part="switch">
      <fieldset>
        <legend class="visually-hidden">${words(model.controls.system)}</legend>
        ${model.systems.map((system) => choiceView(system, pass))}
      </fieldset>
    </div>
    <div class="systems ${state.shown === 'all' ? '' : 'single'}">${model.systems.map((system) => systemView(system, pass))}</div>`;
}

/** Where the containers of a system run: on its own kernel, or in a VM. */
const stackOf = (system: SystemId): unknown => smallStack(system === 'linux' ? 'container' : 'both');

const choiceView = ({id, name}: TrySystem, {state, words}: Pass): unknown =>
  html`<label class="choice" part="choice">
    <input type="radio" name="system" value=${id} .checked=${id === state.shown} @change=${() => state.choose(id)} />
    <span class="face">${stackOf(id)}<span>${words(name)}</span></span>
  </label> `;

function systemView({id, name, basis, steps, more}: TrySystem, pass: Pass): unknown {
  const {state, words} = pass;
  const level = state.headingLevel && state.headingLevel + 1;
  return html`<div class="system ${id === state.shown ? 'shown' : ''}" part="commands">
    <div class="system-name">${stackOf(id)} ${heading(level, words(name))}</div>
    <p class="aside">${words(basis)}</p>
    ${listView(name, steps, 1, pass)}
    <details part="more">
      <summary><span>${words(more.title)}</span></summary>
      ${furtherView(more.title, state.further?.[id], steps.length + 1, pass)}
    </details>
  </div>`;
}

const furtherView = (title: string, further: FurtherSteps | undefined, start: number, pass: Pass): unknown =>
  further
    ? html`${listView(title, further.steps, start, pass)}
        <p class="sources aside">${pass.words(further.sources.label)} ${sourcesView(further.sources.all)}</p>`
    : nothing;

/** @param start the number of the first step */
const listView = (name: string, steps: readonly TryStep[], start: number, pass: Pass): unknown =>
  html`<ol class="steps" role="list" start=${start} aria-label=${plain(name)}>
    ${steps.map((step, index) => html`<li class="step" part="step">${stepView(step, start + index, pass)}</li>`)}
  </ol>`;

function stepView(step: TryStep, number: number, pass: Pass): unknown {
  const {words, model, state} = pass;
  const {id, title, command, recorded, kernels, seen} = step;
  const outcome = state.outcome?.command === id ? state.outcome.copied : 'copy';
  return html`<div class="do">
      <p class="what short"><span class="number numbers" aria-hidden="true">${number}</span> <b>${words(title)}</b></p>
      ${buttonView(step, outcome, pass)}
    </div>
    <div class="box">
      <p class="command" part="command">${codeView(command)}</p>
      ${outcome === 'selected' ? html`<p class="failed">${words(model.controls.failed)}</p>` : nothing}
      ${recorded || kernels ? outputView(step) : nothing}
    </div>
    <p class="seen">${kernelMark}<span>${words(seen)}</span></p>`;
}

/** Its words are in one place, so that its size never changes. */
function buttonView({id, command}: TryStep, outcome: 'copy' | Copied, {model: {controls}, state, words}: Pass): unknown {
  const label = (name: 'copy' | Copied): unknown =>
    html`<span class=${name === outcome ? 'label' : 'label other'}>${words(controls[name])}</span>`;
  const press = ({currentTarget}: Event): void => {
    const step = (currentTarget as HTMLElement).closest('.step')!;
    state.copy(id, step.querySelector<HTMLElement>('.command code')!);
  };
  return html`<button type="button" class="copier ${outcome === 'copy' ? '' : outcome}" part="button" @click=${press}>
    ${(['copy', 'copied', 'selected'] as const).map(label)}
    <span class="visually-hidden" translate="no">${command}</span>
  </button>`;
}

/** A line may break between words only. */
const codeView = (command: string): unknown =>
  html`<code translate="no" dir="ltr">${command.split(' ').map((word, index) => html`${index > 0 ? ' ' : ''}<span class="word">${word}</span>`)}</code>`;

/** What the command printed: below it as it was typed for the record, where that differs, or for others. */
function outputView({command, recorded, kernels = []}: TryStep): unknown {
  return html`<div class="output" part="output">
    ${recorded && recorded.command !== command ? html`<p class="typed">${codeView(recorded.command)}</p>` : nothing}
    ${recorded ? html`<pre translate="no" dir="ltr">${marked(recorded.output, recorded.notable)}</pre>` : nothing}
    ${kernels.length > 0 ? html`<dl>${kernels.map(kernelView)}</dl>` : nothing}
  </div>`;
}

const kernelView = ({on, name, notable, source}: SeenKernel): unknown =>
  html`<div>
    <dt>${on} <span class="aside">${sourcesView([source])}</span></dt>
    <dd><code translate="no" dir="ltr">${marked(name, notable)}</code></dd>
  </div>`;

/** What a reader should look at is marked wherever it stands. */
function marked(text: string, notable: readonly string[]): unknown {
  const [word, ...others] = notable;
  if (word === undefined) return text;
  return text
    .split(word)
    .map((piece, index) => html`${index > 0 ? html`<b class="notable">${word}</b>` : nothing}${marked(piece, others)}`);
}
