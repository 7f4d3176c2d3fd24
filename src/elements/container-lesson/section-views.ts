import type {LitElement} from 'lit';

import type {SectionId} from '../../data/sections.js';

/** A section of the lesson has come on the screen for the first time. */
export class LessonSectionViewEvent extends Event {
  static readonly eventName = 'lesson-section-view';

  constructor(readonly section: SectionId) {
    super(LessonSectionViewEvent.eventName, {bubbles: true, composed: true});
  }
}

/**
 * Notices which sections have been on the screen. A pixel is enough, in whatever scrolls around the lesson: a frame as high as the
 * lesson, a pane, the page.
 */
export class SectionViews {
  readonly #host: LitElement;
  readonly #seen = new Set<SectionId>();
  /** Not everywhere where elements are drawn is a screen. */
  readonly #observer =
    'IntersectionObserver' in globalThis ? new IntersectionObserver((entries) => entries.forEach((one) => this.#note(one))) : undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The ids of the sections that the lesson shows. */
  get shown(): SectionId[] {
    return this.#sections.map(idOf);
  }

  /** Those that have been on the screen, in the order in which they came. */
  get seen(): SectionId[] {
    return [...this.#seen];
  }

  hostUpdated(): void {
    for (const section of this.#sections) if (!this.#seen.has(idOf(section))) this.#observer?.observe(section);
  }

  get #sections(): Element[] {
    return [...this.#host.renderRoot.querySelectorAll('section')];
  }

  #note({isIntersecting, target}: IntersectionObserverEntry): void {
    if (!isIntersecting) return;
    this.#observer!.unobserve(target);
    const section = idOf(target);
    if (this.#seen.has(section)) return;
    this.#seen.add(section);
    this.#host.dispatchEvent(new LessonSectionViewEvent(section));
  }
}

const idOf = ({id}: Element): SectionId => id.replace('lesson-', '') as SectionId;
