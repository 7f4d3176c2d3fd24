import type {ItemResponse} from '../tracker.js';

/** What differs between the two versions of SCORM. Names are written whole: systems look for them in a package. */
export interface Dialect {
  readonly calls: Readonly<Record<'initialize' | 'finish' | 'get' | 'set' | 'commit' | 'lastError', string>>;
  readonly mode: string;
  readonly status: string;
  readonly exit: string;
  readonly time: string;
  readonly place: string;
  /** Where the part that is done is told; 1.2 has no place for it. */
  readonly part?: string;
  readonly score: readonly (readonly [name: string, value: (score: number) => string])[];
  /** The longest state, in characters. */
  readonly limit: number;
  /** Whether what was told of responses can be read again. */
  readonly readsResponses: boolean;
  readonly duration: (milliseconds: number) => string;
  /** The fields of a response after its id, in the order in which they are to be told. */
  readonly fields: (response: ItemResponse, at: Date) => readonly (readonly [field: string, value: string])[];
}

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
const percent = (score: number): string => String(Math.round(score * 100));

/** Ticking is a reader's own judgement of what there is no right answer to: the type of a scale. */
const typeOf = ({item}: ItemResponse): string => (item.kind === 'task' ? 'likert' : 'choice');

/** Each right answer is a pattern of its own, since one of them is enough. */
const patternsOf = ({item}: ItemResponse): [string, string][] =>
  item.kind === 'task' ? [] : item.right.map((answer, index) => [`correct_responses.${index}.pattern`, answer]);

const resultOf = ({isRight}: ItemResponse, wrong: string): string => (isRight === undefined ? 'neutral' : isRight ? 'correct' : wrong);

export const scorm12: Dialect = {
  calls: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
  },
  mode: 'cmi.core.lesson_mode',
  status: 'cmi.core.lesson_status',
  exit: 'cmi.core.exit',
  time: 'cmi.core.session_time',
  place: 'cmi.core.lesson_location',
  score: [
    ['cmi.core.score.min', () => '0'],
    ['cmi.core.score.max', () => '100'],
    ['cmi.core.score.raw', percent],
  ],
  limit: 4096,
  readsResponses: false,
  duration: (milliseconds) => {
    const seconds = milliseconds / 1000;
    return `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  },
  fields: (response, at) => [
    ['type', typeOf(response)],
    ['time', `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`],
    ...patternsOf(response),
    ['student_response', response.response],
    ['result', resultOf(response, 'wrong')],
  ],
};

export const scorm2004: Dialect = {
  calls: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  mode: 'cmi.mode',
  status: 'cmi.completion_status',
  exit: 'cmi.exit',
  time: 'cmi.session_time',
  place: 'cmi.location',
  part: 'cmi.progress_measure',
  score: [
    ['cmi.score.min', () => '0'],
    ['cmi.score.max', () => '100'],
    ['cmi.score.raw', percent],
    ['cmi.score.scaled', (score) => String(Math.round(score * 100) / 100)],
  ],
  limit: 64_000,
  readsResponses: true,
  duration: (milliseconds) => `PT${(milliseconds / 1000).toFixed(2)}S`,
  fields: (response, at) => [
    ['type', typeOf(response)],
    // In UTC, which has to be followed from a fraction on.
    ['timestamp', `${at.toISOString().slice(0, 19)}.0Z`],
    ['description', `{lang=${response.item.lang}}${Array.from(response.item.text).slice(0, 230).join('')}`],
    ...patternsOf(response),
    ['learner_response', response.response],
    ['result', resultOf(response, 'incorrect')],
  ],
};
