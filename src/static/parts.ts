import {html, nothing} from 'lit';

import {areas as cardAreas} from '../elements/analogy-card/areas.js';
import {draw as drawCard, type CardProps} from '../elements/analogy-card/draw.js';
import {areas as diagramAreas} from '../elements/architecture-diagram/areas.js';
import {draw as drawDiagram, type DiagramProps} from '../elements/architecture-diagram/draw.js';
import type {Answer} from '../elements/architecture-diagram/tasks.js';
import * as nested from '../elements/architecture-diagram/nested.js';
import * as expertDiagram from '../elements/architecture-diagram/expert.js';
import {idsOf, wordList} from '../elements/attributes.js';
import {areas as tableAreas} from '../elements/comparison-table/areas.js';
import {draw as drawTable, type TableProps} from '../elements/comparison-table/draw.js';
import * as evidence from '../elements/comparison-table/evidence.js';
import {areas as lessonAreas} from '../elements/container-lesson/areas.js';
import {draw as drawLesson, type LessonProps} from '../elements/container-lesson/draw.js';
import * as expertNotes from '../elements/container-lesson/expert.js';
import type {PartAttributes, PartName} from '../elements/container-lesson/view.js';
import {areas as differenceAreas} from '../elements/key-difference/areas.js';
import {draw as drawDifference} from '../elements/key-difference/draw.js';
import {areas as checklistAreas} from '../elements/lesson-checklist/areas.js';
import {draw as drawChecklist} from '../elements/lesson-checklist/draw.js';
import {areas as quizAreas} from '../elements/lesson-quiz/areas.js';
import {draw as drawQuiz, type QuizProps} from '../elements/lesson-quiz/draw.js';
import * as reasons from '../elements/lesson-quiz/reasons.js';
import {areas as timelineAreas} from '../elements/startup-timeline/areas.js';
import {draw as drawTimeline} from '../elements/startup-timeline/draw.js';
import {areas as tryAreas} from '../elements/try-it/areas.js';
import {draw as drawTry, type TryProps} from '../elements/try-it/draw.js';
import * as further from '../elements/try-it/further.js';
import type {CommonProps} from '../elements/view-state.js';
import {nestedId} from '../data/technologies.js';
import {direction} from '../localization/language/locale.js';
import type {Area} from '../localization/words/messages.js';
import type {ComparisonOptions} from '../model/comparison.js';
import {ownModels} from '../model/own-data/models.js';
import type {OwnData} from '../model/own-data/types.js';
import {describedStacks} from './described-stacks.js';
import type {StaticOptions, StaticTag} from './options.js';
import {contentOf, isOwn, readyModel, type Content, type ContentOptions} from './own-data.js';

/** The attributes of each tag, unchecked. */
interface StaticProps {
  'architecture-diagram': DiagramProps;
  'comparison-table': TableProps;
  'analogy-card': CardProps;
  'key-difference': CommonProps;
  'startup-timeline': CommonProps;
  'lesson-checklist': CommonProps;
  'lesson-quiz': QuizProps;
  'try-it': TryProps;
  'container-lesson': LessonProps;
}

type PartOptions<T extends StaticTag> = StaticProps[T] &
  ContentOptions & {
    readonly data?: StaticOptions[T]['data'] | undefined;
    readonly standalone?: boolean | undefined;
    readonly idPrefix?: string | undefined;
  };

/** The areas of each tag, which decide its language as in the elements. */
const areas: Readonly<Record<StaticTag, readonly Area[]>> = {
  'architecture-diagram': diagramAreas,
  'comparison-table': tableAreas,
  'analogy-card': cardAreas,
  'key-difference': differenceAreas,
  'startup-timeline': timelineAreas,
  'lesson-checklist': checklistAreas,
  'lesson-quiz': quizAreas,
  'try-it': tryAreas,
  'container-lesson': lessonAreas,
};

const never = (): void => {};

