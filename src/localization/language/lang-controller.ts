import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {reportMissing} from '../lazy/loaders.js';
import {warn} from '../warnings/warn.js';
import type {Area, Strings} from '../words/messages.js';
import {availableLocales, onWordsChange, warnOfElementStrings} from '../words/store.js';
import {translator, type Translate} from '../words/translate.js';
import {nearestLang, watchLang} from './lang-observer.js';
import {isDoubtful} from './locale.js';

export interface LangControllerHost extends ReactiveControllerHost, Element {
  /** The areas of the words that the element shows. */
  readonly areas: readonly Area[];
  /** Strings of this element alone; they win over all others. */
  readonly strings?: Strings | undefined;
}

/** Keeps a host in the language of its nearest `lang`, and asks it to update when words that it shows change. */
export class LangController implements ReactiveController {
  /** The nearest `lang` as the page wrote it; `''` where there is none. */
  lang = '';
  readonly #host: LangControllerHost;
  readonly #isOutdated: () => boolean;
  #ends: (() => void)[] = [];

  /** @param isOutdated whether words that the host shows have changed since it was drawn */
  constructor(host: LangControllerHost, isOutdated: () => boolean) {
    this.#host = host;
    this.#isOutdated = isOutdated;
    host.addController(this);
  }

  /** The `t` of the current language and words. */
  get t(): Translate {
    return translator(this.lang, this.#host.areas, this.#host.strings);
  }

  hostConnected(): void {
    this.#follow();
    // Words may have changed while the element was disconnected.
    this.#update();
    this.#ends = [watchLang(this.#host, () => this.#follow()), onWordsChange(() => this.#lookAgain())];
  }

  hostUpdate(): void {
    const {strings} = this.#host;
    if (strings) warnOfElementStrings(this.lang, strings);
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end();
  }

  #follow(): void {
    const lang = nearestLang(this.#host);
    if (lang === this.lang) return;
    this.lang = lang;
    // "tw" looks like a country, but an author may have registered words of Twi.
    if (isDoubtful(lang)) warn(({wrongTag}) => (availableLocales().includes(lang) ? [] : wrongTag(lang)));
    this.#update();
  }

  #update(): void {
    reportMissing(this.lang);
    this.#host.requestUpdate();
  }

  /** Words, loaders or listeners have changed. */
  #lookAgain(): void {
    reportMissing(this.lang);
    if (this.#isOutdated()) this.#host.requestUpdate();
  }
}
