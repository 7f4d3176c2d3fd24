import {html, nothing} from 'lit';

import {propertyIds} from '../data/properties.js';
import {sections} from '../data/sections.js';
import {technologyIds} from '../data/technologies.js';
import {areas as cardAreas} from '../elements/analogy-card/areas.js';
import {view as cardView} from '../elements/analogy-card/view.js';
import {areas as diagramAreas} from '../elements/architecture-diagram/areas.js';
import {view as expertStacksView} from '../elements/architecture-diagram/expert-stacks-view.js';
import {view as diagramView} from '../elements/architecture-diagram/view.js';
import {idsOf, validIds, validInteger, wordList} from '../elements/attributes.js';
import {areas as tableAreas} from '../elements/comparison-table/areas.js';
import {view as evidenceView} from '../elements/comparison-table/evidence-view.js';
import {view as tableView} from '../elements/comparison-table/view.js';
import {areas as lessonAreas} from '../elements/container-lesson/areas.js';
import {notesView} from '../elements/container-lesson/notes-view.js';
import {view as lessonView, type PartAttributes, type PartName} from '../elements/container-lesson/view.js';
import type {ViewState} from '../elements/lesson-element.js';
import {areas as checklistAreas} from '../elements/lesson-checklist/areas.js';
import {view as checklistView} from '../elements/lesson-checklist/view.js';
import type {Area} from '../localization/words/messages.js';
import {direction} from '../localization/language/locale.js';
import {analogy} from '../model/analogy.js';
import {progressText} from '../model/checklist.js';
import {evidence} from '../model/evidence.js';
import {lessonFrame} from '../model/lesson.js';
import {defaultInstances, instanceRange} from '../model/stacks.js';
import {contentOf, isOwn, readyModel, type Content} from './own-data.js';
import {describedStacks} from './described-stacks.js';
import type {CommonOptions, StaticOptions, StaticTag} from './options.js';

/** The areas that decide which language counts as complete, as for the elements. */
const areas: Readonly<Record<StaticTag, readonly Area[]>> = {
  'architecture-diagram': diagramAreas,
  'comparison-table': tableAreas,
  'analogy-card': cardAreas,
  'lesson-checklist': checklistAreas,
  'container-lesson': lessonAreas,
};

const views: {readonly [T in StaticTag]: (content: Content, options: StaticOptions[T], state: ViewState) => unknown} = {
  'architecture-diagram': diagram,
  'comparison-table': table,
  'analogy-card': ({t}, {technology, data}, state) =>
    cardView(data ?? analogy(t, validIds('analogy-card', 'technology', technology, technologyIds)[0]!), state),
  'lesson-checklist': list,
  'container-lesson': lesson,
};

/**
 * A part as a template: the box that stands for its tag, the root that carries the language, and in it what the
 * element draws.
 */
export function part<T extends StaticTag>(tag: T, options: StaticOptions[T]): unknown {
  const data = 'data' in options ? options.data : undefined;
  // The lesson's frame speaks the page's language. Its parts draw the data, in theirs.
  const content = contentOf(isOwn(data) && tag !== 'container-lesson' ? data : undefined, areas[tag], options);
  const depth = 'depth' in options && options.depth === 'expert' ? ' expert' : '';
  return html`<div class="element ${tag}${depth}"><div class="root" lang=${content.locale} dir=${direction(content.locale)}>${views[tag](content, options, stateOf(tag, options))}</div></div>`;
}

const stateOf = (tag: StaticTag, {headingLevel, knownTerms = [], ruby}: CommonOptions): ViewState => ({
  headingLevel: validInteger(tag, 'heading-level', headingLevel, [1, 6], undefined),
  knownTerms: idsOf(knownTerms),
  readings: ruby === 'on',
});

function diagram(
  {t, models}: Content,
  {data, selected, depth, ...options}: StaticOptions['architecture-diagram'],
  state: ViewState,
): unknown {
  const tag = 'architecture-diagram';
  const shown = {
    technologies: validIds(tag, 'technologies', options.technologies, technologyIds),
    instances: validInteger(tag, 'instances', options.instances, instanceRange, defaultInstances),
  };
  const expertStacks = depth === 'expert' ? expertStacksView(t, {...shown, ...models.shown(shown)}, state) : undefined;
  if (expertStacks) return expertStacks;
  const [layer] = idsOf(selected ?? []);
  return diagramView(describedStacks(readyModel(data) ?? models.stacks(t, shown), layer), {...state, selected: layer, moves: false});
}

function table({t, models}: Content, {data, evidence: measured, ...options}: StaticOptions['comparison-table'], state: ViewState): unknown {
  const tag = 'comparison-table';
  const shown = {
    technologies: validIds(tag, 'technologies', options.technologies, technologyIds),
    properties: validIds(tag, 'properties', options.properties, propertyIds),
  };
  return tableView(readyModel(data) ?? models.comparison(t, shown), {
    ...state,
    evidence: measured ? evidenceView(evidence(t, models.shown(shown)), state) : nothing,
  });
}

function list({t, models}: Content, {data}: StaticOptions['lesson-checklist'], state: ViewState): unknown {
  const model = readyModel(data) ?? models.checklist(t);
  const never = (): void => {};
  return checklistView(model, {
    ...state,
    done: [],
    progress: progressText(t, 0, model.tasks.length),
    keeping: 'saved',
    disabled: false,
    mark: never,
    onToggle: never,
  });
}

function lesson({t}: Content, options: StaticOptions['container-lesson'], state: ViewState): unknown {
  const {data, course = false, depth = 'outline'} = options;
  const ids = sections.map(({id}) => id);
  return lessonView(t, readyModel(data) ?? lessonFrame(t, {sections: validIds('container-lesson', 'sections', options.sections, ids)}), {
    ...state,
    headingLevel: state.headingLevel ?? 2,
    course,
    storageKey: '',
    depth,
    notes: depth === 'expert' ? notesView(t) : undefined,
    part: (name, attributes) => partOfLesson(name, attributes, options),
  });
}

/** A part as the lesson asks for it, with the lesson's language, strings and data. */
function partOfLesson(name: PartName, attributes: PartAttributes, {lang, strings, ruby, data}: StaticOptions['container-lesson']): unknown {
  const model = readyModel(data);
  const own: Record<PartName, object | undefined> = {
    'architecture-diagram': model?.stacks ?? data,
    'comparison-table': model?.comparison ?? data,
    'analogy-card': model?.analogies.find(({technology}) => technology.id === attributes['technology']),
    'lesson-checklist': model?.checklist ?? data,
  };
  const {'heading-level': headingLevel, 'known-terms': knownTerms, ...rest} = attributes;
  const options = {
    ...rest,
    lang,
    strings,
    ruby,
    data: own[name],
    headingLevel: Number(headingLevel),
    knownTerms: wordList.fromAttribute(knownTerms!),
  };
  return part(name, options as StaticOptions[PartName]);
}
