import {html} from 'lit';

import type {Hero, Homes} from '../../model/hero.js';
import {plain} from '../../model/inline.js';
import type {Words} from '../inline-view.js';
import {technologyIds} from '../../data/technologies.js';
import {closeUps, drawings, lonePlate} from './hero-drawings.js';

/** The question, and below it the two drawings side by side, each with the number of its plates. */
export const heroView = ({question, homes}: Hero, words: Words): unknown =>
  html`<div class="hero" part="hero">
    <p class="question short">${words(question)}</p>
    <div class="homes">${homes.map((one) => homesView(one, words))}</div>
  </div>`;

/** The large figure is for the eye; the words beside it say the same. */
function homesView({technology, caption, picture, figure, count}: Homes, words: Words): unknown {
  return html`<figure class=${technology.id}>
    <figcaption><span class="subject">${words(technology.name)}</span> <span class="aside">${words(caption)}</span></figcaption>
    <svg viewBox="0 20 320 228" width="320" height="228" fill="none" stroke="currentColor" role="img" aria-label=${plain(picture)}>${drawings[technology.id]}</svg>
    <p class="plates short"><span class="figure numbers" aria-hidden="true">${lonePlate}${figure}</span> <strong>${words(count)}</strong></p>
  </figure>`;
}

/** For narrow places, where the cards fold their drawings. It shows what stands in the text beside it. */
export const closeUpView = (): unknown =>
  html`<div class="pair close-up" aria-hidden="true">
    ${technologyIds.map((id) => html`<svg class=${id} viewBox="50 45 220 191" width="220" height="191" fill="none" stroke="currentColor">${closeUps[id]}</svg>`)}
  </div>`;
