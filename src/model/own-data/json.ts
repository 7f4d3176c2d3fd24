import {parse, type ParseError} from 'jsonc-parser';

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

const strict = {disallowComments: true, allowTrailingComma: false, allowEmptyContent: false};

/** Where a text ceases to be JSON. */
function mistakeIn(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, strict);
  return errors[0]?.offset ?? text.length;
}
