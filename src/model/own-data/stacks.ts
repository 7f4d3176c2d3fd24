import type {LayerId, LayerKind, Storey} from '../../data/drawn-layers.js';
import {technologyIds, type TechnologyId} from '../../data/technologies.js';
import {formatList, formatNumber} from '../../localization/format.js';
import {kernelCount} from '../kernels.js';
import {absentLayer, stacks, type Stack, type StackLayer, type Stacks} from '../stacks.js';
import {isTechnology, nameOf, ownIdOf, type Joining} from './joining.js';
import type {OwnLayer, OwnTechnology} from './types.js';

/** How many of each technology are drawn, and whether the explanations are there. */
export interface OwnStacksOptions {
  readonly instances: number;
  readonly explained: boolean;
}

/** The stacks of an author's technologies, beside those of the package. */
export function ownStacks(joining: Joining, options: OwnStacksOptions): Stacks | undefined {
  const {data, t, text} = joining;
  const all: readonly OwnTechnology[] = (data.technologies ?? []).map((one) => (typeof one === 'string' ? {id: one} : one));
  const drawn = all.filter(({id, layers}) => layers || isTechnology(id));
  if (drawn.length === 0) return undefined;
  const ofPackage = stacks(t, {...options, technologies: technologyIds});
  return {
    ...ofPackage,
    lang: joining.lang,
    title: data.title === undefined ? ofPackage.title : text(data.title),
    stacks: drawn.map((one) => stackOf(joining, one, ofPackage, options)),
  };
}

/** What an author changes in a stack of the package, or a stack of the author's own. */
function stackOf(joining: Joining, own: OwnTechnology, ofPackage: Stacks, options: OwnStacksOptions): Stack {
  const known = ofPackage.stacks.find(({id}) => id === own.id);
  const tagline = own.tagline === undefined ? (known?.tagline ?? '') : joining.text(own.tagline);
  const named = {name: nameOf(joining, own), tagline};
  return own.layers || !known ? {...ownStack(joining, own, options), ...named} : {...known, ...named};
}

const kinds: Readonly<Record<Exclude<Storey, 'manager'>, Exclude<LayerKind, 'hypervisor' | 'engine'>>> = {
  machine: 'machine',
  'host-os': 'host-os',
  'guest-os': 'guest-os',
  app: 'app',
};
const upper: readonly Storey[] = ['guest-os', 'app'];
const systems: readonly Storey[] = ['host-os', 'guest-os'];

function layerOf(joining: Joining, technology: OwnTechnology, entry: Storey | OwnLayer): StackLayer {
  const {t, text} = joining;
  const own: OwnLayer = typeof entry === 'string' ? {storey: entry} : entry;
  const {storey, repeated = upper.includes(storey)} = own;
  return {
    id: `${technology.id}.${storey}` as LayerId,
    technology: technology.id as TechnologyId,
    kind: storey === 'manager' ? 'hypervisor' : kinds[storey],
    storey,
    name: own.name === undefined ? t(`layers.${kinds[storey as keyof typeof kinds]}`) : text(own.name),
    ...roleOf(joining, own),
    explanation: own.explanation === undefined ? '' : text(own.explanation),
    repeated,
    scope: t(repeated ? 'own.each' : 'own.shared'),
    kernel: own.kernel ?? systems.includes(storey),
  };
}

const roleOf = ({t, text}: Joining, {storey, name, role}: OwnLayer): Pick<StackLayer, 'role'> => {
  if (role !== undefined) return {role: text(role)};
  return storey === 'machine' && name === undefined ? {role: t('layers.machine.role')} : {};
};

function ownStack(joining: Joining, own: OwnTechnology, {instances, explained}: OwnStacksOptions): Stack {
  const {t} = joining;
  const layers = own.layers!.map((layer) => layerOf(joining, own, layer));
  const number = (value: number): string => formatNumber(t.locale, value);
  const name = nameOf(joining, own);
  return {
    id: ownIdOf(joining, own.id),
    name,
    tagline: '',
    instances: Array.from({length: instances}, (_, index) => `${name} ${number(index + 1)}`),
    layers,
    ...(layers.every(({storey}) => storey !== 'guest-os') && {absent: {...absentLayer(t, false), explanation: ''}}),
    ...counted(joining, layers, instances, explained),
  };
}

/** Kernels, and the stack in sentences. */
function counted(
  {t}: Joining,
  layers: readonly StackLayer[],
  instances: number,
  explained: boolean,
): Pick<Stack, 'kernels' | 'description'> {
  const number = (value: number): string => formatNumber(t.locale, value);
  const of = (isRepeated: boolean): readonly StackLayer[] => layers.filter(({repeated}) => repeated === isRepeated);
  const [shared, each] = [of(false), of(true)].map((some) => some.filter(({kernel}) => kernel).length) as [number, number];
  const places = [
    ...(shared > 0 ? [t('own.places.shared', {number: number(shared)})] : []),
    ...(each > 0 ? [t('own.places.each', {number: number(each), count: number(instances)})] : []),
  ];
  const kernels = kernelCount(t, shared, each * instances, formatList(t.locale, places));
  const names = (isRepeated: boolean): string =>
    formatList(
      t.locale,
      of(isRepeated).map(({name}) => name),
    );
  const sentences = (): string[] => [
    ...(of(false).length > 0 ? [t('own.words.shared', {layers: names(false)})] : []),
    ...(of(true).length > 0 ? [t('own.words.each', {count: number(instances), layers: names(true)})] : []),
    t('explanations.words.kernels', {kernels: kernels.words, places: kernels.places}),
  ];
  return {kernels, description: explained ? sentences() : []};
}
