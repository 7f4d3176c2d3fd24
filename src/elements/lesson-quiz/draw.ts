import {questionIds, type QuestionId} from '../../data/questions.js';
import type {Translate} from '../../localization/words/translate.js';
import {keepingText, type Keeping} from '../../model/keeping.js';
import {answersTo, firstAnswerText, quiz, standing, type Answers, type Quiz} from '../../model/quiz.js';
import {validIds} from '../attributes.js';
import {viewState, type CommonProps, type DrawState} from '../view-state.js';
import {view, type QuizState} from './view.js';

/** Attributes, unchecked. */
export interface QuizProps extends CommonProps {
  readonly questions?: readonly string[] | undefined;
  readonly seed?: string | undefined;
}

/** State that is not an attribute. */
export interface QuizDrawState extends DrawState, Pick<QuizState, 'disabled' | 'isLive' | 'onRepeat'> {
  readonly keeping: Keeping;
  /** The answers that count. */
  readonly answers: Answers;
  /** Answers that the reader has given to the same questions since. */
  readonly later: Answers;
  /** The code of the reasons, if it and its words have loaded. */
  readonly late: typeof import('./reasons.js') | undefined;
  /** Whether an address leads somewhere on the page. */
  readonly leadsTo: (address: string) => boolean;
}

/** The model of the questions that the attributes ask for. */
export const quizFor = (t: Translate, tag: string, {questions, seed}: QuizProps): Quiz =>
  quiz(t, {questions: questions && validIds(tag, 'questions', questions, questionIds), seed});

/** Draws the quiz, for the element and for static HTML. */
export function draw(t: Translate, props: QuizProps, {tag, answers, later, late, leadsTo, ...state}: QuizDrawState): unknown {
  const model = quizFor(t, tag, props);
  const first = answersTo(model.questions, answers);
  const shown = {...first, ...answersTo(model.questions, later)};
  const changed = (Object.keys(first) as QuestionId[]).filter((id) => shown[id] !== first[id]);
  return view(model, {
    ...state,
    ...viewState(tag, props, undefined),
    ...standing(t, model, first),
    first,
    shown,
    firstNotes: Object.fromEntries(changed.map((id) => [id, firstAnswerText(t, first[id]!)])),
    keeping: keepingText(t, 'answers', model.labels, state.keeping),
    reasons: late?.reasonViews(t, leadsTo),
  });
}
