import {towers, type Tower, type TowerId, type TowerLayer} from '../data/towers.js';
import {technologyIds, type TechnologyId} from '../data/technologies.js';
import {formatList, formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {glossary, type Glossary} from './glossary.js';
import {memo} from './memo.js';
import {instanceNames, kernelCount, kernelsIn, layerNames, type KernelCount} from './stack-words.js';
import {defaultInstances, type StacksOptions} from './stacks.js';

export interface ExpertLayer extends TowerLayer {
  readonly name: string;
}

/** What stands beside the instances and manages them. */
export interface ExpertManager {
  readonly kind: 'root' | 'engine';
  /** Its label: "Engine". */
  readonly name: string;
  /** The programs that it is made of, in the order in which work is handed on. */
  readonly names: readonly string[];
  readonly kernel: boolean;
  /** What it does with the instances, where an arrow says so: "creates, stops". */
  readonly control?: string;
}

export interface ExpertStack {
  readonly id: TowerId;
  readonly technology: TechnologyId;
  readonly name: string;
  /** A product that is built like this, or the point of the picture. */
  readonly tagline: string;
  /** Names of the instances: "VM 1", "VM 2" … */
  readonly instances: readonly string[];
  /** "One in each VM". */
  readonly scope: string;
  /** From the bottom to the top. */
  readonly layers: readonly ExpertLayer[];
  readonly manager?: ExpertManager;
  readonly kernels: KernelCount;
  /** How to read the picture. */
  readonly reading: string;
  /** The whole stack in sentences, for those who don't see it. */
  readonly description: readonly string[];
}

/** The stacks as they really stand, with all their words. */
export interface ExpertStacks {
  readonly lang: string;
  readonly title: string;
  /** Name of each list of layers: it runs from the bottom up. */
  readonly order: string;
  /** The word on a kernel's plate. */
  readonly kernel: string;
  /** Summary of the fold that holds the description in words. */
  readonly inWords: string;
  readonly stacks: readonly ExpertStack[];
  readonly glossary: Glossary;
}

/** What depends on the stack, besides its layers. `count` is the number of instances, `inside` what each holds. */
type WordsOf = (
  t: Translate,
  instances: number,
  count: string,
  inside: string,
) => Pick<ExpertStack, 'name' | 'reading'> & {
  readonly tagline?: string;
  readonly places: string;
  /** What stands above the layers that all share. */
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
};

function managerOf(t: Translate, {manager}: Tower): ExpertManager | undefined {
  return (
    manager && {
      ...manager,
      name: t(`expert.${manager.kind}`),
      ...(manager.kind === 'engine' && {control: t('expert.control')}),
    }
  );
}

/** What stands at the side, in a sentence, where an arrow leads from it. */
const besideInWords = (t: Translate, {names, control}: ExpertManager): string[] =>
  control ? [t('expert.words.engine', {names: formatList(t.locale, names), control})] : [];

function expertStack(t: Translate, tower: Tower & {readonly id: TowerId}, instances: number): ExpertStack {
  const {id, technology, product} = tower;
  const layers = tower.layers.map((layer) => ({...layer, name: t(`layers.${layer.kind}`)}));
  const {above, places, ...words} = wordsOf[id](t, instances, formatNumber(t.locale, instances), layerNames(t, layers, true));
  const manager = managerOf(t, tower);
  const shared = kernelsIn(layers, false) + (manager?.kernel ? 1 : 0);
  const kernels = kernelCount(t, shared, kernelsIn(layers, true) * instances, places);
  return {
    id,
    technology,
    tagline: t('diagram.examples', {list: product}),
    ...words,
    instances: instanceNames(t, technology, instances),
    scope: t(`diagram.each.${technology}`),
    layers,
    ...(manager && {manager}),
    kernels,
    description: [
      t('explanations.words.shared', {layers: layerNames(t, layers, false)}),
      ...above,
      ...(manager ? besideInWords(t, manager) : []),
      t('explanations.words.kernels', {kernels: kernels.words, places}),
    ],
  };
}

/**
 * Joins the stacks as they really stand with their words: a hypervisor on a host OS and one right on the
 * hardware, and the engine beside the containers. Needs the words of `expert` and of `explanations`.
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
