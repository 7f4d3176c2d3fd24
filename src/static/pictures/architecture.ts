import type {Storey} from '../../data/drawn-layers.js';
import {kernelPath} from '../../elements/architecture-diagram/layers-view.js';
import type {AbsentLayer, Stack, StackLayer, Stacks} from '../../model/stacks.js';
import {box, path, round, text, type Box, type TextStyle} from './shapes.js';
import {label, widthOf} from './text.js';
import type {Sheet} from './sheet.js';

/** Pixels, as in the element where it is widest. */
const width = 432;
const gutter = 96;
const gap = 8;
const seam = 6;
const padding = 12;
/** From the top of a stack: where each storey begins, and how high it is. */
const storeys: Readonly<Record<Storey, readonly [y: number, height: number]>> = {
  app: [80, 60],
  'guest-os': [140, 80],
  manager: [226, 44],
  'host-os': [276, 52],
  machine: [334, 44],
};
const ground = 378;

/** Width of so many stacks side by side. */
export const widthOfStacks = (count: number): number => count * (width + gutter) - gutter;

/** What all shapes of one stack need. */
interface Drawing {
  readonly model: Stacks;
  readonly stack: Stack;
  readonly x: number;
}

/** The stacks beside each other, with a count of kernels below each, and below all what the picture simplifies. */
export function architecture(model: Stacks): Sheet {
  const full = widthOfStacks(model.stacks.length);
  const stacks = model.stacks.map((stack, index) => stackShapes({model, stack, x: index * (width + gutter)}));
  const counts = Math.max(...stacks.map(({bottom}) => bottom));
  const spine = model.stacks.length > 1 ? dimensions(model) : '';
  const note = text(label(model.simplified), {x: 0, y: counts + 40, room: full}, {...small, lang: model.lang});
  return {height: counts + 28 + note.height, shapes: [...stacks.map(({shapes}) => shapes), spine, note.shapes].join('\n')};
}

const small = {size: 13, kind: 'muted'} as const;
const strong = {size: 15, weight: 600} as const;

function stackShapes(drawing: Drawing): {readonly bottom: number; readonly shapes: string} {
  const {model, stack, x} = drawing;
  const {lang} = model;
  const counted = count(drawing);
  const shapes = [
    text(label(stack.name), {x, y: 18, room: width}, {size: 18, weight: 700, kind: 'name', lang}).shapes,
    text(label(stack.tagline), {x, y: 42, room: width}, {...small, lang}).shapes,
    ...columns(drawing).map(
      ({x, width: room}, index) => text(stack.instances[index]!, {x: x + room / 2, y: 71, room}, {...small, centred: true, lang}).shapes,
    ),
    ...stack.layers.flatMap((layer) =>
      layer.repeated ? columns(drawing).map((column) => cell(layer, column, lang, model.kernel)) : [slab(layer, drawing)],
    ),
    ...(stack.absent ? columns(drawing).map((column) => place(stack.absent!, column, lang)) : []),
    counted.shapes,
  ];
  return {bottom: counted.bottom, shapes: `<g class="${stack.id}">${shapes.join('\n')}</g>`};
}

/** Where the instances stand. */
function columns({stack, x}: Drawing): Pick<Box, 'x' | 'width'>[] {
  const each = (width - gap * (stack.instances.length - 1)) / stack.instances.length;
  return stack.instances.map((_, index) => ({x: x + index * (each + gap), width: each}));
}

/** One instance's part: upper ones are round above, lower ones below, so that they are one box with a line across. */
function cell({storey, name, kernel}: StackLayer, column: Pick<Box, 'x' | 'width'>, lang: string, word: string): string {
  const [y, height] = storeys[storey];
  const middle = {x: column.x + column.width / 2, room: column.width - 10};
  const outline = path('slab', storey === 'app' ? roundAbove({...column, y, height}) : roundBelow({...column, y, height}));
  const centred = {...strong, centred: true, middle: true, lang};
  if (!kernel) return outline + text(label(name), {...middle, y: y + height / 2}, centred).shapes;
  const plate = {x: column.x + 6, y: y + height - 35, width: column.width - 12, height: 28};
  return outline + text(label(name), {...middle, y: y + (height - 35) / 2 + 3}, centred).shapes + kernelPlate(plate, word, lang);
}

