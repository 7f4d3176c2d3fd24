import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';

import {defineElements} from '../../src/define/index.js';
import '../../src/index.js';
import {watchedCounts} from '../../src/localization/language/lang-observer.js';
import {registerStrings} from '../../src/localization/index.js';
import {idle, nodesOf, settled, show, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';
import {kana} from '../support/text.mjs';
import {act, all, count, markup, specimens, withAttributes, type Specimen} from './specimens.js';

/** What pages do with elements: make them in every way, move, copy, adopt and drop them. */

/** The languages that an element says it speaks, its parts included, and whether it does. */
const spoken = (element: Element): unknown => [[...new Set(all(element, '.root').map(({lang}) => lang))], kana.test(textOf(element))];
const japanese = [['ja'], true];
const english = [['en'], false];

/** Its root and those of its parts that have no styles of ours. */
const unstyled = (element: Element): string[] =>
  all(element, '.root')
    .filter((root) => getComputedStyle(root).overflowWrap !== 'anywhere')
    .map(({parentNode}) => (parentNode as ShadowRoot).host.localName);

const ways: Readonly<Record<string, (specimen: Specimen, place: HTMLElement) => unknown>> = {
  'document.createElement': (specimen, place) => place.append(withAttributes(document.createElement(specimen.tag), specimen)),
  'attributes after it stands': (specimen, place) => withAttributes(place.appendChild(document.createElement(specimen.tag)), specimen),
  new: (specimen, place) => place.append(withAttributes(new (customElements.get(specimen.tag)!)(), specimen)),
  insertAdjacentHTML: (specimen, place) => place.insertAdjacentHTML('beforeend', markup(specimen)),
  'the content of a template': (specimen, place) => {
    const template = document.createElement('template');
    template.innerHTML = markup(specimen);
    place.append(template.content.cloneNode(true));
  },
  'another document': (specimen, place) => {
    const other = new DOMParser().parseFromString(markup(specimen), 'text/html');
    place.append(other.body.firstElementChild!);
  },
  'a copy of what stands': (specimen, place) => {
    place.innerHTML = markup(specimen);
    place.replaceChildren(place.firstElementChild!.cloneNode(true));
  },
  'a copy of what does not stand': (specimen, place) => {
    const never = withAttributes(document.createElement(specimen.tag), specimen);
    place.append(never.cloneNode(true));
  },
};

/** A page of its own in a frame, with the package. */
async function pageWithPackage(): Promise<Document> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.srcdoc = `<!doctype html><script type="module" src="${new URL('../../src/index.ts', import.meta.url).href}"></script>`;
  (await show('<div></div>')).append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Counts the listeners that come to the window from now on, by event. */
function windowListeners(): {count: (type: string) => number; end: () => void} {
  const added = new Map<string, Set<unknown>>();
  const {addEventListener, removeEventListener} = window;
  window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    added.set(type, (added.get(type) ?? new Set()).add(listener));
    addEventListener.call(window, type, listener);
  };
  window.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
    added.get(type)?.delete(listener);
    removeEventListener.call(window, type, listener);
  };
  return {count: (type) => added.get(type)?.size ?? 0, end: () => Object.assign(window, {addEventListener, removeEventListener})};
}

