/**
 * Renamed ids of every kind, messages included: old id → new id. Pages, authors' files,
 * addresses and readers' progress contain ids, so an entry is never removed and an old id is never used again.
 */
export const movedIds: ReadonlyMap<string, string> = new Map([
  ['lesson.difference.consequence', 'lesson.start.consequence'],
  ['table.note', 'table.more-about'],
  ['table.notes', 'table.more'],
]);

/** The current id: the id itself, unless it was renamed. */
export const currentId = (id: string): string => movedIds.get(id) ?? id;
