import {technologyIds, type TechnologyId} from '../../data/technologies.js';
import type {Translate} from '../../localization/strings.js';
import type {OwnData, OwnTechnology, OwnText} from './types.js';

/** What joins an author's data with the words of the package. */
export interface Joining {
  readonly data: OwnData;
  /** Words of the package. */
  readonly t: Translate;
  /** The language of all texts. */
  readonly lang: string;
  readonly text: (text: OwnText) => string;
  /** Begins the ids of an author's technologies where they become classes: no rule of ours must meet them. */
  readonly prefix: string;
}

export const ownPrefix = 'own-';

export const isTechnology = (id: string): id is TechnologyId => (technologyIds as readonly string[]).includes(id);

/** The id of a technology in what is drawn. */
export const ownIdOf = ({prefix}: Joining, id: string): TechnologyId => (isTechnology(id) ? id : prefix + id) as TechnologyId;

export function nameOf({t, text}: Joining, technology: string | OwnTechnology): string {
  if (typeof technology !== 'string' && technology.name !== undefined) return text(technology.name);
  return t(`technologies.${(typeof technology === 'string' ? technology : technology.id) as TechnologyId}`);
}
