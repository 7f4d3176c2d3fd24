import {nestedLayers, type NestedLayerId} from '../data/nested-layers.js';
import {nestedId} from '../data/technologies.js';
import {formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import type {Models} from './models.js';
import {instanceNames, kernelCount, kernelsIn, layerNames, type KernelCount} from './stack-words.js';
import {layerOfKind, stacks, type NestedStack, type StackLayer, type Stacks} from './stacks.js';

type NestedLayer = (typeof nestedLayers)[number];

/** Layers whose kind leaves open which one of several it is. */
const rolesOf = {machine: 'machine', 'host-os': 'host-os', 'guest-os': 'guest-os'} as const;

/** The explanation of a layer has the id of the layer without that of the stack. */
const keyOf = (id: NestedLayerId) => id.slice(nestedId.length + 1) as NestedLayerId extends `${string}.${infer K}` ? K : never;

/** What only the layers of this stack say: where they stand, and what that means there. */
function nestedLayer(t: Translate, layer: NestedLayer): StackLayer {
  const {id, kind, owner, repeated} = layer;
  const inside = t(repeated ? 'nested.each' : 'nested.shared');
  return {
    ...layerOfKind(t, layer),
    ...(kind in rolesOf && {role: t(`nested.${kind as keyof typeof rolesOf}.role`)}),
    ...(owner && {owner}),
    explanation: t(`nested.${keyOf(id)}`),
    scope: owner ? inside : t('diagram.shared.container'),
  };
}

/** The layers in the VM that all containers share. */
const sharedInside = (layers: readonly StackLayer[]): StackLayer[] => layers.filter(({owner, repeated}) => owner && !repeated);

function description(t: Translate, layers: readonly StackLayer[], instances: number, {words, places}: KernelCount): string[] {
  const outside = layers.filter(({owner}) => !owner);
  const inside = {
    count: formatNumber(t.locale, instances),
    layers: layerNames(t, sharedInside(layers), false),
    inside: layerNames(t, layers, true),
  };
  return [
    t('nested.words.outside', {layers: layerNames(t, outside, false)}),
    t.plural('nested.words.inside', instances, inside),
    t('explanations.words.kernels', {kernels: words, places}),
  ];
}

/** Containers in a VM: two kernels, however many containers. */
export const nestedStack: NestedStack = (t, instances, explained) => {
  const layers = nestedLayers.map((layer) => nestedLayer(t, layer));
  const below = kernelsIn(
    layers.filter(({owner}) => !owner),
    false,
  );
  const places = t.plural('nested.kernels', instances, {count: formatNumber(t.locale, instances)});
  const kernels = kernelCount(t, below, kernelsIn(sharedInside(layers), false), places);
  return {
    id: nestedId,
    name: t('nested.name'),
    tagline: t('nested.tagline'),
    instances: instanceNames(t, 'container', instances),
    layers,
    absent: [],
    kernels: {...kernels, reason: t('nested.reason')},
    box: t('nested.box'),
    description: explained ? description(t, layers, instances, kernels) : [],
  };
};

/** `stacks` with that of containers in a VM, where it is asked for. */
export const allStacks: Models<never, Stacks>['stacks'] = (t, options, explained) => stacks(t, options, explained, nestedStack);
