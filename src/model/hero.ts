import {technologyIds, type TechnologyId} from '../data/technologies.js';
import {formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';

/** The homes of a technology in the picture at the lesson's beginning. */
export interface Homes {
  readonly technology: {readonly id: TechnologyId; readonly name: string};
  /** What one does to have these homes. */
  readonly caption: string;
  /** Describes the drawing for readers who don't see it. */
  readonly picture: string;
  /** The number of plates in the ground, as a figure. A plate stands for a kernel, which the reader does not know yet. */
  readonly figure: string;
  /** The same in words. */
  readonly count: string;
}

/** The lesson's question, and the picture that raises it. */
export interface Hero {
  readonly question: string;
  readonly homes: readonly Homes[];
}

/** In the ground: each of the three houses has a plate of its own, the three flats have one in common. */
const plates: Readonly<Record<TechnologyId, number>> = {vm: 3, container: 1};

export const hero = (t: Translate): Hero => ({
  question: t('lesson.hero.question'),
  homes: technologyIds.map((id) => ({
    technology: {id, name: t(`technologies.${id}`)},
    caption: t(`lesson.hero.${id}.caption`),
    picture: t(`lesson.hero.${id}.picture`),
    figure: formatNumber(t.locale, plates[id]),
    count: t(`lesson.hero.${id}.count`),
  })),
});
