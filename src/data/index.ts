/** The facts of the lesson: ids, values, units, conditions and sources. No words, no DOM. */
export * from './analogies.js';
export * from './citations.js';
export * from './corrections.js';
export * from './expert-notes.js';
export * from './former-facts.js';
export {layers, type AbsentLayerId, type Layer, type LayerId, type LayerKind, type Storey} from './layers.js';
export * from './measurements/index.js';
export * from './moved-ids.js';
export * from './notes.js';
export {properties, type Property, type PropertyId, type PropertyValue} from './properties.js';
export * from './sections.js';
export * from './sources.js';
export * from './standing.js';
export * from './tasks.js';
export * from './technologies.js';
export * from './terms.js';
export * from './towers.js';
export * from './types.js';
