import {html, svg, type SVGTemplateResult} from 'lit';

import {plain} from '../../model/inline.js';
import type {LessonFrame} from '../../model/lesson.js';
import type {Words} from '../inline-view.js';
import {plate} from './hero-drawings.js';

/** In both computers: three containers on one kernel. */
const inside = svg`<g class="own"><path class="fill line" d="M28 26h42v32H28zM79 26h42v32H79zM130 26h42v32h-42z"/></g>${plate(28, 64, 144, 28)}`;

/** A portable computer and a server, 200 wide and 124 high. */
const computers: readonly SVGTemplateResult[] = [
  svg`<path class="paper line" d="M16 8H184V106H16zM2 106H198L188 118H12z"/><path class="fine" d="M84 112h32"/>`,
  svg`<path class="paper line" d="M16 8H184V118H16zM16 100H184"/><path class="fine" d="M28 109h60M150 109h4M164 109h4"/>`,
];

/** The same environment twice: where the app is developed, and where it runs for its users. */
export function webView({picture, places}: LessonFrame['web'], words: Words): unknown {
  return html`<figure class="pair environments container" role="group" aria-label=${plain(picture)}>
    ${places.map((place, index) => html`<div><svg viewBox="0 0 200 124" aria-hidden="true">${computers[index]}${inside}</svg><p class="short">${words(place)}</p></div>`)}
  </figure>`;
}
