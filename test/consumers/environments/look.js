/** What an author's tests do with the package where there is no browser. */
import {checklist, comparison, lesson} from 'container-lesson/data';

const textOf = (root) =>
  [...root.childNodes]
    .map((node) => (node.nodeType === 3 ? node.data : node.localName === 'style' ? '' : textOf(node.shadowRoot ?? node)))
    .join('');

async function drawn(root) {
  for (const element of root.querySelectorAll('*')) {
    await element.updateComplete;
    if (element.shadowRoot) await drawn(element.shadowRoot);
  }
}

/** Shows elements in a form; `find` gives what stands in the shadow root of one. */
async function show(lang, markup) {
  document.body.innerHTML = `<form lang="${lang}">${markup}</form>`;
  const form = document.body.firstElementChild;
  await drawn(form);
  return {
    form,
    find: (tag, selector) => form.querySelector(tag).shadowRoot.querySelector(selector),
    text: (tag) => textOf(form.querySelector(tag).shadowRoot),
  };
}

/** Words that must be there, by tag. */
const wordsOf = (lang) => ({
  'comparison-table': [comparison(lang).caption, ...comparison(lang).properties.map((property) => property.name)],
  'lesson-checklist': [checklist(lang).legend, ...checklist(lang).tasks.map(({text}) => text)],
  'container-lesson': [
    lesson(lang).title,
    ...lesson(lang).sections.map(({title}) => title),
    comparison(lang).caption,
    checklist(lang).legend,
  ],
});

/** What is missing or wrong in what the elements show in a language. */
export async function faultsIn(lang) {
  const words = wordsOf(lang);
  const {form, find, text} = await show(
    lang,
    Object.keys(words)
      .map((tag) => `<${tag}></${tag}>`)
      .join(''),
  );
  const faults = Object.entries(words).flatMap(([tag, all]) =>
    all.filter((one) => !text(tag).includes(one)).map((one) => `${tag}: ${one}`),
  );
  const isJapanese = /[\u3040-\u30FF]/.test(text('comparison-table'));
  if (isJapanese !== (lang === 'ja')) faults.push(`another language than ${lang}`);

  const list = form.querySelector('lesson-checklist');
  find('lesson-checklist', 'input').click();
  await drawn(form);
  if (list.value.length !== 1 || !find('lesson-checklist', '.numbers').textContent.includes('1') || list.form !== form)
    faults.push('the first task is not ticked');
  list.value = [];
  return faults;
}

/** What comes late: code, words and rules; and a mistake in data, which is shown. */
export async function lateFaultsIn(lang) {
  const {form, text, find} = await show(
    lang,
    '<comparison-table evidence></comparison-table><container-lesson depth="expert"></container-lesson><lesson-checklist></lesson-checklist>',
  );
  const faults = [];
  if (!text('comparison-table').includes('Docker')) faults.push('no evidence');
  const plain = textOf((await show(lang, '<container-lesson></container-lesson>')).form.firstElementChild.shadowRoot);
  form.querySelector('lesson-checklist').data = {tasks: [{id: 'analogy', text: 'Mine'}]};
  document.body.append(form);
  await drawn(form);
  if (text('container-lesson').length < plain.length + 1000) faults.push('no expert depth');
  if (!text('lesson-checklist').includes('Mine')) faults.push('no data of an author');
  form.querySelector('lesson-checklist').data = {tasks: 3};
  await drawn(form);
  if (!find('lesson-checklist', '[part=error]').textContent.includes('tasks')) faults.push('a mistake in data is not told');
  return faults;
}
