import {storeys, type Storey} from '../../data/layers.js';
import type {AnyStack, AnyStacks} from '../../model/stacks.js';
import {boxedBlock} from './boxed-stack.js';
import {blockOf, type Block, type StackInWidth} from './layer-blocks.js';

/** The row of a storey, measured from the top of the picture. */
export interface Row {
  readonly y: number;
  readonly height: number;
}

/** The positions of the stacks, in pixels. */
export interface Layout {
  /** The width of one stack. */
  readonly width: number;
  readonly gutter: number;
  /** The width of all stacks. */
  readonly full: number;
  /** The stacks of each line. */
  readonly lines: readonly (readonly AnyStack[])[];
  /** Whether words between the stacks say which storeys are repeated. */
  readonly hasSpine: boolean;
}

/** The least height of each storey, with the gap above layers that stand apart. */
const leastHeights: Readonly<Record<Storey, number>> = {app: 60, 'guest-os': 80, manager: 50, 'host-os': 58, machine: 50};
/** Where all stacks are boxes: the engine stands in the row of the guest OS, with no kernel of its own. */
const leastInBoxes: typeof leastHeights = {...leastHeights, 'guest-os': 50};
export const storeysFromTop = storeys.toReversed();

/** The most stacks in one line: with more, their words become too small in an article. */
const mostInLine = 4;

/** More than two stacks become narrower; more than four are spread over several lines, as evenly as possible. */
export function layOut({stacks, spine}: AnyStacks): Layout {
  const lines = Math.ceil(stacks.length / mostInLine);
  const count = Math.ceil(stacks.length / lines);
  const hasSpine = count === 2 && spine !== undefined;
  const width = count > 2 ? 352 : 432;
  const gutter = hasSpine ? 96 : 32;
  return {
    width,
    gutter,
    hasSpine,
    full: count * (width + gutter) - gutter,
    lines: Array.from({length: lines}, (_, line) => stacks.slice(line * count, (line + 1) * count)),
  };
}

/** What a stack has in a row. */
export const rowOf = (storey: Storey, drawing: StackInWidth): Block | undefined =>
  (drawing.stack.box === undefined ? blockOf : boxedBlock)(storey, drawing);

/** The rows that the stacks of a line share: equal storeys have equal height. A storey that no stack has takes no room. */
export function rowsOf(model: AnyStacks, stacks: readonly AnyStack[], width: number, top: number): Readonly<Record<Storey, Row>> {
  const least = stacks.every(({box}) => box !== undefined) ? leastInBoxes : leastHeights;
  let y = top;
  const rows = storeysFromTop.map((storey): [Storey, Row] => {
    const needed = stacks.map((stack) => rowOf(storey, {model, stack, width})?.height ?? 0);
    const most = Math.ceil(Math.max(...needed));
    const row = {y, height: most === 0 ? 0 : Math.max(most, least[storey])};
    y += row.height;
    return [storey, row];
  });
  return Object.fromEntries(rows) as Record<Storey, Row>;
}
