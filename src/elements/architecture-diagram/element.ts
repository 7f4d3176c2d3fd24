import type {PropertyValues} from 'lit';

import {layers} from '../../data/layers.js';
import type {StackLayerId} from '../../data/nested-layers.js';
import type {StackId} from '../../data/technologies.js';
import {lazyWords} from '../../localization/lazy/lazy-words.js';
import {isLoaded, type Lazy} from '../../localization/lazy/lazy.js';
import type {Translate} from '../../localization/words/translate.js';
import {countsInOneText} from '../../model/prediction.js';
import {defaultInstances, inOneText, instanceRange, layersOf, type StackLayer, type Stacks} from '../../model/stacks.js';
import {addRules} from '../apply-rules.js';
import {flag, wordList} from '../attributes.js';
import type {Depth} from '../depth.js';
import {expertDiagram, expertResources} from '../expert-depth.js';
import {nestedDiagram, nestedResources} from '../nested-diagram.js';
import {noteStyles} from '../note-styles.js';
import {OwnDataElement} from '../own-data-element.js';
import {hasReadyMade} from '../ready-made.js';
import {Status} from '../status.js';
import {subjectStyles} from '../subject-styles.js';
import {areas} from './areas.js';
import {countOut} from './count-out.js';
import {draw, instancesOf, stacksFor, tasksFor, type DiagramDrawState} from './draw.js';
import {LessonInstancesChangeEvent, LessonLayerSelectEvent, LessonPredictEvent} from './events.js';
import {storeysOf} from './panel-view.js';
import {styles} from './styles.js';
import type {Answer, Tasks} from './tasks.js';

export {LessonInstancesChangeEvent, LessonLayerSelectEvent, LessonPredictEvent};

