import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {reportMissing} from '../lazy/loaders.js';
import {warn} from '../warnings/warn.js';
import type {Area, Strings} from '../words/messages.js';
import {availableLocales, onWordsChange} from '../words/store.js';
import {translator, type Translate} from '../words/translate.js';
import {nearestLang, watchLang} from './lang-observer.js';
import {isDoubtful} from './locale.js';

export interface LangControllerHost extends ReactiveControllerHost, Element {
  /** Areas whose words the element shows. */
  readonly areas: readonly Area[];
  /** Strings of this one element, before all others. */
  readonly strings?: Strings | undefined;
}

/** Keeps a host in the language of its nearest `lang`, and asks it to update when words change. */
export class LangController implements ReactiveController {
  /** The nearest `lang` as the page wrote it; `''` where there is none. */
  lang = '';
  readonly #host: LangControllerHost;
  #ends: (() => void)[] = [];

  constructor(host: LangControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The `t` for this moment. */
  get t(): Translate {
    return translator(this.lang, this.#host.areas, this.#host.strings);
  }

  hostConnected(): void {
    this.#follow();
    // Words may have changed while it was away.
    this.#lookAgain();
    this.#ends = [watchLang(this.#host, () => this.#follow()), onWordsChange(() => this.#lookAgain())];
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end();
  }

  #follow(): void {
    const lang = nearestLang(this.#host);
    if (lang === this.lang) return;
    this.lang = lang;
    // An author may have words of Twi, of which the tag is "tw".
    if (isDoubtful(lang)) warn(({wrongTag}) => (availableLocales().includes(lang) ? [] : wrongTag(lang)));
    this.#lookAgain();
  }

  /** The language is another one, or its words are, or who may bring them. */
  #lookAgain(): void {
    reportMissing(this.lang);
    this.#host.requestUpdate();
  }
}
