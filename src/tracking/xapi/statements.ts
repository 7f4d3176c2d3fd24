import type {Progress, ItemResponse} from '../tracker.js';

/** A statement of xAPI 1.0.3, as far as we write it. */
export interface Statement {
  readonly id: string;
  readonly actor: object;
  readonly verb: {readonly id: string; readonly display: Readonly<Record<string, string>>};
  readonly object: {readonly objectType: 'Activity'; readonly id: string; readonly definition?: object};
  readonly result?: object;
  readonly context?: Context;
  readonly timestamp: string;
}

type Activities = readonly {readonly id: string}[];

/** What surrounds a statement. */
export interface Context {
  readonly registration?: string;
  readonly contextActivities?: Readonly<Partial<Record<'parent' | 'grouping' | 'category' | 'other', Activities>>>;
  readonly [more: string]: unknown;
}

/** Whom and what statements are about. */
export interface StatementOptions {
  /** Who reads, as xAPI has it: `{mbox: 'mailto:…'}` or `{account: {homePage, name}}`. */
  readonly actor: object;
  /** The IRI under which your store knows the lesson. */
  readonly activity: string;
  /** A UUID that joins the visits of one reader to one course. */
  readonly registration?: string | undefined;
  /** An IRI with which the ids of tasks and questions begin. Default: `urn:container-lesson:`. */
  readonly base?: string | undefined;
  /** What every statement has as its context, besides. */
  readonly context?: Context | undefined;
  /** How long the lesson has been open, in milliseconds, for `completed`. */
  readonly duration?: number | undefined;
}

export const defaultBase = 'urn:container-lesson:';

const verb = (name: string): Statement['verb'] => ({id: `http://adlnet.gov/expapi/verbs/${name}`, display: {en: name}});

export const verbs = {
  initialized: verb('initialized'),
  answered: verb('answered'),
  completed: verb('completed'),
  terminated: verb('terminated'),
} as const;

const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** `crypto.randomUUID` is only there where the page came by HTTPS. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

export const durationText = (milliseconds: number): string => `PT${(milliseconds / 1000).toFixed(2)}S`;

/** An IRI of the lesson's own: `urn:container-lesson:task/architecture`. */
export const iriOf = (base: string, path: string): string => `${/[:/#]$/.test(base) ? base : `${base}/`}${path}`;

/** The context with activities added to those that it has. */
export const withActivities = (context: Context, kind: 'parent' | 'category', ids: readonly string[]): Context => ({
  ...context,
  contextActivities: {
    ...context.contextActivities,
    [kind]: [...(context.contextActivities?.[kind] ?? []), ...ids.map((id) => ({id}))],
  },
});

/** A statement about the lesson as a whole. */
export function statement(of: keyof typeof verbs, {actor, activity, registration, context}: StatementOptions, result?: object): Statement {
  return {
    id: newId(),
    actor,
    verb: verbs[of],
    object: {objectType: 'Activity', id: activity},
    ...(result && {result}),
    context: {...context, ...(registration !== undefined && {registration})},
    timestamp: new Date().toISOString(),
  };
}

/**
 * What a reader did, as statements of xAPI: `answered` for each response that is new or another, and `completed` where the lesson
 * has just become complete. Ticking a task has no result that is right or wrong. Sends nothing.
 */
export function statements(progress: Progress, options: StatementOptions): Statement[] {
  const duration = options.duration === undefined ? {} : {duration: durationText(options.duration)};
  return [
    ...progress.changed.map((response) => answered(response, progress, options)),
    ...(progress.completes ? [statement('completed', options, {completion: true, ...duration})] : []),
  ];
}

function answered(response: ItemResponse, {part}: Progress, options: StatementOptions): Statement {
  const {item, isRight} = response;
  const path = `${item.kind === 'task' ? 'task' : 'quiz'}/${item.id}`;
  const made = statement('answered', options, {
    response: response.response,
    ...(isRight !== undefined && {success: isRight}),
    extensions: {[progressExtension]: Math.round(part * 100)},
  });
  return {
    ...made,
    object: {objectType: 'Activity', id: iriOf(options.base ?? defaultBase, path), definition: definitionOf(response)},
    context: withActivities(made.context ?? {}, 'parent', [options.activity]),
  };
}

function definitionOf({item}: ItemResponse): object {
  const type = 'http://adlnet.gov/expapi/activities/cmi.interaction';
  const name = {[item.lang]: item.text};
  if (item.kind === 'task') return {type, name, interactionType: 'likert', scale: [{id: '0'}, {id: '1'}]};
  return {
    type,
    name,
    interactionType: 'choice',
    correctResponsesPattern: item.right,
    choices: item.answers.map(({id, text}) => ({id, description: {[item.lang]: text}})),
  };
}
