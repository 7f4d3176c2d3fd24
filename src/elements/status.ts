import {html, type LitElement} from 'lit';

import type {Translate} from '../localization/words/translate.js';

/**
 * Says once, to those who do not see it, what a reader's act has come to: one plain text in a status that is hidden
 * from the eye. It is empty until then, and again when the reader leaves the element: screen readers read a region
 * that comes with text unasked, and one in which several paragraphs change once for each of them.
 */
export class Status {
  readonly #host: LitElement;
  #text = '';
  #locale = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addEventListener('focusout', () => this.say(''));
  }

  /** @param text without marks; `''` says nothing */
  say(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#host.requestUpdate();
  }

  /** Belongs into every render of the host: it has to be there before it has something to say. Another language forgets what was said. */
  draw({locale}: Translate): unknown {
    if (locale !== this.#locale) this.#text = '';
    this.#locale = locale;
    return html`<p class="visually-hidden" role="status">${this.#text}</p>`;
  }
}
