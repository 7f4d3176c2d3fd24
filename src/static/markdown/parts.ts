import type {QuestionId} from '../../data/questions.js';
import {nestedId, type TechnologyId} from '../../data/technologies.js';
import {difference, type DifferenceLayer} from '../../model/difference.js';
import {analogy} from '../../model/analogy.js';
import {wholeTryIt, type WholeSystem} from '../../model/further-steps.js';
import {notStated} from '../../model/own-data/comparison.js';
import {quizReasons, reasonedQuiz, type QuizReasons, type ReasonedQuestion} from '../../model/quiz-reasons.js';
import {allStacks} from '../../model/nested-stack.js';
import type {SourceText} from '../../model/source.js';
import {totalAndSum} from '../../model/stack-words.js';
import type {AbsentLayer, AnyLayer, AnyStack, AnyStacks} from '../../model/stacks.js';
import {startup, type StartupLane} from '../../model/startup.js';
import type {TryStep} from '../../model/try-it.js';
import {code, heading, image, dotted, link, list, numbered, ownImage, paragraphs, strong, table, type Document} from './document.js';
import {literal} from './words.js';

/** The diagram, and in a fold below it every layer in words.
 *
 * @param deeper how many levels its title is below the document's */
export function diagram(document: Document, deeper = 0): string[] {
  const {words, profile} = document;
  const {technologies} = document;
  const model = document.models.stacks(document.t, technologies && {technologies});
  return [
    heading(document, deeper, words(model.title)),
    // The package's pictures show the package's stacks only.
    ...(document.hasOwnDiagram ? ownImage(document, 'architecture-diagram') : picturesOf(document)),
    list(model.stacks.flatMap((stack) => kernels(stack, document))),
    words(model.simplified),
    profile.fold(
      words(model.inWords),
      model.stacks.flatMap((stack) => inWords(stack, model, document, deeper)),
    ),
  ];
}

const picturesOf = (document: Document): string[] =>
  document.technologies?.map((id) => image(document, `architecture-diagram.${id}`)) ?? [image(document, 'architecture-diagram')];

/** The picture of containers in a VM, which every part of an author's data goes without, and its kernels. */
export function nestedPicture(document: Document): string[] {
  const {stacks} = allStacks(document.t, {technologies: [nestedId]});
  return [image(document, `architecture-diagram.${nestedId}`), list(stacks.flatMap((stack) => kernels(stack, document)))];
}

const inWords = (stack: AnyStack, model: AnyStacks, document: Document, deeper: number): string[] => [
  heading(document, deeper + 1, document.words(stack.name)),
  document.words(stack.tagline),
  ...stack.description.map(document.words),
  numbered([...stack.layers, ...stack.absent].map((place) => placeText(place, model, document))),
];

const kernels = ({name, kernels}: AnyStack, {words, t}: Document): string[] =>
  kernels
    ? [dotted([strong(words(name)), totalAndSum(kernels, t.locale).join(' ').trim(), words(kernels.words), words(kernels.places)])]
    : [];

/** A layer in words: its name and scope, its explanation, its note. */
function placeText(place: AnyLayer | AbsentLayer, {kernel, noteLabel}: AnyStacks, {words}: Document): string {
  if ('title' in place)
    return paragraphs([dotted([strong(words(place.name)), words(place.title), words(place.scope)]), words(place.explanation)]);
  const {name, role, scope, explanation, examples, note, kernel: hasKernel} = place;
  const told = [
    dotted([strong(words(name)), role && words(role), words(scope), hasKernel && words(kernel)]),
    words(explanation),
    examples && words(examples),
  ];
  const noted = note && paragraphs([strong(dotted([words(noteLabel), words(note.title)])), words(note.text)]);
  return paragraphs([...told, noted]);
}

/** An analogy: its picture, and a list of what each part stands for. */
export function card(document: Document, technology: TechnologyId, deeper = 0): string[] {
  const {words} = document;
  const {
    technology: {name},
    title,
    story,
    pairs,
    labels,
    trait,
    limit,
  } = analogy(document.t, technology);
  return [
    heading(document, deeper, dotted([words(name), words(title)])),
    image(document, technology === 'vm' ? 'analogy-card' : 'analogy-card.container'),
    words(story),
    words(labels.pairs),
    table(
      [words(labels.part), words(labels.concept)],
      pairs.map(({part, concept}, index) => [`${index + 1}. ${words(part)}`, words(concept)]),
    ),
    dotted([strong(words(labels.trait)), words(trait)]),
    dotted([strong(words(labels.limit)), words(limit)]),
  ];
}

