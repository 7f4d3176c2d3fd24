/** The tasks of the checklist, in order. `goal` is the learning goal that the task checks. */
export const tasks = [
  {id: 'architecture', goal: 'architecture'},
  {id: 'lightness', goal: 'lightness'},
  {id: 'analogy', goal: 'architecture'},
] as const;

/** Progress is stored under these ids: they are never renamed. */
export type TaskId = (typeof tasks)[number]['id'];
