import type {LayerId} from '../data/layers.js';
import type {SectionId} from '../data/sections.js';
import type {Translate} from '../localization/words/translate.js';

/** A "good to know" note, as messages with marks. */
export interface NoteText {
  /** Id of what it is attached to: a property, a layer or a section. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The note on a layer, where there is one. */
export function layerNote(t: Translate, id: LayerId): NoteText | undefined {
  return id === 'vm.hypervisor' || id === 'container.engine'
    ? {id, title: t(`explanations.${id}.note.title`), text: t(`explanations.${id}.note`)}
    : undefined;
}

/** The note beside a section, where there is one. */
export function sectionNote(t: Translate, id: SectionId): NoteText | undefined {
  return id === 'choice' || id === 'web' ? {id, title: t(`lesson.${id}.note.title`), text: t(`lesson.${id}.note`)} : undefined;
}
