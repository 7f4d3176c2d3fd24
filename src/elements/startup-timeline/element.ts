import {html} from 'lit';

import type {TechnologyId} from '../../data/technologies.js';
import type {Translate} from '../../localization/words/translate.js';
import {plain} from '../../model/inline.js';
import {startup} from '../../model/startup.js';
import {prefersStill} from '../environment.js';
import {kernelStyles} from '../kernel.js';
import {LessonElement} from '../lesson-element.js';
import {Status} from '../status.js';
import {subjectStyles} from '../subject-styles.js';
import {areas} from './areas.js';
import {draw} from './draw.js';
import {styles} from './styles.js';
import type {Phase} from './view.js';

type Phases = Readonly<Record<TechnologyId, Phase>>;

const both = (phase: Phase): Phases => ({vm: phase, container: phase});

/**
 * The start of a VM and that of a container, as measured, on one axis of ten seconds. A button plays both at the same time, as
 * fast as they really were. On paper and without a script the whole is shown.
 *
 * @tag startup-timeline
 * @summary A timeline that starts a VM and a container at once, as fast as they really do.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @csspart title - The title of the timeline.
 * @csspart lane - A start: its name, its time, its bars, its steps.
 * @csspart track - The bars of a start, to scale.
 * @csspart axis - The seconds below both tracks.
 * @csspart button - Plays both starts, goes to the end, plays them again.
 * @csspart conditions - Where the times come from, and what they leave out.
 */
export class StartupTimeline extends LessonElement {
  static override styles = [LessonElement.styles, subjectStyles, kernelStyles, styles];
  static override properties = {phases: {state: true}};

  override readonly areas = areas;

  private phases = both('idle');
  readonly #status = new Status(this);

  protected override renderView(t: Translate): unknown {
    const drawn = draw(t, this, {
      tag: this.localName,
      phases: this.phases,
      press: () => this.#press(),
      onEnd: (technology) => this.#end(technology),
    });
    return html`${drawn}${this.#status.draw(t)}`;
  }

  #press(): void {
    if (this.phases.vm === 'playing' || prefersStill()) this.#finish();
    else {
      this.phases = both('playing');
      this.#status.say('');
    }
  }

  /** The bars of a start are drawn to their end. Where they were hidden meanwhile, they began anew. */
  #end(technology: TechnologyId): void {
    if (this.phases[technology] !== 'playing') return;
    if (technology === 'vm') this.#finish();
    else {
      this.phases = {...this.phases, [technology]: 'done'};
      this.#say('container');
    }
  }

  #finish(): void {
    this.phases = both('done');
    this.#say('both');
  }

  #say(what: 'container' | 'both'): void {
    this.#status.say(plain(startup(this.t).said[what]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'startup-timeline': StartupTimeline;
  }
}
