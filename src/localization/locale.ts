/** Language tags: what a `lang` attribute means, and where to look when a language is missing. */

/** Spoken where no language is known, and what a missing message falls back to. */
export const fallbackLocale = 'en';

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

/** `zh-Hant-HK` → `['zh-Hant-HK', 'zh-Hant', 'zh', 'en']`: the order in which a message is looked for. */
export function fallbackChain(tag: string): string[] {
  const chain: string[] = [];
  for (let rest = normalizeLocale(tag); rest !== ''; rest = rest.includes('-') ? rest.slice(0, rest.lastIndexOf('-')) : '')
    chain.push(rest);
  if (!chain.includes(fallbackLocale)) chain.push(fallbackLocale);
  return chain;
}

/** Writing direction of a locale, by its script. */
export function direction(locale: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.test(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}
