import {formatNumber} from '../localization/language/format.js';
import type {Translate} from '../localization/words/translate.js';
import {plain} from './inline.js';
import type {AnyStack} from './stacks.js';
import type {KernelCount} from './stack-words.js';

/** Words for what a reader is given to do with the stacks. */
export interface TaskWords {
  /** Of what there are more and fewer: "VMs and containers". */
  readonly amount: string;
  readonly fewer: string;
  readonly more: string;
  /** Asks to count the kernels before the answer is shown. */
  readonly ask: string;
  /** Above the numbers of which a reader presses one. */
  readonly question: string;
  /** The button that shows the answer to those who do not count. */
  readonly reveal: string;
}

/** @param hasVms whether there is a stack of VMs, or else of containers only */
export const taskWords = (t: Translate, hasVms: boolean): TaskWords => ({
  amount: t(hasVms ? 'diagram.amount' : 'nested.amount'),
  fewer: t(hasVms ? 'diagram.fewer' : 'nested.fewer'),
  more: t(hasVms ? 'diagram.more' : 'nested.more'),
  ask: t('diagram.ask'),
  question: t('diagram.question'),
  reveal: t('diagram.reveal'),
});

/** One of the numbers that a reader may say of a stack before its kernels are counted, and what he is told then. */
export interface Guess {
  readonly number: number;
  /** The number as it is written in the language. */
  readonly figure: string;
  readonly isRight: boolean;
  /** Whether it was right, and why. */
  readonly verdict: string;
}

/** How many numbers a reader chooses from. */
const choices = 4;

/** Numbers around the right one, from 1 up. */
export function guesses(t: Translate, {total, places, reason}: KernelCount): Guess[] {
  const first = Math.max(1, total - choices / 2);
  const count = formatNumber(t.locale, total);
  return Array.from({length: choices}, (_, index) => {
    const number = first + index;
    const figure = formatNumber(t.locale, number);
    const isRight = number === total;
    const verdict = isRight ? t('diagram.right', {places}) : t('diagram.wrong', {said: figure, count, reason: reason ?? places});
    return {number, figure, isRight, verdict};
  });
}

/** The counts of all stacks, without marks, for screen readers. */
export const countsInOneText = (t: Translate, stacks: readonly AnyStack[]): string =>
  stacks.flatMap(({name, kernels}) => (kernels ? [plain(t('diagram.told', {name, kernels: kernels.words}))] : [])).join(' ');
