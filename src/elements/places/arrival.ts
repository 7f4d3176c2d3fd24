import {isLoading} from '../../localization/lazy/lazy.js';

/** What a reader scrolls by, or goes elsewhere. */
const readersEvents = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Frames in which nothing has moved any more. A router of the site may scroll a little later than it changes the address. */
const quietFrames = 12;

/** Milliseconds after which an arrival ends in any case: some pages load for ever. */
const longest = 30_000;

let marked: Element | undefined;
let stop: (() => void) | undefined;

export interface Arrival {
  /** The place, as soon as it is there. */
  readonly find: () => HTMLElement | undefined;
  /** Brings it into view. */
  readonly show?: (place: HTMLElement) => void;
  /** Called when the place is there, and when the reader does something before: there is nothing left to go to. */
  readonly done?: () => void;
}

/** Heeds the margins that the page sets for its sticky header. */
const toTheTop = (place: HTMLElement): void => place.scrollIntoView({behavior: 'instant'});

/** Nothing that may still move the page is on its way. */
const isAllThere = (): boolean => document.readyState === 'complete' && document.fonts.status === 'loaded' && !isLoading();

/**
 * Goes to a place, marks it, and keeps it in view while what is drawn above it still grows: by parts, late words, fonts,
 * the rest of the page. It ends when all of that is there, or as soon as the reader does something.
 */
export function arrive({find, show = toTheTop, done}: Arrival): void {
  endArrival();
  const latest = performance.now() + longest;
  let place: HTMLElement | undefined;
  let [top, quiet, frame] = [NaN, 0, 0];

  const step = (): void => {
    const found = find();
    const isMoved = found?.getBoundingClientRect().top !== top;
    const isNew = found !== place;
    if (found && isNew) reach(found);
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

function reach(place: HTMLElement): void {
  mark(place);
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({preventScroll: true});
}

/** One place at a time: the last that was gone to. */
export function mark(place?: Element): void {
  marked?.removeAttribute('data-reached');
  marked = place;
  marked?.setAttribute('data-reached', '');
}
