import type {html as Html} from 'lit';

import {formatNumber} from '../../localization/language/format.js';
import type {CitedSource, Evidence, EvidenceGroup, EvidenceValue, PropertyEvidence} from '../../model/evidence.js';
import type {Words} from '../inline-view.js';

/** What a view that comes late is handed, since it must not bring a second Lit. */
export interface EvidenceTools {
  readonly html: typeof Html;
  readonly words: Words;
  /** Puts content into a heading, so many levels below that of the table. */
  readonly heading: (deeper: number, content: unknown) => unknown;
}

interface Pass extends EvidenceTools {
  readonly model: Evidence;
}

/** What was measured, property by property, and the list of sources; nothing where an author compares something else. */
export function view(model: Evidence, tools: EvidenceTools): unknown {
  if (model.properties.length === 0) return '';
  const pass = {...tools, model};
  const {html, words, heading} = tools;
  return html`<div class="evidence" role="group" aria-labelledby="evidence-title" @click=${followCitation}>
    <div class="title" id="evidence-title">${heading(0, words(model.title))}</div>
    <p class="aside">${words(model.advice)}</p>
    ${model.properties.map((property) => propertyView(property, pass))}
    <div class="measured-property short">${heading(1, words(model.sourcesTitle))}</div>
    <ol class="sources" role="list">${model.sources.map((source) => sourceView(source, pass))}</ol>
  </div>`;
}

function propertyView({id, name, groups}: PropertyEvidence, pass: Pass): unknown {
  const {html, words, heading, model} = pass;
  return html`<div class="measured-property short" id="measured-${id}" tabindex="-1">${heading(1, words(name))}</div>
    ${groups.length === 0 ? html`<p class="aside">${words(model.none)}</p>` : groups.map((group) => groupView(group, id, pass))}`;
}

/** The values of both technologies beside each other, and above them whether they may be compared. */
function groupView({alike, values}: EvidenceGroup, property: string, pass: Pass): unknown {
  const {html, words, model} = pass;
  const isPair = model.technologies.filter(({id}) => values[id]?.length).length > 1;
  return html`${isPair ? html`<p class="comparable ${alike ? 'alike' : 'aside'}">${words(alike ? model.alike : model.unlike)}</p>` : ''}
    <div class="pair">
      ${model.technologies.map(({id, name}) => {
        const label = `measured-${property}-${alike ? 'alike' : 'unlike'}-${id}`;
        return html`<div class=${id}>
          <p class="subject short" id=${label}>${words(name)}</p>
          ${
            values[id]?.length
              ? html`<ul role="list" aria-labelledby="measured-${property} ${label}">${values[id].map((value) => valueView(value, pass))}</ul>`
              : html`<p class="aside">${words(model.none)}</p>`
          }
        </div>`;
      })}
    </div>`;
}

function valueView({id, amount, spread, what, conditions, references}: EvidenceValue, {html, words, model}: Pass): unknown {
  return html`<li id="fact-${id}" tabindex="-1">
    <p class="amount numbers"><strong>${words(amount)}</strong>${spread && html` <span class="spread">${words(spread)}</span>`}${references.map(
      ({number, label}) =>
        html` <a class="citation" href="#source-${number}" id="cite-${id}-${number}" aria-label=${label}>[${formatNumber(model.lang, number)}]</a>`,
    )}</p>
    <p class="what">${words(what)}</p>
    <p class="conditions">${words(conditions)}</p>
  </li>`;
}

function sourceView({number, title, origin, url, citedBy}: CitedSource, {html, words, model}: Pass): unknown {
  return html`<li id="source-${number}" tabindex="-1">
    <span class="number numbers" aria-hidden="true">${formatNumber(model.lang, number)}</span>
    <p>${url ? html`<a href=${url} rel="noopener">${title}</a>` : title}${origin && html` <span class="aside">${words(origin)}</span>`} <a class="back" href="#cite-${citedBy}-${number}" aria-label=${model.back}>↑</a></p>
  </li>`;
}

/** The way back from a source leads to where it was last reached from. */
function followCitation(event: Event): void {
  const link = (event.target as Element).closest('a.citation');
  const source = link && (link.getRootNode() as ShadowRoot).getElementById(link.getAttribute('href')!.slice(1));
  source?.querySelector('.back')!.setAttribute('href', `#${link!.id}`);
}
