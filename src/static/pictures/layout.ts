import {storeys, type Storey} from '../../data/drawn-layers.js';
import type {StackLayer, Stacks} from '../../model/stacks.js';
import {blockOf} from './layer-blocks.js';

/** A storey's row, from the top of the picture. */
export interface Row {
  readonly y: number;
  readonly height: number;
}

/** Where the stacks stand, in pixels. */
export interface Layout {
  /** Of one stack. */
  readonly width: number;
  readonly gutter: number;
  /** Of all of them. */
  readonly full: number;
  /** Whether words between the stacks say which storeys are repeated. */
  readonly hasSpine: boolean;
}

/** Least heights, each with the seam above what stands apart. */
const leastHeights: Readonly<Record<Storey, number>> = {app: 60, 'guest-os': 80, manager: 50, 'host-os': 58, machine: 50};
export const storeysFromTop = storeys.toReversed();
export const isUpper = (storey: Storey): boolean => storey === 'app' || storey === 'guest-os';

/** More than two stacks are narrower, so that their words do not become too small in an article. */
export function layOut({stacks}: Stacks): Layout {
  const count = stacks.length;
  const hasSpine = count === 2 && stacks.every(({layers}) => isAsUsual(layers));
  const width = count > 2 ? 352 : 432;
  const gutter = hasSpine ? 96 : 32;
  return {width, gutter, hasSpine, full: count * (width + gutter) - gutter};
}

/** The spine says that each instance has the upper layers, and that they share the lower ones. */
const isAsUsual = (layers: readonly StackLayer[]): boolean =>
  [true, false].every((repeated) => layers.some((layer) => layer.repeated === repeated)) &&
  layers.every(({storey, repeated}) => repeated === isUpper(storey));

/** The rows that the stacks share: equal storeys at equal height. A storey that none of them has takes no room. */
export function rowsOf(model: Stacks, width: number, top: number): Readonly<Record<Storey, Row>> {
  let y = top;
  const rows = storeysFromTop.map((storey): [Storey, Row] => {
    const needed = model.stacks.map((stack) => blockOf(storey, {model, stack, width})?.height ?? 0);
    const most = Math.ceil(Math.max(...needed));
    const row = {y, height: most === 0 ? 0 : Math.max(most, leastHeights[storey])};
    y += row.height;
    return [storey, row];
  });
  return Object.fromEntries(rows) as Record<Storey, Row>;
}
