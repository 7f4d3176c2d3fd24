import {heightOf, isBold, linesIn, text, type TextStyle} from './shapes.js';
import {label, widthOf} from './text.js';

/** Texts below each other, as one block. */
export interface Paragraphs {
  /** In pixels; the width is that of the longest line. */
  readonly width: number;
  readonly height: number;
  /** `x` as in a text; `y` is the middle of the block. */
  readonly shapes: (x: number, y: number) => string;
}

/** @param texts messages with their styles; empty ones are left out */
export function paragraphs(texts: readonly (readonly [message: string | undefined, style: TextStyle])[], room: number): Paragraphs {
  const all = texts.flatMap(([message, style]) => (message ? [paragraph(label(message), room, style)] : []));
  const height = all.reduce((sum, one) => sum + one.height, 0);
  const tops = all.map((_, index) => all.slice(0, index).reduce((sum, one) => sum + one.height, 0));
  return {
    width: Math.max(0, ...all.map(({width}) => width)),
    height,
    shapes: (x, y) => all.map((one, index) => one.shapes(x, y - height / 2 + tops[index]! + one.height / 2)).join(''),
  };
}

function paragraph(message: string, room: number, style: TextStyle): Paragraphs {
  const lines = linesIn(message, room, style);
  return {
    width: Math.max(0, ...lines.map((line) => widthOf(line, style.size, isBold(style)))),
    height: heightOf(lines.length, style.size),
    shapes: (x, y) => text(message, {x, y, room}, {...style, middle: true}).shapes,
  };
}
