/** What a reader checks at the end, in order. `goal` is the goal that the task shows as reached. */
export const tasks = [
  {id: 'architecture', goal: 'architecture', basis: 'outline'},
  {id: 'lightness', goal: 'lightness', basis: 'outline'},
  {id: 'analogy', goal: 'architecture', basis: 'outline'},
] as const;

/** Progress is stored under these ids: they are never renamed. */
export type TaskId = (typeof tasks)[number]['id'];
