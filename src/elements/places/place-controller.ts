import type {LitElement, ReactiveController} from 'lit';

import {lazy, whenIdle} from '../../localization/lazy/lazy.js';
import {all, type Places} from './registry.js';
import {addressOf} from './url.js';

/**
 * The code that follows addresses and links. It is loaded when the page's address may lead here, when a link is pressed, or
 * when the browser is idle.
 */
const address = lazy('what follows addresses', () => import('./address.js'));

/** Uses the code now if it is loaded, else when it has loaded. If it cannot be loaded, a warning says so. */
function whenThere(use: (there: typeof import('./address.js')) => void): void {
  const useIt = (): void => {
    if (address.value) use(address.value);
  };
  const attempt = address.load();
  if (attempt) void attempt.then(useIt);
  else useIt();
}

/**
 * The places of an element. They are in its shadow root, where the browser does not look for ids. Addresses of the
 * page and links within the element lead to them. The id of a place is the address that leads to it.
 */
export class PlaceController implements ReactiveController, Places {
  /**
   * @param pattern matches the addresses that may lead to a place of the host
   * @param bring makes the host draw such a place
   */
  constructor(
    readonly host: LitElement,
    readonly pattern: RegExp,
    readonly bring: (place: string) => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    all.add(this);
    const isNew = !this.host.hasUpdated;
    const begin = (): void => whenThere((there) => there.begin(isNew));
    if (this.pattern.test(addressOf(location))) begin();
    else whenIdle(begin);
  }

  hostDisconnected(): void {
    all.delete(this);
    address.value?.end();
  }

  /** Opens the folds around the place, and the one that it holds. */
  find(place: string): HTMLElement | undefined {
    const found = this.host.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(place)}"]`) ?? undefined;
    const inner = found?.querySelector<HTMLDetailsElement>(':scope > details');
    for (let fold = inner ?? found?.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
    return found;
  }

  /** Follows a link within the host. */
  follow(place: string, link: HTMLElement): void {
    whenThere((there) => there.followLink(link, place, this.host));
  }

  /**
   * Tells the history of a place that the host has opened below a control, so that Back closes it. The place of another that
   * was open has the same entry.
   */
  unfold(place: string, control: HTMLElement, acts: {readonly open: () => void; readonly close: () => void}): void {
    whenThere((there) => there.unfold(place, control, acts));
  }

  /** Gives the focus back to the control of what the host has closed, and takes its entry from the history. */
  fold(control: HTMLElement): void {
    whenThere((there) => there.fold(control));
  }
}
