import type {ComparisonTable} from '../../src/elements/index.js';
import {isArriving} from '../../src/elements/places/arrival.js';
import {elementsOf} from './layout.js';
import {idle, rendered, show} from './page.js';
import {waitUntil} from './wait.js';

/** For tests of addresses and links within elements, in a page that is longer than its window. */

export const room = '<div class="room" style="block-size: 3000px"></div>';

/** The first element below that matches, through shadow roots. */
export const inside = (element: Element, selector: string): HTMLElement => elementsOf(element).find((one) => one.matches(selector))!;

/**
 * Whether a place is at the top of the window, below the margin that every place has; within a table also below its head,
 * which stays in view.
 */
export function isAtTop(place: Element): boolean {
  const head = place.closest('table')?.tHead;
  return Math.abs(place.getBoundingClientRect().top - (head ? head.getBoundingClientRect().bottom : 0) - 8) <= (head ? 16 : 9);
}

/** No element holds a place in view any more. */
export const arrived = (): Promise<void> => waitUntil(() => !isArriving(), 'ends');

/** Ids of the places that are marked as reached. */
export const reachedBy = (element: Element): string[] =>
  elementsOf(element)
    .filter(({dataset}) => 'reached' in dataset)
    .map(({id}) => id);

export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

/** Takes a step in the history, and waits for it. */
export async function step(direction: 'back' | 'forward'): Promise<void> {
  const done = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history[direction]();
  await done;
}

/** The page as long as a lesson's, with something above it and below it. */
export async function longPage(content: string, lang = 'en'): Promise<HTMLElement> {
  const place = await show<HTMLElement>(`<div style="overflow-anchor: none">${room}${content}${room}</div>`, lang);
  await rendered(place);
  await idle();
  return place;
}

export const tableInLongPage = async (attributes = ''): Promise<ComparisonTable> =>
  (await longPage(`<comparison-table ${attributes}></comparison-table>`)).querySelector('comparison-table')!;

/** The address of the page, without a place in it. */
export const start = location.pathname + location.search;
const {pushState} = history;

/** After each test the page is at its top, under its own address. */
export function leaveAsItWas(): void {
  afterEach(async () => {
    history.pushState = pushState;
    history.replaceState(null, '', start);
    await arrived();
    scrollTo(0, 0);
  });
}
