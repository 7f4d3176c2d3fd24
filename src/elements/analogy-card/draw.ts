import {technologyIds} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import {analogy, type AnalogyText} from '../../model/analogy.js';
import {validId} from '../attributes.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import {view, type CardState} from './view.js';

/** Attributes, unchecked. */
export interface CardProps extends CommonProps {
  readonly technology?: string | undefined;
  readonly compact?: boolean | undefined;
}

/** State that is not an attribute. */
export interface CardDrawState extends DrawState, Pick<CardState, 'lit' | 'pressed'> {
  /** Drawn in place of the package's analogy. */
  readonly model?: AnalogyText | undefined;
}

/** Draws the card, for the element and for static HTML. */
export function draw(t: Translate, props: CardProps, {tag, model, lit, pressed}: CardDrawState): unknown {
  const technology = validId(tag, 'technology', props.technology, technologyIds, 'vm');
  return view(model ?? analogy(t, technology), {...viewState(tag, props, undefined), compact: props.compact ?? false, lit, pressed});
}
