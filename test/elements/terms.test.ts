import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import type {LitElement} from 'lit';

import '../../src/index.js';
import {terms} from '../../src/data/terms.js';
import '../../src/locales/zh-Hans.js';
import type {ComparisonTable, ContainerLesson} from '../../src/elements/index.js';
import {translator} from '../../src/localization/words/translate.js';
import {plain} from '../../src/model/inline.js';
import {elementsOf, textsIn} from '../support/layout.js';
import {expectAccessible, idle, openAll, press, rendered, settled, show, textOf, withData} from '../support/page.js';
import {arrived, leaveAsItWas, room} from '../support/places.js';
import {waitUntil} from '../support/wait.js';

/** A term that has been explained can be asked for again where it stands. */

const tongues = ['ja', 'en', 'zh-Hans'] as const;
const known = terms.map(({id}) => id).join(' ');
const explanation = (id: string, lang: string): string => plain(translator(lang, ['lesson'])(`terms.${id as 'kernel'}`));

const found = (node: Node, selector: string): HTMLElement[] => elementsOf(node).filter((one) => one.matches(selector));
const buttons = (node: Node): HTMLElement[] => found(node, '[data-term][role=button]');
const buttonOf = (node: Node, term: string): HTMLElement => buttons(node).find(({dataset}) => dataset['term'] === term)!;
const boxes = (node: Node): HTMLElement[] => found(node, '.asked > *').filter((box) => box.checkVisibility());
const expanded = (node: Node): (string | undefined)[] =>
  buttons(node)
    .filter((button) => button.getAttribute('aria-expanded') === 'true')
    .map(({dataset}) => dataset['term']);
const isWhole = ({scrollHeight, clientHeight, scrollWidth, clientWidth}: Element): boolean =>
  scrollHeight <= clientHeight && scrollWidth <= clientWidth;
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

/** Markup in a page of a width, when what comes with an idle browser has come. */
async function shown<E extends Element = HTMLElement>(markup: string, lang = 'en', width = 1200): Promise<E> {
  const element = await show<E>(markup, lang, width);
  await idle();
  await rendered(element.parentElement!);
  return element;
}

const summary = (attributes = ''): string =>
  `<container-lesson sections="summary" known-terms="${known}" ${attributes}></container-lesson>`;

async function click(target: Element): Promise<void> {
  target.scrollIntoView({block: 'center'});
  const {left, top, width, height} = target.getClientRects()[0]!;
  await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
  await settled(document.body);
}

const everything = `<container-lesson depth="expert" course></container-lesson>
  <comparison-table evidence></comparison-table><comparison-table ruby="on" known-terms="${known}"></comparison-table>
  <architecture-diagram selected="vm.hypervisor"></architecture-diagram><architecture-diagram depth="expert"></architecture-diagram>
  <analogy-card known-terms="${known}"></analogy-card><analogy-card technology="container"></analogy-card><lesson-checklist></lesson-checklist>
  <lesson-quiz></lesson-quiz><comparison-table src="/examples/microvm.json"></comparison-table>`;

