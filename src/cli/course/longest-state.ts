import * as library from '../../library.js';
import type {OwnData} from '../../own-data.js';
import {readState, stateText} from '../../tracking/state.js';

/** SCORM 1.2 has room for 4,096 characters; the rest is for what a later version asks besides. */
export const stateLimit = 4000;

const longest = (texts: readonly string[]): string => texts.reduce((one, other) => (other.length > one.length ? other : one), '');

/** The length of what a course system remembers of a reader who has read, marked and answered everything. */
export function longestState(lang: string, data: OwnData | undefined): number {
  const {sections, checklist, quizzes} = library.lesson(lang, data && {data});
  const questions = Object.values(quizzes ?? {}).flatMap((quiz) => quiz.questions);
  const ids = checklist.tasks.map(({id}) => id);
  const state = readState({
    v: 1,
    done: ids,
    answers: Object.fromEntries(questions.map(({id, answers}) => [id, longest(answers.map((answer) => answer.id))])),
    seen: sections.map(({id}) => id),
    part: 0.1234,
  });
  const order = [...ids.map((id) => `task.${id}`), ...questions.map(({id}) => `quiz.${id}`)];
  return stateText({...state, order}).length;
}
