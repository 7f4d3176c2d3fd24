import type {LitElement} from 'lit';

import type {SectionId} from '../../data/sections.js';

/** A section of the lesson has come on the screen for the first time. */
export class LessonSectionViewEvent extends Event {
  static readonly eventName = 'lesson-section-view';

  constructor(readonly section: SectionId) {
    super(LessonSectionViewEvent.eventName, {bubbles: true, composed: true});
  }
}

const idOf = ({id}: Element): SectionId => id.replace('lesson-', '') as SectionId;

/**
 * Notices which sections of the lesson have been on the screen. A pixel is enough, in whatever scrolls around it: a frame as high
 * as the lesson, a pane, the page.
 *
 * @returns a function that gives the ids of all sections, and of those that have been seen, in the order in which they came
 */
export function watchSections(host: LitElement): () => {readonly sections: SectionId[]; readonly seen: SectionId[]} {
  const seen = new Set<SectionId>();
  const drawn = (): Element[] => [...host.renderRoot.querySelectorAll('section')];
  const note = ({isIntersecting, target}: IntersectionObserverEntry): void => {
    const id = idOf(target);
    if (!isIntersecting || seen.has(id)) return;
    seen.add(id);
    host.dispatchEvent(new LessonSectionViewEvent(id));
  };
  // Not everywhere where elements are drawn is a screen.
  const observer = 'IntersectionObserver' in globalThis ? new IntersectionObserver((entries) => entries.forEach(note)) : undefined;
  host.addController({hostUpdated: () => drawn().forEach((section) => observer?.observe(section))});
  return () => ({sections: drawn().map(idOf), seen: [...seen]});
}
