import {html} from 'lit';

import {layers} from '../../data/layers.js';
import {isTechnology, nestedId, stackIds, technologyIds, type StackId} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import {defaultInstances, instanceRange, layersOf, stacks, type AnyStacks, type StacksOptions} from '../../model/stacks.js';
import {idsAmong, validId, validIds, validInteger} from '../attributes.js';
import {depths} from '../depth.js';
import {viewState, type CommonProps, type DrawState, type ViewState} from '../view-state.js';
import type {DiagramState} from './drawing.js';
import {tasksOf, type Answer, type Tasks} from './tasks.js';
import {view} from './view.js';

/** Attributes, unchecked. */
export interface DiagramProps extends CommonProps {
  readonly technologies?: readonly string[] | undefined;
  readonly instances?: number | undefined;
  readonly selected?: string | undefined;
  readonly depth?: string | undefined;
  readonly controls?: boolean | undefined;
  readonly predict?: boolean | undefined;
  readonly compact?: boolean | undefined;
}

/** State that is not an attribute. */
export interface DiagramDrawState
  extends DrawState, Pick<DiagramState, 'moves' | 'onClick' | 'onTour' | 'onStep' | 'onGuess' | 'onReveal'> {
  /** Whether the words of `explanations` have loaded: the notes, and the picture in words. */
  readonly explained: boolean;
  /** What came of the question how many kernels a stack has. Static HTML has every answer. */
  readonly answerTo: (id: string) => Answer | undefined;
  /** Whether the chosen layer waits until the kernels are counted: no reader has chosen it. */
  readonly waits: boolean;
  /** Whether it replaces ready-made HTML. That has given the answers, so nothing is asked. */
  readonly isReadyMade?: boolean;
  /** Draws the status that announces a choice. It follows the outline, whose layers can be chosen. */
  readonly status?: () => unknown;
  /** The code that draws containers in a VM, if it has loaded. */
  readonly nested?: typeof import('./nested.js') | undefined;
  /** The code that draws the expert stacks, if it and its words have loaded. */
  readonly expert?: typeof import('./expert.js') | undefined;
}

/** The number of instances that is drawn. */
export const instancesOf = (tag: string, {instances}: DiagramProps): number =>
  validInteger(tag, 'instances', instances, instanceRange, defaultInstances);

const optionsOf = (tag: string, props: DiagramProps): StacksOptions => ({
  technologies: validIds(tag, 'technologies', props.technologies, stackIds, technologyIds),
  instances: instancesOf(tag, props),
});

const layerIds = (model: AnyStacks): string[] => [...layers, ...layersOf(model)].map(({id}) => id);

/** The stacks that the outline draws. */
export const stacksFor = (t: Translate, props: DiagramProps, {tag, models, explained, nested}: DiagramDrawState): AnyStacks =>
  (models?.stacks ?? nested?.stacks ?? stacks)(t, optionsOf(tag, props), explained);

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
  const drawn = expert?.view(t, {...options, technologies: shownOf(options, models)}, common);
  // The rules apply to the expert stacks only.
  if (expert && drawn) addRules?.(expert.styles);
  return drawn;
}

/** The stacks that the package knows: those of an author's data, and containers in a VM beside them. */
function shownOf({technologies = technologyIds}: StacksOptions, models: DiagramDrawState['models']): readonly StackId[] {
  const shown = models?.shown?.({technologies: technologies.filter(isTechnology)}).technologies;
  return shown ? [...shown, ...technologies.filter((id) => id === nestedId)] : technologies;
}

/** What a reader is given to do with the outline; nothing in a compact one, nor in expert depth, even until that has loaded. */
export function tasksFor(t: Translate, props: DiagramProps, state: DiagramDrawState): Tasks {
  const isAble = idsAmong(props.depth ?? '', depths)[0] !== 'expert' && !props.compact;
  const [controls, predict] = [props.controls, props.predict].map((isWanted) => isAble && isWanted === true) as [boolean, boolean];
  return tasksOf(t, stacksFor(t, props, state), {controls, predict: predict && !state.isReadyMade, answerTo: state.answerTo});
}

function drawOutline(t: Translate, props: DiagramProps, state: DiagramDrawState, common: ViewState): unknown {
  const {tag, status, waits, nested, addRules} = state;
  if (nested) addRules?.(nested.styles);
  const model = stacksFor(t, props, state);
  const tasks = tasksFor(t, props, state);
  const selected = validId(tag, 'selected', props.selected, layerIds(model), undefined);
  const isWaiting = waits && tasks.isAsking;
  const most = tasks.controls ? stacksFor(t, {...props, instances: instanceRange[1]}, state) : undefined;
  const drawing: DiagramState = {
    ...common,
    ...state,
    selected: isWaiting || props.compact ? undefined : selected,
    waiting: isWaiting ? selected : undefined,
    compact: props.compact ?? false,
    instances: instancesOf(tag, props),
    tasks,
    most,
  };
  return html`${view(model, drawing)}${props.compact ? '' : status?.()}`;
}
