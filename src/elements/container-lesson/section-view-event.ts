import type {SectionId} from '../../data/sections.js';

/** A section of the lesson has come on the screen for the first time. */
export class LessonSectionViewEvent extends Event {
  static readonly eventName = 'lesson-section-view';

  constructor(readonly section: SectionId) {
    super(LessonSectionViewEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lesson-section-view': LessonSectionViewEvent;
  }
}
