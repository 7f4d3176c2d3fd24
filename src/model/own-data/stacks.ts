import {isTechnology, technologyIds} from '../../data/technologies.js';
import {formatList, formatNumber} from '../../localization/language/format.js';
import {kernelCount, kernelsIn, layerNames, type KernelCount} from '../stack-words.js';
import {stacks, type AnyLayer, type AnyStack, type AnyStacks} from '../stacks.js';
import {absentLayers, type Picture} from './absent-layers.js';
import {entryOf, glossaryFor, isOurSubject, nameOf, ownIdOf, type JoinContext} from './join-context.js';
import {isUpper, layersOf} from './layers.js';
import type {OwnData, OwnTechnology} from './types.js';

/** The number of instances, and whether the explanations have loaded. */
export interface OwnStacksOptions {
  readonly instances: number;
  readonly explained: boolean;
}

/** An author's technologies that have a stack: those with layers, and those of the package. */
export const drawnTechnologies = ({technologies = []}: OwnData): readonly OwnTechnology[] =>
  technologies.map((one) => entryOf<OwnTechnology>(one)).filter(({id, layers}) => layers ?? isTechnology(id));

/** The stacks of an author's technologies and of the package's among them. The descriptions are built from the layers. */
export function ownStacks(context: JoinContext, options: OwnStacksOptions): AnyStacks | undefined {
  const {data, t, textOr} = context;
  const shown = drawnTechnologies(data);
  if (shown.length === 0) return undefined;
  const {spine, ...ofPackage} = stacks(t, {instances: options.instances, technologies: technologyIds}, options.explained);
  const known = shown.map((one) => ofPackage.stacks.find(({id}) => id === one.id));
  const picture = shown.map((one, index) => (one.layers ? {layers: layersOf(context, one), absent: []} : known[index]!));
  const hasKernels = picture.some(({layers}) => layers.some(({kernel}) => kernel));
  return {
    ...ofPackage,
    lang: context.lang,
    title: textOr(data.title, ofPackage.title),
    kernel: hasKernels ? ofPackage.kernel : '',
    ...(spine && picture.every(({layers}) => isAsUsual(layers)) && {spine}),
    simplified: shown.some(({layers}) => !layers) ? ofPackage.simplified : '',
    stacks: shown.map((one, index) => ({
      ...(one.layers ? ownStack(context, one, picture[index]!.layers, picture, options) : known[index]!),
      name: nameOf(context, one),
      tagline: textOr(one.tagline, known[index]?.tagline ?? ''),
    })),
    glossary: glossaryFor(context, ofPackage.glossary, isOurSubject(data)),
  };
}

/** Whether each instance has the upper layers and all share the lower ones, as the label beside the stacks says. */
const isAsUsual = (layers: readonly AnyLayer[]): boolean =>
  [true, false].every((repeated) => layers.some((layer) => layer.repeated === repeated)) &&
  layers.every(({storey, repeated}) => repeated === isUpper(storey));

function ownStack(
  context: JoinContext,
  own: OwnTechnology,
  layers: readonly AnyLayer[],
  picture: Picture,
  {instances, explained}: OwnStacksOptions,
): Omit<AnyStack, 'name' | 'tagline'> {
  const {t} = context;
  const names = Array.from({length: instances}, (_, index) => `${nameOf(context, own)} ${formatNumber(t.locale, index + 1)}`);
  const hasKernels = picture.some((stack) => stack.layers.some(({kernel}) => kernel));
  const kernels = hasKernels ? kernelsOf(context, layers, instances) : undefined;
  return {
    id: ownIdOf(context, own.id),
    instances: layers.some(({repeated}) => repeated) ? names : [],
    layers,
    absent: absentLayers(context, layers, picture),
    ...(kernels && {kernels}),
    description: explained ? [...layersInWords(context, layers, instances), ...(kernels ? [kernelsInWords(context, kernels)] : [])] : [],
  };
}

function kernelsOf({t}: JoinContext, layers: readonly AnyLayer[], instances: number): KernelCount {
  const number = (value: number): string => formatNumber(t.locale, value);
  const [shared, each] = [kernelsIn(layers, false), kernelsIn(layers, true)];
  const places = [
    ...(shared > 0 ? [t('own.places.shared', {number: number(shared)})] : []),
    ...(each > 0 ? [t('own.places.each', {number: number(each), count: number(instances)})] : []),
  ];
  return kernelCount(t, shared, each * instances, formatList(t.locale, places));
}

const kernelsInWords = ({t}: JoinContext, {total, words, places}: KernelCount): string =>
  total > 0 ? t('explanations.words.kernels', {kernels: words, places}) : t('own.words.no-kernel');

/** Sentences about the shared layers and those of each instance; without instances, about the order of the layers. */
function layersInWords({t}: JoinContext, layers: readonly AnyLayer[], instances: number): string[] {
  const [below, above] = [layerNames(t, layers, false), layerNames(t, layers, true)];
  if (!above) return [t('own.words.layers', {layers: below})];
  return [
    ...(below ? [t('own.words.shared', {layers: below})] : []),
    t('own.words.each', {count: formatNumber(t.locale, instances), layers: above}),
  ];
}