describe('the life of an element', () => {
  afterEach(() => localStorage.clear());

  for (const specimen of specimens)
    describe(`<${specimen.tag}>`, () => {
      const {tag, stateOf} = specimen;

      for (const [way, make] of Object.entries(ways))
        it(`made by ${way} is the same as by innerHTML`, async () => {
          const expected = textOf(await show(markup(specimen), 'ja'));
          const place = await show('<section></section>', 'ja');
          make(specimen, place);
          await settled(place);
          const element = place.querySelector(tag)!;
          expect(textOf(element)).to.equal(expected);
          expect(spoken(element)).to.deep.equal(japanese);
        });

      it('made by the parser is the same as by innerHTML', async () => {
        const page = await pageWithPackage();
        page.open();
        page.write(`<!doctype html><html lang="ja"><body>${markup(specimen)}`);
        page.close();
        page.body.insertAdjacentHTML('beforeend', markup(specimen));
        await page.defaultView!.customElements.whenDefined(tag);
        const both = [...page.querySelectorAll(tag)];
        // Each upgrades, draws, and fetches what comes late in its own time.
        await waitUntil(() => textOf(both[0]!) !== '' && textOf(both[0]!) === textOf(both[1]!), 'both show the same');
        await settled(page.body);
        const [parsed, other] = both.map(textOf);
        expect(parsed).to.equal(other);
        expect(parsed).to.match(kana);
      });

      it('keeps what was set before its tag was defined', async () => {
        const prefix = `late-${tag}`;
        const element = document.createElement(`${prefix}-${tag}`);
        Object.assign(element, specimen.properties);
        (await show('<section></section>', 'en')).append(element);
        defineElements({prefix});
        await settled(element);
        expect(specimen.shownBy(element.shadowRoot!)).to.deep.equal(specimen.shows);
        for (const name of Object.keys(specimen.properties)) expect(Object.hasOwn(element, name), name).to.be.false;
      });

      it('moved, or removed and put back, keeps its state and takes the language of the place', async () => {
        const place = await show(`<section><p lang="ja">${markup(specimen)}</p><div lang="en"></div></section>`);
        const element = place.querySelector(tag)!;
        const before = stateOf(element);
        await act(element, specimen);
        const state = stateOf(element);
        expect(state).to.not.deep.equal(before);
        expect(spoken(element)).to.deep.equal(japanese);
        const shadow = element.shadowRoot!;
        place.querySelector('div')!.append(element);
        await settled(element);
        expect(spoken(element)).to.deep.equal(english);
        element.remove();
        await settled(element);
        place.querySelector('p')!.append(element);
        await settled(element);
        expect(spoken(element)).to.deep.equal(japanese);
        expect(stateOf(element)).to.deep.equal(state);
        expect(element.shadowRoot === shadow && count(shadow, '.root') === 1, 'drawn once').to.be.true;
      });

      it('put back follows what changed meanwhile: words', async () => {
        const element = await show(markup(specimen), 'ko');
        const place = element.parentElement!;
        element.remove();
        const word = `단어 ${tag}`;
        registerStrings('ko', {'technologies.container': word, 'checklist.reset': word, 'quiz.key': word, 'terminal.copy': word});
        place.append(element);
        await settled(element);
        expect(textOf(element)).to.include(word);
      });

      it('lives in a closed shadow root, a dialog and a fold, also while they are shut', async () => {
        for (const box of ['<dialog></dialog>', '<details><summary>more</summary></details>', '<div></div>']) {
          const host = await show(box, 'ja');
          const place = host.localName === 'div' ? host.attachShadow({mode: 'closed'}) : host;
          const element = place.appendChild(withAttributes(document.createElement(tag), specimen)) as HTMLElement;
          await settled(element);
          if (host.localName === 'details') (host as HTMLDetailsElement).open = true;
          if (host.localName === 'dialog') (host as HTMLDialogElement).showModal();
          expect(element.offsetHeight, box).to.be.greaterThan(50);
          expect(spoken(element), box).to.deep.equal(japanese);
          host.lang = 'en';
          await settled(element);
          expect(spoken(element), box).to.deep.equal(english);
        }
      });

      it('adopted by the document of a frame, and brought home, lives on and keeps its styles', async () => {
        const place = await show(`<div>${markup(specimen)}<iframe></iframe></div>`, 'en');
        const element = place.querySelector<HTMLElement>(tag)!;
        const inner = place.querySelector('iframe')!.contentDocument!;
        const before = stateOf(element);
        await act(element, specimen);
        const state = stateOf(element);
        expect(state).to.not.deep.equal(before);
        inner.documentElement.lang = 'ja';
        inner.body.append(inner.adoptNode(element));
        await settled(element);
        expect(spoken(element)).to.deep.equal(japanese);
        expect(unstyled(element)).to.deep.equal([]);
        expect(stateOf(element)).to.deep.equal(state);
        inner.documentElement.lang = 'en';
        await settled(element);
        expect(spoken(element)).to.deep.equal(english);
        place.append(element);
        await settled(element);
        expect(spoken(element)).to.deep.equal(english);
        expect(unstyled(element)).to.deep.equal([]);
      });

      it('made in the page and first shown in a frame has its styles, and works', async () => {
        const place = await show('<iframe></iframe>', 'ja');
        const element = withAttributes(document.createElement(tag), specimen);
        (place as HTMLIFrameElement).contentDocument!.body.append(element);
        await settled(element);
        expect(spoken(element)).to.deep.equal(english);
        expect(unstyled(element)).to.deep.equal([]);
        const before = stateOf(element);
        await act(element, specimen);
        expect(stateOf(element)).to.not.deep.equal(before);
      });

      it('kept in a template for a while has its styles again', async () => {
        const element = await show(markup(specimen), 'ja');
        const place = element.parentElement!;
        document.createElement('template').content.append(element);
        place.append(element);
        await settled(element);
        expect(spoken(element)).to.deep.equal(japanese);
        expect(unstyled(element)).to.deep.equal([]);
      });

      it('ends in the right language after a hundred changes, with few renders and nothing left over', async () => {
        const element = (await show(markup(specimen), 'ja')) as unknown as LitElement;
        const expected = textOf(element);
        const nodes = [...nodesOf(element)].length;
        let renders = 0;
        element.addController({hostUpdated: () => void renders++});
        const place = element.parentElement!;
        for (let i = 0; i < 100; i++) place.lang = i % 2 === 0 ? 'en' : 'ja';
        place.lang = 'en';
        await settled(element);
        expect(spoken(element)).to.deep.equal(english);
        expect(renders).to.be.within(1, 2);
        place.lang = 'ja';
        await settled(element);
        expect(textOf(element)).to.equal(expected);
        expect([...nodesOf(element)].length).to.equal(nodes);
      });
    });

  /** What changes the address of the page. */
  const address = ['hashchange', 'popstate', 'click'];

  it('leaves nothing behind: 200 elements come and go', async () => {
    const place = await show('<section></section>', 'ja');
    const before = watchedCounts();
    const listening = windowListeners();
    try {
      for (const specimen of specimens)
        for (let i = 0; i < 40; i++) place.append(withAttributes(document.createElement(specimen.tag), specimen));
      await settled(place);
      const elements = [...place.children] as LitElement[];
      expect(watchedCounts().elements).to.be.at.least(before.elements + 200);
      await idle();
      for (const type of address) expect(listening.count(type), `${type}, once for all`).to.equal(1);
      expect(listening.count('storage'), 'one for each storage-key').to.equal(3);
      place.replaceChildren();
      Object.assign(elements[3 * 40]!, {storageKey: 'life-away'});
      await settled(elements[3 * 40]!);
      expect(watchedCounts()).to.deep.equal(before);
      expect([...address, 'load', 'storage'].filter((type) => listening.count(type) > 0)).to.deep.equal([]);
      registerStrings('ko', {'lesson.title': String(Math.random())});
      expect(elements.filter(({isUpdatePending}) => isUpdatePending)).to.have.length(0);
    } finally {
      listening.end();
    }
  });
});
