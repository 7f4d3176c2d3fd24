import {urlOf} from './link-controller.js';

/** Adds entries to the browser's history, one for each jump within an element. */

interface Step {
  readonly from: string;
  readonly to: string;
  readonly back: () => void;
  readonly forward: () => void;
}

let steps: Step[] = [];
let here: string | undefined;
let isPushing = false;

/** The Navigation API identifies each entry of the history. Addresses do not: two entries may have the same one. */
export const knowsEntries = (): boolean => Boolean((globalThis as {navigation?: Navigation}).navigation?.currentEntry);

const entry = (): string => (knowsEntries() ? navigation.currentEntry!.key : location.href);

/** Records the current entry when the address has changed or will change, so that the next event is not taken for a way back. */
export const noteEntry = (next: string | undefined = entry()): void => void (here = next);

/** Whether the current change of the address was made by `takeStep`. */
export const isTakingStep = (): boolean => isPushing;

export const forgetSteps = (): void => void (steps = []);

/** A site whose router uses the hash, such as `#/chapter`, keeps its hash. */
const isRoute = (): boolean => /^#!?\//.test(location.hash);

/**
 * Adds an entry to the history, with the state that the host has set. Not in a frame, whose entries would mix with those of
 * the page around it, and not if the current entry already has the address.
 *
 * @returns whether there is a new entry
 */
export function takeStep(address: string, {back, forward}: Pick<Step, 'back' | 'forward'>): boolean {
  const [from, url, before] = [entry(), urlOf(address), steps.length];
  if (top !== self || url === location.href) return false;
  isPushing = true;
  try {
    history.pushState(history.state, '', isRoute() ? null : url);
    steps.push({from, to: entry(), back, forward});
  } catch {
    // A sandbox forbids it, and so does a browser that has counted too many entries.
  }
  isPushing = false;
  noteEntry();
  return steps.length > before;
}

/** Whether the current entry is the one that was added last. */
export const isLastStep = (): boolean => steps.at(-1)?.to === entry();

/** Changes the entry that was added last: its address, and what Back and Forward do. */
export function changeStep(address: string, {back, forward}: Pick<Step, 'back' | 'forward'>): void {
  isPushing = true;
  history.replaceState(history.state, '', isRoute() ? null : urlOf(address));
  steps.push({...steps.pop()!, to: entry(), back, forward});
  isPushing = false;
  noteEntry();
}

let leaving: Promise<void> | undefined;

/** Resolves when the browser has gone back from the entry that `undoStep` leaves; undefined if it is not on its way. */
export const wayBack = (): Promise<void> | undefined => leaving;

/**
 * Goes back from the entry that was added last. The browser does so a little later.
 *
 * @param back what to do instead of the step's own way back
 */
export function undoStep(back: () => void): void {
  steps.push({...steps.pop()!, back});
  leaving = new Promise((resolve) => {
    addEventListener('popstate', () => resolve((leaving = undefined)), {once: true});
  });
  history.back();
}

/** Called when the reader goes back or forward. Shows the link or the place of the step, if the entry is one of ours. */
export function retraceStep(): boolean {
  const [before, now] = [here, entry()];
  noteEntry(now);
  if (before === now) return false;
  const left = steps.findLast(({from, to}) => from === now && to === before);
  const taken = steps.findLast(({from, to}) => from === before && to === now);
  (left?.back ?? taken?.forward)?.();
  return Boolean(left ?? taken);
}

/** Records the scroll positions of everything around an element. */
export function scrollPositions(element: Element): () => void {
  const positions = [...around(element)].map((one) => [one, one.scrollLeft, one.scrollTop] as const);
  return () => {
    for (const [one, left, top] of positions) one.scrollTo({left, top, behavior: 'instant'});
  };
}

function* around(element: Element | null): Generator<Element> {
  if (!element) return;
  yield element;
  const root = element.getRootNode();
  yield* around(element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null));
}
