/** The facts of the lesson: ids, values, units, conditions and sources. No words, no DOM. */
export * from './analogies.js';
export * from './citations.js';
export * from './corrections.js';
export * from './expert-notes.js';
export * from './layers.js';
export * from './measurements/index.js';
export * from './moved-ids.js';
export * from './notes.js';
export * from './properties.js';
export * from './sections.js';
export * from './sources.js';
export * from './tasks.js';
export * from './technologies.js';
export * from './terms.js';
export * from './towers.js';
export * from './types.js';
