import type {LitElement, ReactiveController} from 'lit';

import {followLink, join, leave, type Places} from './address.js';

/**
 * The places of an element. They are in its shadow root, where the browser finds none: addresses of the page lead to
 * them, and links within the element.
 */
export class PlaceController implements ReactiveController, Places {
  /**
   * @param placeOf the id, in the host's root, of the place that an address means; undefined where it means none of the host's
   * @param bring sees to it that such a place is drawn
   */
  constructor(
    readonly host: LitElement,
    readonly placeOf: (address: string) => string | undefined,
    readonly bring: (place: string) => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    join(this);
  }

  hostDisconnected(): void {
    leave(this);
  }

  find(place: string): HTMLElement | undefined {
    const id = CSS.escape(place);
    const drawn = this.host.renderRoot.querySelectorAll<HTMLElement>(`[id="${id}"], [data-place="${id}"]`);
    return [...drawn].find((element) => element.getClientRects().length > 0);
  }

  /** Follows a link within the host. */
  follow(address: string, link: HTMLElement): void {
    followLink(link, address, this.host);
  }
}
