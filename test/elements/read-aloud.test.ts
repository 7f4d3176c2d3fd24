import {expect} from '@open-wc/testing';

import {layers, type LayerId} from '../../src/data/layers.js';
import type {ArchitectureDiagram} from '../../src/elements/architecture-diagram/element.js';
import '../../src/index.js';
import '../../src/locales/zh-Hans.js';
import {lazyWords as lateWordsOf} from '../../src/localization/lazy/lazy-words.js';
import {translator} from '../../src/localization/words/translate.js';
import {checklist, progressText} from '../../src/model/checklist.js';
import {plain} from '../../src/model/inline.js';
import {stacks} from '../../src/model/stacks.js';
import {lazyWords, nodesOf, rendered, settled, show} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

/** What screen readers say by themselves, and what they must find as text alone. */

const tongues = ['ja', 'en', 'zh-Hans'] as const;
const areas = ['technologies', 'layers', 'diagram', 'explanations', 'tasks', 'checklist'] as const;
const wordsOf = (lang: string): ReturnType<typeof translator> => translator(lang, areas);

/** At least two of everything, one in a lesson, with all that comes late, an author's data, and data with mistakes. */
const everything = `<container-lesson depth="expert" course></container-lesson>
  <comparison-table evidence></comparison-table><comparison-table ruby="on"></comparison-table>
  <architecture-diagram selected="vm.hypervisor"></architecture-diagram><architecture-diagram depth="expert"></architecture-diagram>
  <analogy-card></analogy-card><analogy-card technology="container"></analogy-card><lesson-checklist></lesson-checklist>
  <comparison-table src="/examples/microvm.json"></comparison-table><architecture-diagram src="/examples/microvm.json"></architecture-diagram>
  <lesson-checklist src="/examples/microvm.json"></lesson-checklist>
  <comparison-table src="/stories/files-of-authors/mistakes.json"></comparison-table>`;

const elementsIn = (node: Node): Element[] => [...nodesOf(node)].filter((one): one is Element => one instanceof Element);
const found = (node: Node, selector: string): Element[] => elementsIn(node).filter((one) => one.matches(selector));
const live = '[aria-live], [role=status], [role=alert], [role=log], output, [aria-atomic]';

async function isComplete(page: Element): Promise<void> {
  await waitUntil(
    () => found(page, '.evidence').length === 1 && found(page, '.expert-stacks').length === 2 && found(page, '.problem li').length > 0,
  );
  await rendered(page);
}

/** What each live region has come to say, change by change, while `act` goes on. */
async function changesDuring(page: Element, act: () => unknown): Promise<string[][]> {
  const observers: MutationObserver[] = [];
  const said = found(page, live).map((region) => {
    const texts: string[] = [];
    const observer = new MutationObserver(() => texts.push(region.textContent!));
    observer.observe(region, {childList: true, characterData: true, subtree: true});
    observers.push(observer);
    return texts;
  });
  await act();
  for (let task = 0; task < 3; task++) await settled(page);
  for (const observer of observers) observer.disconnect();
  return said.filter((texts) => texts.length > 0);
}

const button = (element: Element, id: LayerId): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`button[data-layer="${id}"]`)!;
const explained = (lang: string): Promise<unknown> | undefined => lateWordsOf(lang, 'explanations')?.load();

describe('a page with two of everything', () => {
  afterEach(() => localStorage.clear());

  it('says nothing by itself: not when it appears, and not when words and data arrive late', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    page.lang = 'ja';
    page.innerHTML = everything;
    await rendered(page);
    const late = async (): Promise<void> => {
      await Promise.all([lazyWords(), isComplete(page)]);
      page.lang = 'en';
    };
    expect(await changesDuring(page, late)).to.deep.equal([]);
    const regions = found(page, live);
    expect(regions.map(({textContent}) => textContent)).to.deep.equal(regions.map(() => ''));
    // Those of the parts that can be pressed.
    const parts = 'comparison-table, lesson-checklist, lesson-quiz, key-difference, startup-timeline, try-it';
    const pressed = `${parts}, architecture-diagram:not([depth=expert], [compact])`;
    const own = regions.filter((region) => !region.matches('.asked'));
    expect(own.length).to.equal(found(page, pressed).length);
    // And one where terms can be asked for, which says what is explained.
    const hostsOf = (nodes: readonly Element[]): Element[] => nodes.map((node) => (node.getRootNode() as ShadowRoot).host);
    const asking = hostsOf(regions.filter((region) => region.matches('.asked')));
    expect(asking).to.have.members([...new Set(hostsOf(found(page, '[data-term][role=button]')))]);
    page.remove();
  });

  for (const lang of tongues)
    it(`has in ${lang} row heads of text alone, no landmark, no term that is announced as one, and no loose sign`, async () => {
      const page = await show(`<div>${everything}</div>`, lang);
      await isComplete(page);
      const heads = found(page, 'th[scope=row]');
      expect(heads.length).to.be.at.least(5 * 6);
      for (const head of heads) {
        const content = [...head.childNodes].filter(({nodeType}) => nodeType !== Node.COMMENT_NODE);
        expect(content.map(({nodeType}) => nodeType)).to.deep.equal([Node.TEXT_NODE]);
        expect(head.textContent).to.match(/\S/);
        expect(head.textContent).to.equal(plain(head.textContent!));
      }
      expect(found(page, 'wbr:not([aria-hidden=true])')).to.have.length(0);
      expect(found(page, 'dfn, [role=term], [role=definition]')).to.have.length(0);
      const named = '[aria-label], [aria-labelledby]';
      const landmarks = `header, footer, main, nav, aside, form, section:is(${named}), [role=region], [role=banner], [role=navigation]`;
      expect(found(page, landmarks).map(({outerHTML}) => outerHTML)).to.deep.equal([]);
      expect(looseSigns(page)).to.deep.equal([]);
    });
});

