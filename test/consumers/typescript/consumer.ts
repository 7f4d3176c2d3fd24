/** A strict program that uses the package by its public names. Each expected error is a wrong value that must be refused. */
import 'container-lesson/ja';
import 'container-lesson/define/comparison-table';
import {ContainerLesson, defineElements, registerStrings, type MessageId, type Strings, type Translate} from 'container-lesson';
import {
  analogy,
  comparison,
  lesson,
  properties,
  stacks,
  type StackId,
  type StackLayerId,
  type Lesson,
  type SectionId,
  type TaskId,
} from 'container-lesson/data';
import {ComparisonTable, LessonChecklistChangeEvent} from 'container-lesson/elements';
import {ArchitectureDiagram} from 'container-lesson/elements/architecture-diagram';
import {messageIds} from 'container-lesson/localization';
import {renderStatic} from 'container-lesson/static';
import manifest from 'container-lesson/custom-elements.json' with {type: 'json'};
// @ts-expect-error no such entry
import type {} from 'container-lesson/elements/pod-diagram';
// @ts-expect-error what is not exported is not there
import type {} from 'container-lesson/dist/model/lesson.js';

// Static HTML
export const html: string = renderStatic('comparison-table', {lang: 'ja', properties: ['size'], data: comparison('ja')});
// @ts-expect-error no such part
renderStatic('pod-diagram');
// @ts-expect-error a card has no rows
renderStatic('analogy-card', {properties: ['size']});

// Registration
defineElements();
defineElements({prefix: 'acme'});
// @ts-expect-error a prefix is text
defineElements({prefix: 3});
// @ts-expect-error left out, or a text
defineElements({prefix: undefined});
export class OwnTable extends ComparisonTable {
  override ruby = 'on' as const;
}

// Words
const korean: Strings = {'table.caption': '…', 'diagram.kernels.few': '…'};
registerStrings('ko', korean);
declare const read: Readonly<Record<string, string>>;
registerStrings('ko', read);
// @ts-expect-error no such message
registerStrings('ko', {'table.captoin': '…'});
// @ts-expect-error no such plural form
registerStrings('ko', {'diagram.kernels.several': '…'});
// @ts-expect-error words are text
registerStrings('ko', {'table.caption': 3});
// @ts-expect-error the language comes first
registerStrings({'table.caption': '…'});
export const ids: string[] = messageIds();
export const id: MessageId = 'lesson.title';
// @ts-expect-error no such message
export const noId: MessageId = 'lesson.titel';
declare const t: Translate;
t('lesson.title');
t('course.number', {number: '1'});
// @ts-expect-error a value is missing
t('course.number');
// @ts-expect-error no such value
t('course.number', {nummer: '1'});

// Elements
const diagram: ArchitectureDiagram = document.createElement('architecture-diagram');
diagram.technologies = ['container', 'vm'];
// @ts-expect-error no such technology
diagram.technologies = ['pod'];
// @ts-expect-error a list
diagram.technologies = 'vm container';
diagram.instances = 5;
// @ts-expect-error a number
diagram.instances = '5';
diagram.selected = 'vm.guest-os';
diagram.selected = undefined;
// @ts-expect-error no such layer
diagram.selected = 'container.guest-os';
diagram.knownTerms = ['kernel'];
// @ts-expect-error no such term
diagram.knownTerms = ['kernal'];
diagram.strings = {'diagram.title': 'Own'};
// @ts-expect-error no such message
diagram.strings = {'diagram.titel': 'Own'};
// @ts-expect-error the property is called headingLevel
diagram['heading-level'] = 2;

const table = document.querySelector('comparison-table')!;
table.properties = ['os-diversity'];
// @ts-expect-error no such property
table.properties = ['price'];
table.headingLevel = 3;
// @ts-expect-error a number
table.headingLevel = 'h3';

const card = document.createElement('analogy-card');
card.technology = 'container';
// @ts-expect-error no such technology
card.technology = 'house';

const whole: ContainerLesson = new ContainerLesson();
whole.sections = ['goals', 'summary'];
// @ts-expect-error no such section
whole.sections = ['exam'];
// @ts-expect-error true or false
whole.course = '6-1-2';

const checklist = document.createElement('lesson-checklist');
checklist.value = ['lightness'];
// @ts-expect-error no such task
checklist.value = ['darkness'];
// @ts-expect-error for reading only
checklist.form = null;

// Events
document.addEventListener('lesson-layer-select', ({layer, technology}) => {
  const chosen: StackLayerId | undefined = layer;
  const of: StackId = technology;
  // @ts-expect-error no such layer
  return [chosen, of, layer === 'vm.pod'];
});
// @ts-expect-error fields stand on the event itself
diagram.addEventListener('lesson-layer-select', ({detail}) => detail);
checklist.addEventListener('lesson-checklist-change', (event) => {
  const {task, checked}: {task: TaskId | undefined; checked: readonly TaskId[]} = event;
  return event instanceof LessonChecklistChangeEvent && [task, ...checked];
});
// @ts-expect-error no such field
checklist.addEventListener('lesson-checklist-change', ({done}) => done);

// Data
const whatever: Lesson = lesson('ja', {sections: ['goals']});
export const firstSection: SectionId | undefined = whatever.sections[0]?.id;
// @ts-expect-error no such section
lesson('ja', {sections: ['exam']});
// @ts-expect-error a language comes first
lesson();
// @ts-expect-error results are frozen
whatever.title = 'Mine';
// @ts-expect-error lists of results too
whatever.sections.push(whatever.sections[0]!);
comparison('en', {properties: ['size'], technologies: ['vm']});
// @ts-expect-error no such property
comparison('en', {properties: ['price']});
// @ts-expect-error no such option
comparison('en', {columns: ['vm']});
stacks('en', {instances: 2});
// @ts-expect-error a number
stacks('en', {instances: '2'});
analogy('ja', 'vm');
// @ts-expect-error no such technology
analogy('ja', 'pod');
// @ts-expect-error facts are for reading only
properties[0].id = 'size';
export const elements: string = manifest.schemaVersion;
