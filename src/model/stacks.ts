import {
  layerKinds,
  layers,
  storeys,
  type Layer,
  type LayerKind,
  type LayerKindWithRole,
  type LayerKindWithShortName,
  type Storey,
} from '../data/layers.js';
import type {StackLayerId} from '../data/nested-layers.js';
import {isTechnology, technologyIds, type StackId, type TechnologyId} from '../data/technologies.js';
import {formatList, formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {instanceNames, kernelCount, kernelsIn, layerNames, type KernelCount} from './stack-words.js';
import {plain} from './inline.js';
import {memo} from './memo.js';
import {layerNote, type NoteText} from './notes.js';

export interface StackLayer<T extends string = StackId, L extends string = StackLayerId> {
  readonly id: L;
  readonly technology: T;
  /** The technology whose own the layer is, where its stack is that of neither: the engine in a VM is the container's. */
  readonly owner?: TechnologyId;
  /** The kind of layer; undefined for an author's layer. */
  readonly kind?: LayerKind;
  readonly storey: Storey;
  readonly name: string;
  /** A shorter name, for where there is little room: "App". */
  readonly short?: string;
  /** What it does, in a few words. */
  readonly role?: string;
  /** What it is. */
  readonly explanation: string;
  /** Whether each instance has its own copy. */
  readonly repeated: boolean;
  /** The same in words: "Shared by all VMs"; `''` in a stack without instances. */
  readonly scope: string;
  readonly kernel: boolean;
  /** "For example VirtualBox", where there are examples. */
  readonly examples?: string;
  /** Its `text` is `''` until the words of `explanations` have loaded. */
  readonly note?: NoteText;
}

/** A storey that another stack has and this one does not. */
export interface AbsentLayer {
  readonly storey: Storey;
  /** Whether it is absent in each instance, or once for all. */
  readonly repeated: boolean;
  /** Short, for the empty place in the picture: "No guest OS". */
  readonly name: string;
  /** A shorter form, for where there is little room: "None". */
  readonly short?: string;
  /** Headline of the explanation: "There is no guest OS". */
  readonly title: string;
  readonly scope: string;
  readonly explanation: string;
}

export interface Stack<T extends string = StackId, L extends string = StackLayerId> {
  readonly id: T;
  readonly name: string;
  readonly tagline: string;
  /** Names of the instances: "VM 1", "VM 2" …; none where no layer is repeated. */
  readonly instances: readonly string[];
  /** From the bottom to the top. */
  readonly layers: readonly StackLayer<T, L>[];
  /** The storeys that only other stacks have, from the bottom to the top. */
  readonly absent: readonly AbsentLayer[];
  /** Undefined where no stack in the picture has a kernel. */
  readonly kernels?: KernelCount;
  /** The name of the box in which all layers above the host OS stand, in a box that is the computer; undefined where no layer stands in a box. */
  readonly box?: string;
  /** The whole stack in sentences, for readers who don't see it; empty until the words of `explanations` have loaded. */
  readonly description: readonly string[];
}

/** Names of what a reader presses, and what stands in its place. */
export interface StackActions {
  /** The button that explains the layer above. */
  readonly up: string;
  /** The button that explains the layer below. */
  readonly down: string;
  /** In the place of the explanation while no layer is chosen. */
  readonly unchosen: string;
}

/**
 * The stacks of the architecture diagram, with all texts. `T` and `L`: the ids of the technologies and layers, the package's
 * or an author's.
 */
export interface Stacks<T extends string = StackId, L extends string = StackLayerId> {
  readonly lang: string;
  readonly title: string;
  /** Accessible name of each list of layers; says that it runs from the bottom up. */
  readonly order: string;
  /** The label on a kernel; `''` where there is no kernel. */
  readonly kernel: string;
  /** Labels beside the upper layers, "one each", and the lower ones, "shared by all". Undefined where they are not true of a stack. */
  readonly spine?: {readonly each: string; readonly shared: string};
  /** Shown above the stacks; says that layers can be selected. */
  readonly hint: string;
  readonly actions: StackActions;
  /** Summary of the `<details>` with the description. */
  readonly inWords: string;
  /** Label of a note. */
  readonly noteLabel: string;
  /** Says what the package's stacks simplify; `''` where the picture has none of them. */
  readonly simplified: string;
  readonly stacks: readonly Stack<T, L>[];
  readonly glossary: Glossary;
}

/** Layers, a stack and stacks, the package's or an author's. */
export type AnyLayer = StackLayer<string, string>;
export type AnyStack = Stack<string, string>;
export type AnyStacks = Stacks<string, string>;

/** A layer's name and explanation without marks, for screen readers. */
export const inOneText = (t: Translate, {name, explanation}: AnyLayer): string =>
  plain(explanation ? t('explanations.read-out', {name, explanation}) : name);

/** The layers of all stacks. */
export const layersOf = <T extends string, L extends string>({stacks}: Stacks<T, L>): StackLayer<T, L>[] =>
  stacks.flatMap(({layers}) => layers);

/** The storeys of a stack, from the bottom: in a box, as its layers stand in it. */
export const storeysIn = ({layers, absent, box}: AnyStack): Storey[] =>
  box === undefined
    ? storeys.filter((storey) => [...layers, ...absent].some((one) => one.storey === storey))
    : layers.map(({storey}) => storey);

export interface StacksOptions {
  /** Default: both that are compared. */
  readonly technologies?: readonly StackId[];
  /** Number of VMs and of containers, 1 to 6. Default: 3. */
  readonly instances?: number;
}

export const instanceRange = [1, 6] as const;
export const defaultInstances = 3;

const hasRole = (kind: LayerKind): kind is LayerKindWithRole => layerKinds.some(({id, role}) => role && id === kind);
const hasShortName = (kind: LayerKind): kind is LayerKindWithShortName => layerKinds.some(({id, short}) => short && id === kind);

/** What a layer is, with the texts that all layers of its kind have. */
export function layerOfKind<L extends StackLayerId>(t: Translate, layer: Layer & {readonly id: L}) {
  const {id, technology, kind, storey, repeated, kernel, products} = layer;
  return {
    id,
    technology,
    kind,
    storey,
    name: t(`layers.${kind}`),
    ...(hasShortName(kind) && {short: t(`layers.${kind}.short`)}),
    ...(hasRole(kind) && {role: t(`layers.${kind}.role`)}),
    repeated,
    kernel,
    ...(products.length > 0 && {examples: t('diagram.examples', {list: formatList(t.locale, products)})}),
  };
}

function stackLayer(t: Translate, layer: (typeof layers)[number], explained: boolean): StackLayer {
  const note = layerNote(t, layer.id, explained);
  return {
    ...layerOfKind(t, layer),
    explanation: t(`explanations.${layer.id}`),
    scope: t(`diagram.${layer.repeated ? 'each' : 'shared'}.${layer.technology}`),
    ...(note && {note}),
  };
}

/** The absent guest OS of a container. */
export const absentLayer = (t: Translate): AbsentLayer => ({
  storey: 'guest-os',
  repeated: true,
  name: t('diagram.absent'),
  short: t('diagram.absent.short'),
  title: t('diagram.absent.title'),
  scope: t('diagram.absent.kind'),
  explanation: t('explanations.container.guest-os'),
});

function stack(t: Translate, id: TechnologyId, instances: number, explained: boolean): Stack {
  const own = layers.filter(({technology}) => technology === id).map((layer) => stackLayer(t, layer, explained));
  const count = formatNumber(t.locale, instances);
  const places = t.plural(`diagram.kernels.${id}`, instances, {count});
  const kernels = kernelCount(t, kernelsIn(own, false), kernelsIn(own, true) * instances, places);
  return {
    id,
    name: t(`technologies.${id}`),
    tagline: t(`technologies.${id}.tagline`),
    instances: instanceNames(t, id, instances),
    layers: own,
    absent: own.some(({storey}) => storey === 'guest-os') ? [] : [absentLayer(t)],
    kernels: {...kernels, reason: t(`diagram.reason.${id}`)},
    description: explained
      ? [
          t('explanations.words.shared', {layers: layerNames(t, own, false)}),
          t.plural(`explanations.words.${id}`, instances, {count, layers: layerNames(t, own, true)}),
          t('explanations.words.kernels', {kernels: kernels.words, places}),
        ]
      : [],
  };
}

/** Makes the stack of containers in a VM. Its code and words come when they are asked for. */
export type NestedStack = (t: Translate, instances: number, explained: boolean) => Stack;

/**
 * Joins the layers of the stacks with their texts and counts their kernels.
 *
 * @param explained whether the words of `explanations` have loaded; without them notes and descriptions stay empty
 * @param nested without it the stack of containers in a VM is left out
 */
export function stacks(t: Translate, options: StacksOptions = {}, explained = true, nested?: NestedStack): Stacks {
  const {technologies = technologyIds, instances = defaultInstances} = options;
  const shown = nested ? technologies : technologies.filter(isTechnology);
  return memo(t, 'stacks', {technologies: shown, instances, explained}, () => ({
    lang: t.locale,
    title: t('diagram.title'),
    order: t('diagram.order'),
    kernel: t('diagram.kernel'),
    ...(shown.every(isTechnology) && {spine: {each: t('diagram.spine.each'), shared: t('diagram.spine.shared')}}),
    hint: t('diagram.hint'),
    actions: {up: t('diagram.tour.up'), down: t('diagram.tour.down'), unchosen: t('diagram.unchosen')},
    inWords: t('diagram.in-words'),
    noteLabel: t('diagram.note'),
    simplified: t(shown.some(isTechnology) ? 'diagram.simplified' : 'nested.simplified'),
    stacks: shown.map((id) => (isTechnology(id) ? stack(t, id, instances, explained) : nested!(t, instances, explained))),
    glossary: glossary(t),
  }));
}
