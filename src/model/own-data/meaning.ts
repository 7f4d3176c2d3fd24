import {propertyIds} from '../../data/properties.js';
import {tasks} from '../../data/tasks.js';
import {nestedId, technologyIds} from '../../data/technologies.js';
import {problemAt, type PathKey, type Problem} from './problem.js';
import {languagesOf, textPaths} from './texts.js';
import type {OwnData, OwnProperty, OwnTechnology} from './types.js';

/** Problems that the schema can't find: missing names, duplicate ids, values of unknown technologies, missing translations. */
export function problemsOfMeaning(data: OwnData): Problem[] {
  const {technologies = technologyIds, properties = [], tasks: own = []} = data;
  return [
    ...technologies.flatMap(nestedProblem),
    ...entryProblems('technologies', technologies, technologyIds, 'name'),
    ...entryProblems('properties', properties, propertyIds, 'name'),
    ...entryProblems(
      'tasks',
      own,
      tasks.map(({id}) => id),
      'text',
    ),
    ...technologies.flatMap((one, index) => (typeof one === 'string' ? [] : layerProblems(one, ['technologies', index, 'layers']))),
    ...properties.flatMap((one, index) =>
      typeof one === 'string' ? [] : valueProblems(one, ['properties', index, 'values'], technologies.map(idOf)),
    ),
    ...languageProblems(data),
  ];
}

type Entry = string | {readonly id: string};
export const idOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.id);

/** Containers in a VM are no technology that is compared, so the id is not an author's either. */
const nestedProblem = (entry: Entry, index: number): Problem[] =>
  idOf(entry) === nestedId ? [problemAt(['technologies', index, 'id'], 'own.problem.not-compared', {id: nestedId})] : [];

/** Reports duplicate ids, and entries that are not the package's and have no name. */
function entryProblems(list: string, entries: readonly Entry[], known: readonly string[], needed: 'name' | 'text'): Problem[] {
  const ids = entries.map(idOf);
  return entries.flatMap((entry, index) => {
    const id = idOf(entry);
    const isNameless = !known.includes(id) && !Object.hasOwn(entry as object, needed);
    return [
      ...(isNameless ? [problemAt([list, index, needed], 'own.problem.nameless', {id, possible: known.join(', ')})] : []),
      ...(ids.indexOf(id) < index ? [problemAt([list, index, 'id'], 'own.problem.twice', {id})] : []),
    ];
  });
}

function layerProblems({layers = []}: OwnTechnology, path: readonly PathKey[]): Problem[] {
  const storeys = layers.map((layer) => (typeof layer === 'string' ? layer : layer.storey));
  return layers.flatMap((layer, index) => {
    const storey = storeys[index]!;
    const isNameless = storey === 'manager' && (typeof layer === 'string' || layer.name === undefined);
    return [
      ...(isNameless ? [problemAt([...path, index, 'name'], 'own.problem.required')] : []),
      ...(storeys.indexOf(storey) < index ? [problemAt([...path, index, 'storey'], 'own.problem.twice', {id: storey})] : []),
    ];
  });
}

const valueProblems = ({values = {}}: OwnProperty, path: readonly PathKey[], columns: readonly string[]): Problem[] =>
  Object.keys(values)
    .filter((id) => !columns.includes(id))
    .map((id) => problemAt([...path, id], 'own.problem.no-technology', {possible: columns.join(', ')}));

/** If no language has all texts: those that are missing in the most complete language. */
function languageProblems(data: OwnData): Problem[] {
  if (languagesOf(data)?.length !== 0) return [];
  const all = [...new Set(textPaths(data).flatMap(({languages}) => languages))];
  const fullest = all.reduce((best, lang) => (gapsIn(data, lang).length < gapsIn(data, best).length ? lang : best));
  return gapsIn(data, fullest);
}

/** The texts that are missing in a language. */
export const gapsIn = (data: OwnData, lang: string): Problem[] =>
  textPaths(data)
    .filter(({languages}) => !languages.includes(lang))
    .map(({path}) => problemAt(path, 'own.problem.language', {lang}));
