import {currentId, movedIds} from '../data/moved-ids.js';

/** Where authors' files and options name things by their ids; in `values` the keys are ids. */
const idKeys = new Set(['technologies', 'properties', 'sections', 'tasks', 'layers', 'id', 'storey']);

/** No file that is right goes deeper; one that is wrong may be endless. */
const deepest = 8;

/**
 * The same with the ids of today in place of those that were renamed.
 *
 * @param input an id, options, or what claims to be an author's data
 */
export const withCurrentIds = <T>(input: T): T => (movedIds.size === 0 ? input : (renewed(input, 'id', 0) as T));

function renewed(value: unknown, key: string, depth: number): unknown {
  if (typeof value === 'string') return idKeys.has(key) ? currentId(value) : value;
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((one) => renewed(one, key, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [key === 'values' ? currentId(name) : name, renewed(one, name, depth + 1)]),
  );
}
