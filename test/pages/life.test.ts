import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';

import {defineElements} from '../../src/define/index.js';
import '../../src/index.js';
import {watchedCounts} from '../../src/localization/lang-observer.js';
import {registerStrings} from '../../src/localization/index.js';
import {nodesOf, settled, show, textOf} from '../support.js';

/** What pages do with elements: make them in every way, move, copy and drop them, and style everything. */

interface Specimen {
  readonly tag: string;
  /** Attributes that change what is shown. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the reader presses. */
  readonly control: string;
  /** What comes of it. */
  readonly stateOf: (element: Element) => unknown;
  /** Set before the tag is defined, each unlike its default. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What shows that all of them count. */
  readonly shownBy: (shadow: ShadowRoot) => unknown;
  readonly shows: unknown;
}

const count = (root: ParentNode, selector: string): number => root.querySelectorAll(selector).length;
const textIn = (root: ParentNode, selector: string): string => textOf(root.querySelector(selector)!);
const all = (element: Element, selector: string): HTMLElement[] =>
  [...nodesOf(element)].filter((node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(selector));

const specimens: readonly Specimen[] = [
  {
    tag: 'architecture-diagram',
    attributes: {technologies: 'container', instances: '3'},
    control: 'button.layer',
    stateOf: (element) => all(element, 'button.layer').map((button) => button.getAttribute('aria-expanded')),
    properties: {technologies: ['container'], instances: 5, selected: 'container.app', headingLevel: 4, strings: {'diagram.title': 'Own'}},
    shownBy: (shadow) => [
      count(shadow, '.stack'),
      shadow.querySelector('.stacks')!.getAttribute('data-instances'),
      shadow.querySelector('[aria-expanded=true]')!.getAttribute('data-layer'),
      textIn(shadow, 'h4'),
    ],
    shows: [1, '5', 'container.app', 'Own'],
  },
  {
    tag: 'comparison-table',
    attributes: {properties: 'size startup', 'heading-level': '3'},
    control: 'sup a',
    stateOf: (element) => all(element, 'tbody th').map(textOf),
    properties: {technologies: ['container'], properties: ['size'], headingLevel: 2, strings: {'table.property': 'Own'}},
    shownBy: (shadow) => [count(shadow, 'thead th'), count(shadow, 'tbody tr'), count(shadow, 'caption h2'), textIn(shadow, 'thead th')],
    shows: [2, 1, 1, 'Own'],
  },
  {
    tag: 'analogy-card',
    attributes: {technology: 'container', readings: ''},
    control: '[data-pair] button',
    stateOf: (element) => all(element, '[data-pair] button').map((button) => button.getAttribute('aria-pressed')),
    properties: {technology: 'container', headingLevel: 5, strings: {'card.trait': 'Own'}},
    shownBy: (shadow) => [count(shadow, '.drawing.container'), count(shadow, 'h5'), textIn(shadow, 'dt')],
    shows: [1, 1, 'Own'],
  },
  {
    tag: 'lesson-checklist',
    attributes: {'storage-key': 'life-attribute', 'heading-level': '2'},
    control: 'input',
    stateOf: (element) => all(element, 'input').map((box) => (box as HTMLInputElement).checked),
    properties: {storageKey: 'life-late', value: ['lightness'], name: 'done', headingLevel: 3, strings: {'checklist.reset': 'Own'}},
    shownBy: (shadow) => [
      [...shadow.querySelectorAll('input')].map(({checked}) => checked),
      localStorage.getItem('life-late'),
      localStorage.getItem('container-lesson'),
      shadow.host.getAttribute('name'),
      count(shadow, 'legend h3'),
      textIn(shadow, 'button'),
    ],
    shows: [[false, true, false], '{"version":1,"done":["lightness"]}', null, 'done', 1, 'Own'],
  },
  {
    tag: 'container-lesson',
    attributes: {sections: 'architecture checklist', 'storage-key': 'life-lesson'},
    control: 'input',
    stateOf: (element) => all(element, 'input').map((box) => (box as HTMLInputElement).checked),
    properties: {
      sections: ['checklist'],
      course: true,
      storageKey: 'life-late-lesson',
      headingLevel: 3,
      readings: true,
      strings: {'lesson.title': 'Own'},
    },
    shownBy: (shadow) => [
      [...shadow.querySelectorAll('section')].map(({id}) => id),
      count(shadow, '.course'),
      shadow.querySelector('[storage-key]')!.getAttribute('storage-key'),
      textIn(shadow, 'h3'),
      shadow.querySelector('[storage-key]')!.hasAttribute('readings'),
    ],
    shows: [['lesson-checklist'], 2, 'life-late-lesson', 'Own', true],
  },
];

const withAttributes = <E extends Element>(element: E, {attributes}: Specimen): E => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
const markup = (specimen: Specimen): string => withAttributes(document.createElement(specimen.tag), specimen).outerHTML;

const kana = /[\u3040-\u30FF]/;

/** The languages that an element says it speaks, its parts included, and whether it does. */
const spoken = (element: Element): unknown => [[...new Set(all(element, '.root').map(({lang}) => lang))], kana.test(textOf(element))];
const japanese = [['ja'], true];
const english = [['en'], false];

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

/** Presses the first control, and waits until the words that it needs have come. */
async function act(element: Element, {control}: Specimen): Promise<void> {
  all(element, control)[0]!.click();
  await settled(element);
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

/** Rules of careless pages. None is for what an element inherits, which is the page's to say. */
const hostileRules = [
  '* { all: unset }',
  '* { box-sizing: content-box }',
  '* { box-sizing: border-box; transition: all 1s; min-inline-size: 0 }',
  'svg { display: block; max-width: 10px } svg * { fill: red; stroke: red }',
  'button, input, label, summary, a { display: none; pointer-events: none }',
  'p, h2, h3, ul, ol, li, dl, dd, figure { margin: 3em; padding: 3em }',
  'table, tr, td, th, section, fieldset, details { display: block; float: left; width: 50% }',
  'div, span, i { padding: 1em; border: 5px solid }',
  ':host, :root .root, .title, .layer, .row, .cell, .number { display: none }',
];

/** What the rules leave alone: a place of a width at which the diagram and the table stand side by side. */
const place = `display: block !important;
  padding: 0 !important; border: 0 !important; inline-size: 900px !important`;

interface Box {
  readonly what: string;
  readonly sides: readonly number[];
}

/** Everything that is drawn, in the order of the document, relative to the place of the element. */
function boxesOf(element: Element): Box[] {
  const origin = element.parentElement!.getBoundingClientRect();
  return all(element, '*')
    .filter((one) => one.checkVisibility({visibilityProperty: true}))
    .map((one) => {
      const {left, top, width, height} = one.getBoundingClientRect();
      return {what: `${one.localName}.${one.getAttribute('class')}`, sides: [left - origin.left, top - origin.top, width, height]};
    });
}

/** What stands elsewhere, or is of another size, by more than a pixel; or is not there. */
const moved = (expected: readonly Box[], boxes: readonly Box[]): string[] =>
  expected
    .filter(({what, sides}, index) => {
      const box = boxes[index];
      return box?.what !== what || box.sides.some((side, at) => Math.abs(side - sides[at]!) > 1);
    })
    .map(({what, sides}) => `${what} ${sides.map(Math.round).join()}`);

/** Whether a pointer in the middle of a control comes to it. */
function hits(control: Element): boolean {
  const {left, top, width, height} = control.getBoundingClientRect();
  const hit = (control.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
  return control === hit || control.contains(hit);
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
        await settled(page.body);
        const [parsed, other] = [...page.querySelectorAll(tag)].map(textOf);
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
        if (tag !== 'comparison-table') expect(state).to.not.deep.equal(before);
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
        if (tag !== 'comparison-table') expect(stateOf(element)).to.deep.equal(state);
        expect(element.shadowRoot === shadow && count(shadow, '.root') === 1, 'drawn once').to.be.true;
      });

      it('put back follows what changed meanwhile: words', async () => {
        const element = await show(markup(specimen), 'ko');
        const place = element.parentElement!;
        element.remove();
        const word = `단어 ${tag}`;
        registerStrings('ko', {'technologies.container': word, 'checklist.reset': word});
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

      it('adopted by the document of a frame, and brought home, lives on', async () => {
        const place = await show(`<div>${markup(specimen)}<iframe></iframe></div>`, 'en');
        const element = place.querySelector<HTMLElement>(tag)!;
        const inner = place.querySelector('iframe')!.contentDocument!;
        await act(element, specimen);
        const state = stateOf(element);
        inner.documentElement.lang = 'ja';
        inner.body.append(inner.adoptNode(element));
        await settled(element);
        expect(spoken(element)).to.deep.equal(japanese);
        if (tag !== 'comparison-table') expect(stateOf(element)).to.deep.equal(state);
        inner.documentElement.lang = 'en';
        await settled(element);
        expect(spoken(element)).to.deep.equal(english);
        place.append(element);
        await settled(element);
        expect(spoken(element)).to.deep.equal(english);
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
      expect(listening.count('hashchange')).to.equal(40);
      expect(listening.count('storage')).to.equal(2);
      place.replaceChildren();
      Object.assign(elements[3 * 40]!, {storageKey: 'life-away'});
      await settled(elements[3 * 40]!);
      expect(watchedCounts()).to.deep.equal(before);
      expect([listening.count('hashchange'), listening.count('storage')]).to.deep.equal([0, 0]);
      registerStrings('ko', {'lesson.title': String(Math.random())});
      expect(elements.filter(({isUpdatePending}) => isUpdatePending)).to.have.length(0);
    } finally {
      listening.end();
    }
  });

  describe('in a page whose rules hit everything', () => {
    const sheet = new CSSStyleSheet();
    before(() => document.adoptedStyleSheets.push(sheet));
    afterEach(() => sheet.replaceSync(''));
    after(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)));

    for (const specimen of specimens)
      for (const rules of hostileRules)
        it(`<${specimen.tag}> looks and works the same under ${rules}`, async () => {
          const element = await show<HTMLElement>(markup(specimen), 'en');
          element.parentElement!.setAttribute('style', place);
          const expected = boxesOf(element);
          expect(expected.length).to.be.greaterThan(20);
          sheet.replaceSync(rules);
          expect(moved(expected, boxesOf(element))).to.deep.equal([]);
          const before = specimen.stateOf(element);
          const control = all(element, specimen.control).find((one) => one.checkVisibility())!;
          control.scrollIntoView({block: 'center'});
          expect(hits(control), 'the control is where it is seen').to.be.true;
          await act(element, specimen);
          if (specimen.tag !== 'comparison-table') expect(specimen.stateOf(element)).to.not.deep.equal(before);
        });
  });
});
