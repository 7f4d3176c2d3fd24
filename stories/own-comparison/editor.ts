import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';

import example from '../../examples/microvm.json?raw';
import {readData, type OwnData, type DescribedProblem} from '../../src/own-data.js';
import {download} from '../files.js';
import {toolStyles} from '../tool-styles.js';
import {pageOf} from './page.js';
import {styles} from './styles.js';
import {wordsOf, type Words} from './words.js';

const list = (all: readonly DescribedProblem[]): TemplateResult =>
  html`<ul class="problems">
    ${all.map(({path, message}) => html`<li>${path ? html`<code translate="no">${path}</code>: ` : nothing}${message}</li>`)}
  </ul>`;

/** The comparison editor: the author's data as JSON, the elements that draw them, the mistakes in them, and a page to copy. */
export class ComparisonEditor extends LitElement {
  static override properties: PropertyDeclarations = {ui: {}, text: {state: true}, says: {state: true}};
  static override styles = [toolStyles, styles];

  declare ui: string;
  declare text: string;
  declare says: string;
  /** The last data that had no mistake. */
  #data: OwnData = {};
  #problems: readonly DescribedProblem[] = [];
  #hints: readonly DescribedProblem[] = [];

  constructor() {
    super();
    this.ui = 'en';
    this.text = example;
    this.says = '';
  }

  protected override willUpdate(): void {
    const {data, problems, hints} = readData(this.text, {lang: this.ui});
    this.#problems = problems;
    this.#hints = hints;
    // Setting the same object again would undo what a reader has chosen in the elements.
    if (data && JSON.stringify(data) !== JSON.stringify(this.#data)) this.#data = data;
  }

  get #words(): Words {
    return wordsOf(this.ui);
  }

  get #page(): string {
    return pageOf(this.#data, this.ui, this.#words.pageTitle);
  }

  #write(text: string): void {
    this.says = '';
    this.text = text;
  }

  async #load({target}: Event): Promise<void> {
    const file = (target as HTMLInputElement).files?.[0];
    if (file) this.#write(await file.text());
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#page);
      this.says = this.#words.copied;
    } catch {
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('pre')!);
      this.says = this.#words.selected;
    }
  }

  #verdict(): TemplateResult {
    if (this.#problems.length === 0) return html`<p>${this.#words.good}</p>${this.#hints.length > 0 ? list(this.#hints) : nothing}`;
    return html`<p class="wrong">${this.#words.wrong(this.#problems.length)}</p>
      ${list(this.#problems)}
      <p>${this.#words.kept}</p>`;
  }

  #source(): TemplateResult {
    const words = this.#words;
    return html`<div class="source">
      <label>
        ${words.json}
        <textarea
          spellcheck="false"
          autocapitalize="off"
          translate="no"
          aria-invalid=${this.#problems.length > 0}
          .value=${this.text}
          @input=${({target}: Event) => this.#write((target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <div role="status" id="verdict">${this.#verdict()}</div>
      <div class="bar">
        <label>${words.load} <input type="file" accept=".json,application/json" @change=${(event: Event) => this.#load(event)} /></label>
        <button type="button" name="download" @click=${() => download('comparison.json', this.text)}>${words.downloadData}</button>
        <button type="button" name="reset" @click=${() => this.#write(example)}>${words.startAgain}</button>
      </div>
    </div>`;
  }

  #pageToCopy(): TemplateResult {
    const words = this.#words;
    return html`<div class="page">
      <h2>${words.page}</h2>
      <p>${words.pageHint}</p>
      <pre tabindex="0" aria-label=${words.page} translate="no"><code>${this.#page}</code></pre>
      <p class="bar">
        <button type="button" name="copy" @click=${() => this.#copy()}>${words.copyPage}</button>
        <span role="status">${this.says}</span>
      </p>
    </div>`;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`<h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <div class="panes">
        ${this.#source()}
        <div>
          <h2>${words.preview}</h2>
          <div class="shown">
            <comparison-table .data=${this.#data}></comparison-table>
            <architecture-diagram .data=${this.#data}></architecture-diagram>
            <lesson-checklist .data=${this.#data} storage-key=""></lesson-checklist>
          </div>
        </div>
      </div>
      ${this.#pageToCopy()}`;
  }
}