describe('a term that has been explained', () => {
  leaveAsItWas();
  afterEach(async () => {
    localStorage.clear();
    await setViewport({width: 1280, height: 800});
  });

  for (const lang of tongues)
    it(`is a button in ${lang}, with the word as its name, that explains it beside the word and says so once`, async () => {
      const lesson = await shown(summary(), lang);
      const [status] = found(lesson, '.asked');
      expect([status!.getAttribute('role'), status!.textContent]).to.deep.equal(['status', '']);
      const said: string[] = [];
      new MutationObserver(() => said.push(textOf(status!))).observe(status!, {childList: true, characterData: true, subtree: true});
      for (const button of buttons(lesson)) {
        said.length = 0;
        const word = textOf(button);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        button.click();
        const [box] = boxes(lesson);
        expect(textOf(box!)).to.equal(`${word} ${explanation(button.dataset['term']!, lang)}`);
        expect([box!.lang, textOf(box!.querySelector('b')!)]).to.deep.equal([lang, word]);
        expect(expanded(lesson)).to.deep.equal([button.dataset['term']]);
        expect(focused(lesson)).to.equal(button);
        await settled(lesson);
        expect(said).to.deep.equal([textOf(box!)]);
        button.click();
        await settled(lesson);
        expect([boxes(lesson), expanded(lesson), textOf(status!)]).to.deep.equal([[], [], '']);
      }
      expect(buttons(lesson).length).to.be.at.least(2);
    });

  it('is one at its first mention in each section, fold and reason, and none where that explains it', async () => {
    const page = (await shown(everything)).parentElement!;
    await openAll(page);
    await rendered(page);
    const passages = 'section, details, fieldset, .note, .storey';
    const places = buttons(page).map((button) => [button.closest(passages) ?? button.getRootNode(), button.dataset['term']] as const);
    for (const [passage, term] of places) {
      expect(places.filter(([one, other]) => one === passage && other === term)).to.have.length(1);
      const explained = [...(passage as Element).querySelectorAll<HTMLElement>(`b[data-term=${term!}]`)];
      const before = explained.filter((one) => one.closest(passages) === passage);
      expect(before, term).to.deep.equal([]);
    }
    expect(places.length).to.be.at.least(30);
  });

  for (const lang of tongues)
    it(`is none in ${lang} in a button, a summary, a head, a label, a legend, or where only the eye or only the ear comes`, async () => {
      const page = (await shown(everything, lang)).parentElement!;
      await openAll(page);
      await rendered(page);
      const wrong = 'a, button, summary, label, legend, th, h1, h2, h3, h4, h5, h6, .title, .visually-hidden, [aria-hidden=true]';
      expect(buttons(page).filter((button) => button.parentElement!.closest(wrong))).to.deep.equal([]);
      const words = found(page, 'span[data-term]');
      expect(words.filter((word) => word.closest(wrong)).length).to.be.at.least(3);
      expect(words.filter((word) => word.closest(wrong) && (word.hasAttribute('tabindex') || word.hasAttribute('role')))).to.deep.equal([]);
    });

  it('is none in a question, whose name is its text alone, and one in the reason for the answer', async () => {
    const quiz = await shown(`<lesson-quiz known-terms="${known}" questions="small-vm"></lesson-quiz>`);
    const inQuestion = (): HTMLElement[] => buttons(quiz).filter((button) => button.closest('fieldset'));
    expect(inQuestion()).to.deep.equal([]);
    await click(found(quiz, 'label')[0]!);
    await waitUntil(() => inQuestion().length > 0, 'the reason has come');
    await click(inQuestion()[0]!);
    const [box] = boxes(quiz);
    expect(textOf(box!)).to.include(explanation(inQuestion()[0]!.dataset['term']!, 'en'));
    expect(isWhole(box!)).to.be.true;
    expect(found(quiz, 'input:checked')).to.have.length(1);
  });

  it('opens and closes by Enter and by Space, and the focus stays on it', async () => {
    const lesson = await shown(summary());
    const [button] = buttons(lesson);
    button!.focus();
    for (const key of ['Enter', ' ']) {
      await press(key);
      expect(boxes(lesson)).to.have.length(1);
      await press(key);
      expect([boxes(lesson), focused(lesson)]).to.deep.equal([[], button]);
    }
  });

  it('is explained one at a time on a page: another one, a press elsewhere, and what else has the focus close it', async () => {
    const page = (await shown(summary() + summary() + '<p style="padding: 3em">Elsewhere</p>')).parentElement!;
    const [first, second, third] = buttons(page) as [HTMLElement, HTMLElement, HTMLElement];
    await click(first);
    expect(expanded(page)).to.deep.equal([first.dataset['term']]);
    await click(second);
    expect([boxes(page).length, first.getAttribute('aria-expanded'), second.getAttribute('aria-expanded')]).to.deep.equal([
      1,
      'false',
      'true',
    ]);
    await click(second);
    expect([boxes(page), expanded(page)]).to.deep.equal([[], []]);
    await click(third);
    expect(boxes(page)).to.have.length(1);
    await click(page.querySelector('p')!);
    expect([boxes(page), expanded(page)]).to.deep.equal([[], []]);
    await click(first);
    second.focus();
    expect([boxes(page), expanded(page)]).to.deep.equal([[], []]);
  });

  it('closes by Escape alone: a measurement, and a dialog around it, stay open', async () => {
    const page = await shown<HTMLDialogElement>(
      `<dialog style="inline-size: 600px"><comparison-table properties="size" known-terms="${known}"></comparison-table></dialog>`,
    );
    const table = page.firstElementChild as LitElement;
    page.showModal();
    table.shadowRoot!.querySelector<HTMLElement>('button.amount')!.click();
    await arrived();
    await table.updateComplete;
    const [button] = buttons(table);
    await click(button!);
    const {left, top} = boxes(table)[0]!.getBoundingClientRect();
    expect(table.shadowRoot!.elementFromPoint(left + 5, top + 5)!.closest('.asked > *')).to.equal(boxes(table)[0]);
    await press('Escape');
    expect([boxes(table), focused(table)]).to.deep.equal([[], button]);
    expect([page.open, found(table, '.measurement.open').length]).to.deep.equal([true, 1]);
    page.close();
  });

  it('closes by Escape in its box too, and the focus comes back', async () => {
    const lesson = await shown(summary());
    const [button] = buttons(lesson);
    await click(button!);
    boxes(lesson)[0]!.focus();
    expect(boxes(lesson)).to.have.length(1);
    await press('Escape');
    expect([boxes(lesson), focused(lesson)]).to.deep.equal([[], button]);
  });
});

