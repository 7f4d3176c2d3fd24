import {urlOf} from './link-controller.js';

/** Steps in the history of the browser, one for each jump within an element. */

interface Step {
  readonly from: string;
  readonly to: string;
  readonly back: () => void;
  readonly forward: () => void;
}

let steps: Step[] = [];
let here: string | undefined;
let isPushing = false;

/** Where the browser knows each entry of its history it tells more than addresses do: two may have the same. */
export const knowsEntries = (): boolean => Boolean((globalThis as {navigation?: Navigation}).navigation?.currentEntry);

const entry = (): string => (knowsEntries() ? navigation.currentEntry!.key : location.href);

/** The address changed, or will: what comes next is no way back over a step that leads to this one. */
export const noteEntry = (next: string | undefined = entry()): void => void (here = next);

/** Whether a change of the address is a step being taken. */
export const isTakingStep = (): boolean => isPushing;

export const forgetSteps = (): void => void (steps = []);

/** A site whose router reads the end of the address keeps it: `#/chapter`. */
const isRoute = (): boolean => /^#!?\//.test(location.hash);

/**
 * Adds an entry to the history with the host's own state. Not in a frame, whose steps would be taken for those of the
 * page around it, nor where there is one for the address already.
 */
export function takeStep(address: string, {back, forward}: Pick<Step, 'back' | 'forward'>): void {
  const [from, url] = [entry(), urlOf(address)];
  if (top !== self || url === location.href) return;
  isPushing = true;
  try {
    history.pushState(history.state, '', isRoute() ? null : url);
    steps.push({from, to: entry(), back, forward});
  } catch {
    // A sandbox forbids it, and a browser that counts too many of them.
  }
  isPushing = false;
  noteEntry();
}

/** The reader went back or forward: what they left or came to is shown again, where that is a step of ours. */
export function retraceStep(): boolean {
  const [before, now] = [here, entry()];
  noteEntry(now);
  if (before === now) return false;
  const left = steps.findLast(({from, to}) => from === now && to === before);
  const taken = steps.findLast(({from, to}) => from === before && to === now);
  (left?.back ?? taken?.forward)?.();
  return Boolean(left ?? taken);
}

/** Everything around an element that can be scrolled, and how far it is. */
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