const isSign = (text: string): boolean => /^(?:\p{N}+(?:\s*\+\s*\p{N}+)*|[a-z])$/u.test(text.trim());

/** Letters and numbers that are neither hidden, nor named, nor part of a sentence. */
function looseSigns(page: Element): string[] {
  return [...nodesOf(page)]
    .filter(({nodeType, textContent}) => nodeType === Node.TEXT_NODE && isSign(textContent!))
    .map(({parentElement}) => parentElement!)
    .filter((parent) => !parent.closest('[aria-hidden=true], a[aria-label]'))
    .filter((parent) => parent.closest('svg') || isSign(parent.closest('p, li, td, th, dt, dd, div')!.textContent!))
    .map(({outerHTML}) => outerHTML);
}

describe('an act of a reader is told once', () => {
  afterEach(() => localStorage.clear());

  for (const lang of tongues)
    it(`in ${lang}: a layer, by its name and its explanation; a closed one by nothing`, async () => {
      await explained(lang);
      const page = await show(
        '<div><architecture-diagram></architecture-diagram><architecture-diagram></architecture-diagram></div>',
        lang,
      );
      const diagram = page.firstElementChild as ArchitectureDiagram;
      const told = stacks(wordsOf(lang)).stacks.flatMap(({layers: all}) => all);
      for (const {id} of layers) {
        const {name, explanation} = told.find((layer) => layer.id === id)!;
        const [texts, ...others] = await changesDuring(page, () => button(diagram, id).click());
        expect([texts, others]).to.deep.equal([[`${plain(name)}${lang === 'en' ? ': ' : '：'}${plain(explanation)}`], []]);
      }
      const last = layers.at(-1)!.id;
      expect(await changesDuring(page, () => button(diagram, last).click())).to.deep.equal([['']]);
      expect(diagram.selected).to.equal(undefined);
    });

  it('and not what a program chooses, which takes back what was said', async () => {
    const page = await show('<div><architecture-diagram></architecture-diagram></div>');
    const diagram = page.firstElementChild as ArchitectureDiagram;
    expect(await changesDuring(page, () => (diagram.selected = 'vm.app'))).to.deep.equal([]);
    await changesDuring(page, () => button(diagram, 'vm.machine').click());
    expect(await changesDuring(page, () => (diagram.selected = 'vm.app'))).to.deep.equal([['']]);
    const [texts] = await changesDuring(page, () => button(diagram, 'vm.machine').click());
    expect(texts).to.have.length(1);
    expect(texts![0]).to.match(/^Physical machine: The real computer/);
  });

  it('and forgotten in another language', async () => {
    const page = await show('<div><architecture-diagram></architecture-diagram></div>', 'ja');
    const diagram = page.firstElementChild as ArchitectureDiagram;
    await changesDuring(page, () => button(diagram, 'vm.machine').click());
    expect(await changesDuring(page, () => (diagram.lang = 'en'))).to.deep.equal([['']]);
    expect(await changesDuring(page, () => (diagram.lang = 'ja'))).to.deep.equal([]);
  });

  it('and forgotten when the reader leaves', async () => {
    const page = await show('<div><architecture-diagram></architecture-diagram><button>After</button></div>');
    const [diagram, after] = page.children as unknown as [ArchitectureDiagram, HTMLElement];
    button(diagram, 'vm.app').focus();
    await changesDuring(page, () => button(diagram, 'vm.app').click());
    expect(await changesDuring(page, () => button(diagram, 'vm.machine').focus())).to.deep.equal([]);
    expect(await changesDuring(page, () => after.focus())).to.deep.equal([['']]);
  });

  for (const lang of tongues)
    it(`in ${lang}: a task that is marked, in the one list of two in step in which it was, and all that are cleared`, async () => {
      const page = await show('<div><lesson-checklist></lesson-checklist><lesson-checklist></lesson-checklist></div>', lang);
      const {shadowRoot} = page.firstElementChild!;
      const t = wordsOf(lang);
      const total = checklist(t).tasks.length;
      const progress = (done: number): string => plain(progressText(t, done, total));
      const boxes = [...shadowRoot!.querySelectorAll('input')];
      for (const [index, box] of boxes.entries())
        expect(await changesDuring(page, () => box.click())).to.deep.equal([[progress(index + 1)]]);
      expect(await changesDuring(page, () => shadowRoot!.querySelector<HTMLElement>('.foot button')!.click())).to.deep.equal([
        [progress(0)],
      ]);
    });
});
