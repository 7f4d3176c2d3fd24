import {html, nothing} from 'lit';

import {formatNumber} from '../../localization/language/format.js';
import type {ExpertStack} from '../../model/expert-stacks.js';
import type {AnyStack} from '../../model/stacks.js';
import type {KernelCount} from '../../model/stack-words.js';
import type {Words} from '../inline-view.js';
import {kernelMark} from './layers-view.js';
import type {Frame} from './view.js';

/** The number of kernels below a stack; nothing where no stack has one. */
export function count({kernels}: AnyStack | ExpertStack, {model, words}: Frame): unknown {
  if (!kernels) return nothing;
  return html`<div class="count" part="count">${figures(kernels, model.lang)} ${countWords(kernels, words)}</div>`;
}

/** The answer, large, and the sum that it comes from. Hidden from assistive technology: the words below say the same. */
export const figures = ({total, figure}: KernelCount, lang: string): unknown => {
  const number = formatNumber(lang, total);
  const sum = figure === number ? nothing : html` <span class="sum">= ${figure}</span>`;
  return html`<p class="figures numbers" aria-hidden="true">
    <span class="count-figure"><span class="count-mark">${kernelMark}</span>${number}</span>${sum}
  </p>`;
};

export const countWords = ({words: said, places}: KernelCount, words: Words): unknown =>
  html`<p class="count-words short"><strong>${words(said)}</strong> <span class="aside">${words(places)}</span></p>`;
