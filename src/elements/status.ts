import {html, type LitElement} from 'lit';

import type {Translate} from '../localization/words/translate.js';

/**
 * Announces the result of a reader's action once, to screen readers: one plain text in a visually hidden status. It is
 * empty before, and again when the reader leaves the element. Screen readers read a live region that is inserted with
 * text, and read one with several paragraphs once for each change.
 */
export class Status {
  readonly #host: LitElement;
  #text = '';
  #locale = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addEventListener('focusout', () => this.say(''));
  }

  /** @param text plain text without marks; `''` clears the status */
  say(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#host.requestUpdate();
  }

  /** Must be in every render of the host, since a live region has to exist before its text changes. A change of language clears it. */
  draw({locale}: Translate): unknown {
    if (locale !== this.#locale) this.#text = '';
    this.#locale = locale;
    return html`<p class="visually-hidden" role="status">${this.#text}</p>`;
  }
}
