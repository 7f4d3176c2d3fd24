import type {LitElement, ReactiveController} from 'lit';

/** The full URL of a hash of this page. `#…` alone would be relative to a `<base>`. */
export const urlOf = (address: string): string => `${location.href.replace(/#.*/, '')}#${address}`;

/** Whether a click is plain: with modifiers it asks for a new tab, a new window or a download. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Follows links to `#…` within an element. With a `<base>` the browser would resolve them against another page. */
export class LinkController implements ReactiveController {
  readonly #host: LitElement;
  readonly #follow: (address: string, link: HTMLElement) => void;

  /** @param follow goes to the address of the link, without `#` */
  constructor(host: LitElement, follow: (address: string, link: HTMLElement) => void) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  /** The listeners are on the element's root, so they need not be removed. */
  hostConnected(): void {
    for (const type of ['click', 'auxclick']) this.#host.renderRoot.addEventListener(type, this.#onClick);
  }

  readonly #onClick = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || event.defaultPrevented) return;
    const address = link.getAttribute('href')!.slice(1);
    if (isPlainClick(event as MouseEvent)) {
      event.preventDefault();
      this.#follow(address, link);
    } else {
      // The browser opens the new tab or window after this event.
      link.href = urlOf(address);
      setTimeout(() => link.setAttribute('href', `#${address}`));
    }
  };
}
