import type {LitElement, ReactiveController} from 'lit';

/** Made of the page's own address, since `#…` alone begins at a `<base>`. */
export const urlOf = (address: string): string => `${location.href.replace(/#.*/, '')}#${address}`;

/** Others ask for a new tab, a new window or a download. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Follows links to `#…` within an element: below a `<base>` the browser takes them for places of another page. */
export class LinkController implements ReactiveController {
  readonly #host: LitElement;
  readonly #follow: (address: string, link: HTMLElement) => void;

  /** @param follow goes where the link leads, `#` left out */
  constructor(host: LitElement, follow: (address: string, link: HTMLElement) => void) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  /** The listeners go with the element's root. */
  hostConnected(): void {
    for (const type of ['click', 'auxclick']) this.#host.renderRoot.addEventListener(type, this.#onClick);
  }

  readonly #onClick = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link) return;
    const address = link.getAttribute('href')!.slice(1);
    if (isPlainClick(event as MouseEvent)) {
      event.preventDefault();
      this.#follow(address, link);
    } else {
      // A new tab or window is the browser's to open, once this event is over.
      link.href = urlOf(address);
      setTimeout(() => link.setAttribute('href', `#${address}`));
    }
  };
}
