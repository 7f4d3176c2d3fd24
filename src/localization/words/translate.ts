import {direction, fallbackChain} from '../language/locale.js';
import {textsIn} from './entries.js';
import type {Area, MessageId, PluralId, Strings, Values} from './messages.js';
import {availableLocales, findText, messageIds, warnOfProblems, wordsVersion} from './store.js';

/** `t`: finds the text of a message in a language, or in the next one that has it. */

/** Finds the text of a message in one language. The same object until any strings change. */
export interface Translate {
  <I extends MessageId>(id: I, ...values: Values<I>): string;
  /** The language in which most is shown: of those that a message is looked for in, the one that has most. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** False where there are no words at all for what is asked. */
  readonly known: boolean;
  /** Whether `locale` itself has a message: `t` may find it in another language. */
  readonly has: (id: MessageId) => boolean;
  /** An author's own model in place of the package's, where there is one. */
  readonly own?: (model: string, options: object) => unknown;
  /** The form of `id` (`id.one`, `id.other` …) that `count` needs in this language. */
  readonly plural: <P extends PluralId>(id: P, count: number, ...values: Values<`${P}.other` & MessageId>) => string;
}

/** The languages in which a message is looked for: those of the tag, then any that is there. */
export const chainOf = (lang: string): string[] => [...new Set([...fallbackChain(lang), ...availableLocales()])];

const noStrings: Strings = {};
/** Strings of an element → language and areas → `t`, made of the words of one version. */
let translators = new WeakMap<Strings, Map<string, Translate>>();
let version = 0;

/** The translators that use an element's strings. Strings that are new are checked. */
function translatorsWith(strings: Strings, lang: string): Map<string, Translate> {
  if (version !== wordsVersion()) translators = new WeakMap();
  version = wordsVersion();
  const known = translators.get(strings);
  if (known) return known;
  if (strings !== noStrings) warnOfProblems(lang, strings);
  const made = new Map<string, Translate>();
  translators.set(strings, made);
  return made;
}

/**
 * The `t` of a language.
 *
 * @param lang a language tag as a page writes it; `''` is English
 * @param areas the areas that will be asked for: they decide which language counts as complete
 * @param strings those of one element, before all others
 */
export function translator(lang: string, areas: readonly Area[], strings: Strings = noStrings): Translate {
  const known = translatorsWith(strings, lang);
  const key = `${lang} ${areas.join()}`;
  const t = known.get(key) ?? makeTranslator(lang, areas, strings);
  known.set(key, t);
  return t;
}

const idsOf = (areas: readonly Area[]): string[] => messageIds().filter((id) => (areas as readonly string[]).includes(id.split('.')[0]!));

/** The first language of the chain that no other outdoes in messages shown. */
function mostShown(chain: readonly string[], ids: readonly string[]): string {
  const shown = ids.map((id) => chain.find((tag) => findText(tag, id) !== undefined));
  const count = (tag: string): number => shown.filter((one) => one === tag).length;
  return chain.reduce((most, tag) => (count(tag) > count(most) ? tag : most));
}

/** Exactly one may have words of its own in a language whose grammar has no singular. */
const formsOf = (tag: string, id: string, count: number): string[] =>
  [count === 1 ? 'one' : new Intl.PluralRules(tag).select(count), 'other'].map((form) => `${id}.${form}`);

function makeTranslator(lang: string, areas: readonly Area[], strings: Strings): Translate {
  const chain = chainOf(lang);
  const ids = idsOf(areas);
  const locale = mostShown(chain, ids);
  const ofElement = new Map(textsIn(strings));
  /** The first text there is: the element's, then along the chain, each language in its own plural form. */
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
