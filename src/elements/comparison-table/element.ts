import {html} from 'lit';

import type {PropertyId} from '../../data/properties.js';
import type {TechnologyId} from '../../data/technologies.js';
import {lazyWords} from '../../localization/lazy/lazy-words.js';
import {isLoaded, lazy, type Lazy} from '../../localization/lazy/lazy.js';
import type {Translate} from '../../localization/words/translate.js';
import {plain} from '../../model/inline.js';
import {addRules} from '../apply-rules.js';
import {flag, wordList} from '../attributes.js';
import {noteStyles} from '../note-styles.js';
import {OwnDataElement} from '../own-data-element.js';
import {PlaceController} from '../places/place-controller.js';
import {PrintController} from '../print-controller.js';
import {Status} from '../status.js';
import {subjectStyles} from '../subject-styles.js';
import {areas} from './areas.js';
import {draw, modelOf} from './draw.js';
import {placeOfMeasurement, type Opened} from './opened.js';
import {ScrollerController} from './scroller-controller.js';
import {styles} from './styles.js';

const evidence = lazy('the evidence', () => import('./evidence.js'));

/**
 * Technologies compared by properties: a value, its reason, and our judgement of it as one of five marks. Each row has the
 * question that it answers, and a fold that says more. An amount, or a number in a fold, opens its measurement below it; the
 * button in it, Escape and Back close it. With `evidence` all that was measured follows, with conditions and sources.
 * Rows, notes and values have stable anchors: a page address that ends in `#property-startup`, `#note-startup` or
 * `#fact-start.ct.docker.ssd` goes there; a value opens in place, or in the list of all.
 *
 * @tag comparison-table
 * @summary A table that compares virtual machines and containers by six properties.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @csspart caption - The caption.
 * @csspart cell - What a technology does on a property: mark, value, reason.
 * @csspart note - A note, in the fold of its row.
 */
export class ComparisonTable extends OwnDataElement {
  static override styles = [OwnDataElement.styles, subjectStyles, noteStyles, styles];
  static override properties = {
    technologies: {type: Array, converter: wordList},
    properties: {type: Array, converter: wordList},
    evidence: {type: Boolean, converter: flag, useDefault: true},
    opened: {state: true},
  };

  override readonly areas = areas;

  /** Columns to show, in order: `vm`, `container`. Default: both. */
  technologies: readonly TechnologyId[] | undefined;

  /** Rows to show, in order: `isolation`, `startup`, `resources`, `size`, `portability`, `os-diversity`. Default: all. */
  properties: readonly PropertyId[] | undefined;

  /** Shows what was measured, under which conditions, and the sources. Fetched when it is asked for. `"false"` in the attribute is off. */
  evidence = false;

  protected readonly scroller = new ScrollerController(this);
  readonly #paper = new PrintController(this);
  /** Rows, notes, values and their sources are places; from `cite-` a value leads to a source, and back. */
  protected override readonly places = new PlaceController(this, /^(property|note|fact|source|cite|measured)-./, (place) =>
    this.#bring(place),
  );
  /** The measurement that is open in place. Not a `#` field: Lit makes its accessor. */
  declare private opened: Opened | undefined;
  readonly #status = new Status(this);

  protected override resources(): readonly Lazy[] {
    return [...super.resources(), ...(this.evidence ? [evidence, this.#evidenceWords] : [])];
  }

  get #evidenceWords(): Lazy {
    return lazyWords(this.language.lang, 'evidence');
  }

  /** Opens the measurement in place if something in the table names it; the list of all holds the others. */
  #bring(place: string): void {
    const [, kind, id] = /^(\w+)-(.+)$/.exec(place)!;
    const named = kind === 'fact' && placeOfMeasurement(modelOf(this.t, this, this.#drawState), id!);
    if (named) this.opened = named;
    else if (/^(fact|source|cite|measured)$/.test(kind!)) this.evidence = true;
  }

  get #drawState() {
    return {tag: this.localName, models: this.models};
  }

  readonly #toggle = (place: Opened, control: HTMLElement): void => {
    const {opened} = this;
    if (opened && opened.id === place.id && opened.at === place.at) {
      this.#close();
      return;
    }
    const open = (): void => void (this.opened = place);
    open();
    this.#tell(place.id);
    this.places.unfold(`fact-${place.id}`, control, {open, close: () => (this.opened = undefined)});
  };

  readonly #close = (): void => {
    const controls = this.renderRoot.querySelectorAll<HTMLElement>('[aria-expanded="true"]');
    this.opened = undefined;
    this.#status.say('');
    this.places.fold(controls[0] ?? this.renderRoot.querySelector<HTMLElement>('.measurement.open')!);
  };

  #tell(id: string): void {
    const {t} = this;
    const all = modelOf(t, this, this.#drawState).properties.flatMap(({measurements}) => measurements);
    const told = all.find((one) => one.id === id)!;
    this.#status.say(t('table.read-out', {amount: told.amount, what: plain(told.what)}));
  }

  protected override renderView(t: Translate): unknown {
    const drawn = draw(t, this, {
      ...this.#drawState,
      evidence: isLoaded(this.#evidenceWords) ? evidence.value : undefined,
      addRules: (rules) => addRules(this, rules),
      // Paper has all of them, as pages without script do.
      opened: this.#paper.isPrinting ? 'everything' : this.opened,
      toggle: this.#toggle,
      close: this.#close,
    });
    return html`${drawn}${this.#status.draw(t)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-table': ComparisonTable;
  }
}
