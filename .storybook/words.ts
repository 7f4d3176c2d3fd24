import {messagesOf} from '../src/l10n/generated-words.js';
import {pseudo, pseudoLocales} from '../src/l10n/pseudo.js';
import {allWords} from '../src/generated/all-words.js';
import {lazyWords, words} from '../src/generated/words/zh-Hans.js';
import {registerLazyAreas} from '../src/localization/lazy/lazy-words.js';
import {direction} from '../src/localization/language/locale.js';
import {registerAreas, registerStrings} from '../src/localization/words/store.js';

/** Words that the package's entries do not include. */

const english = messagesOf(allWords.en);
const pseudoWords = (locale: string): Record<string, string> => pseudo(locale, english);

export function registerWords(): void {
  registerAreas('zh-Hans', words);
  registerLazyAreas('zh-Hans', lazyWords);
  for (const locale of pseudoLocales) registerStrings(locale, pseudoWords(locale));
}

async function wordsOf(lang: string): Promise<Record<string, string>> {
  if (pseudoLocales.includes(lang)) return pseudoWords(lang);
  if (lang === 'ja' || lang === 'en') return messagesOf(allWords[lang]);
  const late = await Promise.all(Object.entries(lazyWords).map(async ([area, load]) => [area, (await load()).default] as const));
  return messagesOf({...words, ...Object.fromEntries(late)});
}

/** A variant of a language that is written from right to left: `ja` → `ja-Arab`. A right-to-left language stays as it is. */
export function mirrored(lang: string): string {
  if (direction(lang) === 'rtl') return lang;
  const {language, region} = new Intl.Locale(lang);
  return [language, 'Arab', region].filter(Boolean).join('-');
}

const known = new Set<string>();

export async function registerMirrored(lang: string): Promise<void> {
  const locale = mirrored(lang);
  if (locale === lang || known.has(locale)) return;
  known.add(locale);
  registerStrings(locale, await wordsOf(lang));
}
