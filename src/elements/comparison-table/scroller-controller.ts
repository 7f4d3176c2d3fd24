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
    if (!box || !canScroll(box)) {
      this.hostDisconnected();
      return;
    }
    // That of the window in which the box stands, whose frames lay it out: an element may have been adopted.
    const view = box.ownerDocument.defaultView as (Window & Partial<typeof globalThis>) | null;
    if (!view?.ResizeObserver) return;
    // In the next frame: a stop for the keyboard is less high, which an observer must not bring about itself.
    this.#observer ??= new view.ResizeObserver(() => view.requestAnimationFrame(() => mark(box)));
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

/** Only three columns and more have a least width (`own-data/styles.ts`). */
const canScroll = (box: Element): boolean => box.querySelector('.many') !== null;

function mark(box: Element): void {
  const scrolls = canScroll(box) && box.scrollWidth > box.clientWidth;
  for (const [name, value] of Object.entries(attributes))
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
}
