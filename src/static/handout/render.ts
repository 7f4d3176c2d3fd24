import {html} from 'lit';

import {areas as diagramAreas} from '../../elements/architecture-diagram/areas.js';
import {areas as tableAreas} from '../../elements/comparison-table/areas.js';
import {areas as quizAreas} from '../../elements/lesson-quiz/areas.js';
import {direction} from '../../localization/language/locale.js';
import type {Area, Strings} from '../../localization/words/messages.js';
import {handout} from '../../model/handout.js';
import {plain} from '../../model/inline.js';
import type {OwnData} from '../../model/own-data/types.js';
import {contentOf} from '../own-data.js';
import {part} from '../parts.js';
import {view} from './view.js';

export interface HandoutOptions {
  /** A BCP 47 tag; what is neither Japanese nor a language that was registered is English. Default: `en`. */
  readonly lang?: string;
  /** Sentences of this handout alone, by message id. */
  readonly strings?: Strings;
  /** An author's data, in place of the package's. */
  readonly data?: OwnData;
}

/** The areas that decide the language. */
const areas: readonly Area[] = ['handout', 'lesson', ...diagramAreas, ...tableAreas, ...quizAreas];

/** The handout as a template, with what its page says of it. */
export function handoutContent({lang, strings, data}: HandoutOptions): {lang: string; title: string; template: unknown} {
  const {t, models, locale} = contentOf(data, areas, {lang, strings});
  const model = handout(t, models, data);
  const common = {lang: locale, strings, knownTerms: Object.keys(model.comparison.glossary)};
  const drawn = view(model, {
    t,
    diagram: (stacks, place) => part('architecture-diagram', {...common, ...place, compact: true, data: stacks}),
    table: (comparison) => part('comparison-table', {...common, headingLevel: 2, data: comparison}),
  });
  return {
    lang: locale,
    title: plain(model.title),
    template: html`<div class="element handout"><div class="root" lang=${locale} dir=${direction(locale)}>${drawn}</div></div>`,
  };
}
