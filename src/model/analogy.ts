import {analogies, type AnalogyPairId} from '../data/analogies.js';
import type {TechnologyId} from '../data/technologies.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';

export interface AnalogyPairText {
  /** Id of the pair within its analogy: `house`, `land` … */
  readonly id: string;
  /** The part in the picture. */
  readonly part: string;
  /** What the part stands for. */
  readonly concept: string;
  /** Both in one phrase. */
  readonly phrase: string;
  /** Whether the part belongs to one household alone. */
  readonly own: boolean;
}

/** An analogy with all its words. */
export interface AnalogyText {
  readonly lang: string;
  readonly technology: {readonly id: TechnologyId; readonly name: string};
  readonly title: string;
  /** Describes the picture for readers who don't see it. */
  readonly picture: string;
  readonly story: string;
  readonly pairs: readonly AnalogyPairText[];
  readonly trait: string;
  /** What the analogy does not explain. */
  readonly limit: string;
  readonly labels: {
    readonly pairs: string;
    readonly part: string;
    readonly concept: string;
    readonly trait: string;
    readonly limit: string;
  };
  readonly glossary: Glossary;
}

function pairOf(t: Translate, technology: TechnologyId, {id, own}: {readonly id: string; readonly own: boolean}): AnalogyPairText {
  const key = `${technology}.${id}` as AnalogyPairId;
  const part = t(`analogies.${key}`);
  const concept = t(`analogies.${key}.concept`);
  return {id, part, concept, phrase: t('card.stands-for', {part, concept}), own};
}

/** Joins an analogy with its words. */
export function analogy(t: Translate, technology: TechnologyId): AnalogyText {
  return memo(t, 'analogy', {technology}, () => ({
    lang: t.locale,
    technology: {id: technology, name: t(`technologies.${technology}`)},
    title: t(`analogies.${technology}.title`),
    picture: t(`analogies.${technology}.picture`),
    story: t(`analogies.${technology}.story`),
    pairs: analogies.filter((one) => one.technology === technology).flatMap(({pairs}) => pairs.map((pair) => pairOf(t, technology, pair))),
    trait: t(`analogies.${technology}.trait`),
    limit: t(`analogies.${technology}.limit`),
    labels: {pairs: t('card.pairs'), part: t('card.part'), concept: t('card.concept'), trait: t('card.trait'), limit: t('card.limit')},
    glossary: glossary(t),
  }));
}
