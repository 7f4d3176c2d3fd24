import {direction, fallbackChain} from '../language/locale.js';
import {textsById} from './entries.js';
import type {Area, MessageId, PluralId, Strings, Values} from './messages.js';
import {availableLocales, findText, messageIds, wordsVersion} from './store.js';

/** Makes `t`, which finds the text of a message in a language or in a fallback. */

/** Finds the text of a message in a language or in a fallback. `translator` returns the same object until any strings change. */
export interface Translate {
  <I extends MessageId>(id: I, ...values: Values<I>): string;
  /** The language of most messages: some may come from a fallback. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** False where no words of the areas are registered in any language. */
  readonly known: boolean;
  /** Whether `locale` itself has a message: `t` may find it in another language. */
  readonly has: (id: MessageId) => boolean;
  /** The form of `id` (`id.one`, `id.other` …) that `count` needs in this language. */
  readonly plural: <P extends PluralId>(id: P, count: number, ...values: Values<`${P}.other` & MessageId>) => string;
}

/** The languages in which `t` looks for a message: those of the tag, then all others that have words. */
export const chainOf = (lang: string): string[] => [...new Set([...fallbackChain(lang), ...availableLocales()])];

const noStrings: Strings = {};
/** Strings of an element → language and areas → `t`, all of the same version of the words. */
let translators = new WeakMap<Strings, Map<string, Translate>>();
let version = 0;

/** The translators with an element's strings. */
function translatorsWith(strings: Strings): Map<string, Translate> {
  if (version !== wordsVersion()) translators = new WeakMap();
  version = wordsVersion();
  const known = translators.get(strings) ?? new Map<string, Translate>();
  translators.set(strings, known);
  return known;
}

/**
 * The `t` of a language.
 *
 * @param lang a language tag as a page writes it; `''` is English
 * @param areas the areas whose messages decide `locale`
 * @param strings strings of one element; they win over all others
 */
export function translator(lang: string, areas: readonly Area[], strings: Strings = noStrings): Translate {
  const known = translatorsWith(strings);
  const key = `${lang} ${areas.join()}`;
  const t = known.get(key) ?? makeTranslator(lang, areas, strings);
  known.set(key, t);
  return t;
}

const idsOf = (areas: readonly Area[]): string[] => messageIds().filter((id) => (areas as readonly string[]).includes(id.split('.')[0]!));

/** The language of the chain in which most messages are found; of equals the first. */
function mostShown(chain: readonly string[], ids: readonly string[]): string {
  const shown = ids.map((id) => chain.find((tag) => findText(tag, id) !== undefined));
  const count = (tag: string): number => shown.filter((one) => one === tag).length;
  return chain.reduce((most, tag) => (count(tag) > count(most) ? tag : most));
}

/** The plural forms to try. A message may have a form for exactly one in a language whose grammar has no singular. */
const formsOf = (tag: string, id: string, count: number): string[] =>
  [count === 1 ? 'one' : new Intl.PluralRules(tag).select(count), 'other'].map((form) => `${id}.${form}`);

function makeTranslator(lang: string, areas: readonly Area[], strings: Strings): Translate {
  const chain = chainOf(lang);
  const ids = idsOf(areas);
  const locale = mostShown(chain, ids);
  const ofElement = new Map(textsById(strings));
  /** The first text found: the element's, then that of each language in the chain, in the plural form of that language. */
  const t = (id: string, values: Readonly<Record<string, string>> = {}, count?: number): string => {
    for (const tag of ['', ...chain])
      for (const form of count === undefined ? [id] : formsOf(tag || locale, id, count)) {
        const text = tag ? findText(tag, form) : ofElement.get(form);
        if (text !== undefined)
          return text.replace(/\{(\w+)\}/g, (mark, name: string) => (Object.hasOwn(values, name) ? values[name]! : mark));
      }
    return '';
  };
  const plural = (id: string, count: number, values?: Readonly<Record<string, string>>): string => t(id, values, count);
  return Object.assign(t, {
    locale,
    dir: direction(locale),
    known: ids.length > 0,
    has: (id: string) => findText(locale, id) !== undefined,
    plural,
  }) as Translate;
}
