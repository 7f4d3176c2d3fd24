import {currentId, movedIds} from '../data/moved-ids.js';

/** The keys of authors' files and options whose values are ids. In `values` the keys themselves are ids. */
const idKeys = new Set(['technologies', 'properties', 'sections', 'questions', 'tasks', 'layers', 'id', 'storey']);

/** No valid file is deeper; an invalid object may contain itself. */
const deepest = 8;

/**
 * Replaces renamed ids by current ones.
 *
 * @param input an id, options, or an author's data, not validated yet
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
