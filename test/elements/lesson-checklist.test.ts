import {expect, oneEvent} from '@open-wc/testing';

import '../../src/define/lesson-checklist.js';
import type {LessonChecklist, LessonChecklistChangeEvent} from '../../src/elements/lesson-checklist/element.js';
import {consoleOf, expectAccessible, languages, press, rendered, show} from '../support/page.js';

const key = 'container-lesson';
const boxes = (element: Element): HTMLInputElement[] => [...element.shadowRoot!.querySelectorAll('input')];
const checked = (element: Element): boolean[] => boxes(element).map((box) => box.checked);
const stored = (storageKey = key): unknown => JSON.parse(localStorage.getItem(storageKey) ?? 'null');
const progress = (element: Element): string => element.shadowRoot!.querySelector('.progress p')!.textContent!.replace(/\s+/g, ' ').trim();

let count = 0;
/** Stores live as long as the page: each test takes a key of its own. */
const freshKey = (): string => `test-${count++}`;
const checklist = (attributes = '', lang = 'en'): Promise<LessonChecklist> =>
  show(`<lesson-checklist storage-key="${freshKey()}" ${attributes}></lesson-checklist>`, lang);

/** Does something that loads a page into the frame, and waits for it. */
async function loaded(frame: HTMLIFrameElement, action: () => void): Promise<void> {
  const load = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  action();
  await load;
}

async function page(url: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.src = url;
  await loaded(frame, () => document.body.append(frame));
  return frame;
}

/** The checklist in a page of its own, drawn, and what the browser brings back is there. */
async function listIn({contentDocument, contentWindow}: HTMLIFrameElement): Promise<LessonChecklist> {
  await contentWindow!.customElements.whenDefined('lesson-checklist');
  await new Promise((resolve) => setTimeout(resolve));
  const list = contentDocument!.querySelector('lesson-checklist')!;
  await list.updateComplete;
  return list;
}

