import type {Storey} from '../../data/layers.js';
import type {ExpertStacks} from '../../model/expert-stacks.js';
import type {AnyStacks} from '../../model/stacks.js';
import type {Words} from '../inline-view.js';
import type {ViewState} from '../view-state.js';
import type {Tasks} from './tasks.js';

export interface DiagramState extends ViewState {
  readonly selected: string | undefined;
  /** The layer that waits until the kernels are counted. Paper has it at once. */
  readonly waiting: string | undefined;
  /** Whether there is nothing but the stacks and their counts. */
  readonly compact: boolean;
  readonly instances: number;
  readonly tasks: Tasks;
  /** The picture with the most instances, whose words need the most room; only where their number can be changed. */
  readonly most: AnyStacks | undefined;
  /** Whether added instances appear gradually; not in the first render. */
  readonly moves: boolean;
  /** Called for clicks in the stacks; `data-layer` names the layer. */
  readonly onClick?: ((event: Event) => void) | undefined;
  /** Called with 1 for the storey above the chosen one, with -1 for the one below. */
  readonly onTour?: ((step: 1 | -1) => void) | undefined;
  /** Called with 1 for one more instance, with -1 for one fewer. */
  readonly onStep?: ((by: 1 | -1) => void) | undefined;
  /** Called with the id of a stack and the number of kernels that the reader says it has. */
  readonly onGuess?: ((id: string, said: number) => void) | undefined;
  /** Called by those who want the answer. */
  readonly onReveal?: (() => void) | undefined;
}

/** Shared by everything around a picture. */
export interface Frame {
  readonly model: AnyStacks | ExpertStacks;
  readonly state: ViewState;
  readonly words: Words;
}

/** Shared by all parts of one drawing. */
export interface StackDrawing extends Frame {
  readonly model: AnyStacks;
  readonly state: DiagramState;
  /** Terms explained so far. */
  readonly explained: Set<string>;
  /** The storey of the chosen layer, which both stacks highlight. */
  readonly storey: Storey | undefined;
  /** The storey of the layer that waits. */
  readonly waiting: Storey | undefined;
}

/** What is not shown keeps its room. */
export const room = (isShown: boolean): string => (isShown ? '' : 'room');
