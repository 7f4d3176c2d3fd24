import {html} from 'lit';

import {layers} from '../../data/layers.js';
import {technologyIds} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import {defaultInstances, instanceRange, layersOf, stacks, type AnyStacks, type StacksOptions} from '../../model/stacks.js';
import {validId, validIds, validInteger} from '../attributes.js';
import {depths} from '../depth.js';
import {viewState, type CommonProps, type DrawState, type ViewState} from '../view-state.js';
import {view, type DiagramState} from './view.js';

/** Attributes, unchecked. */
export interface DiagramProps extends CommonProps {
  readonly technologies?: readonly string[] | undefined;
  readonly instances?: number | undefined;
  readonly selected?: string | undefined;
  readonly depth?: string | undefined;
}

/** State that is not an attribute. */
export interface DiagramDrawState extends DrawState, Pick<DiagramState, 'moves' | 'onClick' | 'onTour'> {
  /** Whether the words of `explanations` have loaded: the notes, and the picture in words. */
  readonly explained: boolean;
  /** Draws the status that announces a choice. It follows the outline, whose layers can be chosen. */
  readonly status?: () => unknown;
  /** The code that draws the expert stacks, if it and its words have loaded. */
  readonly expert?: typeof import('./expert.js') | undefined;
}

const optionsOf = (tag: string, {technologies, instances}: DiagramProps): StacksOptions => ({
  technologies: validIds(tag, 'technologies', technologies, technologyIds),
  instances: validInteger(tag, 'instances', instances, instanceRange, defaultInstances),
});

const layerIds = (model: AnyStacks): string[] => [...layers, ...layersOf(model)].map(({id}) => id);

/** The stacks that the outline draws. */
export const stacksFor = (t: Translate, props: DiagramProps, {tag, models, explained}: DiagramDrawState): AnyStacks =>
  (models?.stacks ?? stacks)(t, optionsOf(tag, props), explained);

/** Draws the diagram, for the element and for static HTML. */
export function draw(t: Translate, props: DiagramProps, state: DiagramDrawState): unknown {
  const common = viewState(state.tag, props, undefined);
  const depth = validId(state.tag, 'depth', props.depth, depths, 'outline');
  const drawn = depth === 'expert' ? drawExpert(t, props, state, common) : undefined;
  return drawn ?? drawOutline(t, props, state, common);
}

/** Undefined if the code has not loaded yet, or if an author shows none of the stacks that it knows. */
function drawExpert(t: Translate, props: DiagramProps, {tag, models, expert, addRules}: DiagramDrawState, common: ViewState): unknown {
  const options = optionsOf(tag, props);
  const drawn = expert?.view(t, {...options, ...models?.shown?.(options)}, common);
  // The rules apply to the expert stacks only.
  if (expert && drawn) addRules?.(expert.styles);
  return drawn;
}

function drawOutline(t: Translate, props: DiagramProps, state: DiagramDrawState, common: ViewState): unknown {
  const {tag, moves, onClick, onTour, status} = state;
  const model = stacksFor(t, props, state);
  const selected = validId(tag, 'selected', props.selected, layerIds(model), undefined);
  return html`${view(model, {...common, selected, moves, onClick, onTour})}${status?.()}`;
}
