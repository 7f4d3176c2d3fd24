import {storeys, type Storey} from '../../data/layers.js';
import {formatList} from '../../localization/language/format.js';
import {absentLayer, type AbsentLayer, type AnyLayer, type AnyStack} from '../stacks.js';
import {isOurSubject, type JoinContext} from './join-context.js';

/** The stacks in the picture: their layers, and the layers that they show as absent. */
export type Picture = readonly Pick<AnyStack, 'layers' | 'absent'>[];

/** The storeys that other stacks in the picture use and an author's stack does not. */
export function absentLayers(context: JoinContext, layers: readonly AnyLayer[], picture: Picture): AbsentLayer[] {
  const isOn =
    (storey: Storey) =>
    (one: {readonly storey: Storey}): boolean =>
      one.storey === storey;
  const hasInstances = layers.some(({repeated}) => repeated);
  return storeys
    .filter((storey) => !layers.some(isOn(storey)))
    .flatMap((storey) => {
      const theirs = picture.flatMap((stack) => stack.layers.filter(isOn(storey)));
      const isUsed = theirs.length > 0 || picture.some(({absent}) => absent.some(isOn(storey)));
      return isUsed ? [absentOn(context, storey, theirs, hasInstances)] : [];
    });
}

/** An absent layer, with the package's sentences where a guest OS is absent. */
function absentOn({t, data}: JoinContext, storey: Storey, theirs: readonly AnyLayer[], hasInstances: boolean): AbsentLayer {
  const repeated = hasInstances && theirs.every((layer) => layer.repeated);
  if (storey === 'guest-os' && isOurSubject(data)) return {...absentLayer(t), explanation: '', repeated};
  return {
    storey,
    repeated,
    name: t('own.absent'),
    title: t('own.absent.title'),
    scope: t('own.absent.place', {layers: formatList(t.locale, [...new Set(theirs.map(({name}) => name))])}),
    explanation: '',
  };
}
