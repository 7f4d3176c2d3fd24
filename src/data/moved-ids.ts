/**
 * Ids that were renamed, of whatever kind, messages included: old id → new id. None has been so far. Pages, files of
 * authors, addresses and marks of readers hold on to ids: an entry stays, and nothing is ever called by an old id again.
 */
export const movedIds: ReadonlyMap<string, string> = new Map();

/** What is called by an id today: the id itself, unless it was renamed. */
export const currentId = (id: string): string => movedIds.get(id) ?? id;
