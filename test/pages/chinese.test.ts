import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import {messagesOf} from '../../src/l10n/generated-words.js';
import {allWords} from '../../src/generated/all-words.js';
import {lazyWords as lazyModules} from '../../src/generated/words/zh-Hans.js';
import '../../src/index.js';
import '../../src/locales/zh-Hans.js';
import {lazyWords} from '../../src/localization/lazy/lazy-words.js';
import type {LazyArea} from '../../src/localization/words/messages.js';
import {registerStrings} from '../../src/localization/words/store.js';
import {boxesNotToOverlap, clipped, elementsOf, overlaps} from '../support/layout.js';
import {expectAccessible, nodesOf, openAll, rendered, show, textsOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

/** The lesson in Simplified Chinese: a language that the package does not bring by itself. */

/** Everything that a reader may meet, when it has come. */
async function lesson(lang: string, width?: number): Promise<HTMLElement> {
  await Promise.all((Object.keys(lazyModules) as LazyArea[]).map((area) => lazyWords('zh-Hans', area).load()));
  const element = await show('<container-lesson course depth="expert"></container-lesson>', lang, width);
  await waitUntil(() => element.shadowRoot!.querySelector('.expert-notes') !== null);
  const table = element.shadowRoot!.querySelector('comparison-table')!;
  table.toggleAttribute('evidence', true);
  await waitUntil(() => table.shadowRoot!.querySelector('.evidence') !== null);
  await rendered(element.parentElement!);
  await openAll(element);
  return element;
}

/** The languages that the roots of the elements say they are in. */
const rootsOf = (element: Element): string[] => [
  ...new Set(
    [...nodesOf(element)].flatMap((one) =>
      one instanceof Element && one.shadowRoot ? [one.shadowRoot.querySelector<HTMLElement>('[lang]')!.lang] : [],
    ),
  ),
];
const titleOf = (element: Element): string => element.shadowRoot!.querySelector('h2')!.textContent!.trim();

describe('the lesson in Simplified Chinese', () => {
  before(() => setViewport({width: 1400, height: 900}));
  after(() => setViewport({width: 1280, height: 900}));

  for (const lang of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-CN', 'zh_CN'])
    it(`is shown, and says so, where the page is in ${lang}`, async () => {
      const element = await show('<container-lesson></container-lesson>', lang);
      expect([titleOf(element), rootsOf(element)]).to.deep.equal(['容器与虚拟机有什么不同', ['zh-Hans']]);
    });

  for (const lang of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'yue'])
    it(`is not given for Traditional Chinese where the page is in ${lang}`, async () => {
      const element = await show('<container-lesson></container-lesson>', lang);
      expect([titleOf(element), rootsOf(element)]).to.deep.equal(['How containers differ from virtual machines', ['en']]);
    });

  for (const width of [320, 768, 1280])
    it(`has room at ${width} px: nothing clipped, overlapping, or to be scrolled sideways`, async () => {
      const element = await lesson('zh-CN', width);
      const page = element.parentElement!;
      expect(page.scrollWidth).to.equal(page.clientWidth);
      expect(clipped(element)).to.deep.equal([]);
      for (const selector of boxesNotToOverlap)
        expect(overlaps(elementsOf(element).filter((one) => one.matches(selector))), selector).to.deep.equal([]);
    });

  it('is accessible', async () => expectAccessible(await lesson('zh-CN')));

  it('leaves no sentence in English, seen or read out', async () => {
    const marked = Object.fromEntries(Object.entries(messagesOf(allWords.en)).map(([id, text]) => [id, `⚑${text}`]));
    registerStrings('en', marked);
    const inEnglish = textsOf(await lesson('en')).filter((text) => text.includes('⚑'));
    expect(inEnglish.length).to.be.greaterThan(300);
    expect(textsOf(await lesson('zh-CN')).filter((text) => text.includes('⚑'))).to.deep.equal([]);
  });
});
