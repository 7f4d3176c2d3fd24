import * as v from 'valibot';

import {nestedId} from '../../data/technologies.js';
import {withCurrentIds} from '../current-ids.js';
import {problemsOfMeaning} from './meaning.js';
import {problemAt, type PathKey, type Problem} from './problem.js';
import {schema, tagPattern} from './schema.js';
import type {OwnData, OwnProperty} from './types.js';

/** Valid data, or the problems. */
export type Validated =
  {readonly data: OwnData; readonly problems?: undefined} | {readonly data?: undefined; readonly problems: readonly Problem[]};

/** Data that are known to be valid. They are private copies, which nobody can change, so they are not checked again. */
const good = new WeakSet<object>();

/** Validates an author's data. Never throws, even if a getter of the input does. */
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

/** The path of an array in place of an object, which valibot accepts as an empty object. */
function listIn(input: unknown): PathKey[] | undefined {
  if (Array.isArray(input)) return [];
  const properties: unknown = (input as Partial<OwnData> | null | undefined)?.properties;
  const wrong = Array.isArray(properties) ? properties.findIndex((one: OwnProperty | null) => Array.isArray(one?.values)) : -1;
  return wrong < 0 ? undefined : ['properties', wrong, 'values'];
}

/** The problems of an issue. A union has issues for each of its types; the type of the input tells which one was meant. */
function problemsOf(issue: v.BaseIssue<unknown>, parents: readonly PathKey[]): Problem[] {
  const path = [...parents, ...keysOf(issue)];
  const deeper = issue.issues?.filter((one) => one.path !== undefined) ?? [];
  return deeper.length > 0 ? deeper.flatMap((one) => problemsOf(one, path)) : [problemOf(issue, path)];
}

const keysOf = ({path}: v.BaseIssue<unknown>): PathKey[] => (path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)));

function problemOf({type, expected, received, input, requirement}: v.BaseIssue<unknown>, path: readonly PathKey[]): Problem {
  if (input === nestedId) return problemAt(path, 'own.problem.not-compared', {id: nestedId});
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

/** The expected value in JSON notation, which needs no translation. */
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

/** The input as JSON; undefined where it can't be written as JSON. */
function write(input: unknown): string | undefined {
  try {
    return JSON.stringify(input);
  } catch {
    return undefined;
  }
}
