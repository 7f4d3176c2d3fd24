/** `container-lesson/vue`: for the configuration of Vue's compiler. */

/** The tags without a prefix. */
const tags: ReadonlySet<string> = new Set([
  'analogy-card',
  'architecture-diagram',
  'comparison-table',
  'container-lesson',
  'key-difference',
  'lesson-checklist',
  'lesson-quiz',
  'startup-timeline',
  'try-it',
]);

/**
 * Whether a tag is one of the package's elements, for `compilerOptions.isCustomElement`: Vue then looks for no component of
 * this name, and sets properties.
 */
export const isCustomElement = (tag: string): boolean => tags.has(tag);
