import type {NotedPropertyId} from './notes.js';
import type {PropertyId} from './properties.js';
import type {SectionId} from './sections.js';
import type {SourceId} from './sources.js';

/** The answers to a kind of question, in the order in which they are offered. */
export const questionKinds = {
  /** A case: which of the two would you take? */
  choice: ['vm', 'container', 'both'],
  /** A statement: is it true? */
  truth: ['true', 'false'],
} as const;

export type QuestionKind = keyof typeof questionKinds;
export type AnswerId = (typeof questionKinds)[QuestionKind][number];

/** A place of the lesson: the address of a section, of a row of the comparison table, or of the note on a row. */
export type TeachingPlace = `lesson-${SectionId}` | `property-${PropertyId}` | `note-${NotedPropertyId}`;

type QuestionOf<K extends QuestionKind, A extends AnswerId> = {
  readonly id: string;
  readonly kind: K;
  /** The right answers. Where there are several, the first is the one that is named. */
  readonly right: readonly [A, ...A[]];
  /** Where the lesson teaches it. */
  readonly place: TeachingPlace;
  /** What supports the answer and what is said against it. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** The sources say how things are; what follows for the case is our judgement. */
  readonly judged?: true;
};

/** A question with its right answers, the place that teaches it, and its sources. */
export type Question = {[K in QuestionKind]: QuestionOf<K, (typeof questionKinds)[K][number]>}[QuestionKind];

/** Eight cases, then twelve statements of which most are widespread mistakes; each from easy to hard. */
export const questions = [
  {id: 'team-web-app', kind: 'choice', right: ['container'], place: 'lesson-web', sources: ['docker-what-is-a-container']},
  {
    id: 'windows-on-mac',
    kind: 'choice',
    right: ['vm'],
    place: 'property-os-diversity',
    sources: ['microsoft-containers-vs-vm', 'docker-multi-platform'],
  },
  {
    id: 'strangers-programs',
    kind: 'choice',
    right: ['vm', 'both'],
    place: 'note-isolation',
    sources: ['microsoft-containers-vs-vm', 'firecracker-nsdi'],
  },
  {id: 'own-services', kind: 'choice', right: ['container'], place: 'property-resources', sources: ['docker-what-is-a-container']},
  {
    id: 'rented-servers',
    kind: 'choice',
    right: ['both'],
    place: 'lesson-choice',
    sources: ['docker-what-is-a-container', 'microsoft-containers-vs-vm'],
  },
  {id: 'kernel-driver', kind: 'choice', right: ['vm'], place: 'lesson-difference', sources: ['docker-security', 'docker-seccomp']},
  {
    id: 'learn-linux',
    kind: 'choice',
    right: ['vm'],
    place: 'lesson-introduction',
    sources: ['microsoft-containers-vs-vm'],
    judged: true,
  },
  {
    id: 'try-database',
    kind: 'choice',
    right: ['container'],
    place: 'property-portability',
    sources: ['docker-what-is-a-container', 'docker-storage'],
  },

  {
    id: 'small-vm',
    kind: 'truth',
    right: ['false'],
    place: 'lesson-difference',
    sources: ['docker-what-is-a-container', 'microsoft-containers-vs-vm', 'microsoft-isolation-modes', 'kata-architecture'],
  },
  {id: 'own-kernel', kind: 'truth', right: ['true'], place: 'lesson-architecture', sources: ['microsoft-containers-vs-vm']},
  {id: 'boots-ubuntu', kind: 'truth', right: ['false'], place: 'note-size', sources: ['docker-repo-info']},
  {
    id: 'other-distribution',
    kind: 'truth',
    right: ['true'],
    place: 'note-os-diversity',
    sources: ['kubernetes-overview', 'centos-vsyscall'],
  },
  {id: 'no-hidden-vm', kind: 'truth', right: ['false'], place: 'lesson-web', sources: ['docker-desktop-vmm', 'docker-desktop-wsl']},
  {
    id: 'five-kernels',
    kind: 'truth',
    right: ['false'],
    place: 'lesson-architecture',
    sources: ['docker-what-is-a-container', 'kata-architecture'],
  },
  {id: 'host-sees', kind: 'truth', right: ['true'], place: 'property-isolation', sources: ['oci-runtime', 'docker-desktop-vmm']},
  {id: 'kept-when-deleted', kind: 'truth', right: ['false'], place: 'note-portability', sources: ['docker-overview', 'docker-storage']},
  {id: 'fits-every-server', kind: 'truth', right: ['false'], place: 'note-portability', sources: ['docker-multi-platform']},
  {
    id: 'always-minutes',
    kind: 'truth',
    right: ['false'],
    place: 'note-startup',
    sources: ['firecracker-nsdi-data', 'ec2-coldboot-research', 'aws-windows-fast-launch'],
  },
  {id: 'harmless-root', kind: 'truth', right: ['false'], place: 'note-isolation', sources: ['docker-security', 'cve-2019-5736']},
  {
    id: 'unbreakable-vm',
    kind: 'truth',
    right: ['false'],
    place: 'note-isolation',
    sources: ['cve-2015-3456', 'microsoft-containers-vs-vm'],
  },
] as const satisfies readonly Question[];

/** Readers' answers are stored under these ids: they are never renamed. */
export type QuestionId = (typeof questions)[number]['id'];

/** Marked as pure, so that bundles without questions have none of them. */
export const questionIds: readonly QuestionId[] = /* @__PURE__ */ questions.map(({id}) => id);
