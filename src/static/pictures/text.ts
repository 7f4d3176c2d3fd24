import {inline, type InlineNode} from '../../model/inline.js';

const cjk = '\\u2E80-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF\\uFF01-\\uFF60\\uFFE0-\\uFFE6';
const isCjk = new RegExp(`[${cjk}]`);

/** Widths in em, a little more than those of the widest font that readers may have. */
const widths: readonly (readonly [pattern: RegExp, em: number])[] = [
  [isCjk, 1],
  [/[ilj.,:;!|' ]/, 0.34],
  [/\d/, 0.66],
  [/[+=]/, 0.82],
  [/[mwMW@%]/, 0.92],
  [/[A-Z]/, 0.7],
  [/\p{M}/u, 0],
  [/[—…\p{Extended_Pictographic}]/u, 1.4],
  // Cyrillic and the like; of other scripts, what is wide.
  [/[^\0-\u036F\u2000-\u20CF]/, 0.85],
];

/** How wide a text is at most, in pixels. There is no font to measure with in Node. */
export function widthOf(text: string, size: number, bold = false): number {
  const em = [...bare(text)].reduce((sum, character) => sum + (widths.find(([pattern]) => pattern.test(character))?.[1] ?? 0.57), 0);
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
/** What ends a phrase and begins none: particles and endings. */
const onlyHiragana = /^[\u3041-\u309F]+$/;

function mayBreak(before: string, after: string): boolean {
  if (closing.test(after) || opening.test(before) || onlyHiragana.test(after)) return false;
  return /\s$/.test(before) || isCjk.test(before.at(-1)!) || isCjk.test(after[0]!);
}

/** Pieces that a line does not break within: by the marks of the text, or else by its words. */
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

/** How a text is set. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
  readonly lang: string;
}

/** A piece, cut into parts of about one length if it is wider than the room. */
function fitting(piece: string, room: number, setting: Setting): string[] {
  const width = widthOf(piece.trimEnd(), setting.size, setting.bold);
  if (width <= room) return [piece];
  const letters = [...new Intl.Segmenter(setting.lang).segment(piece)].map(({segment}) => segment);
  return filled(letters, Math.min(room, width / Math.ceil(width / room) + setting.size), setting);
}

/** Fills lines one after the other. */
function filled(all: readonly string[], room: number, {size, bold}: Setting): string[] {
  const lines: string[] = [];
  for (const piece of all) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && widthOf(longer.trimEnd(), size, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** The lines of a text that has so much room, in pixels: as few as there can be, and of about one length. */
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
