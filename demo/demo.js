import {availableLocales, messageIds, registerLocaleLoader, registerStrings} from 'container-lesson/localization';

/** The switches of the demo pages. Language is nothing but the page's `lang` attribute. */
const page = document.documentElement;
const stage = document.querySelector('.stage');

// A language that is fetched when an element asks for it.
registerLocaleLoader('ja-simple', () => import('./ja-simple.js'));

/** Loads a language that the package does not include: /demo/?lang=ko, or a pseudo-locale, /demo/?lang=en-XA. */
async function bring(locale) {
  if (locale === 'ja-simple' || availableLocales().includes(locale)) return;
  const {pseudo, pseudoLocales} = await import('/.cache/compiled/l10n/pseudo.js');
  if (!pseudoLocales.includes(locale)) return import(/* @vite-ignore */ `/dist/locales/${locale}.js`);
  const [{allWords}, {messagesOf}] = await Promise.all([import('/dist/generated/all-words.js'), import('/.cache/compiled/l10n/generated-words.js')]);
  registerStrings(locale, pseudo(locale, messagesOf(allWords.en)));
}

const switches = {
  lang: async (value) => {
    await bring(value);
    page.setAttribute('lang', value);
  },
  scheme: (value) => (page.dataset.scheme = value),
  width: (value) => stage && (stage.dataset.width = value),
  depth: (value) => stage?.firstElementChild.setAttribute('depth', value),
};

const query = new URLSearchParams(location.search);
for (const [name, apply] of Object.entries(switches)) {
  const select = document.querySelector(`select[name=${name}]`);
  const asked = query.get(name);
  if (asked) apply(asked);
  if (!select) continue;
  if (asked && ![...select.options].some(({value}) => value === asked)) select.add(new Option(asked));
  if (asked) select.value = asked;
  select.addEventListener('change', () => apply(select.value));
}

// For translators: every message shows where it comes from.
if (query.has('ids')) for (const locale of availableLocales()) registerStrings(locale, Object.fromEntries(messageIds().map((id) => [id, id])));