/** The drawing of the key difference, and which kernel answers an app. */
export function keyDifference(document: Document, deeper = 0): string[] {
  const {words, t} = document;
  const {title, kernel, towers} = difference(t);
  const layerText = (layer: DifferenceLayer): string => dotted([words(layer.name), layer.kernel && words(kernel)]);
  return [
    heading(document, deeper, words(title)),
    image(document, 'key-difference'),
    ...towers.flatMap(({name, layers, call}) => [dotted([strong(words(name)), words(call)]), list(layers.map(layerText))]),
  ];
}

/** The timeline of both starts, their steps, and what their times mean. */
export function timeline(document: Document, deeper = 0): string[] {
  const {words, t} = document;
  const {title, lanes, conditions} = startup(t);
  return [
    heading(document, deeper, words(title)),
    image(document, 'startup-timeline'),
    ...lanes.flatMap((lane) => startOf(lane, document)),
    list(conditions.map((text) => words(text))),
  ];
}

const startOf = ({name, time, steps, together}: StartupLane, {words}: Document): string[] => [
  dotted([strong(words(name)), words(together ?? time)]),
  numbered(steps.map((step) => dotted([words(step.name), step.time && words(step.time)]))),
];

/** Checkboxes, and the model answers in a fold below them. */
export function tasks(document: Document, deeper = 0): string[] {
  const {words, profile} = document;
  const model = document.models.checklist(document.t);
  const answers = model.tasks.some(({answer}) => answer) ? model.tasks.map(({answer}) => words(answer ?? notStated)) : [];
  return [
    heading(document, deeper, words(model.legend)),
    list(model.tasks.map(({text}) => `[ ] ${words(text)}`)),
    ...(answers.length > 0 ? [profile.fold(literal(model.labels.answer), [numbered(answers)])] : []),
  ];
}

/** Questions with a box for each answer, and in a fold below them the answers with their reasons and sources. */
export function questions(document: Document, deeper = 0, asked?: readonly QuestionId[]): string[] {
  const {t, words, profile} = document;
  const model = reasonedQuiz(t, {questions: asked});
  const {labels} = quizReasons(t);
  return [
    heading(document, deeper, words(model.title)),
    numbered(model.questions.map(({text, answers}) => paragraphs([words(text), list(answers.map((one) => `[ ] ${words(one.text)}`))]))),
    profile.fold(literal(model.labels.key), [numbered(model.questions.map((question) => answerText(question, labels, document)))]),
  ];
}

/** A source, with its standing where that is less than primary. */
const cited = ({text, url, mark}: SourceText): string => link(text, url) + (mark ? ` (${literal(mark)})` : '');

function answerText(
  {answers, right, reason, against, taught, sources, judgement}: ReasonedQuestion,
  labels: QuizReasons['labels'],
  {words}: Document,
): string {
  const named = answers.filter(({id}) => right.includes(id)).map(({text}) => words(text));
  return paragraphs([
    `${strong(dotted(named))} ${words(reason)}`,
    `${words(labels.against)}: ${words(against)}`,
    words(taught.invitation),
    `${words(labels.sources)} ${dotted([...sources.map(cited), judgement && words(judgement)])}`,
  ]);
}

/** Commands to type, each with what it printed, for one system after the other. */
export function commands(document: Document, deeper = 0): string[] {
  const {t, words} = document;
  const {title, intro, systems} = wholeTryIt(t);
  return [heading(document, deeper, words(title)), words(intro), ...systems.flatMap((system) => systemText(system, document, deeper + 1))];
}

const systemText = ({name, basis, steps, more}: WholeSystem, document: Document, deeper: number): string[] => [
  heading(document, deeper, document.words(name)),
  document.words(basis),
  ...steps.flatMap((step, index) => stepText(step, index + 1, document)),
  document.profile.fold(
    literal(more.title),
    more.steps.flatMap((step, index) => stepText(step, steps.length + index + 1, document)),
  ),
  `${document.words(more.sources.label)} ${dotted(more.sources.all.map(cited))}`,
];

/** Blocks of code stand outside of lists: some sites do not know them there. */
const stepText = ({title, command, recorded, kernels = [], seen}: TryStep, number: number, {words}: Document): string[] => [
  strong(`${number}. ${words(title)}`),
  code('sh', command),
  ...(recorded ? [code('console', `$ ${recorded.command}\n${recorded.output}`)] : []),
  ...(kernels.length > 0 ? [list(kernels.map(({on, name, source}) => `${on}: \`${name}\` (${link(source.text, source.url)})`))] : []),
  words(seen),
];