describe('the explanation of a term that is asked for', () => {
  afterEach(() => setViewport({width: 1280, height: 800}));

  for (const [lang, width] of [
    ['ja', 320],
    ['ja', 1200],
    ['en', 320],
  ] as const)
    it(`moves nothing, neither by its button nor when it opens: ${lang}, ${width} px`, async () => {
      const page = await shown(`<container-lesson depth="expert" known-terms="${known}"></container-lesson>`, lang, width);
      await openAll(page);
      await rendered(page);
      const all = elementsOf(page).filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline');
      const texts = textsIn(page).map(([text]) => text);
      const sides = ({x, y, width: w, height: h}: DOMRect): string => [x, y, w, h].join();
      const rects = (): string[] => [
        ...all.map((one) => `${one.localName} ${sides(one.getBoundingClientRect())}`),
        ...texts.map((text) => {
          const range = document.createRange();
          range.selectNodeContents(text);
          return `${text.textContent!} ${[...range.getClientRects()].map(sides).join(' ')}`;
        }),
      ];
      const offered = buttons(page);
      const withButtons = rects();
      for (const one of offered) one.removeAttribute('role');
      expect(rects().filter((one, index) => one !== withButtons[index])).to.deep.equal([]);
      for (const one of offered) one.setAttribute('role', 'button');
      const [button] = offered.filter((one) => one.checkVisibility());
      button!.click();
      expect(boxes(page)).to.have.length(1);
      expect(rects()).to.deep.equal(withButtons);
      button!.click();
    });

  for (const dir of ['ltr', 'rtl'] as const)
    for (const width of [320, 1280])
      it(`is in the window and beside its word, not over it: ${dir}, ${width} px`, async () => {
        await setViewport({width, height: 600});
        const lesson = await shown(`<container-lesson known-terms="${known}"></container-lesson>`, 'en', width - 16);
        for (const root of found(lesson, '.root')) root.dir = dir;
        for (const button of buttons(lesson).filter((one) => one.checkVisibility())) {
          for (const block of ['start', 'center', 'end'] as const) {
            button.scrollIntoView({block});
            button.click();
            expect(isWhole(boxes(lesson)[0]!)).to.be.true;
            const box = boxes(lesson)[0]!.getBoundingClientRect();
            const lines = [...button.getClientRects()];
            expect(box.left).to.be.at.least(0);
            expect(box.right).to.be.at.most(document.documentElement.clientWidth);
            expect(box.top).to.be.at.least(0);
            expect(box.bottom).to.be.at.most(600);
            const [top, bottom] = [lines[0]!.top, lines.at(-1)!.bottom];
            expect(box.top >= bottom || box.bottom <= top, `${button.dataset['term']!} ${block}`).to.be.true;
            expect(Math.min(Math.abs(box.top - bottom), Math.abs(top - box.bottom))).to.be.at.most(5);
            button.click();
          }
        }
      });

  it('is as wide as its words at most, and breaks an endless one', async () => {
    await setViewport({width: 320, height: 600});
    const lesson = await shown<ContainerLesson>(summary(), 'en', 304);
    lesson.strings = {'terms.kernel': 'x'.repeat(200)};
    await settled(lesson);
    const {clientWidth, scrollWidth} = document.documentElement;
    buttonOf(lesson, 'kernel').click();
    expect(textOf(boxes(lesson)[0]!)).to.include('x'.repeat(200));
    const {left, right} = boxes(lesson)[0]!.getBoundingClientRect();
    expect([left >= 0, right <= clientWidth, document.documentElement.scrollWidth]).to.deep.equal([true, true, scrollWidth]);
  });

  it('goes with the page that scrolls, and closes where a pane around it scrolls', async () => {
    const pane = await shown(
      `<div>${room}<div class="pane" style="block-size: 300px; overflow: auto">${summary()}${room}</div>${room}</div>`,
    );
    const lesson = pane.querySelector('container-lesson')!;
    const [button] = buttons(lesson);
    button!.scrollIntoView({block: 'center'});
    button!.click();
    const away = (): number => Math.round(boxes(lesson)[0]!.getBoundingClientRect().top - button!.getBoundingClientRect().bottom);
    const before = away();
    const frame = pane.parentElement!;
    frame.style.overflow = 'visible';
    pane.querySelector('.pane')!.scrollTop += 40;
    await waitUntil(() => boxes(lesson).length === 0, 'the pane has scrolled');
    expect(expanded(lesson)).to.deep.equal([]);
    button!.click();
    expect(away()).to.equal(before);
    const {scrollY} = window;
    scrollBy(0, 50);
    await new Promise((resolve) => addEventListener('scroll', resolve, {once: true, capture: true}));
    expect([window.scrollY, away()]).to.deep.equal([scrollY + 50, before]);
  });

  it('follows the words: those of one element, an author’s, and another language, which closes it', async () => {
    const lesson = await shown<ContainerLesson>(summary());
    lesson.strings = {'terms.kernel': 'the heart of it'};
    await settled(lesson);
    buttonOf(lesson, 'kernel').click();
    expect(textOf(boxes(lesson)[0]!)).to.equal('kernel the heart of it');
    lesson.parentElement!.lang = 'ja';
    await settled(lesson);
    expect([boxes(lesson), expanded(lesson)]).to.deep.equal([[], []]);
    const table = await withData<ComparisonTable>('comparison-table', {
      caption: 'Mine',
      technologies: [{id: 'a', name: 'A'}],
      properties: [
        {id: 'p', name: 'P', values: {a: {value: 'yes', reason: 'an [OS](os)'}}},
        {id: 'q', name: 'Q', values: {a: {value: 'no', reason: 'a [system](os)'}}},
      ],
    });
    await idle();
    expect(buttons(table)).to.deep.equal([]);
    table.setAttribute('known-terms', 'os');
    await settled(table);
    expect(buttons(table).map(textOf)).to.deep.equal(['OS']);
    buttons(table)[0]!.click();
    expect(textOf(boxes(table)[0]!)).to.equal(`OS ${explanation('os', 'en')}`);
  });

  it('goes with its element, which can be asked again when it is back', async () => {
    const lesson = await shown(summary());
    const frame = lesson.parentElement!;
    buttons(lesson)[0]!.click();
    lesson.remove();
    expect([boxes(lesson), expanded(lesson)]).to.deep.equal([[], []]);
    frame.append(lesson);
    buttons(lesson)[0]!.click();
    expect(boxes(lesson)).to.have.length(1);
  });

  it('stays open while its element is drawn again', async () => {
    const lesson = await shown<LitElement>(summary());
    buttons(lesson)[0]!.click();
    lesson.requestUpdate();
    await settled(lesson);
    expect([boxes(lesson).length, expanded(lesson).length]).to.deep.equal([1, 1]);
  });

  it('has the readings of its word where the element has them', async () => {
    const lesson = await shown(`<container-lesson sections="web" known-terms="${known}" ruby="on"></container-lesson>`, 'ja');
    buttonOf(lesson, 'virtualization').click();
    expect(boxes(lesson)[0]!.querySelectorAll('rt').length).to.be.at.least(1);
  });

  for (const markup of [summary(), `<analogy-card known-terms="${known}"></analogy-card>`])
    it(`breaks no rule of axe: ${markup.slice(0, 20)}…`, async () => {
      const element = await shown(markup);
      buttons(element)[0]!.click();
      await expectAccessible(element);
      expect(boxes(element)).to.have.length(1);
    });
});

