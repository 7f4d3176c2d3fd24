import type {LitElement} from 'lit';

import type {SectionId} from '../../data/sections.js';
import type {LessonContents} from './contents.js';
import {LessonSectionViewEvent} from './section-view-event.js';

const sectionOf = ({id}: Element): SectionId => id.replace('lesson-', '') as SectionId;

/**
 * Notices which sections of the lesson have been on the screen. A pixel is enough, in whatever scrolls around it: a frame as high
 * as the lesson, a pane, the page.
 *
 * @returns a function that gives the ids of the sections, and of those that have been seen, in the order in which they came
 */
export function watchSections(host: LitElement): () => Pick<LessonContents, 'sections' | 'seen'> {
  const seen = new Set<SectionId>();
  const drawn = (): Element[] => [...host.renderRoot.querySelectorAll('section')];
  const note = ({isIntersecting, target}: IntersectionObserverEntry): void => {
    const id = sectionOf(target);
    if (!isIntersecting || seen.has(id)) return;
    seen.add(id);
    host.dispatchEvent(new LessonSectionViewEvent(id));
  };
  // Not everywhere where elements are drawn is a screen.
  const observer = 'IntersectionObserver' in globalThis ? new IntersectionObserver((entries) => entries.forEach(note)) : undefined;
  const observe = (): void => drawn().forEach((section) => observer?.observe(section));
  observe();
  host.addController({hostUpdated: observe});
  return () => ({sections: drawn().map(sectionOf), seen: [...seen]});
}
