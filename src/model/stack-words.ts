import type {TechnologyId} from '../data/technologies.js';
import {formatList, formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';

/** The fields of a layer that the texts need. */
interface CountedLayer {
  readonly name: string;
  readonly repeated: boolean;
  readonly kernel: boolean;
}

/** Lists the layers that each instance has, or those that all share: "Physical machine and Host OS". */
export const layerNames = (t: Translate, layers: readonly CountedLayer[], repeated: boolean): string =>
  formatList(
    t.locale,
    layers.filter((layer) => layer.repeated === repeated).map(({name}) => name),
  );

/** Counts the kernels in the layers that each instance has, or in those that all share. */
export const kernelsIn = (layers: readonly CountedLayer[], repeated: boolean): number =>
  layers.filter((layer) => layer.kernel && layer.repeated === repeated).length;

export interface KernelCount {
  /** Kernels in the whole stack. */
  readonly total: number;
  /** `1 + 3` where each instance has a kernel, else `1`: what `total` is the sum of. */
  readonly figure: string;
  /** "4 kernels in all". */
  readonly words: string;
  /** Where they are; `''` where there are none. */
  readonly places: string;
  /** Why there are so many, for a reader who said another number; undefined for an author's stack, and in expert depth. */
  readonly reason?: string;
}

/**
 * Counts the kernels of a stack.
 *
 * @param shared number of kernels that all instances share
 * @param repeated number of kernels in the instances
 * @param places where they are, in words
 */
export function kernelCount(t: Translate, shared: number, repeated: number, places: string): KernelCount {
  const number = (value: number): string => formatNumber(t.locale, value);
  return {
    total: shared + repeated,
    figure: repeated > 0 ? `${number(shared)} + ${number(repeated)}` : number(shared),
    words: t.plural('diagram.kernels', shared + repeated, {count: number(shared + repeated)}),
    places,
  };
}

/** The total as it is written, and the sum that it comes from: `4` and `= 1 + 3`; `''` where the total is no sum. */
export function totalAndSum({total, figure}: KernelCount, lang: string): readonly [total: string, sum: string] {
  const number = formatNumber(lang, total);
  return [number, figure === number ? '' : `= ${figure}`];
}

/** Names of the instances: "VM 1", "VM 2" … */
export const instanceNames = (t: Translate, id: TechnologyId, instances: number): string[] =>
  Array.from({length: instances}, (_, i) => t(`technologies.${id}.instance`, {number: formatNumber(t.locale, i + 1)}));
