import {availableLocales, messageIds, registerStrings} from 'container-lesson/localization';

/** The switches of the demo pages. Language is nothing but the page's `lang` attribute. */
const page = document.documentElement;
const stage = document.querySelector('.stage');

const switches = {
  lang: (value) => page.setAttribute('lang', value),
  scheme: (value) => (page.dataset.scheme = value),
  width: (value) => stage && (stage.dataset.width = value),
  depth: (value) => stage?.firstElementChild.setAttribute('depth', value),
};

const query = new URLSearchParams(location.search);

// A language that is not built in: /demo/?lang=ko
const language = query.get('lang');
if (language && !availableLocales().includes(language)) await import(`container-lesson/locales/${language}.js`);

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
