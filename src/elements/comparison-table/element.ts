import type {PropertyId} from '../../data/properties.js';
import type {TechnologyId} from '../../data/technologies.js';
import {lazyWords} from '../../localization/lazy/lazy-words.js';
import {isLoaded, lazy, type Lazy} from '../../localization/lazy/lazy.js';
import type {Translate} from '../../localization/words/translate.js';
import {addRules} from '../apply-rules.js';
import {flag, wordList} from '../attributes.js';
import {noteStyles} from '../note-styles.js';
import {OwnDataElement} from '../own-data-element.js';
import {PlaceController} from '../places/place-controller.js';
import {subjectStyles} from '../subject-styles.js';
import {areas} from './areas.js';
import {draw} from './draw.js';
import {ScrollerController} from './scroller-controller.js';
import {styles} from './styles.js';

const evidence = lazy('the evidence', () => import('./evidence.js'));

/**
 * Technologies compared by properties: a value, its reason, and our judgement of it on four steps.
 * Where the element is narrow, each property is a list of its own. With `evidence` what was
 * measured follows, with conditions and sources. Rows, notes and values have stable anchors: a page address
 * that ends in `#property-startup`, `#note-startup` or `#fact-start.ct.docker.ssd` goes there, to a value with
 * the evidence shown.
 *
 * @tag comparison-table
 * @summary A table that compares virtual machines and containers by six properties.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @csspart caption - The caption, and the title of the narrow view.
 * @csspart cell - What a technology does on a property: steps, value, reason.
 * @csspart note - A "good to know" note below the table.
 */
export class ComparisonTable extends OwnDataElement {
  static override styles = [OwnDataElement.styles, subjectStyles, noteStyles, styles];
  static override properties = {
    technologies: {type: Array, converter: wordList},
    properties: {type: Array, converter: wordList},
    evidence: {type: Boolean, converter: flag, useDefault: true},
  };

  override readonly areas = areas;

  /** Columns to show, in order: `vm`, `container`. Default: both. */
  technologies: readonly TechnologyId[] | undefined;

  /** Rows to show, in order: `isolation`, `startup`, `resources`, `size`, `portability`, `os-diversity`. Default: all. */
  properties: readonly PropertyId[] | undefined;

  /** Shows what was measured, under which conditions, and the sources. Fetched when it is asked for. `"false"` in the attribute is off. */
  evidence = false;

  protected readonly scroller = new ScrollerController(this);
  /** Rows, notes, values and their sources are places; from `cite-` a value leads to a source, and back. */
  protected override readonly places = new PlaceController(this, /^(property|note|fact|source|cite)-./, (place) => {
    if (/^(fact|source|cite)-/.test(place)) this.evidence = true;
  });

  protected override resources(): readonly Lazy[] {
    return [...super.resources(), ...(this.evidence ? [evidence, this.#evidenceWords] : [])];
  }

  get #evidenceWords(): Lazy {
    return lazyWords(this.language.lang, 'evidence');
  }

  protected override renderView(t: Translate): unknown {
    return draw(t, this, {
      tag: this.localName,
      models: this.models,
      evidence: isLoaded(this.#evidenceWords) ? evidence.value : undefined,
      addRules: (rules) => addRules(this, rules),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-table': ComparisonTable;
  }
}
