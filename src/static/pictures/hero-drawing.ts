import {drawings} from '../../elements/container-lesson/hero-drawings.js';
import type {Hero, Homes} from '../../model/hero.js';
import {kernelMark} from './kernel-plate.js';
import {box, shapesOf, text, type Place} from './shapes.js';
import type {Sheet} from './sheet.js';
import {label, widthOf} from './text.js';

const width = 320;
const gutter = 64;
export const widthOfHero = 2 * width + gutter;

/** The drawings' own height, and where they begin in their own coordinates. */
const drawn = {height: 228, top: 20};
const plate = 28;
/** Between the pieces, in pixels. */
const space = 16;

/** The question, and below it the two drawings beside each other, each with the number of its plates. */
export function heroDrawing({question, homes}: Hero, lang: string): Sheet {
  const asked = text(label(question), {x: 0, y: 20, room: widthOfHero}, {size: 18, weight: 700, lang});
  const placed = homes.map((one, index) => ({...one, x: index * (width + gutter), lang}));
  const heads = placed.map((one) => head(one, asked.height + space));
  const top = Math.max(...heads.map(({height}) => height)) + 8;
  const counts = placed.map((one) => count(one, top + drawn.height + space));
  const shapes = placed.map(({technology, x}, index) => {
    const drawing = `<g class="drawing" transform="translate(${x} ${top - drawn.top})">${shapesOf(drawings[technology.id])}</g>`;
    return `<g class="${technology.id}">${heads[index]!.shapes}${drawing}${counts[index]!.shapes}</g>`;
  });
  return {height: Math.max(...counts.map(({height}) => height)), shapes: [asked.shapes, ...shapes].join('\n')};
}

/** Homes, and where they stand. */
type Placed = Homes & Readonly<Record<'x', number>> & Readonly<Record<'lang', string>>;

/** Name and caption. The `height` is the position where they end. */
function head({technology, caption, x, lang}: Placed, start: number): Sheet {
  const name = text(label(technology.name), {x, y: start + 18, room: width}, {size: 17, weight: 700, kind: 'name', lang});
  const y = start + name.height;
  const said = text(label(caption), {x, y: y + 16, room: width}, {size: 14, kind: 'muted', lang});
  return {height: y + said.height, shapes: name.shapes + said.shapes};
}

/** The number of plates, in a figure and in words. The `height` is the position where it ends. */
function count({figure, count, x, lang}: Placed, top: number): Sheet {
  const start = x + plate + 10;
  const place: Place = {x: start + widthOf(figure, 32, true) + 12, y: top + plate / 2, room: width - 60};
  const said = text(label(count), place, {size: 16, weight: 600, middle: true, lang});
  const shapes = [
    box('kernel', {x, y: top, width: plate, height: plate}, 2) + kernelMark(x + 6, top + 6, 16),
    text(figure, {x: start, y: top + 26, room: width}, {size: 32, weight: 700, lang}).shapes,
    said.shapes,
  ];
  return {height: top + Math.max(plate, said.height), shapes: shapes.join('')};
}
