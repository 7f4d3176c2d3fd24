import {adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type PropertyDeclarations} from 'lit';

import {lazyWords} from '../localization/lazy/lazy-words.js';
import {lazy, type Lazy} from '../localization/lazy/lazy.js';
import {translator} from '../localization/words/translate.js';
import {warnOnce} from '../localization/warnings/once.js';
import type {OwnData} from '../model/own-data/types.js';
import {applyRules} from './apply-rules.js';
import {LessonElement} from './lesson-element.js';

export type {LessonDataErrorEvent} from './own-data/event.js';

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

  /** Keeps the last good data, and says what is wrong with later ones. */
  protected readonly own = lazy('your data', async () =>
    (await import('./own-data/attach.js')).attach(this, lazyWords, translator, warnOnce),
  );

  readonly #lateRules = new Set<string>();

  protected override get rules(): readonly string[] {
    return [...super.rules, ...this.#lateRules];
  }

  /** Adds rules that came late to those of the element. */
  protected adopt(rules: Pick<CSSResult, 'cssText'>): void {
    if (this.#lateRules.has(rules.cssText)) return;
    this.#lateRules.add(rules.cssText);
    if (supportsAdoptingStyleSheets) applyRules(this, this.rules);
    else adoptStyles(this.renderRoot as ShadowRoot, [rules as CSSResult]);
  }

  protected override resources(): readonly Lazy[] {
    return [...super.resources(), ...(this.data || this.src ? [this.own, lazyWords(this.language.lang, 'own')] : [])];
  }
}
