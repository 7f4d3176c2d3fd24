import {isLoading} from '../../localization/lazy/lazy.js';

/** Events by which a reader scrolls or goes elsewhere. */
const readersEvents = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** The number of frames without movement after which an arrival ends. A router may scroll a little after it changes the address. */
const quietFrames = 12;

/** The longest time of an arrival in milliseconds: some pages never finish loading. */
const longest = 30_000;

let marked: Element | undefined;
let stop: (() => void) | undefined;

export interface Arrival {
  /** Returns the place as soon as it is drawn. */
  readonly find: () => HTMLElement | undefined;
  /** Scrolls the place into view. */
  readonly show?: (place: HTMLElement) => void;
  /** Called when the place has been reached, or when an action of the reader ends the arrival before. */
  readonly done?: () => void;
  /** Whether the place is not marked: the reader has never left it. */
  readonly isQuiet?: boolean;
}

/** Respects the scroll margins that the page sets for its sticky header. */
const toTheTop = (place: HTMLElement): void => place.scrollIntoView({behavior: 'instant'});

/** Whether everything that may move the page has loaded. */
const isAllThere = (): boolean => document.readyState === 'complete' && document.fonts.status === 'loaded' && !isLoading();

/**
 * Scrolls to a place, marks it, and keeps it in view while content above it still grows: parts, lazy words, fonts, the rest
 * of the page. The arrival ends when all of that has loaded, or as soon as the reader does something.
 */
export function arrive({find, show = toTheTop, done, isQuiet = false}: Arrival): void {
  endArrival();
  const latest = performance.now() + longest;
  let place: HTMLElement | undefined;
  let [top, quiet, frame] = [NaN, 0, 0];

  const step = (): void => {
    const found = find();
    const isMoved = found?.getBoundingClientRect().top !== top;
    const isNew = found !== place;
    if (found && isNew) reach(found, isQuiet);
    if (found) show(found);
    if (found && isNew) done?.();
    place = found;
    top = found ? found.getBoundingClientRect().top : NaN;
    quiet = (found && isMoved) || !isAllThere() ? 0 : quiet + 1;
    if (quiet < quietFrames && performance.now() < latest) frame = requestAnimationFrame(step);
    else endArrival();
  };
  const endForReader = (): void => {
    done?.();
    endArrival();
  };
  for (const type of readersEvents) addEventListener(type, endForReader, {capture: true, passive: true});
  stop = () => {
    cancelAnimationFrame(frame);
    for (const type of readersEvents) removeEventListener(type, endForReader, {capture: true});
  };
  step();
}

export const isArriving = (): boolean => stop !== undefined;

export function endArrival(): void {
  stop?.();
  stop = undefined;
}

function reach(place: HTMLElement, isQuiet: boolean): void {
  mark(isQuiet ? undefined : place);
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({preventScroll: true});
}

/** Marks the place that was reached last, and no other. */
export function mark(place?: Element): void {
  marked?.removeAttribute('data-reached');
  marked = place;
  marked?.setAttribute('data-reached', '');
}
