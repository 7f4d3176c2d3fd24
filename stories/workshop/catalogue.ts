import messages from '../../src/generated/messages.json' with {type: 'json'};
import same from '../../locales/same-as-english.json' with {type: 'json'};
import {growth} from '../../scripts/lib/pseudo.mjs';
import {problemsOf} from '../../scripts/lib/translation-problems.mjs';
import type {Unit} from '../../scripts/lib/xliff.mjs';
import {plain} from '../../src/model/inline.js';

/** All messages of the package, and what a translation of each is like. */

export interface Message {
  readonly id: string;
  readonly english: string;
  readonly note: string;
  readonly seen: string;
}

/** Areas as a reader meets them; explanations of terms, which stand in all of them, come after. */
const order =
  'lesson course analogies card technologies layers diagram explanations properties table evidence tasks checklist answers terms';
const placeOf = ({id}: Message): number => order.split(' ').indexOf(id.split('.')[0]!) >>> 0;

export const catalogue: readonly Message[] = [...messages].sort((a, b) => placeOf(a) - placeOf(b));

/** What a translator has to do something about, the most urgent first. */
export const kinds = ['missing', 'damaged', 'stale', 'suspicious', 'overlong'] as const;
export type Kind = (typeof kinds)[number];

export interface Finding {
  readonly kind: Kind;
  readonly says: string;
}

/** How wide a text is, in Latin letters: characters of Chinese, Japanese and Korean take the room of two. */
export const widthOf = (text: string): number =>
  [...plain(text)].reduce((sum, letter) => sum + (/[\u1100-\u115F\u2E80-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/.test(letter) ? 2 : 1), 0);

/** A word or two have room everywhere. */
const roomForWords = 14;

/** The room that the layout is tested to have. */
export const roomOf = (english: string): number => Math.max(roomForWords, Math.ceil(widthOf(english) * growth));

const idOf = ({id}: Message): string => `lesson.${id}`;

/** What is wrong with a translation, the most urgent first. */
export function findingsOf(message: Message, unit: Unit | undefined, locale: string): Finding[] {
  const mayBeSame = (same as Readonly<Record<string, readonly string[]>>)[locale]?.includes(idOf(message)) ?? false;
  const found = problemsOf(unit, message.english, {mayBeSame}) as Finding[];
  const [width, room] = [widthOf(unit?.target ?? ''), roomOf(message.english)];
  const overlong: Finding[] = width > room ? [{kind: 'overlong', says: `is ${width} letters wide; room for ${room} is tested`}] : [];
  return [...found, ...overlong].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** The unit of a message, as `npm run l10n` writes it, with no translation yet. */
export const newUnit = (message: Message): Unit => ({
  id: idOf(message),
  source: message.english,
  note: `${message.note}\nSeen: ${message.seen}`,
  remarks: [],
});