describe('where there is no popover', () => {
  const {showPopover} = HTMLElement.prototype;
  before(() => Reflect.deleteProperty(HTMLElement.prototype, 'showPopover'));
  after(() => (HTMLElement.prototype.showPopover = showPopover));

  it('a term is explained beside it all the same, one at a time, and Escape and a press elsewhere close it', async () => {
    const page = (await shown(summary() + summary() + '<p style="padding: 3em">Elsewhere</p>')).parentElement!;
    const [first, second] = buttons(page) as [HTMLElement, HTMLElement];
    await click(first);
    expect([boxes(page)[0]!.hasAttribute('popover'), expanded(page).length]).to.deep.equal([false, 1]);
    const {left, top} = boxes(page)[0]!.getBoundingClientRect();
    expect(Math.abs(top - first.getClientRects()[0]!.bottom)).to.be.at.most(5);
    expect(left).to.be.at.least(0);
    await click(second);
    expect([boxes(page).length, second.getAttribute('aria-expanded')]).to.deep.equal([1, 'true']);
    await press('Escape');
    expect([boxes(page), expanded(page)]).to.deep.equal([[], []]);
    await click(first);
    await click(page.querySelector('p')!);
    expect([boxes(page), expanded(page)]).to.deep.equal([[], []]);
  });
});
