/** Language tags: what a `lang` attribute means, and where to look when a language is missing. */

/** Spoken where no language is known, and what a missing message falls back to. */
const fallbackLocale = 'en';

/** Asks `answer` once for each tag: a page has few of them, and `Intl.Locale` takes its time. */
function oncePerTag<T>(answer: (tag: string) => T): (tag: string) => T {
  const known = new Map<string, T>();
  return (tag) => {
    if (!known.has(tag)) known.set(tag, answer(tag));
    return known.get(tag) as T;
  };
}

const rightToLeftScripts = /Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/;

/**
 * `ja_JP` → `ja-JP`, `JA` → `ja`. Private parts that page translators add (`ja-x-mtfrom-en`) go.
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

/** Whether a tag is probably a mistake: a country in place of a language, the name of a language, or no tag at all. */
export const isDoubtful = (tag: string): boolean =>
  /^\s*(?:cn|cz|dk|gr|hk|jp|kr|sp|tw|ua|us|vn)(?![a-z\d])|^\s*[a-z]{4}|\S\s+\S|[^\w\s-]/i.test(tag);

/**
 * The order in which a message is looked for: `zh-Hant-HK` → `['zh-Hant-HK', 'zh-Hant', 'zh', 'en']`. A script that a tag
 * leaves unsaid is the likely one: `zh-CN` → `['zh-CN', 'zh-Hans', 'zh', 'en']`, and `zh-TW` means `zh-Hant`.
 */
export const fallbackChain = oncePerTag((tag): readonly string[] => {
  const locale = normalizeLocale(tag);
  const {language, script} = new Intl.Locale(locale).maximize();
  return [...new Set([locale, script ? `${language}-${script}` : language, language, fallbackLocale])];
});

/** Writing direction of a locale, by its script. */
export const direction = oncePerTag((locale) => (rightToLeftScripts.test(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr'));
