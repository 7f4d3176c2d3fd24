import {isTechnology} from '../../data/technologies.js';
import {totalAndSum} from '../../model/stack-words.js';
import type {AnyStack, AnyStacks} from '../../model/stacks.js';
import {kernelMark} from './kernel-plate.js';
import {boxes, boxHead} from './boxed-stack.js';
import {columns, seam, small, type StackInWidth} from './layer-blocks.js';
import {layOut, rowOf, rowsOf, storeysFromTop, type Layout, type Row} from './layout.js';
import {box, heightOf, linesIn, path, text, type TextStyle} from './shapes.js';
import type {Sheet} from './sheet.js';
import {ownSubject} from './styles.js';
import {label, widthOf} from './text.js';

/** A stack and its position. */
interface PlacedStack extends StackInWidth {
  readonly x: number;
  readonly y: number;
}

/** The stacks beside each other, a count of kernels below each, and below all of them a sentence about what the picture simplifies. */
export function architecture(model: AnyStacks): Sheet {
  const layout = layOut(model);
  let bottom = -lineGap;
  const lines = layout.lines.map((stacks) => {
    const drawn = line(model, stacks, layout, bottom + lineGap);
    bottom = drawn.height;
    return drawn.shapes;
  });
  if (!model.simplified) return {height: bottom, shapes: lines.join('\n')};
  const note = text(label(model.simplified), {x: 0, y: bottom + 40, room: layout.full}, {...small, lang: model.lang});
  return {height: bottom + 28 + note.height, shapes: [...lines, note.shapes].join('\n')};
}

/** The space between two lines of stacks, in pixels. */
const lineGap = 56;

/** One line of stacks. Its `height` is the position where it ends. */
function line(model: AnyStacks, stacks: readonly AnyStack[], layout: Layout, start: number): Sheet {
  const {width, gutter} = layout;
  const drawings = stacks.map((stack, index) => ({model, stack, width, x: index * (width + gutter), y: start}));
  const heads = drawings.map(head);
  const top = Math.max(...heads.map(({height}) => height));
  const rows = rowsOf(model, stacks, width, top);
  const ground = rows.machine.y + rows.machine.height;
  const counts = drawings.map((drawing) => count(drawing, ground));
  const drawn = drawings.map((drawing, index) =>
    group(drawing.stack, [heads[index]!.shapes, above(drawing, top, rows), ...storeys(drawing, rows), counts[index]!.shapes]),
  );
  return {height: Math.max(...counts.map(({height}) => height)), shapes: [...drawn, spine(model, layout, rows, ground)].join('\n')};
}

/** Draws the parts of one technology in its colour. */
const group = ({id, box}: AnyStack, shapes: readonly string[]): string => {
  const subject = isTechnology(id) ? id : ownSubject;
  return `<g${box === undefined ? ` class="${subject}"` : ''}>${shapes.join('\n')}</g>`;
};

/** What is above the layers, or behind them: the names of the instances, or the boxes. */
function above(drawing: PlacedStack, top: number, {manager, machine}: ReturnType<typeof rowsOf>): string {
  const {stack, model, x, width} = drawing;
  if (stack.box === undefined) return instances(drawing, top);
  const y = top - boxHead;
  return boxes(stack, model.lang, {x, y, width, height: machine.y + machine.height - y}, manager.y + manager.height);
}

const storeys = (drawing: PlacedStack, rows: Readonly<Record<(typeof storeysFromTop)[number], Row>>): string[] =>
  [...storeysFromTop]
    .reverse()
    .map((storey) => rowOf(storey, drawing)?.shapes({...rows[storey], x: drawing.x, width: drawing.width}) ?? '');

const instanceStyle = (lang: string): TextStyle => ({...small, centred: true, lang});

/** Name and tagline. The `height` is the position where they end, with room for the names of instances below. */
function head({model: {lang}, stack, x, y: start, width}: PlacedStack): Sheet {
  const name = text(label(stack.name), {x, y: start + 18, room: width}, {size: 18, weight: 700, kind: 'name', lang});
  const y = start + name.height - 7;
  const tagline = text(label(stack.tagline), {x, y: y + 24, room: width}, {...small, lang});
  const lines = stack.instances.map((instance, index) => {
    const {width: room} = columns({stack, width})[index]!;
    return linesIn(instance, room, instanceStyle(lang)).length;
  });
  const named = y + (tagline.lines > 0 ? 6 + tagline.height : 0);
  const room = stack.box === undefined ? 20 + heightOf(Math.max(0, ...lines), small.size) : boxHead + 12;
  return {
    height: named + room,
    shapes: [name.shapes, ...(tagline.lines > 0 ? [tagline.shapes] : [])].join('\n'),
  };
}

/** The names of the instances, above them. */
function instances({model: {lang}, stack, x, width}: PlacedStack, top: number): string {
  return columns({stack, width})
    .map((column, index) => {
      const place = {x: x + column.x + column.width / 2, room: column.width};
      const message = stack.instances[index]!;
      const {length} = linesIn(message, place.room, instanceStyle(lang));
      return text(message, {...place, y: top - 9 - heightOf(length - 1, small.size)}, instanceStyle(lang)).shapes;
    })
    .join('\n');
}

/** The count of kernels below a stack, if kernels are counted. The `height` is the position where it ends. */
function count({stack, model: {lang}, x, width}: PlacedStack, ground: number): Sheet {
  if (!stack.kernels) return {height: ground, shapes: ''};
  const {words, places} = stack.kernels;
  const [total, sum] = totalAndSum(stack.kernels, lang);
  const top = ground + 28;
  const beside = x + 38 + widthOf(total, 32, true) + 8;
  const start = beside + (sum ? widthOf(sum, 18) : 0) + 16;
  const room = x + width - start;
  const said = text(label(words), {x: start, y: top + 10, room}, {size: 16, weight: 600, lang});
  const where = text(label(places), {x: start, y: top + 9 + said.height, room}, {...small, lang});
  const shapes = [
    box('kernel', {x, y: top, width: 28, height: 28}, 2) + kernelMark(x + 6, top + 6, 16),
    text(total, {x: x + 38, y: top + 26, room: width}, {size: 32, weight: 700, lang}).shapes,
    sum ? text(sum, {x: beside, y: top + 25, room: width}, {size: 18, kind: 'muted', lang}).shapes : '',
    said.shapes,
    where.shapes,
  ];
  return {height: top + said.height + where.height, shapes: shapes.join('')};
}

/** The words between two stacks: which storeys are repeated, and which are shared. */
function spine({spine, lang}: AnyStacks, {hasSpine, width, gutter}: Layout, rows: ReturnType<typeof rowsOf>, ground: number): string {
  if (!spine || !hasSpine) return '';
  const x = width + gutter / 2;
  const upper = rows.manager.y;
  return (
    dimension(spine.each, {x, top: rows.app.y, bottom: upper}, lang) + dimension(spine.shared, {x, top: upper + seam, bottom: ground}, lang)
  );
}

/** A dimension line with words in its middle. */
function dimension(message: string, {x, top, bottom}: Readonly<Record<'x' | 'top' | 'bottom', number>>, lang: string): string {
  const y = (top + bottom) / 2;
  const words = text(label(message), {x, y, room: 70}, {...small, centred: true, middle: true, lang});
  const free = Math.min(words.height / 2 + 5, y - top);
  return path('dimension', `M${x - 10} ${top}h20m-10 0V${y - free}M${x} ${y + free}V${bottom}m-10 0h20`) + words.shapes;
}
