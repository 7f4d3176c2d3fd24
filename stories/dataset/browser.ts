import {css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';

import {csv} from '../../src/cli/csv.js';
import type {SourceId} from '../../src/data/sources.js';
import {factRows, sourceRows, type FactRow} from '../../src/dataset.js';
import {findSource} from '../../src/model/source.js';
import {download} from '../files.js';
import {toolStyles} from '../tool-styles.js';
import {wordsOf, type Words} from './words.js';

const facts = factRows(['en', 'ja']);

const choices = (key: 'property' | 'technology' | 'basis'): string[] => [...new Set(facts.map((fact) => fact[key]))].sort();

/** A number and its unit, for a fact that the lesson does not show. */
function bareAmount({low, typical, high, unit, value}: FactRow): string {
  const range = low !== undefined && high !== undefined ? `${low}–${high}` : (low ?? high);
  const number = typical ?? range;
  return number === undefined ? (value ?? '') : `${number} ${unit ?? ''}`.trim();
}

/** The fact browser: every fact of the data library, to search, link to and download. */
export class FactBrowser extends LitElement {
  static override properties: PropertyDeclarations = {ui: {}, filter: {state: true}};
  static override styles = [
    toolStyles,
    css`
      .fact {
        display: grid;
        grid-template-columns: minmax(0, 14rem) minmax(0, 1fr);
        gap: 0.35rem 1.5rem;
        padding: 0.9rem 0.75rem;
        border-block-end: 1px solid var(--line);
        overflow-wrap: anywhere;
        scroll-margin: 4rem;
      }
      .fact.here {
        box-shadow: inset 4px 0 var(--accent);
      }
      .amount {
        font-size: 1.125rem;
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      .said {
        display: grid;
        gap: 0.25rem;
        align-content: start;
      }
      @media (max-width: 40rem) {
        .fact {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** `ja` or `en`. */
  declare ui: string;
  declare filter: Readonly<Record<'find' | 'property' | 'technology' | 'basis', string>>;

  constructor() {
    super();
    this.ui = 'en';
    this.filter = {find: '', property: '', technology: '', basis: ''};
  }

  get #shown(): FactRow[] {
    const {find, ...exact} = this.filter;
    const matches = (fact: FactRow): boolean =>
      Object.entries(exact).every(([key, value]) => value === '' || fact[key as keyof typeof exact] === value) &&
      Object.values(fact).join('\n').toLowerCase().includes(find.trim().toLowerCase());
    return facts.filter(matches);
  }

  protected override firstUpdated(): void {
    // Ids are ASCII, so the address has them as they are.
    const here = location.hash.slice(1);
    if (here.startsWith('fact-')) this.renderRoot.querySelector(`[id="${CSS.escape(here)}"]`)?.scrollIntoView();
  }

  #choice(key: 'property' | 'technology' | 'basis', words: Words): TemplateResult {
    return html`<label>
      ${words[key]}
      <select name=${key} @change=${({target}: Event) => (this.filter = {...this.filter, [key]: (target as HTMLSelectElement).value})}>
        <option value="">${words.all}</option>
        ${choices(key).map((value) => html`<option>${value}</option>`)}
      </select>
    </label>`;
  }

  #source(id: string): TemplateResult {
    const {title, publisher, year, address} = findSource(id as SourceId);
    const origin = [publisher, year].filter(Boolean).join(', ');
    return html`<li>${address ? html`<a href=${address} rel="noreferrer">${title}</a>` : title}${origin ? `, ${origin}` : nothing}</li>`;
  }

  #fact(fact: FactRow, words: Words): TemplateResult {
    const said = (key: 'amount' | 'what' | 'conditions'): string => fact[`${key}_${this.ui === 'ja' ? 'ja' : 'en'}`] ?? '';
    const anchor = `fact-${fact.id}`;
    const conditions = said('conditions') || (fact.conditions === '{}' ? '' : fact.conditions);
    return html`<li class="fact ${location.hash === `#${anchor}` ? 'here' : ''}" id=${anchor}>
      <div class="said">
        <span class="amount">${said('amount') || bareAmount(fact)}</span>
        <span class="muted">${fact.property} · ${fact.technology}</span>
        <a class="link" href=${`iframe.html?id=dataset--facts&viewMode=story#${anchor}`} target="_top"><code>${fact.id}</code></a>
      </div>
      <div class="said">
        <span>${said('what') || fact.what}</span>
        ${conditions ? html`<span class="muted">${words.conditions}${conditions}</span>` : nothing}
        <span class="muted">${words.stands}${words.standings[fact.basis] ?? fact.basis}</span>
        <ul class="muted">
          ${fact.sources
            .split(' ')
            .filter(Boolean)
            .map((id) => this.#source(id))}
        </ul>
      </div>
    </li>`;
  }

  protected override render(): TemplateResult {
    const words = wordsOf(this.ui);
    const shown = this.#shown;
    return html`<div class="bar">
        <label>
          ${words.find}
          <input type="search" name="find" @input=${({target}: Event) => (this.filter = {...this.filter, find: (target as HTMLInputElement).value})} />
        </label>
        ${this.#choice('property', words)} ${this.#choice('technology', words)} ${this.#choice('basis', words)}
        <button type="button" name="json" @click=${() => download('facts.json', `${JSON.stringify(facts, null, 1)}\n`)}>facts.json</button>
        <button type="button" name="csv" @click=${() => download('facts.csv', csv(facts))}>facts.csv</button>
        <button type="button" name="sources" @click=${() => download('sources.csv', csv(sourceRows()))}>sources.csv</button>
      </div>
      <p role="status">${words.count(shown.length, facts.length)}</p>
      <ul>
        ${shown.map((fact) => this.#fact(fact, words))}
      </ul>`;
  }
}
