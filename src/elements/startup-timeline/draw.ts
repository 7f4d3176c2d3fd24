import type {Translate} from '../../localization/words/translate.js';
import {startup, type Startup} from '../../model/startup.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import {view, type TimelineState} from './view.js';

/** State that is not an attribute. */
export interface TimelineDrawState extends DrawState, Pick<TimelineState, 'phases' | 'press' | 'onEnd'> {
  /** Drawn in place of the package's timeline. */
  readonly model?: Startup | undefined;
}

/** Draws the timeline, for the element and for static HTML. */
export const draw = (t: Translate, props: CommonProps, {tag, model, ...state}: TimelineDrawState): unknown =>
  view(model ?? startup(t), {...viewState(tag, props, undefined), ...state});
