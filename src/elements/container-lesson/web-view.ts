import {html} from 'lit';

import {plain} from '../../model/inline.js';
import type {LessonFrame, LessonPlace} from '../../model/lesson.js';
import type {Words} from '../inline-view.js';

/** Containers in a VM, and below them the places of which the picture is true: where the app is developed, and where it serves its users. */
export function webView({picture, places}: LessonFrame['web'], diagram: unknown, words: Words): unknown {
  return html`<figure class="nested" aria-label=${plain(picture)}>
    <div class="nested-picture">${diagram}</div>
    <div class="places">${places.map((place) => placeView(place, words))}</div>
  </figure>`;
}

const placeView = ({name, title, text}: LessonPlace, words: Words): unknown =>
  html`<p><strong>${words(name)}</strong> ${title && html`<span class="aside">${words(title)}</span> `}${words(text)}</p>`;
