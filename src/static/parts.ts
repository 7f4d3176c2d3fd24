import {html} from 'lit';

import {areas as cardAreas} from '../elements/analogy-card/areas.js';
import {draw as drawCard, type CardProps} from '../elements/analogy-card/draw.js';
import {areas as diagramAreas} from '../elements/architecture-diagram/areas.js';
import {draw as drawDiagram, type DiagramProps} from '../elements/architecture-diagram/draw.js';
import * as expertDiagram from '../elements/architecture-diagram/expert.js';
import {idsOf, wordList} from '../elements/attributes.js';
import {areas as tableAreas} from '../elements/comparison-table/areas.js';
import {draw as drawTable, type TableProps} from '../elements/comparison-table/draw.js';
import * as evidence from '../elements/comparison-table/evidence.js';
import {areas as lessonAreas} from '../elements/container-lesson/areas.js';
import {draw as drawLesson, type LessonProps} from '../elements/container-lesson/draw.js';
import * as expertNotes from '../elements/container-lesson/expert.js';
import type {PartAttributes, PartName} from '../elements/container-lesson/view.js';
import {areas as checklistAreas} from '../elements/lesson-checklist/areas.js';
import {draw as drawChecklist} from '../elements/lesson-checklist/draw.js';
import {areas as quizAreas} from '../elements/lesson-quiz/areas.js';
import {draw as drawQuiz, type QuizProps} from '../elements/lesson-quiz/draw.js';
import * as reasons from '../elements/lesson-quiz/reasons.js';
import type {CommonProps} from '../elements/view-state.js';
import {direction} from '../localization/language/locale.js';
import type {Area} from '../localization/words/messages.js';
import type {OwnData} from '../model/own-data/types.js';
import {describedStacks} from './described-stacks.js';
import type {StaticOptions, StaticTag} from './options.js';
import {contentOf, isOwn, readyModel, type Content, type ContentOptions} from './own-data.js';

/** The attributes of each tag, unchecked. */
interface StaticProps {
  'architecture-diagram': DiagramProps;
  'comparison-table': TableProps;
  'analogy-card': CardProps;
  'lesson-checklist': CommonProps;
  'lesson-quiz': QuizProps;
  'container-lesson': LessonProps;
}

type PartOptions<T extends StaticTag> = StaticProps[T] & ContentOptions & {readonly data?: StaticOptions[T]['data'] | undefined};

/** The areas of each tag, which decide its language as in the elements. */
const areas: Readonly<Record<StaticTag, readonly Area[]>> = {
  'architecture-diagram': diagramAreas,
  'comparison-table': tableAreas,
  'analogy-card': cardAreas,
  'lesson-checklist': checklistAreas,
  'lesson-quiz': quizAreas,
  'container-lesson': lessonAreas,
};

const drawn: {readonly [T in StaticTag]: (content: Content, options: PartOptions<T>) => unknown} = {
  'architecture-diagram': diagram,
  'comparison-table': table,
  'analogy-card': ({t}, options) => drawCard(t, options, {tag: 'analogy-card', model: options.data}),
  'lesson-checklist': list,
  'lesson-quiz': questions,
  'container-lesson': lesson,
};

/**
 * A part as a template: a box in place of its tag, the root with the language, and the content of the element.
 */
export function part<T extends StaticTag>(tag: T, options: PartOptions<T>): unknown {
  // The lesson's frame is in the page's language, its parts are in the language of the data.
  const own = tag === 'container-lesson' ? undefined : ownIn(options.data);
  const content = contentOf(own, areas[tag], options);
  const {locale} = content;
  const depth = 'depth' in options && options.depth === 'expert' ? ' expert' : '';
  const root = html`<div class="root" lang=${locale} dir=${direction(locale)}>${drawn[tag](content, options)}</div>`;
  return html`<div class="element ${tag}${depth}">${root}</div>`;
}

const ownIn = (data: object | undefined): OwnData | undefined => (isOwn(data) ? data : undefined);

/** Describes every layer in words, since none can be chosen without a script. */
function diagram({t, models}: Content, options: PartOptions<'architecture-diagram'>): unknown {
  const model = readyModel(options.data);
  const [selected] = idsOf(options.selected ?? []);
  const stacks: typeof models.stacks = (...given) => describedStacks(model ?? models.stacks(...given), selected);
  const state = {tag: 'architecture-diagram', models: {...models, stacks}, explained: true, expert: expertDiagram, moves: false};
  return drawDiagram(t, options, state);
}

function table({t, models}: Content, options: PartOptions<'comparison-table'>): unknown {
  const model = readyModel(options.data);
  const own = model ? {...models, comparison: () => model} : models;
  const never = (): void => {};
  return drawTable(t, options, {tag: 'comparison-table', models: own, evidence, opened: 'everything', toggle: never, close: never});
}

function list({t, models}: Content, options: PartOptions<'lesson-checklist'>): unknown {
  const model = readyModel(options.data);
  const never = (): void => {};
  return drawChecklist(t, options, {
    tag: 'lesson-checklist',
    models: model ? {checklist: () => model} : models,
    answered: true,
    done: [],
    keeping: 'saved',
    disabled: false,
    mark: never,
    onToggle: never,
  });
}

/** Nothing is answered: the answers are in the fold. What leads to the lesson becomes text where the HTML has no such place. */
function questions({t}: Content, options: PartOptions<'lesson-quiz'>): unknown {
  return drawQuiz(t, options, {
    tag: 'lesson-quiz',
    answers: {},
    later: {},
    keeping: 'saved',
    disabled: false,
    isLive: false,
    late: reasons,
    leadsTo: () => true,
    onRepeat: () => {},
  });
}

function lesson({t}: Content, options: PartOptions<'container-lesson'>): unknown {
  return drawLesson(t, options, {
    tag: 'container-lesson',
    model: readyModel(options.data),
    expert: expertNotes,
    part: (name, attributes) => partOfLesson(name, attributes, options),
  });
}

/** Draws a part of the lesson, with the lesson's language, strings and data. */
function partOfLesson(name: PartName, attributes: PartAttributes, {lang, strings, ruby, data}: PartOptions<'container-lesson'>): unknown {
  const {'heading-level': headingLevel, 'known-terms': knownTerms, selected, depth, technology} = attributes;
  const common = {lang, strings, ruby, headingLevel: Number(headingLevel), knownTerms: wordList.fromAttribute(knownTerms!)};
  const own = ownIn(data);
  const model = readyModel(data);
  const parts: Readonly<Record<PartName, () => unknown>> = {
    'architecture-diagram': () => part('architecture-diagram', {...common, selected, depth, data: model?.stacks ?? own}),
    'comparison-table': () => part('comparison-table', {...common, data: model?.comparison ?? own}),
    'analogy-card': () =>
      part('analogy-card', {...common, technology, data: model?.analogies.find((one) => one.technology.id === technology)}),
    'lesson-checklist': () => part('lesson-checklist', {...common, data: model?.checklist ?? own}),
  };
  return parts[name]();
}
