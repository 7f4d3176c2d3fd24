import type {ReactiveController} from 'lit';

import {normalizeLocale} from '../../localization/language/locale.js';
import type {LangController} from '../../localization/language/lang-controller.js';
import type {lazyWords} from '../../localization/lazy/lazy-words.js';
import type {translator, Translate} from '../../localization/words/translate.js';
import type {warnOnce} from '../../localization/warnings/once.js';
import {translateWith} from '../../model/own-data/join.js';
import {hintsIn} from '../../model/own-data/hints.js';
import {gapsIn} from '../../model/own-data/meaning.js';
import {ownPrefix} from '../../model/own-data/join-context.js';
import {problemLine, describeProblem, type Problem} from '../../model/own-data/problem.js';
import {languageFor, textsIn} from '../../model/own-data/texts.js';
import type {OwnData} from '../../model/own-data/types.js';
import {validated, type Validated} from '../../model/own-data/validate.js';
import type {OwnDataElement} from '../own-data-element.js';
import {LessonDataErrorEvent} from './event.js';
import {fetched} from './fetch.js';
import {Notice} from './notice.js';
import {styles} from './styles.js';

/** What is handed over: it exists once on a page, and this code comes late. */
export interface OwnDataTools {
  readonly lazyWords: typeof lazyWords;
  readonly translator: typeof translator;
  readonly warnOnce: typeof warnOnce;
}

/** Rules without values are one piece of text. */
const cssText = styles(([rules]) => rules!);

/** What an element has for those that belong to it. */
interface HostInternals {
  readonly language: LangController;
  adopt(rules: {readonly cssText: string}): void;
}

/** Takes an author's data into an element: the last good ones are drawn, and what is wrong with later ones is said. */
export class OwnDataController implements ReactiveController {
  /** The last good data. */
  data: OwnData | undefined;
  /** Resolves when the first data are there, or have failed. */
  readonly settled: Promise<void>;
  readonly #host: OwnDataElement;
  readonly #language: LangController;
  readonly #adopt: HostInternals['adopt'];
  readonly #tools: OwnDataTools;
  readonly #notice = new Notice();
  #settle = (): void => {};
  #taken: {readonly data?: unknown; readonly src?: string | undefined} = {};
  #request: AbortController | undefined;
  #problems: readonly Problem[] = [];
  #hints: readonly Problem[] = [];
  #isUnreported = false;
  #translators = new WeakMap<Translate, Translate>();

  constructor(host: OwnDataElement, tools: OwnDataTools) {
    const internals = host as unknown as HostInternals;
    const {language} = internals;
    this.#host = host;
    this.#adopt = (rules) => internals.adopt(rules);
    this.#language = language;
    this.#tools = tools;
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    // The frame of the lesson is the package's: its parts draw the data, in their language.
    if (!host.areas.includes('lesson')) Object.defineProperty(language, 't', {get: () => this.#t});
    host.addController(this);
    this.hostUpdate();
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  /** What nobody waits for is not fetched on. */
  hostDisconnected(): void {
    if (!this.#request) return;
    this.#request.abort();
    this.#request = undefined;
    this.#taken = {};
  }

  hostUpdate(): void {
    const {data, src, isConnected} = this.#host;
    if (!isConnected) return;
    if (data === this.#taken.data && src === this.#taken.src) return;
    this.#taken = {data, src};
    this.#request?.abort();
    this.#request = undefined;
    if (data) this.#take(validated(data));
    else if (src) void this.#fetch(src);
    else this.#take({});
  }

  hostUpdated(): void {
    this.#adopt({cssText});
    const problems = this.#problems.map((problem) => describeProblem(this.#language.t, problem));
    this.#notice.show(this.#host, this.#language.t, problems);
    this.#tellGaps();
    this.#tell(this.#hints);
    if (!this.#isUnreported || problems.length === 0) return;
    this.#isUnreported = false;
    this.#tools.warnOnce(`<${this.#host.localName}>: ${problems.map(problemLine).join('\n')}`);
    this.#host.dispatchEvent(new LessonDataErrorEvent(problems, this.#host.data ? undefined : this.#host.src));
  }

  /** Data that speak the page's language only in part are shown in another one: their author may not know why. */
  #tellGaps(): void {
    const {lang, t} = this.#language;
    const wanted = normalizeLocale(lang);
    if (!this.data || t.locale === wanted) return;
    const gaps = gapsIn(this.data, wanted);
    if (gaps.length < textsIn(this.data).length) this.#tell(gaps, ` lang="${lang}"`);
  }

  /** In the console, once: what is no mistake, and surprises. */
  #tell(problems: readonly Problem[], attribute = ''): void {
    const {t} = this.#language;
    const lines = problems.map((problem) => problemLine(describeProblem(t, problem)));
    if (lines.length > 0) this.#tools.warnOnce(`<${this.#host.localName}${attribute}>: ${lines.join('\n')}`);
  }

  async #fetch(src: string): Promise<void> {
    const request = (this.#request = new AbortController());
    const answer = await fetched(src, this.#host.baseURI, request);
    if (this.#request !== request || !answer) return;
    this.#request = undefined;
    this.#take(answer);
    this.#host.requestUpdate();
  }

  #take(result: Validated | {readonly data?: undefined; readonly problems?: undefined}): void {
    this.#problems = result.problems ?? [];
    this.#isUnreported = this.#problems.length > 0;
    if (!result.problems) {
      this.data = result.data;
      this.#hints = this.data ? hintsIn(this.data) : [];
    }
    this.#translators = new WeakMap();
    void this.#wordsOf(this.data)?.then(() => this.#host.requestUpdate());
    this.#settle();
  }

  /** The words that data bring, where they are in another language than the page. */
  #wordsOf(data: OwnData | undefined): Promise<void> | undefined {
    const lang = data && languageFor(data, this.#language.lang);
    return lang === undefined ? undefined : this.#tools.lazyWords(lang, 'own').load();
  }

  /** What stands in for the words of the package alone: only an element with data has it, the others need not ask. */
  get #t(): Translate {
    const t = this.#speak(this.#language.lang);
    if (!this.data) return t;
    const speak = (lang: string): Translate => this.#speak(lang);
    const made = this.#translators.get(t) ?? translateWith(this.data, {lang: this.#language.lang, speak, prefix: ownPrefix});
    this.#translators.set(t, made);
    return made;
  }

  #speak(lang: string): Translate {
    return this.#tools.translator(lang, this.#host.areas, this.#host.strings);
  }
}
