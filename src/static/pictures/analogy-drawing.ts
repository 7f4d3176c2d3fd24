import {drawings} from '../../elements/analogy-card/view.js';
import type {AnalogyText} from '../../model/analogy.js';
import {heightOf, path, shapesOf, text, type Place} from './shapes.js';
import type {Sheet} from './sheet.js';
import {label} from './text.js';

export const widthOfAnalogy = 432;
/** Start and width of the list's columns, in pixels. */
const parts = {x: 36, room: 186};
const concepts = {x: 236, room: 196};
const drawn = {y: 62, height: 280};

/** The house or the building with its numbers, and below it a list of what each number stands for. */
export function analogyDrawing(model: AnalogyText): Sheet {
  const {lang, technology, labels} = model;
  const shapes = [
    text(label(technology.name), {x: 0, y: 14, room: widthOfAnalogy}, {size: 15, weight: 700, kind: 'name', lang}).shapes,
    text(label(model.title), {x: 0, y: 42, room: widthOfAnalogy}, {size: 18, weight: 700, lang}).shapes,
    `<g class="drawing" transform="translate(0 ${drawn.y - 20})">${layers(model)}</g>`,
  ];
  let y = drawn.y + drawn.height + 30;
  for (const [head, column] of [
    [labels.part, parts],
    [labels.concept, concepts],
  ] as const)
    shapes.push(text(label(head), {...column, y}, {size: 13, kind: 'muted', lang}).shapes);
  y += 14;
  for (const [index, pair] of model.pairs.entries()) {
    const row = pairRow(pair, index + 1, y, lang);
    shapes.push(row.shapes);
    y += row.height;
  }
  shapes.push(line(y));
  return {height: y + 1, shapes: `<g class="${technology.id}">${shapes.join('\n')}</g>`};
}

const line = (y: number): string => path('hairline', `M0 ${y}H${widthOfAnalogy}`);

/** The layers of the card's drawing, and above them the numbers. */
function layers({technology, pairs}: AnalogyText): string {
  const {layers, markers} = drawings[technology.id];
  const shapes = layers.map(([id, shapes]) => {
    const own = pairs.find((pair) => pair.id === id)?.own;
    return `<g class="${own ? 'part own' : 'part'}">${shapesOf(shapes)}</g>`;
  });
  const numbers = pairs.map(({id}, index) => {
    const [y, leader] = markers[id]!;
    return `<g class="marker"><path d="${leader}"/><circle cx="412" cy="${y}" r="13"/><text x="412" y="${y + 6}">${index + 1}</text></g>`;
  });
  return [...shapes, ...numbers].join('\n');
}

function pairRow({part, concept}: AnalogyText['pairs'][number], number: number, top: number, lang: string): Sheet {
  const size = 15;
  const y = top + 25;
  const at = (column: Omit<Place, 'y'>): Place => ({...column, y});
  const words = [text(label(part), at(parts), {size, lang}), text(label(concept), at(concepts), {size, weight: 600, lang})];
  const badge = `<circle class="badge" cx="14" cy="${y - 5}" r="12"/>`;
  const figure = text(String(number), {x: 14, y: y - 5, room: 24}, {size: 13, weight: 600, centred: true, middle: true, lang});
  const height = Math.max(...words.map(({lines}) => heightOf(lines, size))) + 19;
  return {height, shapes: [line(top), badge, figure.shapes, ...words.map(({shapes}) => shapes)].join('')};
}
