import type {TechnologyId} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import {flag} from '../attributes.js';
import {LessonElement} from '../lesson-element.js';
import {subjectStyles} from '../subject-styles.js';
import {areas} from './areas.js';
import {draw} from './draw.js';
import {styles} from './styles.js';

/** The pair that something in the card belongs to: a row of the list, or a part of the drawing. */
const pairOf = (target: EventTarget | null): string | undefined => (target as Element).closest<HTMLElement>('[data-pair]')?.dataset.pair;

/**
 * A technology as something everyone knows: a VM as a detached house, a container as an apartment.
 * A drawing, what its parts stand for, what it is like, and where the comparison ends. Pointing at a
 * part of the drawing or at its row lights both; pressing keeps them lit.
 *
 * Cards in the columns of one CSS grid line up row by row. The page needs no more than
 * `.cards { display: grid; grid-template-columns: 1fr 1fr }`: each card takes rows of that grid for
 * its own. One that must not, for instance in a grid with named areas, goes into a `<div>`.
 *
 * @tag analogy-card
 * @summary A technology compared with a house or an apartment, with a drawing whose parts light up.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @csspart title - The technology and the title of the comparison.
 * @csspart drawing - The drawing, an SVG.
 * @csspart story - The comparison as a small story.
 * @csspart pair - A part of the drawing and what it stands for.
 * @csspart facts - What it is like, and where the comparison ends.
 */
export class AnalogyCard extends LessonElement {
  static override styles = [LessonElement.styles, subjectStyles, styles];
  static override properties = {
    technology: {type: String, useDefault: true},
    compact: {type: Boolean, converter: flag, useDefault: true},
    pressed: {state: true},
    pointed: {state: true},
    focused: {state: true},
  };

  override readonly areas = areas;

  /** `vm`, the house, or `container`, the apartment. */
  technology: TechnologyId = 'vm';

  /**
   * Folds the drawing and the list of its parts, for a page that shows the homes already. In a CSS container of at least
   * 42rem, such as the lesson, there is room: the fold stands open. `"false"` in the attribute is off.
   */
  compact = false;

  private pressed: string | undefined;
  private pointed: string | undefined;
  private focused: string | undefined;

  /** One set of listeners serves drawing and list alike. */
  protected override firstUpdated(): void {
    const root = this.renderRoot;
    root.addEventListener('pointerover', ({target}) => (this.pointed = pairOf(target)));
    root.addEventListener('pointerout', () => (this.pointed = undefined));
    root.addEventListener('focusin', ({target}) => (this.focused = pairOf(target)));
    root.addEventListener('focusout', () => (this.focused = undefined));
    root.addEventListener('click', ({target}) => this.#press(pairOf(target)));
  }

  protected override renderView(t: Translate): unknown {
    const {pressed, pointed, focused} = this;
    return draw(t, this, {tag: this.localName, pressed, lit: pointed ?? focused ?? pressed});
  }

  /** Pressing again puts the light out at once, though pointer and focus are still there. */
  #press(pair: string | undefined): void {
    if (pair === undefined) return;
    this.pressed = this.pressed === pair ? undefined : pair;
    this.pointed = this.focused = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'analogy-card': AnalogyCard;
  }
}
