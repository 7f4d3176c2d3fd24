import {readFileSync} from 'node:fs';

import {problemLine, readData, type OwnData, type DescribedProblem} from '../own-data.js';
import type {Translate} from '../localization/words/translate.js';

/**
 * Reads an author's file. Hints (a mark that is no mark here, for example) are printed and do not stop the export.
 *
 * @param fail prints what is wrong and where, and ends the command
 */
export function readFile(file: string, t: Translate, fail: (message: string) => never): OwnData {
  const {data, problems, hints} = readData(textOf(file, t, fail), {lang: t.locale, name: file});
  const line = (problem: DescribedProblem): string => `${problem.path === '' ? '' : `${file}: `}${problemLine(problem)}`;
  for (const hint of hints) console.error(line(hint));
  return data ?? fail(problems.map(line).join('\n'));
}

function textOf(file: string, t: Translate, fail: (message: string) => never): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return fail(t('command.not-read', {file, reason: error instanceof Error ? error.message : String(error)}));
  }
}
