import type {LayerId, LayerKind, Storey} from '../../data/drawn-layers.js';
import {technologyIds, type TechnologyId} from '../../data/technologies.js';
import {formatList, formatNumber} from '../../localization/format.js';
import {kernelCount, kernelsIn, layerNames} from '../stack-words.js';
import {absentLayer, stacks, type Stack, type StackLayer, type Stacks} from '../stacks.js';
import {entryOf, isTechnology, nameOf, ownIdOf, type JoinContext} from './join-context.js';
import type {OwnLayer, OwnTechnology} from './types.js';

/** How many of each technology are drawn, and whether the explanations are there. */
export interface OwnStacksOptions {
  readonly instances: number;
  readonly explained: boolean;
}

/** The stacks of an author's technologies, beside those of the package. */
export function ownStacks(context: JoinContext, options: OwnStacksOptions): Stacks | undefined {
  const {data, t, textOr} = context;
  const all = (data.technologies ?? []).map((technology) => entryOf<OwnTechnology>(technology));
  const drawn = all.filter(({id, layers}) => layers || isTechnology(id));
  if (drawn.length === 0) return undefined;
  const ofPackage = stacks(t, {...options, technologies: technologyIds});
  return {
    ...ofPackage,
    lang: context.lang,
    title: textOr(data.title, ofPackage.title),
    stacks: drawn.map((one) => stackOf(context, one, ofPackage, options)),
  };
}

/** What an author changes in a stack of the package, or a stack of the author's own. */
function stackOf(context: JoinContext, own: OwnTechnology, ofPackage: Stacks, options: OwnStacksOptions): Stack {
  const known = ofPackage.stacks.find(({id}) => id === own.id);
  const tagline = context.textOr(own.tagline, known?.tagline ?? '');
  const named = {name: nameOf(context, own), tagline};
  return own.layers || !known ? {...ownStack(context, own, options), ...named} : {...known, ...named};
}

const kinds: Readonly<Record<Exclude<Storey, 'manager'>, Exclude<LayerKind, 'hypervisor' | 'engine'>>> = {
  machine: 'machine',
  'host-os': 'host-os',
  'guest-os': 'guest-os',
  app: 'app',
};
const upper: readonly Storey[] = ['guest-os', 'app'];
const systems: readonly Storey[] = ['host-os', 'guest-os'];

function layerOf(context: JoinContext, technology: OwnTechnology, entry: Storey | OwnLayer): StackLayer {
  const {t, textOr} = context;
  const own: OwnLayer = typeof entry === 'string' ? {storey: entry} : entry;
  const {storey, repeated = upper.includes(storey)} = own;
  return {
    id: `${technology.id}.${storey}` as LayerId,
    technology: technology.id as TechnologyId,
    kind: storey === 'manager' ? 'hypervisor' : kinds[storey],
    storey,
    name: textOr(own.name, t(`layers.${kinds[storey as keyof typeof kinds]}`)),
    ...roleOf(context, own),
    explanation: textOr(own.explanation, ''),
    repeated,
    scope: t(repeated ? 'own.each' : 'own.shared'),
    kernel: own.kernel ?? systems.includes(storey),
  };
}

const roleOf = ({t, text}: JoinContext, {storey, name, role}: OwnLayer): Pick<StackLayer, 'role'> => {
  if (role !== undefined) return {role: text(role)};
  return storey === 'machine' && name === undefined ? {role: t('layers.machine.role')} : {};
};

function ownStack(context: JoinContext, own: OwnTechnology, {instances, explained}: OwnStacksOptions): Stack {
  const {t} = context;
  const layers = own.layers!.map((layer) => layerOf(context, own, layer));
  const number = (value: number): string => formatNumber(t.locale, value);
  const name = nameOf(context, own);
  return {
    id: ownIdOf(context, own.id),
    name,
    tagline: '',
    instances: Array.from({length: instances}, (_, index) => `${name} ${number(index + 1)}`),
    layers,
    ...(layers.every(({storey}) => storey !== 'guest-os') && {absent: {...absentLayer(t, false), explanation: ''}}),
    ...counted(context, layers, instances, explained),
  };
}

/** Kernels, and the stack in sentences. */
function counted(
  {t}: JoinContext,
  layers: readonly StackLayer[],
  instances: number,
  explained: boolean,
): Pick<Stack, 'kernels' | 'description'> {
  const number = (value: number): string => formatNumber(t.locale, value);
  const [shared, each] = [kernelsIn(layers, false), kernelsIn(layers, true)];
  const placeList = [
    ...(shared > 0 ? [t('own.places.shared', {number: number(shared)})] : []),
    ...(each > 0 ? [t('own.places.each', {number: number(each), count: number(instances)})] : []),
  ];
  const places = formatList(t.locale, placeList);
  const kernels = kernelCount(t, shared, each * instances, places);
  const [below, above] = [layerNames(t, layers, false), layerNames(t, layers, true)];
  const sentences = (): string[] => [
    ...(below ? [t('own.words.shared', {layers: below})] : []),
    ...(above ? [t('own.words.each', {count: number(instances), layers: above})] : []),
    t('explanations.words.kernels', {kernels: kernels.words, places}),
  ];
  return {kernels, description: explained ? sentences() : []};
}
