import * as v from 'valibot';

import {withCurrentIds} from '../current-ids.js';
import {problemsOfMeaning} from './meaning.js';
import {problemAt, type PathKey, type Problem} from './problem.js';
import {schema, tagPattern} from './schema.js';
import type {OwnData, OwnProperty} from './types.js';

/** An author's data, or what is wrong with it. */
export type Validated =
  {readonly data: OwnData; readonly problems?: undefined} | {readonly data?: undefined; readonly problems: readonly Problem[]};

/** Data that have been checked. They are copies that nobody else holds: whoever is handed one need not check it again. */
const good = new WeakSet<object>();

/** Reads what claims to be an author's data. Whatever it is, nothing is thrown: a script may hand over what throws when it is read. */
export function validated(input: unknown): Validated {
  try {
    return checked(input);
  } catch (error) {
    return {problems: [problemAt([], 'own.problem.expected', {expected: '{…}', received: String(error)})]};
  }
}

function checked(input: unknown): Validated {
  if (isGood(input)) return {data: input};
  const list = listIn(input);
  if (list) return {problems: [problemAt(list, 'own.problem.expected', {expected: '{…}', received: '[…]'})]};
  const {success, output, issues} = v.safeParse(schema, withCurrentIds(input));
  const problems = success ? problemsOfMeaning(output) : issues.flatMap((issue) => problemsOf(issue, []));
  if (problems.length > 0 || !success) return {problems};
  good.add(output);
  return {data: output};
}

const isGood = (input: unknown): input is OwnData => good.has(input as object);

/** Where a list stands for an object: to valibot an empty one. */
function listIn(input: unknown): PathKey[] | undefined {
  if (Array.isArray(input)) return [];
  const properties: unknown = (input as Partial<OwnData> | null | undefined)?.properties;
  const wrong = Array.isArray(properties) ? properties.findIndex((one: OwnProperty | null) => Array.isArray(one?.values)) : -1;
  return wrong < 0 ? undefined : ['properties', wrong, 'values'];
}

/** A union knows what is wrong with each of its kinds: what was written tells which one was meant. */
function problemsOf(issue: v.BaseIssue<unknown>, parents: readonly PathKey[]): Problem[] {
  const path = [...parents, ...keysOf(issue)];
  const deeper = issue.issues?.filter((one) => one.path !== undefined) ?? [];
  return deeper.length > 0 ? deeper.flatMap((one) => problemsOf(one, path)) : [problemOf(issue, path)];
}

const keysOf = ({path}: v.BaseIssue<unknown>): PathKey[] => (path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)));

function problemOf({type, expected, received, input, requirement}: v.BaseIssue<unknown>, path: readonly PathKey[]): Problem {
  if (expected === 'never') return problemAt(path, 'own.problem.unknown');
  if (received === 'undefined') return problemAt(path, 'own.problem.required');
  return problemAt(path, 'own.problem.expected', {expected: expectation(type, expected, requirement), received: shown(input)});
}

const notations: Readonly<Record<string, string>> = {
  string: '"…"',
  non_empty: '"…"',
  array: '[…]',
  boolean: 'true | false',
  min_entries: '{"en": "…"}',
  regex: 'a–z 0–9 -',
};

/** What was expected, as it is written in JSON: the same in every language. */
function expectation(type: string, expected: string | null, requirement: unknown): string {
  if (/^\((\d \| )+\d\)$/.test(expected ?? '')) return '0…4';
  if (expected === '(string | Object)') return '"…" | {"en": "…"}';
  if (requirement === tagPattern) return '"ja", "en", "pt-BR" …';
  if (type === 'picklist' || type === 'union') return expected!.replace(/[()]/g, '').replace('Object', '{…}');
  if (type === 'max_length') return `≤ ${String(requirement)}`;
  if (type === 'min_length') return `≥ ${String(requirement)}`;
  return notations[type] ?? '{…}';
}

function shown(input: unknown): string {
  const text = write(input) ?? String(input);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Not all that a script hands over can be written as JSON. */
function write(input: unknown): string | undefined {
  try {
    return JSON.stringify(input);
  } catch {
    return undefined;
  }
}
