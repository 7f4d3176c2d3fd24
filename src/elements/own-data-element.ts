import {html, type PropertyDeclarations} from 'lit';

import {lazyWords} from '../localization/lazy/lazy-words.js';
import {lazy, type Lazy} from '../localization/lazy/lazy.js';
import {translator, type Translate} from '../localization/words/translate.js';
import {warnOnce} from '../localization/warnings/once.js';
import type {Models} from '../model/models.js';
import type {Problem} from '../model/own-data/problem.js';
import type {OwnData} from '../model/own-data/types.js';
import type {Validated} from '../model/own-data/validate.js';
import {addRules} from './apply-rules.js';
import {LessonElement} from './lesson-element.js';

export type {LessonDataErrorEvent} from './own-data/event.js';

type Code = typeof import('./own-data/index.js');

/**
 * An element that draws an author's own data too. What that takes is fetched when there are any.
 *
 * @fires {LessonDataErrorEvent} lesson-data-error - What `data` or `src` gave has mistakes (`problems`, `src`). The element keeps what it showed.
 * @csspart error - What is wrong with the author's data, below what the element shows.
 */
export abstract class OwnDataElement extends LessonElement {
  static override properties: PropertyDeclarations = {data: {attribute: false}, src: {type: String}};

  /** Data of your own, in place of the package's; an object as `defineData` takes it. Wins over `src`. */
  data: OwnData | undefined;

  /** Address of a JSON file with data of your own. */
  src: string | undefined;

  /** The `data` and `src` that were read last. */
  #given: {readonly data?: unknown; readonly src?: string | undefined} = {};
  #request: AbortController | undefined;
  /** The last valid data, and the problems of later data. */
  #data: OwnData | undefined;
  #problems: readonly Problem[] = [];
  #isUnreported = false;
  /** Set while an update waits for the first data. Not a `#` field: Lit's constructor requests an update before those exist. */
  private waiting: {readonly code: Code; readonly end: () => void} | undefined;

  /** The code for an author's data. It counts as loaded when the first data are read, so that the element changes once. */
  readonly #code = lazy(
    'your data',
    async () => {
      const code = await import('./own-data/index.js');
      await new Promise<void>((end) => {
        this.waiting = {code, end};
        this.#follow(code);
      });
      this.waiting = undefined;
      return code;
    },
    // The data may be in another language, whose words are needed now.
    () => this.requestUpdate(),
  );

  constructor() {
    super();
    const withCode = (act: (code: Code) => void) => () => this.#code.value && act(this.#code.value);
    this.addController({
      hostUpdate: withCode((code) => this.#follow(code)),
      hostUpdated: withCode((code) => this.#report(code)),
      hostDisconnected: () => this.#abort(),
    });
  }

  /** The last valid data. */
  protected get ownData(): OwnData | undefined {
    return this.#data;
  }

  /** The models of the author's data; none without data. Each element then draws the package's model. */
  protected get models(): Partial<Models> {
    return this.#content?.models ?? {};
  }

  /** The language of the author's data, if the data name one. */
  protected get ownLanguage(): string | undefined {
    return this.#content?.language;
  }

  protected override get t(): Translate {
    const {ownLanguage} = this;
    return ownLanguage === undefined ? super.t : translator(ownLanguage, this.areas, this.strings);
  }

  protected override get locale(): string {
    return this.ownLanguage ?? super.locale;
  }

  get #content(): ReturnType<Code['contentOf']> | undefined {
    return this.#data && this.#code.value?.contentOf(this.#data, this.language.lang);
  }

  protected override resources(): readonly Lazy[] {
    const own = this.data || this.src ? [this.#code, lazyWords(this.ownLanguage ?? this.language.lang, 'own')] : [];
    return [...super.resources(), ...own];
  }

  /** If the author sets another file while the first is loading, the element stops waiting for the first. */
  override requestUpdate(...change: Parameters<LessonElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    if (this.waiting) this.#follow(this.waiting.code);
  }

  protected override render(): unknown {
    const drawn = super.render();
    const code = this.#code.value;
    return code ? html`${drawn}${code.notice(this.t, code.described(this.t, this.#problems))}` : drawn;
  }

  /** Reads the current `data` or `src`, unless they were read already. */
  #follow(code: Code): void {
    const {data, src, isConnected} = this;
    if (!isConnected || (data === this.#given.data && src === this.#given.src)) return;
    this.#abort();
    this.#given = {data, src};
    if (data) this.#take(code.validated(data));
    else if (src) void this.#fetch(code, src);
    else this.#take({data: undefined});
  }

  async #fetch(code: Code, src: string): Promise<void> {
    const request = (this.#request = new AbortController());
    const read = await code.read(src, this.baseURI, request.signal);
    if (this.#request !== request || !read) return;
    this.#request = undefined;
    this.#take(read);
    this.requestUpdate();
  }

  /** Aborts the request. If the element connects again, it fetches the file again. */
  #abort(): void {
    if (!this.#request) return;
    this.#request.abort();
    this.#request = undefined;
    this.#given = {};
  }

  #take({data, problems = []}: Validated | {readonly data: undefined; readonly problems?: undefined}): void {
    this.#problems = problems;
    this.#isUnreported = problems.length > 0;
    if (problems.length === 0) this.#data = data;
    if (this.ownLanguage !== undefined) void lazyWords(this.ownLanguage, 'own').load();
    this.waiting?.end();
  }

  /** Reports problems: an event for the page, warnings for its author. */
  #report({styles, described, mistakes, surprises, LessonDataErrorEvent}: Code): void {
    const {t, localName, locale} = this;
    addRules(this, styles);
    for (const warning of this.#data ? surprises(localName, this.#data, t, {lang: this.language.lang, locale}) : []) warnOnce(warning);
    if (!this.#isUnreported) return;
    this.#isUnreported = false;
    const problems = described(t, this.#problems);
    warnOnce(mistakes(localName, problems));
    this.dispatchEvent(new LessonDataErrorEvent(problems, this.data ? undefined : this.src));
  }
}
