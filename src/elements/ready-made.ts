import type {LitElement, ReactiveController} from 'lit';

/**
 * Takes the ids from the ready-made HTML between an element's tags, once the element has taken over and the page has
 * loaded: a router of the site would find them, and what has them is not shown any more. What an author wrote there
 * is left alone.
 */
export class ReadyMadeController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (document.readyState === 'complete') this.#takeIds();
    else addEventListener('load', this.#takeIds, {once: true});
  }

  hostDisconnected(): void {
    removeEventListener('load', this.#takeIds);
  }

  readonly #takeIds = (): void => {
    if (this.#host.renderRoot.querySelector('slot:not([name])')) return;
    for (const element of this.#host.querySelectorAll('.lesson-element:not(:scope > [slot] *) [id]')) element.removeAttribute('id');
  };
}
