import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';

import {styles} from './styles.js';
import {wordsOf, type Door, type Words} from './words.js';

/** The home page: what this is, the hero as readers see it, a line to copy, and three doors. */
export class HomePage extends LitElement {
  static override properties: PropertyDeclarations = {ui: {}, language: {}, says: {state: true}};
  static override styles = styles;

  /** The language of the page: `ja` or `en`. */
  declare ui: string;
  /** The language of the lesson, as the toolbar says it. */
  declare language: string;
  declare says: string;

  constructor() {
    super();
    this.ui = 'en';
    this.language = 'en';
    this.says = '';
  }

  get #words(): Words {
    return wordsOf(this.ui);
  }

  get #line(): string {
    return `<container-lesson lang="${this.language}"></container-lesson>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#line);
      this.says = this.#words.copied;
    } catch {
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('code')!);
      this.says = this.#words.selected;
    }
  }

  /** Pages and stories of Storybook open in the window around this one. */
  #address(path: string): string {
    return `./?path=/${path}&globals=language:${this.language}`;
  }

  #door({name, about}: Door, path: string): TemplateResult {
    return html`<li>
      <a href=${this.#address(path)} target="_top"><b>${name}</b><span>${about}</span></a>
    </li>`;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`<div lang=${this.ui}>
      <p class="name" translate="no">container-lesson</p>
      <h1>${words.title}</h1>
      <container-lesson sections="" lang=${this.language} heading-level="2"></container-lesson>
      <div class="line">
        <p id="paste">${words.paste}</p>
        <pre aria-labelledby="paste"><code translate="no" dir="ltr">${this.#line}</code></pre>
        <button type="button" @click=${() => this.#copy()}>${words.copy}</button>
        <p role="status">${this.says}</p>
        <p class="small">
          ${words.before} <a href=${this.#address('docs/guides-embedding--docs')} target="_top">${words.embedding}</a>
        </p>
      </div>
      <nav aria-label=${words.doors}>
        <ul>
          ${this.#door(words.teach, 'docs/guides-embedding--docs')}
          ${this.#door(words.translate, 'story/translator-s-workshop--workshop')} ${this.#door(words.data, 'story/dataset--facts')}
        </ul>
      </nav>
    </div>`;
  }
}
