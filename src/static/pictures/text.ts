import {inline, type InlineNode} from '../../model/inline.js';

const cjk = '\\u2E80-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF\\uFF01-\\uFF60\\uFFE0-\\uFFE6';
const isCjk = new RegExp(`[${cjk}]`);

/** Character widths in em, a little wider than those of common fonts. */
const widths: readonly (readonly [pattern: RegExp, em: number])[] = [
  [isCjk, 1],
  [/[ilj.,:;!|' ]/, 0.34],
  [/\d/, 0.66],
  [/[+=]/, 0.82],
  [/[mwMW@%]/, 0.92],
  [/[A-Z]/, 0.7],
  [/\p{M}/u, 0],
  [/[—…\p{Extended_Pictographic}]/u, 1.4],
  // Cyrillic and similar scripts; wide characters of other scripts.
  [/[^\0-\u036F\u2000-\u20CF]/, 0.85],
];

/** The greatest width of a text in pixels. It is estimated, since Node has no font to measure with. */
export function widthOf(text: string, size: number, bold = false): number {
  const em = Array.from(bare(text)).reduce((sum, character) => sum + (widths.find(([pattern]) => pattern.test(character))?.[1] ?? 0.57), 0);
  return em * size * (bold ? 1.12 : 1);
}

/** A message without its marks, but with U+200B where a line may break and U+2060 where it may not. */
export const label = (message: string): string => inline(message).map(flat).join('');

function flat(node: InlineNode): string {
  if (node.kind === 'break') return '\u200B';
  return 'nodes' in node ? node.nodes.map(flat).join('') : node.text;
}

const bare = (text: string): string => text.replace(/[\u200B\u2060]/g, '');

const closing = /^[\s、。，．・：；！？）」』】〉》…ー,.:;!?)\]}%’”\u2060]/;
const opening = /[（「『【〈《([{“‘\u2060]$/;
/** Particles and endings: they end a phrase and never begin one. */
const onlyHiragana = /^[\u3041-\u309F]+$/;

function mayBreak(before: string, after: string): boolean {
  if (closing.test(after) || opening.test(before) || onlyHiragana.test(after)) return false;
  return /\s$/.test(before) || isCjk.test(before.at(-1)!) || isCjk.test(after[0]!);
}

/** Splits a text into pieces that a line must not break. The break points in the text decide; a text without any is split into words. */
function pieces(text: string, lang: string): string[] {
  if (text.includes('\u200B')) return text.split(/\u200B|(?<= )/);
  const all: string[] = [];
  for (const {segment} of new Intl.Segmenter(lang, {granularity: 'word'}).segment(text)) {
    const last = all.at(-1);
    if (last === undefined || mayBreak(last, segment)) all.push(segment);
    else all[all.length - 1] = last + segment;
  }
  return all;
}

/** Font size, weight and line height of a text. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
  readonly lang: string;
}

/** Cuts a piece into parts of about equal length if it is wider than the line. */
function fitting(piece: string, room: number, setting: Setting): string[] {
  const width = widthOf(piece.trimEnd(), setting.size, setting.bold);
  if (width <= room) return [piece];
  const letters = [...new Intl.Segmenter(setting.lang).segment(piece)].map(({segment}) => segment);
  return filled(letters, Math.min(room, width / Math.ceil(width / room) + setting.size), setting);
}

/** Fills one line after the other. */
function filled(all: readonly string[], room: number, {size, bold}: Setting): string[] {
  const lines: string[] = [];
  for (const piece of all) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && widthOf(longer.trimEnd(), size, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** Breaks a text into lines of at most this width in pixels: as few lines as possible, of about equal length. */
export function linesOf(text: string, room: number, setting: Setting): string[] {
  const all = pieces(text, setting.lang).flatMap((piece) => fitting(piece, room, setting));
  let lines = filled(all, room, setting);
  const fewest = lines.length;
  for (let narrower = room - 4; fewest > 1 && narrower > room / 2; narrower -= 4) {
    const balanced = filled(all, narrower, setting);
    if (balanced.length > fewest) break;
    lines = balanced;
  }
  return lines.map((line) => bare(line).trim());
}
