import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Lets the keyboard reach the box around the table where it scrolls, under the names of its columns. Where all of it is
 * seen the box is no stop, and no region.
 */
export class ScrollerController implements ReactiveController {
  readonly #host: {readonly renderRoot: HTMLElement | DocumentFragment};
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector('.scroller');
    if (!box || !('ResizeObserver' in globalThis)) return;
    // In the next frame: a stop for the keyboard is less high, which an observer must not bring about itself.
    this.#observer ??= new ResizeObserver(() => requestAnimationFrame(() => mark(box)));
    this.#observer.observe(box);
    this.#observer.observe(box.firstElementChild!);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

/** Named by the heads of its columns: two tables of one page have the same caption. */
const attributes = {tabindex: '0', role: 'region', 'aria-labelledby': 'columns'};

function mark(box: Element): void {
  const scrolls = getComputedStyle(box).overflowX === 'auto' && box.scrollWidth > box.clientWidth;
  for (const [name, value] of Object.entries(attributes))
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
}
