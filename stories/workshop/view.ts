import {html, type TemplateResult} from 'lit';

import type {TranslatorsWorkshop} from './element.js';
import {shipped} from './languages.js';
import {localeOf} from './preview.js';
import {kindOptions, rowsView, type Filter} from './rows.js';
import type {Words} from './words.js';

/** The view of the workshop. */

export interface State {
  readonly filter: Filter;
  readonly view: 'outline' | 'expert' | 'evidence';
  /** The result of the last action. */
  readonly says: string;
  /** The message that the translator is editing. */
  readonly kept: number | undefined;
}

const valueOf = ({target}: Event): string => (target as HTMLInputElement).value;

async function takeFile(workshop: TranslatorsWorkshop, {target}: Event): Promise<void> {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) workshop.take(new Uint8Array(await file.arrayBuffer()), file.name);
  input.value = '';
}

function takePasted(workshop: TranslatorsWorkshop, {target}: Event): void {
  const text = (target as HTMLElement).closest('details')!.querySelector('textarea')!.value;
  workshop.take(text, workshop.session.language);
}

const sourcesView = (workshop: TranslatorsWorkshop, words: Words): TemplateResult => html`
  <label>
    ${words.begin}
    <select name="begin" @change=${(event: Event) => workshop.beginWith(valueOf(event))}>
      <option value="">${words.empty}</option>
      ${Object.entries(shipped).map(([code, {name}]) => html`<option value=${code} lang=${code}>${name}</option>`)}
    </select>
  </label>
  <label>
    ${words.load}
    <input type="file" accept=".xlf,.xliff,.xml,.json" @change=${(event: Event) => takeFile(workshop, event)} />
  </label>
  <label>
    ${words.language}
    <input
      name="language"
      size="10"
      autocomplete="off"
      spellcheck="false"
      placeholder=${words.languageHint}
      .value=${workshop.session.language}
      @change=${(event: Event) => workshop.setLanguage(valueOf(event))}
    />
  </label>
`;

const savesView = (workshop: TranslatorsWorkshop, words: Words): TemplateResult => html`
  <button type="button" name="xliff" @click=${() => workshop.save('xliff')}>${words.download('XLIFF')}</button>
  <button type="button" name="json" @click=${() => workshop.save('json')}>${words.download('JSON')}</button>
`;

export const barView = (workshop: TranslatorsWorkshop, words: Words): TemplateResult =>
  html`<header>
    <h1>${words.title}</h1>
    <p class="intro">${words.intro}</p>
    <div class="bar">${sourcesView(workshop, words)} ${savesView(workshop, words)}</div>
    <details>
      <summary>${words.paste}</summary>
      <textarea rows="4" spellcheck="false" aria-label=${words.paste}></textarea>
      <button type="button" name="take" @click=${(event: Event) => takePasted(workshop, event)}>${words.take}</button>
    </details>
    <p role="status">
      <strong class="progress">${words.progress(workshop.session.done, workshop.session.entries.length)}</strong> ${workshop.state.says}
    </p>
  </header>`;

export const listView = (workshop: TranslatorsWorkshop, words: Words): TemplateResult =>
  html`<section class="pane" aria-labelledby="messages">
    <h2 id="messages">${words.messages}</h2>
    <div class="bar">
      <label>
        ${words.show}
        <select name="kind" @change=${(event: Event) => workshop.filter({kind: valueOf(event) as Filter['kind']})}>
          <option value="all">${words.all}</option>
          ${kindOptions(workshop.session.entries, words)}
        </select>
      </label>
      <label>
        ${words.find}
        <input type="search" name="find" size="16" @input=${(event: Event) => workshop.filter({find: valueOf(event)})} />
      </label>
    </div>
    <div class="scrolls">
      ${rowsView(
        workshop.session.entries,
        {language: workshop.session.language, filter: workshop.state.filter, kept: workshop.state.kept},
        words,
        {write: (number, text) => workshop.write(number, text), toLesson: (number) => workshop.toLesson(number)},
      )}
    </div>
  </section>`;

const shownIn = {
  outline: html`<container-lesson course></container-lesson>`,
  expert: html`<container-lesson depth="expert"></container-lesson>`,
  evidence: html`<comparison-table evidence></comparison-table>`,
};

export const lessonView = (workshop: TranslatorsWorkshop, words: Words): TemplateResult =>
  html`<section class="pane" aria-labelledby="lesson">
    <h2 id="lesson">${words.lesson}</h2>
    <div class="bar">
      <label>
        ${words.view}
        <select name="view" @change=${(event: Event) => workshop.setView(valueOf(event) as State['view'])}>
          ${Object.entries(words.views).map(([value, name]) => html`<option value=${value}>${name}</option>`)}
        </select>
      </label>
      <p class="hint">${words.hint}</p>
    </div>
    <div
      class="scrolls lesson"
      tabindex="0"
      role="group"
      aria-label=${words.lesson}
      lang=${localeOf(workshop.session.language)}
      @click=${(event: MouseEvent) => workshop.toMessage(event)}
    >
      ${shownIn[workshop.state.view]}
    </div>
  </section>`;
