import type {PropertyValues} from 'lit';

import type {LayerId} from '../../data/layers.js';
import type {TechnologyId} from '../../data/technologies.js';
import {lazyWords} from '../../localization/lazy/lazy-words.js';
import {isLoaded, loadWhenIdle, type Lazy} from '../../localization/lazy/lazy.js';
import type {Translate} from '../../localization/words/translate.js';
import {defaultInstances, inOneText, layersOf, type Stacks} from '../../model/stacks.js';
import {addRules} from '../apply-rules.js';
import {wordList} from '../attributes.js';
import type {Depth} from '../depth.js';
import {expertDiagram, expertResources} from '../expert-depth.js';
import {noteStyles} from '../note-styles.js';
import {OwnDataElement} from '../own-data-element.js';
import {Status} from '../status.js';
import {subjectStyles} from '../subject-styles.js';
import {areas} from './areas.js';
import {draw, stacksFor, type DiagramDrawState} from './draw.js';
import {styles} from './styles.js';

/** A reader has chosen a layer, or closed the one that was chosen. */
export class LessonLayerSelectEvent extends Event {
  constructor(
    /** The layer that is chosen now; undefined where none is. */
    readonly layer: LayerId | undefined,
    /** The technology whose layer was chosen or closed. */
    readonly technology: TechnologyId,
  ) {
    super('lesson-layer-select', {bubbles: true, composed: true});
  }
}

/**
 * What stands on what: the layers of a virtual machine stack and a container stack, with every kernel
 * marked where it is. Side by side, or one above the other where the element is narrow. Choosing a
 * layer explains it and its counterpart in the other stack. With `depth="expert"`: the stacks as they
 * really stand, a hypervisor on a host OS beside one right on the hardware, and the engine beside its
 * containers.
 *
 * @tag architecture-diagram
 * @summary A diagram of the layers under virtual machines and containers that counts their kernels.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @fires {LessonLayerSelectEvent} lesson-layer-select - A reader chose a layer (`layer`, `technology`) or closed it (`layer` is undefined). Not fired when a program sets `selected`.
 * @csspart caption - The title of the diagram.
 * @csspart stack-title - The name of a stack, with one line of what it is.
 * @csspart layer - A layer, once for each instance that has it.
 * @csspart absent - The empty place of a layer that other stacks have: of the guest OS in the container stack.
 * @csspart kernel - The plate that marks a kernel in a layer.
 * @csspart count - The number of kernels below a stack, in figures and words.
 * @csspart explanation - What a stack has in the chosen place; with `depth="expert"`, how to read it.
 * @csspart note - A "good to know" note to the chosen layer.
 */
export class ArchitectureDiagram extends OwnDataElement {
  static override styles = [OwnDataElement.styles, subjectStyles, noteStyles, styles];
  static override properties = {
    technologies: {type: Array, converter: wordList},
    instances: {type: Number, useDefault: true},
    selected: {type: String, reflect: true},
    depth: {type: String, useDefault: true},
  };

  override readonly areas = areas;

  /** Stacks to draw, in order: `vm`, `container`. Default: both. */
  technologies: readonly TechnologyId[] | undefined;

  /** Number of VMs and of containers, 1 to 6. Default: 3. */
  instances: number = defaultInstances;

  /** Id of the layer that is explained, such as `vm.guest-os`; follows what the reader chooses. Not used in expert depth. */
  selected: LayerId | undefined;

  /**
   * `outline`: the picture of textbooks, which says what it simplifies. `expert`: the stacks as they really
   * stand; what that takes is fetched first, the outline stays until then, and no layer can be chosen.
   */
  depth: Depth = 'outline';

  readonly #status = new Status(this);
  /** What the reader has chosen, until it is drawn. */
  #asked: LayerId | undefined;

  protected override resources(): readonly Lazy[] {
    return [...super.resources(), ...this.#expertResources];
  }

  get #expertResources(): readonly Lazy[] {
    return expertResources(this.depth, this.language.lang);
  }

  /** The explanations of single layers. */
  get #explanations(): Lazy {
    return lazyWords(this.language.lang, 'explanations');
  }

  protected override renderView(t: Translate): unknown {
    return draw(t, this, this.#drawState);
  }

  get #drawState(): DiagramDrawState {
    return {
      tag: this.localName,
      models: this.models,
      explained: isLoaded(this.#explanations),
      expert: this.#expertResources.every(isLoaded) ? expertDiagram.value : undefined,
      moves: this.hasUpdated,
      onClick: this.#choose,
      status: () => this.#status.draw(this.t),
      addRules: (rules) => addRules(this, rules),
    };
  }

  /** An author's layers have ids of their own; properties and events are typed for the package's. */
  get #model(): Stacks {
    return stacksFor(this.t, this, this.#drawState) as Stacks;
  }

  protected override updated(changed: PropertyValues<this>): void {
    void loadWhenIdle(this.#explanations);
    if (!changed.has('selected')) return;
    void this.#tell(this.#asked);
    this.#asked = undefined;
  }

  readonly #choose = (event: Event): void => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-layer]')?.dataset['layer'];
    const layer = layersOf(this.#model).find(({id}) => id === pressed);
    if (!layer) return;
    const chosen = layer.id === this.selected ? undefined : layer.id;
    this.selected = this.#asked = chosen;
    this.dispatchEvent(new LessonLayerSelectEvent(chosen, layer.technology));
  };

  /** Reads the explanation of a layer that a reader has asked for, as soon as there is one; of what a program chooses, nothing. */
  async #tell(asked: LayerId | undefined): Promise<void> {
    if (asked) await this.#explanations.load();
    await this.updateComplete;
    const layer = layersOf(this.#model).find(({id}) => id === asked && id === this.selected);
    this.#status.say(layer ? inOneText(this.t, layer) : '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'architecture-diagram': ArchitectureDiagram;
  }
  interface GlobalEventHandlersEventMap {
    'lesson-layer-select': LessonLayerSelectEvent;
  }
}
