import type {Translate} from '../localization/words/translate.js';

/** Words for what a reader does with the diagram. Pictures and data have none of them. */
export interface DiagramActions {
  /** Names of the buttons that explain the layer above, and the one below. */
  readonly up: string;
  readonly down: string;
  /** Stands in the place of the explanation while no layer is chosen. */
  readonly unchosen: string;
}

export const diagramActions = (t: Translate): DiagramActions => ({
  up: t('diagram.tour.up'),
  down: t('diagram.tour.down'),
  unchosen: t('diagram.unchosen'),
});
