import type {Storey} from '../../data/layers.js';
import type {AbsentLayer, AnyStack, AnyLayer, AnyStacks} from '../../model/stacks.js';
import {kernelPlate, plateWidth} from './kernel-plate.js';
import {paragraphs, type Paragraphs} from './paragraphs.js';
import {box, path, round, type Box, type TextStyle} from './shapes.js';

/** In pixels; the values of the element at its greatest width. */
const gap = 8;
export const seam = 6;
export const padding = 12;
/** A role that has less room than this beside its name is drawn below it. */
const leastRole = 120;
export const plateHeight = 28;

export const strong = {size: 15, weight: 600} as const;
export const small = {size: 13, kind: 'muted'} as const;
const centred = {centred: true, middle: true} as const;

/** A stack and its width. */
export interface StackInWidth {
  readonly model: AnyStacks;
  readonly stack: AnyStack;
  readonly width: number;
}

/** The drawing of one storey of a stack: its least height, and its shapes in a row of at least that height. */
export interface Block {
  readonly height: number;
  readonly shapes: (row: Box) => string;
}

export function blockOf(storey: Storey, drawing: StackInWidth): Block | undefined {
  const {layers, absent} = drawing.stack;
  const layer = layers.find((one) => one.storey === storey);
  if (layer) return layer.repeated ? cells(layer, drawing) : slab(layer, drawing);
  const place = absent.find((one) => one.storey === storey);
  return place && (place.repeated ? emptyCells(place, drawing) : emptySlab(place, drawing));
}

/** The position of each instance, from the start of its stack. */
export function columns({stack, width}: Omit<StackInWidth, 'model'>): {readonly x: number; readonly width: number}[] {
  const each = (width - gap * (stack.instances.length - 1)) / stack.instances.length;
  return stack.instances.map((_, index) => ({x: index * (each + gap), width: each}));
}

/** Whether the upper two storeys of an instance are drawn as one box with a line across. */
const isOneBox = ({layers, absent}: AnyStack): boolean => {
  const isRepeated = (storey: Storey): boolean => [...layers, ...absent].some((one) => one.storey === storey && one.repeated);
  return isRepeated('app') && isRepeated('guest-os');
};

/** Repeats a drawing in the column of each instance. */
function repeated(
  storey: Storey,
  drawing: StackInWidth,
  content: Paragraphs & {readonly below: number},
  kind: string,
  more: (one: Box) => string,
) {
  const isJoined = isOneBox(drawing.stack) && (storey === 'app' || storey === 'guest-os');
  const inset = isJoined || storey === 'app' ? 0 : seam;
  const outline = isJoined ? outlines[storey] : wholeOutline;
  return {
    height: content.height + content.below + (content.below > 0 ? 14 : 16) + inset,
    shapes: ({x, y, height}: Box): string =>
      columns(drawing)
        .map((column) => {
          const one = {x: x + column.x, width: column.width, y: y + inset, height: height - inset};
          const middle = one.y + (one.height - content.below) / 2 + (content.below > 0 ? 3 : 0);
          return path(kind, outline(one)) + content.shapes(one.x + one.width / 2, middle) + more(one);
        })
        .join('\n'),
  };
}

/** A layer of one instance: its name, its role, and its kernel at the bottom. */
export function cells({storey, name, role, kernel}: AnyLayer, drawing: StackInWidth): Block {
  const {lang, kernel: word} = drawing.model;
  const [{width} = {width: 0}] = columns(drawing);
  const told = paragraphs(
    [
      [name, {...strong, ...centred, lang}],
      [role, {...small, ...centred, lang}],
    ],
    width - 10,
  );
  const foot = plateHeight + 7;
  return repeated(storey, drawing, {...told, below: kernel ? foot : 0}, outlineKind(storey), ({x, y, width, height}) =>
    kernel ? kernelPlate({x: x + 6, y: y + height - foot, width: width - 12, height: plateHeight}, word, lang) : '',
  );
}

/** The empty place of a missing layer in each instance. */
function emptyCells({storey, name}: AbsentLayer, drawing: StackInWidth): Block {
  const [{width} = {width: 0}] = columns(drawing);
  const told = paragraphs([[name, {...small, ...centred, lang: drawing.model.lang}]], width - 10);
  return repeated(storey, drawing, {...told, below: 0}, 'empty', () => '');
}

/** The empty place of a missing layer across the whole stack. */
function emptySlab({name}: AbsentLayer, {model: {lang}, width}: StackInWidth): Block {
  const told = paragraphs([[name, {...small, lang}]], width - 2 * padding);
  return {
    height: told.height + 8 + seam,
    shapes: ({x, y, height}) =>
      box('empty', {x, y: y + seam, width, height: height - seam}) + told.shapes(x + padding, y + seam + (height - seam) / 2),
  };
}

/** Layers that the stacks have in common are neutral. */
const outlineKind = (storey: Storey): string => (storey === 'host-os' || storey === 'machine' ? 'common' : 'slab');

const roundAbove = ({x, y, width, height}: Box): string =>
  `M${round(x)} ${round(y + height)}v${round(3 - height)}q0-3 3-3h${round(width - 6)}q3 0 3 3v${round(height - 3)}z`;
const roundBelow = ({x, y, width, height}: Box): string =>
  `M${round(x)} ${round(y)}v${round(height - 3)}q0 3 3 3h${round(width - 6)}q3 0 3-3v${round(3 - height)}`;
const wholeOutline = ({x, y, width, height}: Box): string =>
  `M${round(x)} ${round(y + 3)}v${round(height - 6)}q0 3 3 3h${round(width - 6)}q3 0 3-3v${round(6 - height)}q0-3-3-3h${round(6 - width)}q-3 0-3 3z`;
const outlines: Readonly<Record<'app' | 'guest-os', (box: Box) => string>> = {app: roundAbove, 'guest-os': roundBelow};

/** A layer across the whole stack: its name, its role beside or below it, and its kernel at the end. */
export function slab({storey, name, role, kernel}: AnyLayer, {model, width}: StackInWidth): Block {
  const {lang} = model;
  const room = width - 2 * padding - (kernel ? plateWidth(model.kernel) + padding : 0);
  const title: readonly [string, TextStyle] = [name, {...strong, lang}];
  const rest = width - paragraphs([title], room).width - 3 * padding;
  const isBeside = !kernel && rest >= leastRole;
  const told = paragraphs([title, [isBeside ? undefined : role, {...small, lang}]], room);
  const taken = told.width + 2 * padding;
  const beside = paragraphs([[isBeside ? role : undefined, {...small, lang}]], rest);
  return {
    height: Math.max(told.height, beside.height) + 8 + seam,
    shapes: (row) => {
      const outer = {x: row.x, y: row.y + seam, width, height: row.height - seam};
      const middle = outer.y + outer.height / 2;
      const high = Math.min(outer.height - 16, 36);
      const plate = {x: row.x + taken, y: middle - high / 2, width: width - taken - 7, height: high};
      return [
        box(outlineKind(storey), outer),
        told.shapes(row.x + padding, middle),
        beside.shapes(row.x + taken, middle),
        kernel ? kernelPlate(plate, model.kernel, lang) : '',
      ].join('');
    },
  };
}
