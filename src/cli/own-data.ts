import {readFileSync} from 'node:fs';

import {problemLine, readData, type OwnData} from '../own-data.js';
import type {Translate} from '../localization/strings.js';

/**
 * Reads a file of the author's.
 *
 * @param fail says what is wrong, and where, and ends the command
 */
export function readFile(file: string, t: Translate, fail: (message: string) => never): OwnData {
  const {data, problems} = readData(textOf(file, t, fail), {lang: t.locale, name: file});
  return data ?? fail(problems.map((problem) => `${problem.path === '' ? '' : `${file}: `}${problemLine(problem)}`).join('\n'));
}

function textOf(file: string, t: Translate, fail: (message: string) => never): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return fail(t('command.not-read', {file, reason: error instanceof Error ? error.message : String(error)}));
  }
}
