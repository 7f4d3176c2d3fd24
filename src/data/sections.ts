/**
 * The lesson's sections, in the order of the outline. `points` are the statements of a section, in
 * order; each has one sentence (or paragraph) in the area `lesson`.
 */
export const sections = [
  {id: 'goals', points: ['architecture', 'lightness', 'usage']},
  {id: 'introduction', points: ['reason', 'history', 'familiar', 'thesis']},
  {id: 'analogy', points: ['text', 'colours']},
  {id: 'architecture', points: ['text', 'kernel', 'kernels']},
  {id: 'difference', points: ['vm.guest-os', 'vm.kernel', 'container.guest-os', 'container.kernel']},
  {id: 'start', points: ['consequence']},
  {id: 'comparison', points: ['text']},
  {id: 'choice', points: []},
  {id: 'web', points: ['premise', 'conclusion']},
  {id: 'try', points: []},
  {id: 'summary', points: ['difference', 'consequence', 'choice', 'close']},
  {id: 'checklist', points: []},
] as const;

export type SectionId = (typeof sections)[number]['id'];

type PointOf<S> = S extends {readonly id: infer I extends string; readonly points: readonly (infer P extends string)[]}
  ? `${I}.${P}`
  : never;
export type SectionPointId = PointOf<(typeof sections)[number]>;

/** The position of the lesson in the course that it was written for. Elements show it only if `course` is set. */
export const course = {number: '6-1-2', points: ['number', 'previous', 'next']} as const;