const drawn: {readonly [T in StaticTag]: (content: Content, options: PartOptions<T>) => unknown} = {
  'architecture-diagram': diagram,
  'comparison-table': table,
  'analogy-card': ({t}, options) => drawCard(t, options, {tag: 'analogy-card', model: options.data}),
  'key-difference': ({t}, options) =>
    drawDifference(t, options, {tag: 'key-difference', model: options.data, shown: 'both', show: never, onKey: never}),
  'startup-timeline': ({t}, options) =>
    drawTimeline(t, options, {
      tag: 'startup-timeline',
      model: options.data,
      phases: {vm: 'done', container: 'done'},
      press: never,
      onEnd: never,
    }),
  'lesson-checklist': list,
  'lesson-quiz': questions,
  'try-it': commands,
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
  return html`<div class="element ${tag}${depth}" data-id-prefix=${options.idPrefix || nothing}>${root}</div>`;
}

const ownIn = (data: object | undefined): OwnData | undefined => (isOwn(data) ? data : undefined);

/** Readers without a script have every answer. */
const shown = (): Answer => ({said: undefined, instances: 0});

/** Describes every layer in words, since none can be chosen without a script. */
function diagram({t, models}: Content, options: PartOptions<'architecture-diagram'>): unknown {
  const model = readyModel(options.data);
  const [selected] = idsOf(options.selected ?? []);
  const stacks: typeof models.stacks = (...given) => describedStacks(model ?? models.stacks(...given), selected);
  const state = {
    tag: 'architecture-diagram',
    models: {...models, stacks},
    explained: true,
    nested,
    expert: expertDiagram,
    moves: false,
    answerTo: shown,
    waits: false,
  };
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

/** Where the element will take its place, one system has room, as there; else all follow one another. */
function commands({t}: Content, options: PartOptions<'try-it'>): unknown {
  return drawTry(t, options, {
    tag: 'try-it',
    late: further,
    first: 'linux',
    all: options.standalone === true,
    outcome: undefined,
    choose: never,
    copy: never,
  });
}

function lesson({t}: Content, options: PartOptions<'container-lesson'>): unknown {
  return drawLesson(t, options, {
    tag: 'container-lesson',
    model: readyModel(options.data),
    ownData: ownIn(options.data),
    expert: expertNotes,
    shown: shownIn(options.data),
    part: (name, attributes) => partOfLesson(name, attributes, options),
  });
}

/** The package's technologies that the parts of a lesson show. */
function shownIn(data: PartOptions<'container-lesson'>['data']): ComparisonOptions {
  const [own, model] = [ownIn(data), readyModel(data)];
  if (own) return ownModels(own, {lang: ''}).shown();
  return model && !model.startup ? {technologies: []} : {};
}

/** Draws a part of the lesson, with the lesson's language, strings and data. */
function partOfLesson(
  name: PartName,
  attributes: PartAttributes,
  {lang, strings, ruby, standalone, data}: PartOptions<'container-lesson'>,
): unknown {
  const {
    'heading-level': headingLevel,
    untitled,
    'known-terms': knownTerms,
    selected,
    depth,
    technology,
    technologies,
    compact,
    controls,
    questions,
  } = attributes;
  const common = {
    lang,
    strings,
    ruby,
    standalone,
    headingLevel: Number(headingLevel),
    untitled: untitled === 'true',
    knownTerms: wordList.fromAttribute(knownTerms!),
  };
  const own = ownIn(data);
  const model = readyModel(data);
  const parts: Readonly<Record<PartName, () => unknown>> = {
    'architecture-diagram': () =>
      part('architecture-diagram', {
        ...common,
        technologies: wordList.fromAttribute(technologies ?? null),
        selected,
        depth,
        controls: controls === 'true',
        compact: compact !== undefined,
        // A second diagram beside that of the lesson.
        ...(technologies === nestedId && {idPrefix: 'lesson-nested-'}),
        // An author's data are not about containers in a VM.
        data: technologies === nestedId ? model?.nested : (model?.stacks ?? own),
      }),
    'comparison-table': () => part('comparison-table', {...common, data: model?.comparison ?? own}),
    'analogy-card': () =>
      part('analogy-card', {
        ...common,
        technology,
        compact: compact !== undefined,
        data: model?.analogies.find((one) => one.technology.id === technology),
      }),
    'key-difference': () => part('key-difference', {...common, data: model?.difference}),
    'startup-timeline': () => part('startup-timeline', {...common, data: model?.startup}),
    'lesson-checklist': () => part('lesson-checklist', {...common, data: model?.checklist ?? own}),
    'lesson-quiz': () => part('lesson-quiz', {...common, questions: wordList.fromAttribute(questions ?? null)}),
    'try-it': () => part('try-it', common),
  };
  return parts[name]();
}
