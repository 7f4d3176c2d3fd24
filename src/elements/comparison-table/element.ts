import {properties, type PropertyId} from '../../data/properties.js';
import {technologies, type TechnologyId} from '../../data/technologies.js';
import type {Translate} from '../../localization/strings.js';
import {comparison} from '../../model/comparison.js';
import {validIds, wordList} from '../attributes.js';
import {LessonElement} from '../lesson-element.js';
import {subjectStyles} from '../subject-styles.js';
import {styles} from './styles.js';
import {view} from './view.js';

/**
 * Technologies compared by properties: a value, its reason, and our judgement of it on four steps.
 * Where the element is narrow, each property is a list of its own.
 *
 * @tag comparison-table
 * @summary A table that compares virtual machines and containers by six properties.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @csspart caption - The caption, and the title of the narrow view.
 * @csspart cell - What a technology does on a property: steps, value, reason.
 * @csspart note - A "good to know" note below the table.
 */
export class ComparisonTable extends LessonElement {
  static override styles = [LessonElement.styles, subjectStyles, styles];
  static override properties = {technologies: {converter: wordList}, properties: {converter: wordList}};

  override readonly areas = ['technologies', 'properties', 'table'] as const;

  /** Columns, in order: `vm`, `container`. Default: both. */
  technologies: readonly TechnologyId[] | undefined;

  /** Rows, in order: `isolation`, `startup`, `resources`, `size`, `portability`, `os-diversity`. Default: all. */
  properties: readonly PropertyId[] | undefined;

  protected override renderView(t: Translate): unknown {
    const model = comparison(t, {
      technologies: validIds(
        this.localName,
        'technologies',
        this.technologies,
        technologies.map(({id}) => id),
      ),
      properties: validIds(
        this.localName,
        'properties',
        this.properties,
        properties.map(({id}) => id),
      ),
    });
    return view(model, this.viewState);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-table': ComparisonTable;
  }
}
