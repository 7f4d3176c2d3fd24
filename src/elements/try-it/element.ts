import {html} from 'lit';

import type {SystemId} from '../../data/commands.js';
import {lazyWords} from '../../localization/lazy/lazy-words.js';
import {lazy, type Lazy} from '../../localization/lazy/lazy.js';
import type {Translate} from '../../localization/words/translate.js';
import {plain} from '../../model/inline.js';
import {chosenText, tryIt, type TryStepId} from '../../model/try-it.js';
import {readersSystem} from '../environment.js';
import {kernelStyles} from '../kernel.js';
import {LessonElement} from '../lesson-element.js';
import {Status} from '../status.js';
import {subjectStyles} from '../subject-styles.js';
import {areas} from './areas.js';
import {copyText} from './copy.js';
import {draw} from './draw.js';
import {styles} from './styles.js';
import type {TryState} from './view.js';

const further = lazy('the further commands', () => import('./further.js'));

/**
 * Commands with which a reader sees the kernel that containers share, for Linux and for Mac and Windows. Below each stands what
 * it printed when it was recorded; for Mac and Windows, names of kernels from public reports. The page runs nothing. On paper
 * and without a script both systems are shown.
 *
 * @tag try-it
 * @summary Commands that show the shared kernel, each with what it printed.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @csspart title - The title of the commands.
 * @csspart switch - The choice between the systems.
 * @csspart choice - A system to choose.
 * @csspart commands - The commands for a system.
 * @csspart step - A command with what it shows.
 * @csspart button - Copies the command of a step.
 * @csspart command - The command to copy.
 * @csspart output - What it printed.
 * @csspart more - The fold with further commands.
 */
export class TryIt extends LessonElement {
  static override styles = [LessonElement.styles, subjectStyles, kernelStyles, styles];
  static override properties = {
    system: {type: String},
    outcome: {state: true},
  };

  override readonly areas = areas;

  /** Whose commands are shown: `linux`, `mac-windows`. The reader can choose the other. Default: the reader's own, as far as the browser says it. */
  system: SystemId | undefined;

  private outcome: TryState['outcome'];
  readonly #status = new Status(this);

  /** Pages that register all elements fetch the words when an element asks for them. */
  protected override resources(): readonly Lazy[] {
    return [...super.resources(), lazyWords(this.language.lang, 'terminal')];
  }

  protected override renderView(t: Translate): unknown {
    const drawn = draw(t, this, {
      tag: this.localName,
      late: this.isWhole ? further.value : undefined,
      first: readersSystem(),
      all: false,
      outcome: this.outcome,
      choose: (system) => this.#choose(system),
      copy: (command, code) => void this.#copy(command, code),
    });
    return html`${drawn}${this.#status.draw(t)}`;
  }

  /** What stands in the folds. */
  protected override lateResources(): readonly Lazy[] {
    return [lazyWords(this.language.lang, 'further'), further];
  }

  #choose(system: SystemId): void {
    this.system = system;
    this.#status.say(plain(chosenText(this.t, system)));
  }

  async #copy(command: TryStepId, code: HTMLElement): Promise<void> {
    const copied = await copyText(code);
    this.outcome = {command, copied};
    const {controls} = tryIt(this.t);
    this.#status.say(plain(copied === 'copied' ? controls.copied : controls.failed));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'try-it': TryIt;
  }
}
