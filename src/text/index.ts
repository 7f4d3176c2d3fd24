import {analogies} from './analogies.js';
import {answers} from './answers.js';
import {card} from './card.js';
import {checklist} from './checklist.js';
import {command} from './command.js';
import {course} from './course.js';
import {diagram} from './diagram.js';
import {difference} from './difference.js';
import {evidence} from './evidence.js';
import {expert} from './expert.js';
import {explanations} from './explanations.js';
import {handout} from './handout.js';
import {layers} from './layers.js';
import {further} from './further-commands.js';
import {keeping} from './keeping.js';
import {lesson} from './lesson.js';
import {nested} from './nested.js';
import {own} from './own.js';
import {properties} from './properties.js';
import {quiz} from './quiz.js';
import {reasons} from './quiz-reasons.js';
import {table} from './table.js';
import {tasks} from './tasks.js';
import {technologies} from './technologies.js';
import {terminal} from './terminal.js';
import {terms} from './terms.js';
import {timeline} from './timeline.js';

/** Every sentence of the package, in English. A message is known as `<area>.<key>`. */
export const text = {
  terms,
  technologies,
  layers,
  nested,
  evidence,
  explanations,
  expert,
  properties,
  analogies,
  tasks,
  answers,
  lesson,
  course,
  diagram,
  table,
  card,
  checklist,
  keeping,
  difference,
  timeline,
  quiz,
  reasons,
  terminal,
  further,
  own,
  command,
  handout,
};

/** Areas that no first render needs. `lazyWords(lang, area)` loads them; no entry contains them. */
export const lazyAreas = [
  'nested',
  'explanations',
  'answers',
  'keeping',
  'evidence',
  'expert',
  'quiz',
  'reasons',
  'terminal',
  'further',
  'own',
] as const satisfies readonly (keyof typeof text)[];

/** Areas that no page loads, since only static HTML shows them. */
export const staticAreas = ['handout'] as const satisfies readonly (keyof typeof text)[];

/** Areas that no page shows: messages of the command line. */
export const nodeAreas = ['command'] as const satisfies readonly (keyof typeof text)[];

/** The words of the measurements that the table names (`data/measurements/named.ts`), which open in place at once. */
const ofNamedMeasurements = [
  'evidence.what.request-to-ssh-login',
  'evidence.what.run-to-exit',
  'evidence.what.os-memory-used',
  'evidence.what.host-memory-per-instance',
  'evidence.what.image-size',
  'evidence.standing.user',
  'evidence.standing.own',
  'evidence.host',
  'evidence.cpus.one',
  'evidence.cpus.other',
  'evidence.memory',
  'evidence.runs.one',
  'evidence.runs.other',
  'evidence.statistic.mean',
  'evidence.statistic-of',
  'evidence.together',
  'evidence.image.local',
  'evidence.form.download',
  'evidence.form.disk',
  'evidence.form.virtual-disk',
  'evidence.provisioning',
  'evidence.application-included',
  'evidence.shared-excluded',
  'evidence.preprint',
  'evidence.undated',
  'evidence.deviation',
  'evidence.commit',
  'evidence.joined',
] as const;

/**
 * Messages that are bundled with an area that is not their own. Area → message ids. The diagram keeps room for the explanation
 * of every layer; a note, and the picture in words, are folded at first. The quiz names the parts of the lesson that teach an
 * answer.
 */
export const bundled = {
  diagram: [
    'explanations.vm.machine',
    'explanations.vm.host-os',
    'explanations.vm.hypervisor',
    'explanations.vm.guest-os',
    'explanations.vm.app',
    'explanations.container.machine',
    'explanations.container.host-os',
    'explanations.container.engine',
    'explanations.container.guest-os',
    'explanations.container.app',
    'explanations.vm.hypervisor.note.title',
    'explanations.container.engine.note.title',
    'explanations.read-out',
  ],
  table: ofNamedMeasurements,
  reasons: [
    'lesson.introduction.title',
    'lesson.architecture.title',
    'lesson.difference.title',
    'lesson.choice.title',
    'lesson.web.title',
    'properties.isolation',
    'properties.resources',
    'properties.portability',
    'properties.os-diversity',
    'properties.isolation.note.title',
    'properties.startup.note.title',
    'properties.size.note.title',
    'properties.portability.note.title',
    'properties.os-diversity.note.title',
  ],
} as const satisfies Partial<Record<keyof typeof text, readonly string[]>>;
