import {html, LitElement, supportsAdoptingStyleSheets, type CSSResult, type CSSResultGroup, type PropertyDeclarations} from 'lit';

import type {TermId} from '../data/terms.js';
import {version} from '../generated/version.js';
import {warn} from '../localization/warnings/warn.js';
import {LangController} from '../localization/language/lang-controller.js';
import type {Lazy} from '../localization/lazy/lazy.js';
import type {Area, Strings} from '../localization/words/messages.js';
import {lazyReadings, type Translate} from '../localization/words/strings.js';
import {idsOf, validId, validInteger, wordList} from './attributes.js';
import {baseStyles} from './base-styles.js';
import {guard} from './guard.js';
import {LinkController} from './places/link-controller.js';
import type {PlaceController} from './places/place-controller.js';
import {holdToTypes, tellLost} from './property-types.js';
import {takeOver} from './ready-made.js';

/** What every view is given besides its model. */
export interface ViewState {
  /** 1 to 6: titles become headings of that level; undefined: they are no headings. */
  readonly headingLevel: number | undefined;
  /** Terms that the page has explained before the element. */
  readonly knownTerms: readonly string[];
  /** Whether readings stand over the words that have one. */
  readonly readings: boolean;
}

/**
 * What the elements have in common: the language of the nearest `lang`, strings of their own, a place
 * in the page's outline. An element for which there are no words keeps what the author put into it.
 */
export abstract class LessonElement extends LitElement {
  /** The version of the package that the class came with. */
  static readonly version = version;
  static override styles: CSSResultGroup = baseStyles;
  static override properties: PropertyDeclarations = {
    strings: {type: Object, attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
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

  /** Ids of terms that the page has explained already, separated by spaces: `kernel os`. */
  knownTerms: readonly TermId[] | undefined;

  /** `on` shows readings (furigana) over the words that have one. They are fetched when they are asked for. */
  ruby: 'on' | 'off' = 'off';

  protected readonly language = new LangController(this);
  readonly #slot = document.createElement('slot');

  override connectedCallback(): void {
    super.connectedCallback();
    tellLost(this, this.constructor as typeof LessonElement);
  }

  /** Where addresses of the page lead in the element, if anywhere. */
  protected readonly places?: PlaceController;

  constructor() {
    super();
    new LinkController(this, (address, link) => (this.places ? this.places.follow(address, link) : (location.hash = address)));
    this.addController({hostUpdated: () => takeOver(this)});
  }

  /** What the element is asked to draw, and its first render does not have: words, code, data. */
  protected late(): readonly (Lazy | undefined)[] {
    return [];
  }

  /** @param headingLevel the level of the title where the page gives none, or no valid one */
  protected viewState<L extends number | undefined>(headingLevel: L): ViewState & {readonly headingLevel: number | L} {
    return {
      headingLevel: validInteger(this.localName, 'heading-level', this.headingLevel, [1, 6], headingLevel),
      knownTerms: idsOf(this.knownTerms ?? []),
      readings: this.readings,
    };
  }

  /** Whether something was asked for that comes late, and all of it is there. */
  protected get isComplete(): boolean {
    return this.late().length > 0 && this.late().every((one) => !one || one.value !== undefined);
  }

  /** The rules of the element's root, in order. */
  protected get rules(): readonly string[] {
    return ((this.constructor as typeof LessonElement).elementStyles as CSSResult[]).map(({cssText}) => cssText);
  }

  /** Whether readings are to be drawn. */
  protected get readings(): boolean {
    return validId(this.localName, 'ruby', this.ruby, ['off', 'on'], 'off') === 'on';
  }

  /**
   * A document refuses the style sheets of another, and what it adopts loses them: there it gets a copy.
   * Before the first render this makes the root, and Lit keeps it. Where rules are `<style>` elements they move along.
   */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !supportsAdoptingStyleSheets) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(this.rules.join(''));
    const element = this as unknown as {renderRoot?: ShadowRoot};
    (element.renderRoot ??= this.attachShadow((this.constructor as typeof LessonElement).shadowRootOptions)).adoptedStyleSheets = [sheet];
  }

  /** All that an update waits for. */
  protected needs(): readonly (Lazy | undefined)[] {
    return [this.language.late, this.readings ? lazyReadings : undefined, ...this.late()];
  }

  #missing(failed: boolean): Lazy[] {
    return this.needs().filter((need) => need && need.value === undefined && need.failed === failed) as Lazy[];
  }

  /**
   * Until what was asked for is there the element keeps what it shows, at first what the author put
   * between its tags, and then changes once. Where it cannot be had the element does without, and every
   * later update tries again.
   */
  protected override async scheduleUpdate(): Promise<void> {
    for (const need of this.#missing(true)) void need.load()?.then(() => this.isComplete && this.requestUpdate());
    do
      for (let needs = this.#missing(false); needs.length > 0; needs = this.#missing(false)) {
        if (!this.hasUpdated) this.renderRoot.append(this.#slot);
        await Promise.all(needs.map(async (need) => need.load()));
      }
    while (!this.#draw());
  }

  /**
   * Whatever fails stays within the element: the page, and the lesson that it may be a part of, go on.
   *
   * @returns whether the update is over
   */
  #draw(): boolean {
    this.#slot.remove();
    guard(this.localName, () => super.scheduleUpdate());
    if (!this.hasUpdated) this.renderRoot.append(this.#slot);
    const isOver = this.#isReady;
    if (!isOver) this.requestUpdate();
    return isOver;
  }

  get #isReady(): boolean {
    return this.hasUpdated || this.#missing(false).length === 0;
  }

  /** What was set before the tag was defined comes back with the first update (Lit keeps it until then), and may ask for more. */
  protected override shouldUpdate(): boolean {
    return this.#isReady;
  }

  /** The element's content. Called only where there are words. */
  protected abstract renderView(t: Translate): unknown;

  protected override render(): unknown {
    const {t} = this.language;
    if (t.known) return html`<div class="root" lang=${t.locale} dir=${t.dir}>${this.renderView(t)}</div>`;
    warn(({noWords}) => noWords(this.localName));
    return html`<slot></slot>`;
  }
}
