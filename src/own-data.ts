/**
 * `container-lesson/own-data`: for authors who write their data in TypeScript, and for programs that check them. No DOM,
 * no Lit.
 */
import {ownDataWords} from './generated/own-data-words.js';
import {registerWords} from './localization/words/store.js';
import {translator} from './localization/words/translate.js';
import {hintsIn} from './model/own-data/hints.js';
import {readJson} from './model/own-data/json.js';
import {problemLine, describeProblem, type Problem, type DescribedProblem} from './model/own-data/problem.js';
import type {OwnData, OwnLayer, OwnNote, OwnProperty, OwnTask, OwnTechnology, OwnText, OwnValue} from './model/own-data/types.js';
import {languagesOf as languages} from './model/own-data/texts.js';
import {validated} from './model/own-data/validate.js';

export type {OwnData, OwnLayer, OwnNote, OwnProperty, OwnTask, OwnTechnology, OwnText, OwnValue, DescribedProblem};
export {problemLine};

/**
 * What a check found: the data, or what is wrong with them. Hints are no mistakes: they name marks that are none here,
 * such as `**bold**`, and say what to write.
 */
export type CheckedData =
  | {readonly data: OwnData; readonly problems: readonly []; readonly hints: readonly DescribedProblem[]}
  | {readonly data: undefined; readonly problems: readonly DescribedProblem[]; readonly hints: readonly []};

export interface CheckOptions {
  /** The language of what is said: `en`, or `ja`. Default: `en`. */
  readonly lang?: string;
}

/** The data as they are: a place where an editor completes them. */
export const defineData = <const D extends OwnData>(data: D): D => data;

/** The languages in which there are all texts of an author's data; none where no text says its language. */
export const languagesOf = (data: OwnData): readonly string[] => languages(data) ?? [];

/** Checks what claims to be an author's data. Never throws. */
export function validateData(value: unknown, {lang = 'en'}: CheckOptions = {}): CheckedData {
  const {data, problems} = validated(value);
  return data ? {data, problems: [], hints: inWords(hintsIn(data), lang)} : refused(problems, lang);
}

/**
 * Reads a JSON file of an author.
 *
 * @param json its text
 * @param options.name what it is called
 */
export function readData(json: string, {lang = 'en', name = 'JSON'}: CheckOptions & {readonly name?: string} = {}): CheckedData {
  const read = readJson(json, name);
  return 'value' in read ? validateData(read.value, {lang}) : refused(read.problems, lang);
}

const refused = (problems: readonly Problem[], lang: string): CheckedData => ({
  data: undefined,
  problems: inWords(problems, lang),
  hints: [],
});

function inWords(problems: readonly Problem[], lang: string): DescribedProblem[] {
  registerWords(ownDataWords);
  const t = translator(lang, ['own']);
  return problems.map((problem) => describeProblem(t, problem));
}
