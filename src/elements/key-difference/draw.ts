import type {Translate} from '../../localization/words/translate.js';
import {difference, type Difference} from '../../model/difference.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import {view, type DifferenceState} from './view.js';

/** State that is not an attribute. */
export interface DifferenceDrawState extends DrawState, Pick<DifferenceState, 'shown' | 'show' | 'onKey'> {
  /** Drawn in place of the package's drawing. */
  readonly model?: Difference | undefined;
}

/** Draws the key difference, for the element and for static HTML. */
export const draw = (t: Translate, props: CommonProps, {tag, model, ...state}: DifferenceDrawState): unknown =>
  view(model ?? difference(t), {...viewState(tag, props, undefined), ...state});
