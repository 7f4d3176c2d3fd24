import {technologyIds} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import {analogy, type AnalogyText} from '../../model/analogy.js';
import {validId} from '../attributes.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import {view, type CardState} from './view.js';

/** What an author writes. */
export interface CardProps extends CommonProps {
  readonly technology?: string | undefined;
}

/** What no attribute says. */
export interface CardDrawState extends DrawState, Pick<CardState, 'lit' | 'pressed'> {
  /** Drawn in place of the package's analogy. */
  readonly model?: AnalogyText | undefined;
}

/** The card as its author asks for it: for the element, and for static HTML. */
export function draw(t: Translate, props: CardProps, {tag, model, lit, pressed}: CardDrawState): unknown {
  const technology = validId(tag, 'technology', props.technology, technologyIds, 'vm');
  return view(model ?? analogy(t, technology), {...viewState(tag, props, undefined), lit, pressed});
}
