import type {LayerId} from '../data/layers.js';
import {notes, type NotedLayerId, type NotedSectionId} from '../data/notes.js';
import type {SectionId} from '../data/sections.js';
import type {Translate} from '../localization/words/translate.js';

/** A "good to know" note. Its texts may contain marks. */
export interface NoteText {
  /** Id of the property, layer or section that has the note. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const isOnLayer = (id: LayerId): id is NotedLayerId => notes.some(({place}) => 'layer' in place && place.layer === id);
const isOnSection = (id: SectionId): id is NotedSectionId => notes.some(({place}) => 'section' in place && place.section === id);

/**
 * The note on a layer, if it has one.
 *
 * @param explained whether the words of `explanations` have loaded; without them its text is `''`
 */
export const layerNote = (t: Translate, id: LayerId, explained = true): NoteText | undefined =>
  isOnLayer(id) ? {id, title: t(`explanations.${id}.note.title`), text: explained ? t(`explanations.${id}.note`) : ''} : undefined;

/** The note on a section, if it has one. */
export const sectionNote = (t: Translate, id: SectionId): NoteText | undefined =>
  isOnSection(id) ? {id, title: t(`lesson.${id}.note.title`), text: t(`lesson.${id}.note`)} : undefined;
