import type {LayerId} from './layers.js';
import type {PropertyId} from './properties.js';
import type {SectionId} from './sections.js';
import type {TechnologyId} from './technologies.js';

/** What a note is attached to. */
export type NotePlace =
  {readonly layer: LayerId} | {readonly property: PropertyId} | {readonly analogy: TechnologyId} | {readonly section: SectionId};

export interface Note {
  readonly id: string;
  readonly place: NotePlace;
}

/** Short "good to know" notes, each beside the statement that it qualifies. */
export const notes = [
  {id: 'hypervisor', place: {layer: 'vm.hypervisor'}},
  {id: 'engine', place: {layer: 'container.engine'}},
  {id: 'isolation', place: {property: 'isolation'}},
  {id: 'startup', place: {property: 'startup'}},
  {id: 'resources', place: {property: 'resources'}},
  {id: 'size', place: {property: 'size'}},
  {id: 'portability', place: {property: 'portability'}},
  {id: 'os-diversity', place: {property: 'os-diversity'}},
  {id: 'layering', place: {section: 'choice'}},
  {id: 'desktop', place: {section: 'web'}},
] as const satisfies readonly Note[];

type Row = (typeof notes)[number];
type PlaceOfNote = Row['place'];

export type NoteId = Row['id'];
export type NotedLayerId = Extract<PlaceOfNote, {readonly layer: LayerId}>['layer'];
export type NotedPropertyId = Extract<PlaceOfNote, {readonly property: PropertyId}>['property'];
export type NotedSectionId = Extract<PlaceOfNote, {readonly section: SectionId}>['section'];
