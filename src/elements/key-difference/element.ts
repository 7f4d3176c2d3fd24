import {html} from 'lit';

import type {TechnologyId} from '../../data/technologies.js';
import {direction} from '../../localization/language/locale.js';
import type {Translate} from '../../localization/words/translate.js';
import {difference} from '../../model/difference.js';
import {plain} from '../../model/inline.js';
import {kernelStyles} from '../kernel.js';
import {LessonElement} from '../lesson-element.js';
import {Status} from '../status.js';
import {subjectStyles} from '../subject-styles.js';
import {areas} from './areas.js';
import {draw} from './draw.js';
import {styles} from './styles.js';

/**
 * The key difference as a drawing: the layers between an app and the kernel that answers it. A switch between VM and container
 * takes out the one layer that a container does not have. On paper and without a script both stand side by side.
 *
 * @tag key-difference
 * @summary A drawing of the one layer that a container leaves out, with a switch that takes it out.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @csspart title - The title of the drawing.
 * @csspart switch - The two buttons that choose what is drawn.
 * @csspart tower - The layers of a technology, with its name and which kernel answers.
 * @csspart kernel - The plate that marks a kernel in a layer.
 * @csspart call - The arrow from the app to the kernel that answers it.
 */
export class KeyDifference extends LessonElement {
  static override styles = [LessonElement.styles, subjectStyles, kernelStyles, styles];
  static override properties = {shown: {state: true}};

  override readonly areas = areas;

  private shown: TechnologyId = 'vm';
  readonly #status = new Status(this);

  protected override renderView(t: Translate): unknown {
    const drawn = draw(t, this, {
      tag: this.localName,
      shown: this.shown,
      show: (technology) => this.#show(technology),
      onKey: (event) => this.#onKey(event),
    });
    return html`${drawn}${this.#status.draw(t)}`;
  }

  #show(technology: TechnologyId): void {
    if (technology === this.shown) return;
    this.shown = technology;
    this.#status.say(plain(difference(this.t).towers.find(({id}) => id === technology)!.call));
  }

  /** The arrow keys go to the button on that side. */
  #onKey(event: KeyboardEvent): void {
    const forward = direction(this.locale) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const technology = event.key === forward ? 'container' : 'vm';
    this.#show(technology);
    this.renderRoot.querySelector<HTMLElement>(`[data-technology=${technology}]`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-difference': KeyDifference;
  }
}
