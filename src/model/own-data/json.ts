import {problemAt, type Problem} from './problem.js';

/** What a decoder puts where bytes are no UTF-8. Without a word about it, readers would see it as it is. */
const unreadable = '\uFFFD';

/** A text read as JSON, or the line that it cannot be read from on: browsers say it in English only, and some not where. */
export function readJson(text: string, address: string): {readonly value: unknown} | {readonly problems: readonly Problem[]} {
  if (text.includes(unreadable)) return {problems: [problemAt([], 'own.problem.encoding', {address})]};
  try {
    return {value: JSON.parse(text) as unknown};
  } catch {
    const line = text.slice(0, mistakeIn(text)).split('\n').length;
    const found = text.split('\n')[line - 1]!.trim().slice(0, 40);
    return {problems: [problemAt([], 'own.problem.json', {address, line: String(line), text: found})]};
  }
}

const token =
  /\s*("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/uy;

type Place = 'first key' | 'key' | 'colon' | 'first' | 'value' | 'after';

/** Where a text ceases to be JSON. */
function mistakeIn(text: string): number {
  const open: string[] = [];
  let place: Place | undefined = 'value';
  for (token.lastIndex = 0; ;) {
    const start: number = token.lastIndex;
    const [, found = ''] = token.exec(text) ?? [];
    place = found === '' ? undefined : placeAfter(found[0]!, place, open);
    if (place === undefined) return start + /^\s*/.exec(text.slice(start))![0].length;
  }
}

/** What may follow; undefined where `sign`, with which a token begins, has no place. */
function placeAfter(sign: string, place: Place, open: string[]): Place | undefined {
  if (place === 'colon') return sign === ':' ? 'value' : undefined;
  if (sign === open.at(-1) && (place === 'after' || place.startsWith('first'))) {
    open.pop();
    return 'after';
  }
  if (place === 'after') return sign !== ',' || open.length === 0 ? undefined : open.at(-1) === '}' ? 'key' : 'value';
  if (place.endsWith('key')) return sign === '"' ? 'colon' : undefined;
  return valuePlaceAfter(sign, open);
}

function valuePlaceAfter(sign: string, open: string[]): Place | undefined {
  if (/[\]},:]/.test(sign)) return undefined;
  if (sign !== '{' && sign !== '[') return 'after';
  open.push(sign === '{' ? '}' : ']');
  return sign === '{' ? 'first key' : 'first';
}
