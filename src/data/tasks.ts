/** What a reader checks at the end, in order. `goal` is the goal that the task shows as reached. */
export const tasks = [
  {id: 'architecture', goal: 'architecture'},
  {id: 'lightness', goal: 'lightness'},
  {id: 'analogy', goal: 'architecture'},
] as const;

/** Progress is stored under these ids: they are never renamed. */
export type TaskId = (typeof tasks)[number]['id'];
