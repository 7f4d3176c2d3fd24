import {svg, type SVGTemplateResult} from 'lit';

import type {TechnologyId} from '../../data/technologies.js';

/**
 * Two drawings on one ground line at y = 168, 320 wide and 228 high, from y = 20. Homes and plates stand around the same
 * three middles, and plates are equally deep, so that the eye can compare them. Classes are those of the drawings of the
 * analogy, and `plate`, which is the only solid shape.
 */
const middles = [56, 160, 264];

const ground = svg`<path class="soil" d="M0 168H320V248H0z"/><path class="line" d="M0 168H320"/>`;

/** The kernel's mark, a hole in a plate: a square on its point with a core in it, `size` from its middle to each point. */
const mark = (x: number, y: number, size: number): string => {
  const square = (half: number): string => `M${x} ${y - half}l${half} ${half} ${-half} ${half} ${-half} ${-half}z`;
  return [1, 0.575, 0.2625].map((share) => square(share * size)).join('');
};

/** A kernel: the only solid shape. */
export const plate = (x: number, y: number, width: number, height: number): SVGTemplateResult =>
  svg`<path class="plate" fill="currentColor" stroke="none" fill-rule="evenodd" d="M${x} ${y}h${width}v${height}h${-width}z${mark(x + width / 2, y + height / 2, height / 3.5)}"/>`;

const inGround = (middle: number, width: number): SVGTemplateResult => plate(middle - width / 2, 190, width, 42);

/** A plate alone, for the count. */
export const lonePlate = svg`<svg viewBox="0 0 42 42" width="42" height="42" fill="none" stroke="currentColor" aria-hidden="true">${plate(0, 0, 42, 42)}</svg>`;

/** The same in all six homes: the app. Seen from the chest up. */
const person = (middle: number, bottom: number): SVGTemplateResult =>
  svg`<g class="person" transform="translate(${middle} ${bottom})"><path class="paper line" d="M-12 0c0-9 5-13 12-13s12 4 12 13z"/><circle class="paper line" cy="-31" r="3.5"/><circle class="paper line" cy="-21" r="7.5"/></g>`;

/** Three roofs, as an OS of one's own may be another one; each with what stands on it or is let into it. */
const roofs = [
  svg`<path class="fill line" d="M20 90V48h13v42"/><path class="fill line" d="M-47 102 0 50 47 102z"/>`,
  svg`<path class="fill line" d="M-47 102-29 60H29L47 102z"/><circle class="paper line" cy="82" r="9"/>`,
  svg`<path class="fill line" d="M-47 102V88L47 46v56z"/><path class="paper line" d="m8 83 22-10v12L8 95z"/>`,
];

const house = (roof: SVGTemplateResult, middle: number): SVGTemplateResult =>
  svg`<g class="own" transform="translate(${middle} 0)"><path class="fill line" d="M-38 102H38v66H-38z"/>${roof}<path class="paper line" d="M-30 110H8v37H-30zM16 122H31v46H16z"/><path class="line" d="M20 146v4M0 168v22"/></g>${person(middle - 11, 147)}<path class="sill" d="M${middle - 33} 147h44"/>`;

const houses = [ground, middles.map((middle, index) => [house(roofs[index]!, middle), inGround(middle, 88)])];

/** What each has put into the flat. */
const furniture = [
  svg`<path class="line" d="M-46 112V80h17v32M-46 91h17M-46 101h17M-42 91v-7M-38 91v-7M-34 101v-6"/>`,
  svg`<path class="line" d="M-42 112h10l2-10h-14zM-37 102V88M-37 94c-9 0-10-7-9-13 6 1 10 6 9 13zM-37 91c8 0 9-7 8-12-6 1-9 6-8 12z"/>`,
  svg`<path class="line" d="M-46 72h18v16h-18zM-46 84l6-6 5 5 3-3 4 4"/>`,
];

/** A flat from its ceiling at y = 56 to its floor at y = 112: lit by a lamp, with a table at which someone sits. */
const flat = (things: SVGTemplateResult, middle: number): SVGTemplateResult =>
  svg`<g class="own" transform="translate(${middle} 0)"><path class="fill line" d="M-52 56H52v56H-52z"/>${things}<path class="line" d="M32 56v8M22 74c0-6 4-10 10-10s10 4 10 10z"/></g>${person(middle, 98)}<g class="own"><path class="line" d="M${middle - 23} 98h46M${middle - 18} 98v14M${middle + 18} 98v14"/></g>`;

/** Of all: walls, roof, entrance and what leads into the ground. */
const walls = svg`<path class="paper line" d="M236 46V32h40v14M4 56H316V168H4zM0 46H320V56H0z"/><path class="line" d="M144 168V126h32v42M160 126v42M136 126h48M56 168v22M160 168v22M264 168v22"/><path class="fine" d="M22 128h26v22H22zM35 128v22M64 128h26v22H64zM77 128v22M230 128h26v22h-26zM243 128v22M272 128h26v22h-26zM285 128v22M155 146v4M165 146v4"/>`;

const flats = [ground, walls, middles.map((middle, index) => flat(furniture[index]!, middle)), inGround(160, 296)];

/** What is in each drawing, from back to front. */
export const drawings: Readonly<Record<TechnologyId, unknown>> = {vm: houses, container: flats};

/** One home of each seen from nearer by, 220 wide and 191 high from (50, 45): of the flats the middle one. */
export const closeUps: Readonly<Record<TechnologyId, unknown>> = {
  vm: [ground, house(roofs[0]!, 160), inGround(160, 88)],
  container: flats,
};

const computer = svg`<path class="paper line" d="M2 38H78V55H2z"/>${plate(9, 42, 62, 9)}`;

/** Both stacks in small, 80 wide and 57 high: an app with a kernel of its own, and one with nothing between it and the computer's. */
export const smallStacks: Readonly<Record<TechnologyId, unknown>> = {
  vm: svg`<g class="own"><path class="fill line" d="M6 2H74V38H6zM6 19H74"/></g>${plate(13, 24, 54, 9)}${computer}`,
  container: svg`<g class="own"><path class="fill line" d="M6 2H74V19H6z"/></g><path class="fine" stroke-dasharray="4 3" d="M6 19V38M74 19V38"/>${computer}`,
};
