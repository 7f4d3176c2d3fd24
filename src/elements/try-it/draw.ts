import {systemIds, type SystemId} from '../../data/commands.js';
import type {Translate} from '../../localization/words/translate.js';
import {tryIt} from '../../model/try-it.js';
import {validId} from '../attributes.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import {view, type TryState} from './view.js';

/** Attributes, unchecked. */
export interface TryProps extends CommonProps {
  readonly system?: string | undefined;
}

/** State that is not an attribute. */
export interface TryDrawState extends DrawState, Pick<TryState, 'outcome' | 'choose' | 'copy'> {
  /** The code of the further commands, if it and its words have loaded. */
  readonly late: typeof import('./further.js') | undefined;
  /** The system that stands first, and is shown unless the attribute names another one. */
  readonly first: SystemId;
  /** Whether all systems are shown, one after the other. */
  readonly all: boolean;
}

/** Draws the commands, for the element and for static HTML. */
export function draw(t: Translate, props: TryProps, {tag, late, first, all, ...state}: TryDrawState): unknown {
  const model = tryIt(t);
  const shown = validId(tag, 'system', props.system, systemIds, first);
  const systems = [...model.systems].sort((one, other) => Number(other.id === first) - Number(one.id === first));
  return view(
    {...model, systems},
    {...state, ...viewState(tag, props, undefined), shown: all ? 'all' : shown, further: late?.furtherSteps(t)},
  );
}
