import {kernelPath} from '../../elements/kernel.js';
import {box, round, text, type Box} from './shapes.js';
import {label, widthOf} from './text.js';

const size = 13;
const mark = 12;
const space = 6;

/** The mark and the word, side by side. */
const contentWidth = (word: string): number => mark + space + widthOf(label(word), size, true);

/** The width that a plate needs. */
export const plateWidth = (word: string): number => contentWidth(word) + 2 * space;

/** A kernel's plate, the only filled shape in a picture. It has a mark and the word, or the mark alone if the word does not fit. */
export function kernelPlate(plate: Box, word: string, lang: string): string {
  const middle = {x: plate.x + plate.width / 2, y: plate.y + plate.height / 2};
  const hasRoom = contentWidth(word) <= plate.width;
  const start = middle.x - (hasRoom ? contentWidth(word) : mark) / 2;
  const shapes = box('kernel', plate, 2) + kernelMark(start, middle.y - mark / 2, mark);
  if (!hasRoom) return shapes;
  const place = {x: start + mark + space, y: middle.y, room: contentWidth(word)};
  return shapes + text(label(word), place, {size, weight: 600, kind: 'on-kernel', middle: true, lang}).shapes;
}

export const kernelMark = (x: number, y: number, size: number): string =>
  `<path class="on-kernel" fill-rule="evenodd" transform="translate(${round(x)} ${round(y)}) scale(${size / 16})" d="${kernelPath}"/>`;
