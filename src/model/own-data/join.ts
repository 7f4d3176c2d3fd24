import {direction} from '../../localization/language/locale.js';
import type {Translate} from '../../localization/words/translate.js';
import {ownChecklist} from './checklist.js';
import {ownComparison} from './comparison.js';
import {ownEvidence, ownExpertStacks} from './evidence.js';
import type {JoinContext} from './join-context.js';
import {ownStacks} from './stacks.js';
import {languageFor, textIn} from './texts.js';
import type {OwnData, OwnText} from './types.js';

export interface JoinOptions {
  /** The language that the page asks for. */
  readonly lang: string;
  /** Gives the words of the package in a language. */
  readonly speak: (lang: string) => Translate;
  /** @see JoinContext */
  readonly prefix?: string;
  /** Makes plain text of a text with marks, where marks are not drawn. */
  readonly plain?: (text: string) => string;
}

/**
 * A `t` with which the model functions give an author's comparison, stacks and checklist, in the one language that has
 * all texts and is nearest to the page's.
 */
export function translateWith(data: OwnData, {lang, speak, prefix = '', plain = (text) => text}: JoinOptions): Translate {
  const chosen = languageFor(data, lang);
  const t = speak(chosen ?? lang);
  const locale = chosen ?? t.locale;
  const read = textIn(chosen);
  const text = (own: OwnText): string => plain(read(own));
  const textOr = (own: OwnText | undefined, fallback: string): string => (own === undefined ? fallback : text(own));
  const context: JoinContext = {data, t, lang: locale, text, textOr, prefix};
  const ask = t as unknown as (...asked: unknown[]) => string;
  return Object.assign((...asked: unknown[]) => ask(...asked), t, {
    locale,
    dir: direction(locale),
    own: (model: string, options: never) => ownModels[model]?.(context, options),
  });
}

/** What an author's data stand in for, by the names of the package's models. */
const ownModels: Readonly<Record<string, (context: JoinContext, options: never) => unknown>> = {
  comparison: ownComparison,
  checklist: ownChecklist,
  stacks: ownStacks,
  'expert stacks': ownExpertStacks,
  evidence: ownEvidence,
};
