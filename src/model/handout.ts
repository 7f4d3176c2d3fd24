import {lessonQuestions} from '../data/lesson-questions.js';
import {formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import type {AnyChecklist} from './checklist.js';
import type {ComparisonValue} from './compared-cells.js';
import type {AnyComparison} from './comparison.js';
import {hero, type Hero} from './hero.js';
import {comparesBoth} from './lesson.js';
import type {Models} from './models.js';
import {isOurSubject} from './own-data/join-context.js';
import {drawnTechnologies} from './own-data/stacks.js';
import type {OwnData} from './own-data/types.js';
import type {Quiz} from './quiz.js';
import {reasonedQuiz, type ReasonedQuestion} from './quiz-reasons.js';
import {layersOf, type AbsentLayer, type AnyLayer, type AnyStack, type AnyStacks} from './stacks.js';

/** Stacks to read, and the same to fill in. */
export interface HandoutStacks {
  readonly filled: AnyStacks;
  /** Numbers in place of names; without roles, and without kernels. */
  readonly blank: AnyStacks;
  /** The names of all layers, each once, in the order of the alphabet, which says nothing of their order in the stacks. */
  readonly names: readonly string[];
  readonly hasKernels: boolean;
}

/** A sheet for a class, on paper: what to read, what to fill in and to decide, and the answers. */
export interface Handout {
  readonly title: string;
  /** What both of the package's technologies have in common, and the question of the lesson; undefined where not both are compared. */
  readonly hero?: Hero & {readonly lead: string};
  /** Undefined where an author compares something else, and gives it no layers. */
  readonly stacks?: HandoutStacks;
  /** Without notes and measurements. */
  readonly comparison: AnyComparison;
  /** Cases about both of the package's technologies; undefined where not both are compared. */
  readonly cases?: Quiz<ReasonedQuestion>;
  /** An author's own tasks. */
  readonly tasks?: AnyChecklist;
  /** Whether it contains words of the package, to which the package's licence applies. */
  readonly isOurs: boolean;
}

/** @param data an author's data, of which `models` are */
export function handout(t: Translate, models: Models, data: OwnData = {}): Handout {
  const isOfBoth = comparesBoth(models.shown());
  const isOurs = isOurSubject(data);
  const hasStacks = isOurs || drawnTechnologies(data).length > 0;
  const comparison = models.comparison(t);
  return {
    title: isOfBoth ? t('lesson.title') : comparison.caption,
    ...(isOfBoth && {hero: {lead: t('lesson.lead'), ...hero(t)}}),
    ...(hasStacks && {stacks: stacksIn(t, models.stacks(t))}),
    comparison: {...comparison, properties: comparison.properties.map(({id, name, values, more}) => row(id, name, values, more))},
    ...(isOfBoth && {cases: reasonedQuiz(t, {questions: lessonQuestions.choice})}),
    ...(data.tasks && {tasks: models.checklist(t)}),
    isOurs,
  };
}

const row = (id: string, name: string, values: AnyComparison['properties'][number]['values'], more: string) => ({
  id,
  name,
  values: Object.fromEntries(Object.entries(values).map(([technology, value]) => [technology, value && cell(value)])),
  more,
  measurements: [],
});

/** A cell whose amount leads nowhere. */
const cell = ({value, amount, reason, rating, scale}: ComparisonValue): ComparisonValue => ({
  value,
  ...(amount !== undefined && {amount}),
  reason,
  ...(rating !== undefined && {rating}),
  scale,
});

function stacksIn(t: Translate, filled: AnyStacks): HandoutStacks {
  const names = new Set(layersOf(filled).map(({name}) => name));
  return {
    filled,
    blank: {...filled, stacks: filled.stacks.map((stack) => blankStack(t, stack))},
    names: [...names].sort(new Intl.Collator(t.locale).compare),
    hasKernels: layersOf(filled).some(({kernel}) => kernel),
  };
}

/** A stack of boxes with numbers, from the bottom. Where a layer is missing, the box says so and not which one. */
function blankStack(t: Translate, {id, name, tagline, instances, layers, absent}: AnyStack): AnyStack {
  return {
    ...{id, name, tagline, instances, description: []},
    layers: layers.map((layer, index) => blankLayer(layer, formatNumber(t.locale, index + 1))),
    absent: absent.map((layer) => blankAbsence(layer, t('handout.missing'))),
  };
}

const blankLayer = ({id, technology, storey, repeated, scope}: AnyLayer, name: string): AnyLayer => ({
  ...{id, technology, storey, repeated, scope, name},
  explanation: '',
  kernel: false,
});

const blankAbsence = ({storey, repeated, scope}: AbsentLayer, name: string): AbsentLayer => ({
  ...{storey, repeated, scope, name},
  title: name,
  explanation: '',
});
