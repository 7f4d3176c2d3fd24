import {html, nothing} from 'lit';

import {formatNumber} from '../../localization/language/format.js';
import type {CitedSource, Evidence, EvidenceGroup, EvidenceValue, PropertyEvidence} from '../../model/evidence.js';
import {heading, wordsWith, type Words} from '../inline-view.js';
import type {ViewState} from '../view-state.js';

/** What all pieces of one drawing need. */
interface EvidenceDrawing {
  readonly model: Evidence;
  readonly words: Words;
  /** Level of the title of the table. */
  readonly headingLevel: number | undefined;
  /** Ids of the values to which addresses lead elsewhere: they open in the table. */
  readonly inPlace: ReadonlySet<string>;
}

/**
 * What was measured, in a fold for each property, and the list of sources; nothing where an author compares something else.
 *
 * @param inPlace ids of the measurements that open in the table
 */
export function view(model: Evidence, state: ViewState, inPlace: ReadonlySet<string>): unknown {
  if (model.properties.length === 0) return nothing;
  const {headingLevel} = state;
  const words = wordsWith({}, state);
  const drawing = {model, words, headingLevel, inPlace};
  return html`<div class="evidence" role="group" aria-labelledby="evidence-title" @click=${followCitation}>
    <div class="title" id="evidence-title">${heading(headingLevel, words(model.title))}</div>
    <p class="aside">${words(model.advice)}</p>
    ${model.properties.map((property) => propertyView(property, drawing))}
    <details class="measured">
      <summary><span>${subheading(words(model.sourcesTitle), drawing)}</span> ${countView(model.sources.length, drawing)}</summary>
      <ol class="sources" role="list">${model.sources.map((source) => sourceView(source, drawing))}</ol>
    </details>
  </div>`;
}

/** One level below the title of the evidence, which is that of the table. */
const subheading = (content: unknown, {headingLevel}: EvidenceDrawing): unknown => heading(headingLevel && headingLevel + 1, content);

const countView = (count: number, {model}: EvidenceDrawing): unknown =>
  html`<span class="count numbers">${formatNumber(model.lang, count)}</span>`;

/** The fold stands in the place to which addresses lead: what they led to before stands in its beginning in static HTML. */
function propertyView({id, name, groups}: PropertyEvidence, drawing: EvidenceDrawing): unknown {
  const {words, model} = drawing;
  const count = groups.flatMap(({values}) => Object.values(values)).reduce((sum, {length}) => sum + length, 0);
  const title = html`<span id="measured-name-${id}">${subheading(words(name), drawing)}</span>`;
  return html`<div class="place" id="measured-${id}" tabindex="-1">
    ${
      count === 0
        ? html`<div class="measured">${title} <span class="aside">${words(model.none)}</span></div>`
        : html`<details class="measured">
          <summary>${title} ${countView(count, drawing)}</summary>
          ${groups.map((group) => groupView(group, id, drawing))}
        </details>`
    }
  </div>`;
}

/** The values of both technologies beside each other, and above them whether they may be compared. */
function groupView({alike, values}: EvidenceGroup, property: string, drawing: EvidenceDrawing): unknown {
  const {words, model} = drawing;
  const isPair = model.technologies.filter(({id}) => values[id]?.length).length > 1;
  return html`${isPair ? html`<p class="comparable ${alike ? 'alike' : 'aside'}">${words(alike ? model.alike : model.unlike)}</p>` : ''}
    <div class="pair">
      ${model.technologies.map(({id, name}) => {
        const label = `measured-${property}-${alike ? 'alike' : 'unlike'}-${id}`;
        return html`<div class=${id}>
          <p class="subject short" id=${label}>${words(name)}</p>
          ${valuesView(values[id], `measured-name-${property} ${label}`, drawing)}
        </div>`;
      })}
    </div>`;
}

function valuesView(values: readonly EvidenceValue[] | undefined, labels: string, drawing: EvidenceDrawing): unknown {
  if (!values?.length) return html`<p class="aside">${drawing.words(drawing.model.none)}</p>`;
  return html`<ul role="list" aria-labelledby=${labels}>${values.map((value) => valueView(value, drawing))}</ul>`;
}

function valueView({id, amount, spread, what, conditions, references}: EvidenceValue, {words, model, inPlace}: EvidenceDrawing): unknown {
  const around = spread && html` <span class="spread">${words(spread)}</span>`;
  const citation = ({number, label}: EvidenceValue['references'][number]): unknown => {
    const text = `[${formatNumber(model.lang, number)}]`;
    return html` <a class="citation" href="#source-${number}" id="cite-${id}-${number}" aria-label=${label}>${text}</a>`;
  };
  return html`<li id=${inPlace.has(id) ? nothing : `fact-${id}`} tabindex="-1">
    <p class="amount numbers"><strong>${words(amount)}</strong>${around}${references.map(citation)}</p>
    <p class="what">${words(what)}</p>
    <p class="conditions">${words(conditions)}</p>
  </li>`;
}

function sourceView({number, title, origin, url, citedBy}: CitedSource, {words, model}: EvidenceDrawing): unknown {
  const name = url ? html`<a href=${url} rel="noopener">${title}</a>` : title;
  const from = origin && html` <span class="aside">${words(origin)}</span>`;
  const back = html`<a class="back" href="#cite-${citedBy}-${number}" aria-label=${model.back}>↑</a>`;
  return html`<li id="source-${number}" tabindex="-1">
    <span class="number numbers" aria-hidden="true">${formatNumber(model.lang, number)}</span>
    <p>${name}${from} ${back}</p>
  </li>`;
}

/** The way back from a source leads to where it was last reached from. */
function followCitation(event: Event): void {
  const link = (event.target as Element).closest('a.citation');
  const source = link && (link.getRootNode() as ShadowRoot).getElementById(link.getAttribute('href')!.slice(1));
  source?.querySelector('.back')!.setAttribute('href', `#${link!.id}`);
}