describe('<lesson-checklist>', () => {
  afterEach(() => localStorage.clear());

  for (const lang of languages)
    it(`is accessible in ${lang}, with every answer open`, async () => expectAccessible(await checklist('', lang)));

  it('is a fieldset with a legend, a checkbox a task and a model answer under each', async () => {
    const {shadowRoot} = await checklist();
    expect(shadowRoot!.querySelector('fieldset > legend')!.textContent!.trim()).to.not.equal('');
    expect(shadowRoot!.querySelectorAll('li > label > input[type=checkbox]')).to.have.length(3);
    expect([...shadowRoot!.querySelectorAll('li > details > p')].every((answer) => answer.textContent!.length > 80)).to.be.true;
  });

  it('tells progress in words and by a bar', async () => {
    const element = await checklist();
    expect(progress(element)).to.match(/^0 of 3/);
    boxes(element)[1]!.click();
    await element.updateComplete;
    expect(progress(element)).to.match(/^1 of 3/);
    expect(element.shadowRoot!.querySelector('progress')!.value).to.equal(1);
  });

  it('takes no value for none', async () => {
    for (const none of [undefined, null]) {
      const element = await checklist();
      element.value = ['lightness'];
      element.value = none;
      expect(element.value).to.deep.equal([]);
    }
  });

  it('keeps marks under storage-key, container-lesson by default', async () => {
    expect((await show<LessonChecklist>('<lesson-checklist></lesson-checklist>')).storageKey).to.equal(key);
    const element = await checklist();
    boxes(element)[0]!.click();
    expect(stored(element.storageKey)).to.deep.equal({version: 2, done: ['architecture'], answers: {}});
    element.removeAttribute('storage-key');
    boxes(element)[1]!.click();
    expect(stored(key)).to.deep.equal({version: 2, done: ['lightness'], answers: {}});
    expect(localStorage.getItem('null')).to.equal(null);
  });

  it('shows what the browser kept, and keeps ids that no task has any more', async () => {
    const storageKey = freshKey();
    localStorage.setItem(storageKey, '{"version":1,"done":["removed-task","analogy"]}');
    const element = await show<LessonChecklist>(`<lesson-checklist storage-key="${storageKey}"></lesson-checklist>`);
    expect(checked(element)).to.deep.equal([false, false, true]);
    boxes(element)[2]!.click();
    expect(stored(storageKey)).to.deep.equal({version: 2, done: ['removed-task'], answers: {}});
  });

  it('stays in step with its copies on the page and in other tabs', async () => {
    const storageKey = freshKey();
    const frame = await show(
      `<div><lesson-checklist storage-key="${storageKey}"></lesson-checklist><lesson-checklist storage-key="${storageKey}"></lesson-checklist></div>`,
    );
    const [one, other] = [...frame.querySelectorAll('lesson-checklist')];
    boxes(one!)[0]!.click();
    await rendered(frame);
    expect(checked(other!)).to.deep.equal([true, false, false]);
    localStorage.setItem(storageKey, '{"version":1,"done":["lightness"]}');
    dispatchEvent(new StorageEvent('storage', {key: storageKey}));
    await rendered(frame);
    expect(checked(one!)).to.deep.equal([false, true, false]);
    expect(one!.shadowRoot!.querySelector('[role=status]')!.textContent).to.match(/^1 of 3/);
    expect(other!.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('');
  });

  it('works where storage is blocked, and says that marks will be lost', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      const element = await checklist();
      boxes(element)[1]!.click();
      await element.updateComplete;
      expect(element.value).to.deep.equal(['lightness']);
      expect(element.shadowRoot!.querySelector('.foot')!.textContent).to.include('lost');
    } finally {
      Object.defineProperty(window, 'localStorage', original);
    }
  });

  it('says that the page keeps no marks where its author wants none', async () => {
    for (const [lang, sentence] of [
      ['en', 'This page does not save your marks'],
      ['ja', 'このページでは、チェックは保存されません'],
    ] as const) {
      const element = await show<LessonChecklist>('<lesson-checklist storage-key=""></lesson-checklist>', lang);
      const foot = element.shadowRoot!.querySelector('.foot')!.textContent!.replaceAll('\u200B', '');
      expect(foot).to.include(sentence);
      expect(foot).to.not.match(/browser|ブラウザー/);
    }
  });

  it('leaves alone what is no progress, and says so once', async () => {
    const storageKey = freshKey();
    localStorage.setItem(storageKey, 'somebody else’s');
    const warnings = await consoleOf('warn', () => show(`<lesson-checklist storage-key="${storageKey}"></lesson-checklist>`));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(`"${storageKey}"`).and.include('storage-key');
    expect(localStorage.getItem(storageKey)).to.equal('somebody else’s');
  });

  it('fires lesson-checklist-change for what the reader does, across shadow roots', async () => {
    const element = await checklist();
    setTimeout(() => boxes(element)[2]!.click());
    const event = (await oneEvent(document.body, 'lesson-checklist-change')) as unknown as LessonChecklistChangeEvent;
    expect([event.task, event.checked, event.composed]).to.deep.equal(['analogy', ['analogy'], true]);
  });

  it('has the marked tasks as its value in the order of the list, in whatever order they are marked or set', async () => {
    const element = await checklist();
    const events: LessonChecklistChangeEvent[] = [];
    element.addEventListener('lesson-checklist-change', (event) => events.push(event));
    for (const index of [2, 0]) boxes(element)[index]!.click();
    expect(element.value).to.deep.equal(['architecture', 'analogy']);
    expect(events.map((event) => event.checked)).to.deep.equal([['analogy'], ['architecture', 'analogy']]);
    element.value = ['analogy', 'lightness'];
    expect(element.value).to.deep.equal(['lightness', 'analogy']);
  });

  it('fires nothing for what a program sets', async () => {
    const element = await checklist();
    let fired = 0;
    element.addEventListener('lesson-checklist-change', () => fired++);
    element.value = ['architecture', 'analogy'];
    await element.updateComplete;
    expect(checked(element)).to.deep.equal([true, false, true]);
    expect(fired).to.equal(0);
  });

  it('clears all marks with its button, and tells it', async () => {
    const element = await checklist();
    element.value = ['architecture'];
    const events: LessonChecklistChangeEvent[] = [];
    element.addEventListener('lesson-checklist-change', (event) => events.push(event));
    element.shadowRoot!.querySelector('button')!.click();
    await element.updateComplete;
    expect(element.value).to.deep.equal([]);
    expect([events.length, events[0]!.task]).to.deep.equal([1, undefined]);
  });

  it('takes part in a form: name, value, reset, a disabled fieldset', async () => {
    const form = await show<HTMLFormElement>(
      `<form><fieldset><lesson-checklist name="done" storage-key="${freshKey()}"></lesson-checklist></fieldset></form>`,
    );
    const element = form.querySelector('lesson-checklist')!;
    element.value = ['architecture', 'lightness'];
    await element.updateComplete;
    expect(new FormData(form).getAll('done')).to.deep.equal(['architecture', 'lightness']);
    expect(element.form).to.equal(form);
    form.reset();
    await element.updateComplete;
    expect([element.value, new FormData(form).getAll('done')]).to.deep.equal([[], []]);
    form.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(boxes(element).every((box) => box.matches(':disabled'))).to.be.true;
  });

  it('takes back what the browser kept of a form, where it keeps no marks itself', async () => {
    const state = new FormData();
    for (const id of ['analogy', 'lightness']) state.append('done', id);
    const forgetful = await show<LessonChecklist>('<lesson-checklist storage-key=""></lesson-checklist>');
    forgetful.formStateRestoreCallback(state);
    await forgetful.updateComplete;
    expect([forgetful.value, checked(forgetful)]).to.deep.equal([
      ['lightness', 'analogy'],
      [false, true, true],
    ]);
    const element = await checklist();
    element.value = ['architecture'];
    element.formStateRestoreCallback(state);
    expect(element.value).to.deep.equal(['architecture']);
  });

  const ways: Readonly<Record<string, (frame: HTMLIFrameElement) => Promise<void>>> = {
    async Back(frame) {
      await loaded(frame, () => (frame.contentWindow!.location.href = '/test/pages/empty.html'));
      await loaded(frame, () => frame.contentWindow!.history.back());
    },
    'a reload': (frame) => loaded(frame, () => frame.contentWindow!.location.reload()),
  };
  for (const [way, go] of Object.entries(ways))
    it(`survives ${way} in a form, with storage-key="", where the browser's own fields do`, async () => {
      const frame = await page('/test/pages/form.html');
      const own = (): HTMLInputElement => frame.contentDocument!.querySelector('input')!;
      const first = await listIn(frame);
      own().click();
      boxes(first)[1]!.click();
      await first.updateComplete;
      await go(frame);
      const again = await listIn(frame);
      expect(again === first).to.equal(false);
      // Firefox alone brings them back after a reload.
      if (way === 'Back') expect(own().checked).to.equal(true);
      expect([again.value, checked(again)]).to.deep.equal(
        own().checked ? [['lightness'], [false, true, false]] : [[], [false, false, false]],
      );
      expect(progress(again)).to.equal(own().checked ? '1 of 3 done' : '0 of 3 done');
      frame.remove();
    });

  it('is worked by keyboard alone', async () => {
    const element = await checklist();
    boxes(element)[0]!.focus();
    await press(' ');
    expect(element.value).to.deep.equal(['architecture']);
    await press('Tab');
    await press('Enter');
    expect(element.shadowRoot!.querySelector('details')!.open).to.be.true;
  });
});
