import {currentId} from '../../../data/moved-ids.js';
import {signs as ofAll} from '../../../generated/message-signs.js';
import {entriesOf} from '../../words/entries.js';
import {beyond, isRemainder, signs} from '../../words/signs.js';
import {renamed} from './sentences.js';

/** Finds mistakes in an author's strings. Elements use the strings already when they are checked. */

/** Message id → the signs of the English sentence, one on each line. */
const ofMessages = new Map<string, string>(Object.entries(ofAll));
const pluralForm = /\.(?:zero|one|two|few|many|other)$/;

/** The edit distance of two ids: how many letters to remove, add or change. */
function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, column) => column);
  for (let line = 0; line < one.length; line++) {
    const next = [line + 1];
    for (let column = 0; column < other.length; column++)
      next.push(Math.min(next[column]! + 1, row[column + 1]! + 1, row[column]! + (one[line] === other[column] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}

/** More than the length of any message id. */
const longest = 100;

/** The valid id that the author probably meant. */
export function nearestId(written: string): string {
  const id = written.slice(0, longest);
  let [nearest, least] = ['', Infinity];
  for (const valid of ofMessages.keys()) {
    // The distance is at least the difference in length.
    if (Math.abs(valid.length - id.length) >= least) continue;
    const letters = distance(id, valid);
    if (letters < least) [nearest, least] = [valid, letters];
  }
  return nearest;
}

/** The message's signs. A plural form that English does not have needs those of `other`. */
function wantedFor(id: string): string | undefined {
  return ofMessages.get(id) ?? (pluralForm.test(id) ? ofMessages.get(id.replace(pluralForm, '.other')) : undefined);
}

/** A form for one thing may omit the value: "one kernel" needs no number. */
const mayGo = (id: string, sign: string): boolean => /\.(?:zero|one|two)$/.test(id) && sign.startsWith('{');

/** The warning about a sign that the English sentence does not have, or has less often. More marks are the author's choice. */
function addedSign(id: string, sign: string, kept: readonly string[]): string | undefined {
  if (isRemainder(sign)) return `"${id}" has a ${sign} of a mark that does not close; it is shown as it stands.`;
  if (sign.startsWith('<')) return `"${id}" has ${sign}, which is no markup in a text; it is shown as it stands.`;
  if (!sign.startsWith('{')) return undefined;
  return kept.includes(sign)
    ? `"${id}" has ${sign} more often than the English.`
    : `"${id}" has no value ${sign}; it is shown as it stands.`;
}

/** An author's string: the id as written, and the current id of the message. */
interface Entry {
  readonly written: string;
  readonly id: string;
  readonly text: unknown;
}

function problemOf({written, id, text}: Entry): string | undefined {
  const wanted = wantedFor(id)!;
  if (text instanceof Error) return `"${id}" needs a text, and reading it threw ${text.name}: ${text.message}.`;
  if (typeof text !== 'string') return `"${id}" needs a text, not ${text === null ? 'null' : typeof text}.`;
  // A translator may replace every message by its id, to see where it is shown.
  if (text.replaceAll('\u200B', '') === id) return undefined;
  const [kept, found] = [wanted.split('\n').filter(Boolean), signs(text)];
  const lost = beyond(kept, found).filter((sign) => !mayGo(id, sign));
  if (lost.length > 0) return `"${id}" has lost ${lost.join(' ')}.`;
  const [added] = beyond(found, kept).flatMap((sign) => addedSign(id, sign, kept) ?? []);
  if (added) return added;
  return written === id ? undefined : renamed(written, id);
}

const isTag = (locale: string): boolean => {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-')).length > 0;
  } catch {
    return locale === '';
  }
};

/** Finding suggestions is the slowest part, and many wrong ids often have one cause. */
const mostSuggested = 5;

const noMessage = (id: string): string => `there is no message "${id}". The nearest is "${nearestId(id)}".`;

/**
 * A warning for each problem: an unknown id, with the nearest valid one (the first few by name, the others as a number); a
 * value that is not a string; a value or mark of the message that is missing in the text.
 *
 * @param locale as the author wrote it
 */
export function check(locale: string, strings: Readonly<Record<string, unknown>>): string[] {
  const noTag = isTag(locale.trim()) ? [] : [`"${locale}" is no valid language tag; English is used.`];
  const entries = entriesOf(strings).map(([written, text]): Entry => ({written, id: currentId(written), text}));
  const isKnown = ({id}: Entry): boolean => wantedFor(id) !== undefined;
  const unknown = entries.filter((entry) => !isKnown(entry)).map(({written}) => written);
  const problems = entries.filter(isKnown).map(problemOf);
  const more = unknown.slice(mostSuggested);
  const rest = more.length > 0 ? [`of ${more.length} more ids there is no message, from "${more[0]}" on.`] : [];
  return [...noTag, ...unknown.slice(0, mostSuggested).map(noMessage), ...rest, ...problems]
    .filter((problem) => problem !== undefined)
    .map((problem) => `container-lesson: strings (${locale || 'en'}): ${problem}`);
}
