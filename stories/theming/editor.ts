import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';

import {toolStyles} from '../tool-styles.js';
import {styles} from './styles.js';
import {tokens, usesIn, type Token} from './tokens.js';
import {wordsOf, type Words} from './words.js';

type Values = Readonly<Record<string, string>>;

/** The CSS rule with the changed tokens, for the author's page. */
const ruleOf = (values: Values): string =>
  `:root {\n${Object.entries(values)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}`;

const isColour = (text: string): boolean => CSS.supports('color', text);
const isLength = (text: string): boolean => CSS.supports('inline-size', text) || CSS.supports('line-height', text);

/** The theming tool: every token with a field for its value, the elements beside it, and the rule to paste. */
export class ThemeEditor extends LitElement {
  static override properties: PropertyDeclarations = {ui: {}, values: {state: true}, says: {state: true}, wrong: {state: true}};
  static override styles = [toolStyles, styles];

  /** `ja` or `en`. */
  declare ui: string;
  declare values: Values;
  declare says: string;
  /** The token whose value is not valid. */
  declare wrong: string;

  constructor() {
    super();
    this.ui = 'en';
    this.values = {};
    this.says = '';
    this.wrong = '';
  }

  get #words(): Words {
    return wordsOf(this.ui);
  }

  /** Takes a value. If it is not a colour or a length, the tool says so and keeps the last valid one. */
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
      this.says = this.#words.copied;
    } catch {
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('pre')!);
      this.says = this.#words.selected;
    }
  }

  #fields(token: Token): TemplateResult {
    if (!token.colours)
      return html`<label>
        ${this.#words.value}
        <input
          data-token=${token.name}
          .value=${this.values[token.name] ?? token.byDefault}
          @change=${({target}: Event) => this.#set(token, (target as HTMLInputElement).value.trim(), isLength((target as HTMLInputElement).value))}
        />
      </label>`;
    return html`${([0, 1] as const).map((index) => this.#colourField(token, index))}`;
  }

  #colourField(token: Token, index: 0 | 1): TemplateResult {
    const scheme = this.#words.schemes[index];
    const value = this.#coloursOf(token)[index];
    const take = ({target}: Event): void => this.#setColour(token, index, (target as HTMLInputElement).value);
    // The browser's colour field takes six digits only.
    const picker = /^#[0-9a-f]{6}$/i.test(value) ? value : '#000000';
    return html`<div>
      <label>${scheme} <input data-token=${token.name} .value=${value} @change=${take} /></label>
      <input type="color" aria-label=${`${token.name}, ${scheme}`} .value=${picker} @input=${take} />
    </div>`;
  }

  #token(token: Token): TemplateResult {
    return html`<li class="token">
      <code translate="no">${token.name}</code>
      <p>${usesIn(this.ui).get(token.name)}</p>
      <fieldset class="fields" aria-label=${token.name}>${this.#fields(token)}</fieldset>
      ${this.wrong === token.name ? html`<p role="alert">${this.#words.wrong}</p>` : nothing}
    </li>`;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const changed = Object.entries(this.values);
    return html`<div class="panes">
      <div>
        <h2>${words.tokens}</h2>
        <ul>
          ${tokens.map((token) => this.#token(token))}
        </ul>
      </div>
      <div class="result">
        <h2>${words.rule}</h2>
        <pre tabindex="0"><code>${changed.length > 0 ? ruleOf(this.values) : words.empty}</code></pre>
        <p class="bar">
          <button type="button" name="copy" ?disabled=${changed.length === 0} @click=${() => this.#copy()}>${words.copy}</button>
          <button type="button" name="reset" ?disabled=${changed.length === 0} @click=${() => (this.values = {})}>${words.startAgain}</button>
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
