import {svg} from 'lit';

import {ground, signs, type Drawing} from './drawing.js';

/** A detached house in section. Everything in it has a colour, because all of it is its own. */
export const house: Drawing = {
  layers: [
    [
      'land',
      svg`${ground}<path class="fine" d="M366 200v-34m0 20l-9-8m9 1l8-7M366 166c-15 0-19-10-18-19s9-17 18-23c9 6 17 14 18 23s-3 19-18 19z"/>`,
    ],
    [
      'house',
      svg`<path class="fill line" d="M262 76V46h16v42M259 46h22"/><path class="fill line" d="M132 200V104L216 41l84 63v96z"/><path class="fill line" d="M216 29 332 116H316L216 41 116 116H100zM300 156l24 4v4H300M300 200v-6h20v6"/><path class="line" d="M132 104H300M132 152H236M284 152H300"/><path class="paper line" d="M155 118h26v18h-26zm13 0v18M251 118h26v18h-26zm13 0v18M297 168h6v26h-6z"/><circle class="paper line" cx="216" cy="76" r="10"/><path class="fine" d="M206 76h20M216 66v20M236 200v-8h8v-8h8v-8h8v-8h8v-8h8v-8h8M140 152v-16M140 147h50v5M144 147q0-5 5-5h6q4 0 4 5M168 160v7M161 175q0-8 7-8t7 8zM153 186h30M158 186v14M178 186v14M143 182v18M143 192h8v8M193 182v18M193 192h-8v8"/>`,
    ],
    [
      'utilities',
      svg`<path class="area" stroke="none" d="M0 236H228V292H0z"/><path class="fill line" d="M122 200H310V210H306V224H314V233H286V224H294V210H138V224H146V233H118V224H126V210H122z"/><path class="fill line" d="M204 200V104h24v96z"/><path class="line" d="M0 246H210V112M0 264H216V112M0 282H222V112M168 112H264M168 160H250"/><path class="dot" d="M168 112h0M264 112h0M168 160h0M250 160h0"/>${signs}`,
    ],
  ],
  markers: {house: [84, 'M289 84H399'], land: [174, 'M412 187V200'], utilities: [228, 'M314 228H399']},
};
