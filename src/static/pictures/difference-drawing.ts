import type {Difference, DifferenceLayer, DifferenceTower} from '../../model/difference.js';
import {kernelPlate} from './kernel-plate.js';
import {box, path, text, type Box} from './shapes.js';
import type {Sheet} from './sheet.js';
import {label} from './text.js';

const width = 340;
const gutter = 96;
export const widthOfDifference = 2 * width + gutter;

/** The storeys from the top: where each begins below the name, and its height. */
const rows = [
  {y: 40, height: 48},
  {y: 88, height: 88},
  {y: 182, height: 88},
] as const;
const plate = {height: 32, edge: 10};
/** The arrow's distance from the end of a tower. */
const callEdge = 32;

/** Both towers beside each other, with an arrow from the layer that goes to the empty place. */
export function differenceDrawing(model: Difference): Sheet {
  const towers = model.towers.map((one, index) => tower(one, model, index * (width + gutter)));
  const y = rows[1].y + rows[1].height / 2;
  const arrow = path('arrow', `M${width + 16} ${y - 1.5}h${gutter - 44}v-6l12 7.5-12 7.5v-6h-${gutter - 44}z`);
  return {height: Math.max(...towers.map(({height}) => height)), shapes: [...towers.map(({shapes}) => shapes), arrow].join('\n')};
}

function tower({id, name, layers, call}: DifferenceTower, {lang, kernel}: Difference, x: number): Sheet {
  const answered = layers.findIndex((layer) => layer.kernel);
  const top = rows[2].y + rows[2].height + 28;
  const answer = text(label(call), {x, y: top, room: width}, {size: 15, lang});
  const shapes = [
    text(label(name), {x, y: 22, room: width}, {size: 18, weight: 700, kind: 'name', lang}).shapes,
    ...layers.map((layer, index) => layerShapes(layer, {x, width, ...rows[index]!}, {lang, kernel})),
    arrowFrom({x: x + width - callEdge, y: rows[1].y}, rows[answered]!),
    answer.shapes,
  ];
  return {height: top + answer.height, shapes: `<g class="${id}">${shapes.join('\n')}</g>`};
}

function layerShapes({name, own, kernel, absent}: DifferenceLayer, layer: Box, words: Pick<Difference, 'lang' | 'kernel'>): string {
  const kind = absent ? 'empty' : own ? 'slab' : 'common';
  const inside = {x: layer.x + plate.edge, width: layer.width - 2 * plate.edge};
  const middle = kernel ? layer.y + 22 : layer.y + layer.height / 2;
  const style = {size: 16, weight: absent ? 400 : 600, middle: true, lang: words.lang, ...(absent && {kind: 'muted'})};
  const bottom = {...inside, y: layer.y + layer.height - plate.height - plate.edge, height: plate.height};
  return [
    box(kind, layer, 0),
    text(label(name), {x: inside.x, y: middle, room: inside.width - callEdge}, style).shapes,
    kernel ? kernelPlate(bottom, words.kernel, words.lang) : '',
  ].join('');
}

/** The app's call: an open square at the app, and an arrow to the plate of the kernel that answers. */
function arrowFrom({x, y}: Pick<Box, 'x' | 'y'>, answering: Pick<Box, 'y' | 'height'>): string {
  const end = answering.y + answering.height - plate.height - plate.edge - 2;
  return [
    path('call', `M${x} ${y + 5}V${end - 9}`),
    path('call-head', `M${x - 6} ${end - 9}h12l-6 9z`),
    `<rect class="call-start" x="${x - 5}" y="${y - 5}" width="10" height="10"/>`,
  ].join('');
}
