/** The warning about a `lang` that probably means another language than its author thinks. */

/** What authors write instead of a language tag, mostly a country where the language is spoken. */
const countries: Readonly<Record<string, string>> = {
  cn: 'zh-Hans',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  hk: 'zh-Hant',
  jp: 'ja',
  kr: 'ko',
  sp: 'es',
  tw: 'zh-Hant',
  ua: 'uk',
  us: 'en',
  vn: 'vi',
};

/** Languages that authors may write by name, in English or in the language itself. */
const named = 'ja en zh ko de fr es pt it ru uk vi th id tr pl nl cs da el ar hi'.split(' ');

const nameOf = (tag: string, inLanguage: string): string => new Intl.DisplayNames(inLanguage, {type: 'language'}).of(tag) ?? tag;

function meant(lang: string): string | undefined {
  const written = lang.trim().toLowerCase();
  const [start = ''] = written.split(/[^\p{L}\d]/u);
  const names = (tag: string): string[] => ['en', tag].map((one) => nameOf(tag, one).toLowerCase());
  return Object.hasOwn(countries, start) ? countries[start] : (named.find((tag) => names(tag).includes(start)) ?? posix(written));
}

/** The language in a POSIX locale: `ja_JP.UTF-8`. */
const posix = (written: string): string | undefined => {
  const [, language, region] = /^([a-z]{2,3})_([a-z]{2})[.@]/.exec(written) ?? [];
  return language && region && `${language}-${region.toUpperCase()}`;
};

/** @param lang as the page wrote it */
export function wrongTag(lang: string): string {
  const tag = meant(lang);
  return tag === undefined
    ? `lang="${lang}" is no language tag. Write one such as lang="ja" or lang="zh-Hans".`
    : `lang="${lang}" does not say ${nameOf(tag, 'en')}. Write lang="${tag}".`;
}
