import {parse, type ParseError} from 'jsonc-parser';

import {problemAt, type Problem} from './problem.js';

/** The character that decoders insert for bytes that are not UTF-8. Readers would see it, so it is reported as a problem. */
const unreadable = '\uFFFD';

/** Parses JSON, or reports the line of the mistake: browsers report it in English only, and some without the line. */
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

/** The index at which a text stops being JSON. */
function mistakeIn(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, strict);
  return errors[0]?.offset ?? text.length;
}
