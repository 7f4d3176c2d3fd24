import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';

import {escaped} from '../escaped.js';
import type {Sheet} from './sheet.js';
import {linesOf, type Setting} from './text.js';

export interface Place {
  readonly x: number;
  /** The baseline of the first line; with `middle`, the middle of all lines. */
  readonly y: number;
  readonly room: number;
}

export interface TextStyle extends Setting {
  readonly kind?: string;
  readonly weight?: number;
  readonly centred?: boolean;
  readonly middle?: boolean;
}

const leading = 1.4;

/** The height of this many lines. */
export const heightOf = (lines: number, size: number): number => Math.round(lines * size * leading);

/** Breaks a text into lines in a style. */
export const linesIn = (message: string, room: number, style: TextStyle): string[] =>
  linesOf(message, room, {...style, bold: isBold(style)});

export const isBold = ({weight = 400}: TextStyle): boolean => weight > 400;

/** Draws a text in as many lines as it needs. `x` is its start, or its middle if it is centred. */
export function text(message: string, place: Place, style: TextStyle): Sheet & {readonly lines: number} {
  const {size, weight = 400, kind, centred, middle} = style;
  const lines = linesIn(message, place.room, style);
  const first = middle ? place.y + size * (0.36 - ((lines.length - 1) * leading) / 2) : place.y;
  const spans = lines.map(
    (line, index) => `<tspan x="${round(place.x)}" y="${round(first + index * size * leading)}">${escaped(line)}</tspan>`,
  );
  const attributes = [kind && `class="${kind}"`, `font-size="${size}"`, `font-weight="${weight}"`, centred && 'text-anchor="middle"'];
  return {
    lines: lines.length,
    height: heightOf(lines.length, size),
    shapes: `<text ${attributes.filter(Boolean).join(' ')}>${spans.join('')}</text>`,
  };
}

export const round = (value: number): number => Math.round(value * 100) / 100;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The shapes of a drawing that elements draw too, without what Lit notes between them. */
export const shapesOf = (drawing: unknown): string => collectResultSync(render(drawing)).replace(/<!--.*?-->|<\?>/g, '');

/** A box with round corners. */
export const box = (kind: string, {x, y, width, height}: Box, radius = 3): string =>
  `<rect class="${kind}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"/>`;

export const path = (kind: string, d: string): string => `<path class="${kind}" d="${d}"/>`;
