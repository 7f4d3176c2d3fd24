import type {LitElement, ReactiveController} from 'lit';

import {lazy, whenIdle} from '../../localization/lazy/lazy.js';
import {all, type Places} from './registry.js';
import {addressOf} from './url.js';

/** What follows addresses and links comes when the page's address may lead here, a link is pressed, or the browser is idle. */
const address = lazy('what follows addresses', () => import('./address.js'));

/** Uses it now, where it is there; where it cannot be had, a warning says so. */
function whenThere(use: (there: typeof import('./address.js')) => void): void {
  const useIt = (): void => void (address.value && use(address.value));
  const attempt = address.load();
  if (attempt) void attempt.then(useIt);
  else useIt();
}

/**
 * The places of an element. They are in its shadow root, where the browser finds none: addresses of the page lead to
 * them, and links within the element. A place's id is the address that leads to it.
 */
export class PlaceController implements ReactiveController, Places {
  /**
   * @param pattern of the addresses that mean a place of the host
   * @param bring sees to it that such a place is drawn
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

  find(place: string): HTMLElement | undefined {
    const id = CSS.escape(place);
    const drawn = this.host.renderRoot.querySelectorAll<HTMLElement>(`[id="${id}"], [data-place="${id}"]`);
    return [...drawn].find((element) => element.getClientRects().length > 0);
  }

  /** Follows a link within the host. */
  follow(place: string, link: HTMLElement): void {
    whenThere((there) => there.followLink(link, place, this.host));
  }
}
