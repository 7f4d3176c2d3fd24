import {css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';

import {toolStyles} from '../tool-styles.js';
import {tokens, type Token} from './tokens.js';

type Values = Readonly<Record<string, string>>;

/** The rule that a page needs for what was changed. */
export const ruleOf = (values: Values): string =>
  `:root {\n${Object.entries(values)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}`;

const isColour = (text: string): boolean => CSS.supports('color', text);
const isLength = (text: string): boolean => CSS.supports('inline-size', text) || CSS.supports('line-height', text);

/** Every token with its value to change, the elements beside them, and the rule to paste. */
export class ThemeEditor extends LitElement {
  static override properties: PropertyDeclarations = {values: {state: true}, says: {state: true}, wrong: {state: true}};
  static override styles = [
    toolStyles,
    css`
      .panes {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
        gap: 2rem;
        align-items: start;
      }
      .token {
        display: grid;
        gap: 0.35rem;
        padding-block: 0.75rem;
        border-block-end: 1px solid var(--line);
      }
      .token p {
        font-size: 0.875rem;
      }
      .fields {
        display: flex;
        margin: 0;
        padding: 0;
        border: 0;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      .fields label {
        flex: 0 1 11rem;
        font-weight: 400;
      }
      .fields input {
        inline-size: 100%;
      }
      .result {
        position: sticky;
        inset-block-start: 1rem;
        display: grid;
        grid-template-rows: auto auto auto minmax(0, 1fr);
        gap: 0.75rem;
        max-block-size: calc(100vb - 2rem);
      }
      .shown {
        overflow: auto;
        display: grid;
        gap: 3rem;
        min-inline-size: 0;
        padding: 1.25rem;
        border: 1px solid var(--line);
        border-radius: 0.5rem;
        background: var(--lesson-surface, transparent);
        color: var(--lesson-text, inherit);
      }
      input[type='color'] {
        flex: none;
        inline-size: 2.75rem;
        padding: 0.15rem;
      }
      .fields > div {
        display: flex;
        gap: 0.25rem;
        align-items: end;
        flex: 0 1 13rem;
      }
      pre {
        max-block-size: 30vb;
        overflow: auto;
        margin: 0;
        padding: 1rem;
        border-radius: 0.375rem;
        background: light-dark(#f1f3f5, #22262c);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare values: Values;
  declare says: string;
  /** The token whose value is none. */
  declare wrong: string;

  constructor() {
    super();
    this.values = {};
    this.says = '';
    this.wrong = '';
  }

  /** Takes a value; one that is no colour or length is said to be none, and the last one stays. */
  #set({name, byDefault}: Token, value: string, isValue: boolean): void {
    this.says = '';
    this.wrong = isValue || value === '' ? '' : name;
    if (this.wrong) return;
    const others = Object.fromEntries(Object.entries(this.values).filter(([other]) => other !== name));
    this.values = value === '' || value === byDefault ? others : {...others, [name]: value};
  }

  #setColour(token: Token, index: 0 | 1, text: string): void {
    const pair: [string, string] = [...this.#coloursOf(token)];
    pair[index] = text.trim() || token.colours![index];
    this.#set(token, `light-dark(${pair.join(', ')})`, pair.every(isColour));
  }

  #coloursOf({name, colours}: Token): readonly [string, string] {
    const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(this.values[name] ?? '') ?? [];
    return [light ?? colours![0], dark ?? colours![1]];
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(ruleOf(this.values));
      this.says = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('pre')!);
      this.says = 'This page may not copy by itself. The rule is selected: copy it.';
    }
  }

  #fields(token: Token): TemplateResult {
    if (!token.colours)
      return html`<label>
        Value
        <input
          data-token=${token.name}
          .value=${this.values[token.name] ?? token.byDefault}
          @change=${({target}: Event) => this.#set(token, (target as HTMLInputElement).value.trim(), isLength((target as HTMLInputElement).value))}
        />
      </label>`;
    return html`${([0, 1] as const).map((index) => this.#colourField(token, index))}`;
  }

  #colourField(token: Token, index: 0 | 1): TemplateResult {
    const scheme = index === 0 ? 'In light' : 'In dark';
    const value = this.#coloursOf(token)[index];
    const take = ({target}: Event): void => this.#setColour(token, index, (target as HTMLInputElement).value);
    // Its field of the browser knows six digits only.
    const picker = /^#[0-9a-f]{6}$/i.test(value) ? value : '#000000';
    return html`<div>
      <label>${scheme} <input data-token=${token.name} .value=${value} @change=${take} /></label>
      <input type="color" aria-label=${`${token.name}, ${scheme}`} .value=${picker} @input=${take} />
    </div>`;
  }

  #token(token: Token): TemplateResult {
    return html`<li class="token">
      <code translate="no">${token.name}</code>
      <p>${token.use}</p>
      <fieldset class="fields" aria-label=${token.name}>${this.#fields(token)}</fieldset>
      ${this.wrong === token.name ? html`<p role="alert">This is no value for it; nothing was changed.</p>` : nothing}
    </li>`;
  }

  protected override render(): TemplateResult {
    const changed = Object.entries(this.values);
    return html`<div class="panes">
      <div>
        <h2>Tokens</h2>
        <ul>
          ${tokens.map((token) => this.#token(token))}
        </ul>
      </div>
      <div class="result">
        <h2>Your rule</h2>
        <pre tabindex="0"><code>${changed.length > 0 ? ruleOf(this.values) : '/* Change a value. */'}</code></pre>
        <p class="bar">
          <button type="button" name="copy" ?disabled=${changed.length === 0} @click=${() => this.#copy()}>Copy the rule</button>
          <button type="button" name="reset" ?disabled=${changed.length === 0} @click=${() => (this.values = {})}>Start again</button>
          <span role="status">${this.says}</span>
        </p>
        <div class="shown" style=${changed.map(([name, value]) => `${name}: ${value}`).join('; ')}>
          <architecture-diagram selected="vm.hypervisor"></architecture-diagram>
          <comparison-table properties="isolation startup"></comparison-table>
          <analogy-card technology="container"></analogy-card>
        </div>
      </div>
    </div>`;
  }
}
