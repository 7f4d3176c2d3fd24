/** Language tags: what a `lang` attribute means, and which languages replace a missing one. */

/** The language where none is known, and the last fallback of a missing message. */
const fallbackLocale = 'en';

/** Caches `answer` by tag: a page has few tags, and `Intl.Locale` is slow. */
function oncePerTag<T>(answer: (tag: string) => T): (tag: string) => T {
  const known = new Map<string, T>();
  return (tag) => {
    if (!known.has(tag)) known.set(tag, answer(tag));
    return known.get(tag) as T;
  };
}

const rightToLeftScripts = /Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/;

/**
 * `ja_JP` → `ja-JP`, `JA` → `ja`. Removes private subtags, which page translators add (`ja-x-mtfrom-en`).
 * An empty or malformed tag is English.
 */
export function normalizeLocale(tag: string): string {
  try {
    return (
      Intl.getCanonicalLocales(
        tag
          .trim()
          .replaceAll('_', '-')
          .replace(/-x-.*$/i, ''),
      )[0] ?? fallbackLocale
    );
  } catch {
    return fallbackLocale;
  }
}

/** Whether a tag is probably a mistake: a country, the name of a language, or not a tag at all. */
export const isDoubtful = (tag: string): boolean =>
  /^\s*(?:cn|cz|dk|gr|hk|jp|kr|sp|tw|ua|us|vn)(?![a-z\d])|^\s*[a-z]{4}|\S\s+\S|[^\w\s-]/i.test(tag);

/**
 * The languages in which `t` looks for a message, in order: `zh-Hant-HK` → `['zh-Hant-HK', 'zh-Hant', 'zh', 'en']`. A tag without
 * a script gets the likely one: `zh-CN` → `['zh-CN', 'zh-Hans', 'zh', 'en']`, and `zh-TW` means `zh-Hant`.
 */
export const fallbackChain = oncePerTag((tag): readonly string[] => {
  const locale = normalizeLocale(tag);
  const {language, script} = new Intl.Locale(locale).maximize();
  return [...new Set([locale, script ? `${language}-${script}` : language, language, fallbackLocale])];
});

/** Writing direction of a locale, by its script. */
export const direction = oncePerTag((locale) => (rightToLeftScripts.test(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr'));
