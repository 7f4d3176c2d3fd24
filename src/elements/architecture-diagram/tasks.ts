import {nestedId, technologyIds} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import {guesses, taskWords, type Guess, type TaskWords} from '../../model/prediction.js';
import type {AnyStacks} from '../../model/stacks.js';

/** What came of a question. */
export interface Answer {
  /** The number that the reader said; undefined where he asked for the answer. */
  readonly said: number | undefined;
  /** The number of instances that were drawn. The verdict is true of that picture only. */
  readonly instances: number;
}

/** The question how many kernels a stack has. */
export interface Question {
  readonly guesses: readonly Guess[];
  /** Undefined until the reader has said a number, or has asked for the answer. */
  readonly answer: Answer | undefined;
}

/** Whether the picture is the one of which the reader has said a number, or asked for the answer. */
export const isVerdictTrue = (question: Question | undefined, instances: number): boolean => question?.answer?.instances === instances;

/** What a reader is given to do with the diagram. */
export interface Tasks {
  /** Whether there are buttons that add and remove instances. */
  readonly controls: boolean;
  /** By the id of the stack; empty where nothing is asked. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Whether the count of a stack is still asked for. Nothing else is asked for meanwhile. */
  readonly isAsking: boolean;
  readonly words: TaskWords;
}

const has = ({stacks}: AnyStacks, id: string): boolean => stacks.some((stack) => stack.id === id);

/** Whether the picture has what the tasks speak of: VMs and containers, or containers in a VM. */
const isWhole = (model: AnyStacks): boolean => has(model, nestedId) || technologyIds.every((id) => has(model, id));

/** The tasks of a picture: what is wanted, where the picture has a place for it. */
export function tasksOf(
  t: Translate,
  model: AnyStacks,
  {
    controls,
    predict,
    answerTo,
  }: {readonly controls: boolean; readonly predict: boolean; readonly answerTo: (id: string) => Answer | undefined},
): Tasks {
  const words = taskWords(t, has(model, 'vm'));
  if (!isWhole(model)) return {controls: false, questions: new Map(), isAsking: false, words};
  const asked = predict ? model.stacks : [];
  const questions = new Map(
    asked.flatMap((stack): [string, Question][] =>
      stack.kernels?.total ? [[stack.id, {guesses: guesses(t, stack.kernels), answer: answerTo(stack.id)}]] : [],
    ),
  );
  return {controls, questions, isAsking: [...questions.values()].some(({answer}) => !answer), words};
}