/**
 * What stands on what: the layers of a virtual machine stack and a container stack, with every kernel
 * marked where it is, side by side on a phone too. Choosing a layer explains it and its counterpart in
 * the other stack, below both. With `depth="expert"`: the stacks as they
 * really stand, a hypervisor on a host OS beside one right on the hardware, and the engine beside its
 * containers. With `technologies="container-in-vm"`: containers in a VM, with two kernels however many containers.
 *
 * @tag architecture-diagram
 * @summary A diagram of the layers under virtual machines and containers that counts their kernels.
 * @slot - Shown until the element has its words, and without JavaScript.
 * @fires {LessonLayerSelectEvent} lesson-layer-select - A reader chose a layer (`layer`, `technology`) or closed it (`layer` is undefined). Not fired when a program sets `selected`.
 * @fires {LessonInstancesChangeEvent} lesson-instances-change - A reader added or removed a VM and a container (`instances`). Not fired when a program sets `instances`.
 * @fires {LessonPredictEvent} lesson-predict - A reader said how many kernels a stack has (`technology`, `predicted`, `kernels`, `isRight`). Nothing is stored.
 * @csspart caption - The title of the diagram.
 * @csspart stack - A stack: its name, its layers, its count of kernels.
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
    controls: {type: Boolean, converter: flag, useDefault: true},
    predict: {type: Boolean, converter: flag, useDefault: true},
    compact: {type: Boolean, converter: flag, useDefault: true},
  };

  override readonly areas = areas;

  /**
   * Stacks to draw, in order: `vm`, `container`, and `container-in-vm`, containers in a VM, which is fetched when it is asked
   * for. Default: `vm container`.
   */
  technologies: readonly StackId[] | undefined;

  /** Number of VMs and of containers, 1 to 6. Default: 3. */
  instances: number = defaultInstances;

  /** Id of the layer that is explained, such as `vm.guest-os`; follows what the reader chooses. Not used in expert depth. */
  selected: StackLayerId | undefined;

  /**
   * `outline`: the picture of textbooks, which says what it simplifies. `expert`: the stacks as they really
   * stand; what that takes is fetched first, the outline stays until then, and no layer can be chosen.
   */
  depth: Depth = 'outline';

  /**
   * Gives readers buttons to add and remove a VM and a container. `"false"` in the attribute is off. Not used in expert
   * depth, in a compact diagram, and where neither `vm` and `container` nor `container-in-vm` are drawn.
   */
  controls = false;

  /**
   * Asks readers how many kernels each stack has, before it shows them. `"false"` in the attribute is off. Not used where
   * `controls` are not, and over ready-made HTML, which has given the answer.
   */
  predict = false;

  /**
   * Draws the stacks with their counts and nothing else, for places where other text explains them: no layer can be chosen.
   * `"false"` in the attribute is off. Not used in expert depth.
   */
  compact = false;

  readonly #status = new Status(this);
  /** What the reader has chosen, until it is drawn. */
  #asked: StackLayerId | undefined;
  /** Whether a layer was chosen after the first render: it does not wait until the kernels are counted. */
  #hasChosen = false;
  /** By the id of a stack. */
  readonly #answers = new Map<string, Answer>();

  protected override resources(): readonly Lazy[] {
    return [...super.resources(), ...this.#nestedResources, ...this.#expertResources];
  }

  get #nestedResources(): readonly Lazy[] {
    return nestedResources(this.technologies, this.language.lang);
  }

  get #expertResources(): readonly Lazy[] {
    return expertResources(this.depth, this.language.lang);
  }

  /** The notes on layers, and the picture in words. */
  protected override lateResources(): readonly Lazy[] {
    return [lazyWords(this.language.lang, 'explanations')];
  }

  protected override renderView(t: Translate): unknown {
    return draw(t, this, this.#drawState);
  }

  get #drawState(): DiagramDrawState {
    return {
      tag: this.localName,
      models: this.models,
      explained: this.isWhole,
      nested: this.#nestedResources.length > 0 ? nestedDiagram.value : undefined,
      expert: this.#expertResources.every(isLoaded) ? expertDiagram.value : undefined,
      moves: this.hasUpdated,
      onClick: this.#press,
      onTour: this.#walk,
      onStep: this.#step,
      onGuess: this.#guess,
      onReveal: this.#reveal,
      answerTo: (id) => this.#answers.get(id),
      waits: !this.#hasChosen,
      isReadyMade: hasReadyMade(this),
      status: () => this.#status.draw(this.t),
      addRules: (rules) => addRules(this, rules),
    };
  }

  /** An author's layers have ids of their own; properties and events are typed for the package's. */
  get #model(): Stacks {
    return stacksFor(this.t, this, this.#drawState) as Stacks;
  }

  get #tasks(): Tasks {
    return tasksFor(this.t, this, this.#drawState);
  }

  /** The layer that is explained. */
  get #shown(): StackLayerId | undefined {
    return this.#tasks.isAsking && !this.#hasChosen ? undefined : this.selected;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('selected')) this.#hasChosen = true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('selected') && !this.#asked) return;
    void this.#tell(this.#asked);
    this.#asked = undefined;
  }

  readonly #press = (event: Event): void => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-layer]')?.dataset['layer'];
    const layer = layersOf(this.#model).find(({id}) => id === pressed);
    if (!layer) return;
    this.#choose(layer, layer.id !== this.#shown);
    if (this.selected) void this.#showPanel();
  };

  /** The layer that was touched stays where it is, unless what it opens is out of sight. */
  async #showPanel(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('.panel')?.scrollIntoView({block: 'nearest'});
  }

  /** Goes through the storeys in the order in which they are built, and from the last on to the first. */
  readonly #walk = (step: 1 | -1): void => {
    const model = this.#model;
    const storeys = storeysOf(model);
    const all = [...layersOf(model), ...layers];
    const chosen = all.find(({id}) => id === this.#shown);
    const from = chosen ? storeys.indexOf(chosen.storey) : step > 0 ? -1 : storeys.length;
    const storey = storeys.at((from + step) % storeys.length);
    const there = all.filter((layer) => layer.storey === storey);
    this.#choose(there.find(({technology}) => technology === chosen?.technology) ?? there[0]!, true);
  };

  #choose({id, technology}: Pick<StackLayer, 'id' | 'technology'>, isOpen: boolean): void {
    this.#hasChosen = true;
    this.selected = this.#asked = isOpen ? id : undefined;
    this.requestUpdate();
    this.dispatchEvent(new LessonLayerSelectEvent(this.selected, technology));
  }

  readonly #step = (by: 1 | -1): void => {
    const instances = instancesOf(this.localName, this) + by;
    const [least, most] = instanceRange;
    if (instances < least || instances > most) return;
    this.instances = instances;
    this.#tellCounts(this.#model.stacks);
    this.dispatchEvent(new LessonInstancesChangeEvent(instances));
  };

  readonly #guess = (id: string, said: number): void => {
    const stack = this.#model.stacks.find((one) => one.id === id)!;
    this.#answer([stack], said);
    const kernels = stack.kernels!.total;
    this.dispatchEvent(new LessonPredictEvent(stack.layers[0]!.technology, said, kernels, said === kernels));
    void this.#moveFocus(() => this.#drawn(id).querySelector('.verdict:not(.room)'));
  };

  readonly #reveal = (): void => {
    const {questions} = this.#tasks;
    this.#answer(
      this.#model.stacks.filter(({id}) => questions.get(id)?.answer === undefined),
      undefined,
    );
    void this.#moveFocus(() => this.renderRoot.querySelector('.count-words:not(.room)'));
  };

  #answer(stacks: Stacks['stacks'], said: number | undefined): void {
    const instances = instancesOf(this.localName, this);
    for (const {id} of stacks) this.#answers.set(id, {said, instances});
    this.#tellCounts(stacks);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      for (const {id} of stacks) countOut(this.#drawn(id));
    });
  }

  /** A stack as it is drawn. An author's ids need not be class names. */
  #drawn(id: string): Element {
    return this.renderRoot.querySelectorAll('.stack')[this.#model.stacks.findIndex((stack) => stack.id === id)]!;
  }

  #tellCounts(stacks: Stacks['stacks']): void {
    this.#status.say(countsInOneText(this.t, stacks));
  }

  /** What was pressed is gone, so the focus goes on to what came of it. */
  async #moveFocus(to: () => HTMLElement | null): Promise<void> {
    await this.updateComplete;
    to()?.focus({preventScroll: true});
  }

  /** Reads the explanation of a layer that a reader has asked for; of what a program chooses, nothing. */
  async #tell(asked: StackLayerId | undefined): Promise<void> {
    await this.updateComplete;
    const layer = layersOf(this.#model).find(({id}) => id === asked && id === this.selected);
    this.#status.say(layer ? inOneText(this.t, layer) : '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'architecture-diagram': ArchitectureDiagram;
  }
}
