import {direction} from '../../localization/locale.js';
import type {Translate} from '../../localization/strings.js';
import {ownChecklist} from './checklist.js';
import {ownComparison} from './comparison.js';
import type {Joining} from './joining.js';
import {ownStacks} from './stacks.js';
import {languageFor, textIn} from './texts.js';
import type {OwnData} from './types.js';

export interface JoinOptions {
  /** The language that the page asks for. */
  readonly lang: string;
  /** Gives the words of the package in a language. */
  readonly speak: (lang: string) => Translate;
  /** @see Joining */
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
  const joining: Joining = {data, t, lang: locale, text: (text) => plain(read(text)), prefix};
  const ask = t as unknown as (...asked: unknown[]) => string;
  return Object.assign((...asked: unknown[]) => ask(...asked), t, {
    locale,
    dir: direction(locale),
    own: (key: string) => ownModel(joining, key),
  });
}

/** @param key what `memo` keeps a model under: its name, then its options */
function ownModel(joining: Joining, key: string): unknown {
  const [name, ...options] = key.split(' ');
  if (name === 'comparison') return ownComparison(joining);
  if (name === 'checklist') return ownChecklist(joining, options[0] === 'true');
  if (name === 'stacks') return ownStacks(joining, {instances: Number(options[1]), explained: options[2] === 'true'});
  return undefined;
}
