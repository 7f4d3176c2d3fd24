import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import {kinds, type Kind} from './catalogue.js';
import type {Entry} from './session.js';
import type {Words} from './words.js';

/** The list of messages. */

export interface RowActions {
  readonly write: (number: number, text: string) => void;
  readonly toLesson: (number: number) => void;
}

export interface Filter {
  readonly kind: Kind | 'all';
  readonly find: string;
}

const matches = ({message, target, findings}: Entry, {kind, find}: Filter): boolean =>
  (kind === 'all' || findings.some((one) => one.kind === kind)) &&
  `${message.id}\n${message.english}\n${target}`.toLowerCase().includes(find.trim().toLowerCase());

const findingsView = ({findings}: Entry, words: Words): unknown =>
  findings.length === 0
    ? nothing
    : html`<ul class="findings">
        ${findings.map(({kind, says}) => html`<li><strong class="kind ${kind}">${words.kinds[kind]}</strong> ${kind === 'missing' ? nothing : html`<span lang="en">${says}</span>`}</li>`)}
      </ul>`;

function row(entry: Entry, language: string, words: Words, {write, toLesson}: RowActions): TemplateResult {
  const {number, message, target} = entry;
  const lines = Math.max(1, Math.ceil((target || message.english).length / 48));
  return html`<li class="message" id="message-${number}">
    <code translate="no">${message.id}</code>
    <p class="english" lang="en">${message.english}</p>
    <textarea
      lang=${language}
      dir="auto"
      rows=${lines}
      spellcheck="true"
      aria-label=${words.translation(message.id)}
      .value=${live(target)}
      @input=${(event: InputEvent) => write(number, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${findingsView(entry, words)}
    <p class="note" lang="en">${message.note} Seen: ${message.seen}</p>
    <p class="bar">
      <button type="button" @click=${() => toLesson(number)}>${words.toLesson}</button>
      ${
        entry.findings.some(({kind}) => kind === 'stale')
          ? html`<button type="button" @click=${() => write(number, target)}>${words.stillRight}</button>`
          : nothing
      }
    </p>
  </li>`;
}

/** @param kept the message that is being edited: it stays in the list whatever the filter is */
export function rowsView(
  entries: readonly Entry[],
  {language, filter, kept}: {readonly language: string; readonly filter: Filter; readonly kept: number | undefined},
  words: Words,
  actions: RowActions,
): TemplateResult {
  const shown = entries.filter((entry) => entry.number === kept || matches(entry, filter));
  return html`<ul class="rows">
    ${repeat(
      shown,
      ({number}) => number,
      (entry) => row(entry, language, words, actions),
    )}
  </ul>`;
}

/** The filter: each kind of problem with its count. */
export const kindOptions = (entries: readonly Entry[], words: Words): TemplateResult[] =>
  kinds.map((kind) => {
    const count = entries.filter(({findings}) => findings.some((one) => one.kind === kind)).length;
    return html`<option value=${kind}>${words.kinds[kind]} (${count})</option>`;
  });
