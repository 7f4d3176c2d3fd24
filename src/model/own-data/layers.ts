import type {LayerKind, Storey} from '../../data/layers.js';
import type {AnyLayer} from '../stacks.js';
import {isOurSubject, type JoinContext} from './join-context.js';
import type {OwnLayer, OwnTechnology} from './types.js';

type NamedStorey = Exclude<Storey, 'manager'>;
const namedLayers: Readonly<Record<NamedStorey, Exclude<LayerKind, 'hypervisor' | 'engine'>>> = {
  machine: 'machine',
  'host-os': 'host-os',
  'guest-os': 'guest-os',
  app: 'app',
};
const systems: readonly Storey[] = ['host-os', 'guest-os'];

/** The layers of an author's stack. */
export function layersOf(context: JoinContext, {id, layers: own = []}: OwnTechnology): AnyLayer[] {
  const layers = own.map((entry): OwnLayer => (typeof entry === 'string' ? {storey: entry} : entry));
  const hasInstances = layers.some(isRepeated);
  return layers.map((own) => ({
    id: `${id}.${own.storey}`,
    technology: id,
    storey: own.storey,
    name: context.textOr(own.name, context.t(`layers.${namedLayers[own.storey as NamedStorey]}`)),
    ...roleOf(context, own),
    explanation: context.textOr(own.explanation, ''),
    repeated: isRepeated(own),
    scope: hasInstances ? context.t(isRepeated(own) ? 'own.each' : 'own.shared') : '',
    kernel: own.kernel ?? hasKernel(context, own),
  }));
}

/** Whether each instance has this storey by default. */
export const isUpper = (storey: Storey): boolean => storey === 'guest-os' || storey === 'app';

const isRepeated = ({storey, repeated = isUpper(storey)}: OwnLayer): boolean => repeated;

/** By default each OS has a kernel, except a layer with a name of its author's where none of our technologies is compared. */
const hasKernel = ({data}: JoinContext, {storey, name}: OwnLayer): boolean =>
  systems.includes(storey) && (name === undefined || isOurSubject(data));

const roleOf = ({t, text}: JoinContext, {storey, name, role}: OwnLayer): Pick<AnyLayer, 'role'> => {
  if (role !== undefined) return {role: text(role)};
  return storey === 'machine' && name === undefined ? {role: t('layers.machine.role')} : {};
};
