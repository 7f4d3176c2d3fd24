import messages from '../../src/generated/messages.json' with {type: 'json'};
import nodeMessages from '../../src/generated/node-messages.json' with {type: 'json'};
import same from '../../locales/same-as-english.json' with {type: 'json'};
import {growth} from '../../src/l10n/pseudo.js';
import {problemsOf} from '../../src/l10n/translation-problems.js';
import {unitsOf} from '../../src/l10n/units.js';
import type {Unit} from '../../src/l10n/xliff.js';
import {plain} from '../../src/model/inline.js';
import {glossaryFor} from './languages.js';

/** All messages of the package, and the state of each translation. */

export interface Message {
  readonly id: string;
  readonly english: string;
  readonly note: string;
  readonly seen: string;
}

/** The areas in the order in which a reader meets them; the terms, which occur in all of them, come last. */
const order =
  'lesson course analogies card technologies layers diagram explanations properties table evidence tasks checklist answers terms';
const placeOf = ({id}: Message): number => order.split(' ').indexOf(id.split('.')[0]!) >>> 0;

export const catalogue: readonly Message[] = [...messages].sort((a, b) => placeOf(a) - placeOf(b));

/** The id of a message in the file of a language. */
export const idOf = ({id}: Pick<Message, 'id'>): string => `lesson.${id}`;

/** Id → a unit without a translation. Messages of the command line are included, though no page shows them. */
export const english: ReadonlyMap<string, Unit> = new Map(
  [...messages, ...nodeMessages].map((message) => {
    const id = idOf(message);
    return [id, {id, source: message.english, note: message.note, remarks: []}];
  }),
);

/** The file that `npm run l10n` would write for these units. */
export const broughtUpToDate = (units: ReadonlyMap<string, Unit>, locale: string): Unit[] =>
  unitsOf(units, english.values(), glossaryFor(locale));

export interface Counts {
  readonly seen: number;
  /** Messages of the command line. */
  readonly unseen: number;
  /** Translations of messages that no longer exist. */
  readonly gone: number;
}

/** The counts of a file. */
export function countsOf(units: ReadonlyMap<string, Unit>): Counts {
  const known = [...units.keys()].filter((id) => english.has(id)).length;
  const seen = catalogue.filter((message) => units.has(idOf(message))).length;
  return {seen, unseen: known - seen, gone: units.size - known};
}

/** The kinds of problems, the most urgent first. */
export const kinds = ['missing', 'damaged', 'stale', 'suspicious', 'wording', 'overlong'] as const;
export type Kind = (typeof kinds)[number];

export interface Finding {
  readonly kind: Kind;
  readonly says: string;
}

/** The width of a text in Latin letters: a Chinese, Japanese or Korean character counts as two. */
const widthOf = (text: string): number =>
  [...plain(text)].reduce((sum, letter) => sum + (/[\u1100-\u115F\u2E80-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/.test(letter) ? 2 : 1), 0);

/** One or two words fit everywhere. */
const roomForWords = 14;

/** The greatest length that the layout is tested with. */
const roomOf = (english: string): number => Math.max(roomForWords, Math.ceil(widthOf(english) * growth));

/** The problems of a translation, the most urgent first. */
export function findingsOf(message: Message, unit: Unit | undefined, locale: string): Finding[] {
  const mayBeSame = (same as Readonly<Record<string, readonly string[]>>)[locale]?.includes(idOf(message)) ?? false;
  const glossary = glossaryFor(locale).filter((row) => row.locale === locale);
  const problems = problemsOf(unit, message.english, {mayBeSame, glossary});
  const found = problems.flatMap(({kind, says}): Finding[] => (kind === 'gone' ? [] : [{kind, says}]));
  const [width, room] = [widthOf(unit?.target ?? ''), roomOf(message.english)];
  const overlong: Finding[] = width > room ? [{kind: 'overlong', says: `is ${width} letters wide; room for ${room} is tested`}] : [];
  return [...found, ...overlong].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}
