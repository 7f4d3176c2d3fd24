import {emptyRecord, isRecord, readRecord, type ProgressRecord} from '../progress/record.js';

/** What a course keeps of a reader: ids, and only of what the reader did. The ids are those of `<container-lesson>.value`. */
export interface LessonState {
  /** The version of this shape. */
  readonly v: 1;
  /** Ids of the tasks that are marked. */
  readonly done: readonly string[];
  /** Id of a question → id of the first answer. */
  readonly answers: Readonly<Record<string, string>>;
  /** Ids of the sections that have been on the screen, in the order in which they came. */
  readonly seen: readonly string[];
  /** The largest part that was reached, 0 to 1. */
  readonly part: number;
  readonly complete: boolean;
}

export const emptyState: LessonState = {v: 1, done: [], answers: {}, seen: [], part: 0, complete: false};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Reads what was kept. What is broken, or of another shape, is as if nothing had been kept. */
export function readState(kept: unknown): LessonState {
  if (!isObject(kept) || kept['v'] !== 1) return emptyState;
  const {done, answers, seen, part, complete} = kept;
  const record = readRecord({version: 2, done, answers});
  return {
    v: 1,
    ...marksOf(isRecord(record) ? record : emptyRecord),
    seen: Array.isArray(seen) ? seen.filter((id) => typeof id === 'string') : [],
    part: typeof part === 'number' && part >= 0 && part <= 1 ? part : 0,
    complete: complete === true,
  };
}

const marksOf = ({done, answers}: ProgressRecord): Pick<LessonState, 'done' | 'answers'> => ({done, answers});

/** Reads JSON, which may be any text. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As JSON in ASCII: of limits some count characters, and some bytes. */
export const stateText = (state: object): string =>
  JSON.stringify(state).replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