/** The empty place of a layer that the stack does without. */
function place({storey, name}: AbsentLayer, column: Pick<Box, 'x' | 'width'>, lang: string): string {
  const [y, height] = storeys[storey];
  const middle = {x: column.x + column.width / 2, y: y + height / 2, room: column.width - 10};
  return (
    path('empty', roundBelow({...column, y, height})) + text(label(name), middle, {...small, centred: true, middle: true, lang}).shapes
  );
}

const roundAbove = ({x, y, width, height}: Box): string =>
  `M${round(x)} ${y + height}v${3 - height}q0-3 3-3h${round(width - 6)}q3 0 3 3v${height - 3}z`;
const roundBelow = ({x, y, width, height}: Box): string =>
  `M${round(x)} ${y}v${height - 3}q0 3 3 3h${round(width - 6)}q3 0 3-3v${3 - height}`;

/** A layer across the whole stack. */
function slab({storey, name, role, kernel}: StackLayer, {model, x}: Drawing): string {
  const {lang} = model;
  const [y, height] = storeys[storey];
  const common = storey === 'host-os' || storey === 'machine';
  const style: TextStyle = {...strong, middle: true, lang};
  const taken = widthOf(label(name), strong.size, true) + 2 * padding;
  const rest = {x: x + taken, y: y + height / 2, room: width - taken - padding};
  const plate = {x: x + taken, y: y + 8, width: width - taken - 7, height: height - 16};
  return [
    box(common ? 'common' : 'slab', {x, y, width, height}),
    text(label(name), {x: x + padding, y: y + height / 2, room: width}, style).shapes,
    role ? text(label(role), rest, {...small, middle: true, lang}).shapes : '',
    kernel ? kernelPlate(plate, model.kernel, lang) : '',
  ].join('');
}

/** The only solid shape in the picture: a kernel, with its mark and the word. */
function kernelPlate(plate: Box, message: string, lang: string): string {
  const size = 13;
  const word = label(message);
  const all = 12 + 6 + widthOf(word, size, true);
  const start = plate.x + (plate.width - all) / 2;
  const y = plate.y + plate.height / 2;
  const style: TextStyle = {size, weight: 600, kind: 'on-kernel', middle: true, lang};
  return box('kernel', plate, 2) + kernelMark(start, y - 6, 12) + text(word, {x: start + 18, y, room: all}, style).shapes;
}

const kernelMark = (x: number, y: number, size: number): string =>
  `<path class="on-kernel" fill-rule="evenodd" transform="translate(${x} ${y}) scale(${size / 16})" d="${kernelPath}"/>`;

/** Below a stack: how many kernels, and where. */
function count({stack, model, x}: Drawing): {readonly bottom: number; readonly shapes: string} {
  const {figure, words, places} = stack.kernels;
  const {lang} = model;
  const top = ground + 28;
  const start = x + 38 + widthOf(figure, 32, true) + 16;
  const room = x + width - start;
  const said = text(label(words), {x: start, y: top + 10, room}, {size: 16, weight: 600, lang});
  const where = text(label(places), {x: start, y: top + 9 + said.height, room}, {...small, lang});
  const shapes = [
    box('kernel', {x, y: top, width: 28, height: 28}, 2) + kernelMark(x + 6, top + 6, 16),
    text(figure, {x: x + 38, y: top + 26, room: width}, {size: 32, weight: 700, lang}).shapes,
    said.shapes,
    where.shapes,
  ];
  return {bottom: top + said.height + where.height, shapes: shapes.join('')};
}

/** Between the stacks: which storeys are repeated, and which are shared. */
function dimensions({spine, lang}: Stacks): string {
  const top = storeys.app[0];
  const middle = storeys.manager[0];
  return dimension(spine.each, top, middle - seam, lang) + dimension(spine.shared, middle, ground, lang);
}

/** An end, a line, the words, a line, an end. */
function dimension(message: string, top: number, bottom: number, lang: string): string {
  const x = width + gutter / 2;
  const y = (top + bottom) / 2;
  const words = text(label(message), {x, y, room: 70}, {...small, centred: true, middle: true, lang});
  const free = words.height / 2 + 5;
  return path('dimension', `M${x - 10} ${top}h20m-10 0V${y - free}M${x} ${y + free}V${bottom}m-10 0h20`) + words.shapes;
}
