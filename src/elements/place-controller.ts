import type {LitElement, ReactiveController} from 'lit';

import {formerFacts} from '../data/former-facts.js';
import {currentId} from '../data/moved-ids.js';

/**
 * Goes to places in a host's shadow root: for the end of a page's address the browser looks only outside.
 * A place that is not there yet is gone to as soon as it is.
 */
export class PlaceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #prefix: string;
  readonly #onWanted: () => void;
  #wanted: string | undefined;

  /**
   * @param prefix begins the ids of the host's places
   * @param onWanted sees to it that such a place comes
   */
  constructor(host: LitElement, prefix: string, onWanted = (): void => {}) {
    this.#host = host;
    this.#prefix = prefix;
    this.#onWanted = onWanted;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#followAddress);
    // Moving an element is no reason to scroll.
    if (!this.#host.hasUpdated) this.#followAddress();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#followAddress);
  }

  hostUpdated(): void {
    const target = this.#wanted && (this.#host.renderRoot as ShadowRoot).getElementById(this.#wanted);
    if (!target) return;
    this.#wanted = undefined;
    target.scrollIntoView();
    target.focus({preventScroll: true});
  }

  /** @returns whether the id is one of the host's places */
  goTo(id = ''): boolean {
    if (!id.startsWith(this.#prefix)) return false;
    const place = id.slice(this.#prefix.length);
    const property = formerFacts.get(place);
    this.#wanted = property ? `measured-${property}` : this.#prefix + currentId(place);
    this.#onWanted();
    this.#host.requestUpdate();
    return true;
  }

  readonly #followAddress = (): boolean => this.goTo(location.hash.slice(1));
}
