import {direction, fallbackChain} from '../language/locale.js';
import {textsById} from './entries.js';
import type {Area, MessageId, PluralId, Strings, Values} from './messages.js';
import {areaOf, availableLocales, findText, haveChanged, messageIds, wordsVersion} from './store.js';

/** Makes `t`, which finds the text of a message in a language or in a fallback. */

/** Finds the text of a message in a language or in a fallback. `translator` returns the same object until a message changes that it was asked for. */
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
/** A `t`, and what it was asked for up to a version of the words: areas and ids of messages. */
interface Made {
  readonly t: Translate;
  readonly asked: Set<string>;
  version: number;
}

/** Strings of an element → language and areas → `t`. */
const translators = new WeakMap<Strings, Map<string, Made>>();

/**
 * The `t` of a language.
 *
 * @param lang a language tag as a page writes it; `''` is English
 * @param areas the areas whose messages decide `locale`
 * @param strings strings of one element; they win over all others
 */
export function translator(lang: string, areas: readonly Area[], strings: Strings = noStrings): Translate {
  const known = translators.get(strings) ?? new Map<string, Made>();
  translators.set(strings, known);
  const key = `${lang} ${areas.join()}`;
  const last = known.get(key);
  const made = last && !haveChanged(last.asked, last.version) ? last : makeTranslator(lang, areas, strings);
  made.version = wordsVersion();
  known.set(key, made);
  return made.t;
}

const idsOf = (areas: readonly Area[]): string[] => messageIds().filter((id) => (areas as readonly string[]).includes(areaOf(id)));

/** The language of the chain in which most messages are found; of equals the first. */
function mostShown(chain: readonly string[], ids: readonly string[]): string {
  const shown = ids.map((id) => chain.find((tag) => findText(tag, id) !== undefined));
  const count = (tag: string): number => shown.filter((one) => one === tag).length;
  return chain.reduce((most, tag) => (count(tag) > count(most) ? tag : most));
}

/** The plural forms to try. A message may have a form for exactly one in a language whose grammar has no singular. */
const formsOf = (tag: string, id: string, count: number): string[] =>
  [count === 1 ? 'one' : new Intl.PluralRules(tag).select(count), 'other'].map((form) => `${id}.${form}`);

function makeTranslator(lang: string, areas: readonly Area[], strings: Strings): Made {
  const asked = new Set<string>(areas);
  const find = (tag: string, id: string): string | undefined => {
    asked.add(id);
    return findText(tag, id);
  };
  const chain = chainOf(lang);
  const ids = idsOf(areas);
  const locale = mostShown(chain, ids);
  const ofElement = new Map(textsById(strings));
  /** The first text found: the element's, then that of each language in the chain, in the plural form of that language. */
  const t = (id: string, values: Readonly<Record<string, string>> = {}, count?: number): string => {
    for (const tag of ['', ...chain])
      for (const form of count === undefined ? [id] : formsOf(tag || locale, id, count)) {
        const text = tag ? find(tag, form) : ofElement.get(form);
        if (text !== undefined)
          return text.replace(/\{(\w+)\}/g, (mark, name: string) => (Object.hasOwn(values, name) ? values[name]! : mark));
      }
    return '';
  };
  const plural = (id: string, count: number, values?: Readonly<Record<string, string>>): string => t(id, values, count);
  const translate = Object.assign(t, {
    locale,
    dir: direction(locale),
    known: ids.length > 0,
    has: (id: string) => find(locale, id) !== undefined,
    plural,
  }) as Translate;
  return {t: translate, asked, version: wordsVersion()};
}
