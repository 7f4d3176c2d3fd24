import {html, LitElement, type CSSResultGroup, type PropertyDeclarations} from 'lit';

import type {TermId} from '../data/terms.js';
import {version} from '../generated/version.js';
import {LangController} from '../localization/language/lang-controller.js';
import {direction} from '../localization/language/locale.js';
import {isLoaded, lazy, loadWhenIdle, type Lazy} from '../localization/lazy/lazy.js';
import {loaderFor} from '../localization/lazy/loaders.js';
import {lazyReadings} from '../localization/lazy/readings.js';
import {warn} from '../localization/warnings/warn.js';
import type {Area, Strings} from '../localization/words/messages.js';
import type {Translate} from '../localization/words/translate.js';
import {applyRules} from './apply-rules.js';
import {flag, idsAmong, wordList} from './attributes.js';
import {baseStyles} from './base-styles.js';
import {guard} from './guard.js';
import {LinkController} from './places/link-controller.js';
import type {PlaceController} from './places/place-controller.js';
import {holdToTypes} from './property-types.js';
import {takeOver} from './ready-made.js';
import {offerTerms} from './terms/offer.js';
import {onOrOff} from './view-state.js';

/** What an element does about the page that it stands in. No first render needs it. */
const within = lazy('page code', () => import('./within-pages.js'));

/**
 * The base of all elements: the language of the nearest `lang`, strings for one element, a level in the page's
 * outline. An element without words shows the content that the author put between its tags.
 */
export abstract class LessonElement extends LitElement {
  /** The version of the package that the class came with. */
  static readonly version = version;
  static override styles: CSSResultGroup = baseStyles;
  static override properties: PropertyDeclarations = {
    strings: {type: Object, attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
    untitled: {type: Boolean, converter: flag, useDefault: true},
    knownTerms: {type: Array, converter: wordList, attribute: 'known-terms'},
    ruby: {type: String, useDefault: true},
  };

  /** Lit makes the accessors of a class here, once. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    holdToTypes(this);
  }

  /** The areas whose words the element shows. */
  abstract readonly areas: readonly Area[];

  /** Strings of this element alone, by message id. They win over all others. */
  strings: Strings | undefined;

  /** Level of the element's title in the outline of the page, 1 to 6. Without it the title is no heading. */
  headingLevel: number | undefined;

  /** Does not show the title, where the page has one that says the same. The element keeps it as its name. `"false"` in the attribute is off. */
  untitled = false;

  /** Ids of terms that the page has explained already, separated by spaces: `kernel os`. Readers can ask for them again. */
  knownTerms: readonly TermId[] | undefined;

  /** `on` shows readings (furigana) over the words that have one. They are fetched when they are asked for. */
  ruby: 'on' | 'off' = 'off';

  protected readonly language = new LangController(this, () => this.#isOutdated());
  /** The places of the element to which addresses lead, if it has any. */
  protected readonly places?: PlaceController;
  readonly #slot = document.createElement('slot');
  /** What it was drawn with last. */
  #drawnWith: readonly unknown[] = [];
  /** The resources of the current update. Not a `#` field: Lit's constructor requests an update before those exist. */
  private awaited: readonly Lazy[] | undefined;

  constructor() {
    super();
    void loadWhenIdle(within).then(() => within.value?.settleIn(this, this.constructor as typeof LessonElement));
    new LinkController(this, (address, link) => (this.places ? this.places.follow(address, link) : (location.hash = address)));
    this.addController({
      hostUpdated: () => {
        takeOver(this);
        this.#loadLate();
        offerTerms(this, () => this.t);
      },
    });
  }

  adoptedCallback(): void {
    applyRules(this);
  }

  /** Whether readings are to be drawn. */
  protected get readings(): boolean {
    return idsAmong(this.ruby, onOrOff)[0] === 'on';
  }

  /** The words that the element shows. */
  protected get t(): Translate {
    return this.language.t;
  }

  /** The language of what the element shows. */
  protected get locale(): string {
    return this.t.locale;
  }

  /** Words, code and data that an update waits for. Called once an update, and again if another update is requested meanwhile. */
  protected resources(): readonly Lazy[] {
    return [loaderFor(this.language.lang), ...(this.readings ? [lazyReadings] : [])];
  }

  /** Words and code without which the element is drawn, until the browser has been idle and they have loaded. */
  protected lateResources(): readonly Lazy[] {
    return [];
  }

  /** Whether all late resources have loaded. */
  protected get isWhole(): boolean {
    return this.lateResources().every(isLoaded);
  }

  #loadLate(): void {
    for (const resource of this.lateResources()) void loadWhenIdle(resource).then(() => this.#isOutdated() && this.requestUpdate());
  }

  /** Its words, and what of `lateResources` is there. */
  get #basis(): readonly unknown[] {
    return [this.t, ...this.lateResources().filter(isLoaded)];
  }

  /** Whether words that it shows have changed since it was drawn, or have come. */
  #isOutdated(): boolean {
    return this.#basis.some((one, index) => one !== this.#drawnWith[index]);
  }

  /** A new value may change what the update waits for. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    this.awaited = undefined;
    super.requestUpdate(...change);
  }

  #resources(): readonly Lazy[] {
    return (this.awaited ??= this.resources());
  }

  #missing(): readonly Lazy[] {
    return this.#resources().filter((resource) => !isLoaded(resource) && !resource.failed);
  }

  /** Whether all resources have loaded or failed. */
  #isReady(): boolean {
    return this.#missing().length === 0;
  }

  /**
   * Until its resources have loaded the element keeps what it shows, at first the content between its tags. Then it changes
   * once. It is drawn without resources that failed.
   */
  protected override async scheduleUpdate(): Promise<void> {
    this.#retryFailed();
    while (!this.#isReady() || !this.#draw()) await this.#load();
  }

  /** Each update retries failed resources without waiting for them. One that loads now is shown by another update. */
  #retryFailed(): void {
    for (const resource of this.#resources())
      if (resource.failed) void resource.load()?.then(() => isLoaded(resource) && this.requestUpdate());
  }

  async #load(): Promise<void> {
    this.#showSlotUntilDrawn();
    await Promise.all(this.#missing().map(async (resource) => resource.load()));
  }

  #showSlotUntilDrawn(): void {
    if (!this.hasUpdated) this.renderRoot.append(this.#slot);
  }

  /**
   * Draws the element. An error affects this element only, not the page or the lesson around it.
   *
   * @returns whether the update is over
   */
  #draw(): boolean {
    this.#slot.remove();
    within.value?.takeBackTexts(this.renderRoot);
    guard(this.localName, () => super.scheduleUpdate());
    this.#showSlotUntilDrawn();
    const isOver = this.shouldUpdate();
    if (!isOver) this.requestUpdate();
    return isOver;
  }

  /** Lit restores properties that were set before the tag was defined in the first update. They may need more resources. */
  protected override shouldUpdate(): boolean {
    return this.hasUpdated || this.#isReady();
  }

  /** The element's content. Called only where there are words. */
  protected abstract renderView(t: Translate): unknown;

  protected override render(): unknown {
    const {t, locale} = this;
    this.#drawnWith = this.#basis;
    if (t.known) return html`<div class="root" lang=${locale} dir=${direction(locale)}>${this.renderView(t)}</div>`;
    warn(({noWords}) => noWords(this.localName));
    return html`<slot></slot>`;
  }
}
