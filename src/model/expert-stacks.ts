import {towers, type Tower, type TowerId, type TowerLayer} from '../data/towers.js';
import {isTechnology, technologyIds, type StackId, type TechnologyId} from '../data/technologies.js';
import {formatList, formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';
import {instanceNames, kernelCount, kernelsIn, layerNames, type KernelCount} from './stack-words.js';
import {defaultInstances, type StacksOptions} from './stacks.js';

export interface ExpertLayer extends TowerLayer {
  readonly name: string;
}

/** The software beside the instances that manages them. */
export interface ExpertManager {
  readonly kind: 'root' | 'engine';
  /** Its label: "Engine". */
  readonly name: string;
  /** Its programs; each passes work on to the next. */
  readonly names: readonly string[];
  readonly kernel: boolean;
  /** Label of the arrow to the instances, where there is one: "creates, stops". */
  readonly control?: string;
}

export interface ExpertStack {
  readonly id: TowerId;
  readonly technology: StackId;
  readonly name: string;
  /** An example product, or the point of the picture. */
  readonly tagline: string;
  /** Names of the instances: "VM 1", "VM 2" … */
  readonly instances: readonly string[];
  /** "One in each VM". */
  readonly scope: string;
  /** From the bottom to the top. */
  readonly layers: readonly ExpertLayer[];
  readonly manager?: ExpertManager;
  readonly kernels: KernelCount;
  /** Explains how to read the picture. */
  readonly reading: string;
  /** The whole stack in sentences, for readers who don't see it. */
  readonly description: readonly string[];
}

/** The expert stacks with all texts: where a hypervisor and a container engine really run. */
export interface ExpertStacks {
  readonly lang: string;
  readonly title: string;
  /** Accessible name of each list of layers; says that it runs from the bottom up. */
  readonly order: string;
  /** The label on a kernel. */
  readonly kernel: string;
  /** Summary of the `<details>` with the description. */
  readonly inWords: string;
  readonly stacks: readonly ExpertStack[];
  readonly glossary: Glossary;
}

/** The texts that differ by stack. `count` is the number of instances, `inside` names the layers in each. */
type WordsOf = (
  t: Translate,
  instances: number,
  count: string,
  inside: string,
) => Pick<ExpertStack, 'name' | 'reading'> & {
  readonly tagline?: string;
  readonly places: string;
  /** Names of what is above the shared layers. */
  readonly above: readonly string[];
};

const wordsOf: Record<TowerId, WordsOf> = {
  hosted: (t, instances, count, inside) => ({
    name: t('expert.hosted'),
    reading: t('expert.hosted.reading'),
    places: t.plural('diagram.kernels.vm', instances, {count}),
    above: [t.plural('explanations.words.vm', instances, {count, layers: inside})],
  }),
  'bare-metal': (t, instances, count, inside) => ({
    name: t('expert.bare-metal'),
    reading: t('expert.bare-metal.reading'),
    places: t.plural('expert.kernels', instances, {count}),
    above: [t.plural('explanations.words.vm', instances, {count, layers: inside}), t('expert.words.root')],
  }),
  container: (t, instances, count, inside) => ({
    name: t('technologies.container'),
    tagline: t('explanations.container.engine.note.title'),
    reading: t('explanations.container.engine.note'),
    places: t.plural('diagram.kernels.container', instances, {count}),
    above: [t.plural('expert.words.containers', instances, {count, layers: inside})],
  }),
  desktop: (t, instances, count, inside) => ({
    name: t('nested.name'),
    tagline: t('expert.desktop.product'),
    reading: t('expert.desktop.reading'),
    places: t.plural('nested.kernels', instances, {count}),
    above: [t.plural('expert.words.containers', instances, {count, layers: inside})],
  }),
};

/** Kernels in a VM that there is once, which all instances share like that of the host OS. */
const kernelsInVm = (layers: readonly ExpertLayer[]): number =>
  kernelsIn(
    layers.filter(({kind}) => kind === 'guest-os'),
    false,
  );

/** What stands beside each other: VMs, or containers, in a VM too. */
const instanceOf = (technology: StackId): TechnologyId => (isTechnology(technology) ? technology : 'container');

function managerOf(t: Translate, {manager}: Tower): ExpertManager | undefined {
  return (
    manager && {
      ...manager,
      name: t(`expert.${manager.kind}`),
      ...(manager.kind === 'engine' && {control: t('expert.control')}),
    }
  );
}

/** A sentence about the manager, where an arrow leads from it. */
const besideInWords = (t: Translate, {names, control}: ExpertManager, isInVm: boolean): string[] =>
  control ? [t(isInVm ? 'expert.desktop.words' : 'expert.words.engine', {names: formatList(t.locale, names), control})] : [];

function expertStack(t: Translate, tower: Tower & {readonly id: TowerId}, instances: number): ExpertStack {
  const {id, technology, product} = tower;
  const layers = tower.layers.map((layer) => ({...layer, name: t(`layers.${layer.kind}`)}));
  const {above, places, ...words} = wordsOf[id](t, instances, formatNumber(t.locale, instances), layerNames(t, layers, true));
  const manager = managerOf(t, tower);
  const shared = kernelsIn(layers, false) + (manager?.kernel ? 1 : 0);
  const inVms = kernelsInVm(layers) + kernelsIn(layers, true) * instances;
  const kernels = kernelCount(t, shared - kernelsInVm(layers), inVms, places);
  return {
    id,
    technology,
    tagline: t('diagram.examples', {list: product}),
    ...words,
    instances: instanceNames(t, instanceOf(technology), instances),
    scope: t(`diagram.each.${instanceOf(technology)}`),
    layers,
    ...(manager && {manager}),
    kernels,
    description: [
      t('explanations.words.shared', {layers: layerNames(t, layers, false)}),
      ...above,
      ...(manager ? besideInWords(t, manager, kernelsInVm(layers) > 0) : []),
      t('explanations.words.kernels', {kernels: kernels.words, places}),
    ],
  };
}

/**
 * Joins the expert stacks with their texts: a hypervisor on a host OS, a hypervisor directly on the
 * hardware, and the engine beside the containers, or beside those in a VM. Needs the words of `expert` and of `explanations`, and
 * of `nested` for the last.
 */
export function expertStacks(t: Translate, {technologies = technologyIds, instances = defaultInstances}: StacksOptions = {}): ExpertStacks {
  const shown = technologies.flatMap((id) => towers.filter(({technology}) => technology === id));
  return memo(t, 'expert stacks', {technologies, instances}, () => ({
    lang: t.locale,
    title: t('expert.title'),
    order: t('diagram.order'),
    kernel: t('diagram.kernel'),
    inWords: t('diagram.in-words'),
    stacks: shown.map((tower) => expertStack(t, tower, instances)),
    glossary: glossary(t),
  }));
}
