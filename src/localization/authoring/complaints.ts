import {currentId} from '../../data/moved-ids.js';

/** What an author is told of an attribute, of words, of what is stored. */

/** An id that was renamed is understood all the same. */
export const renamed = (old: string, current: string): string => `"${old}" was renamed to "${current}"; the new id is used.`;

export function unknownWord(tag: string, attribute: string, word: string, valid: readonly string[]): string {
  const current = currentId(word);
  return valid.includes(current)
    ? `<${tag} ${attribute}>: ${renamed(word, current)}`
    : `<${tag} ${attribute}>: there is no "${word}". Valid: ${[...new Set(valid)].join(', ')}.`;
}

export const noInteger = (tag: string, attribute: string, least: number, most: number, fallback: number | undefined): string =>
  `<${tag} ${attribute}>: needs a whole number from ${least} to ${most}.${fallback === undefined ? '' : ` ${fallback} is used.`}`;

export const noWords = (tag: string): string => `<${tag}> has no words. Import container-lesson/define/${tag}.`;

export const noProgress = (key: string): string =>
  `storage-key: "${key}" in localStorage is no progress of a checklist; it stays until a task is marked. Choose another storage-key to keep it.`;

export const tagTaken = (tag: string, version: string | undefined, mine: string): string =>
  `<${tag}> belongs to ${version ? `container-lesson ${version}` : 'another library'}, not to ${mine}: defineElements({prefix}) gives it other tags.`;
