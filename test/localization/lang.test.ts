import {expect} from '@open-wc/testing';

import '../../src/define/comparison-table.js';
import {watchedCounts} from '../../src/localization/language/lang-observer.js';
import {registerStrings} from '../../src/localization/index.js';
import {consoleOf, rendered, settled, show, textOf} from '../support/page.js';

const tag = '<comparison-table properties="size"></comparison-table>';
const headingOf = (element: Element): string => textOf(element.shadowRoot!.querySelector('thead th')!);
const root = (element: Element): HTMLElement => element.shadowRoot!.querySelector('.root')!;

describe('the language of an element', () => {
  for (const [lang, heading] of [
    ['ja', '性質'],
    ['en', 'Property'],
    ['ja-JP', '性質'],
    ['ja_JP', '性質'],
    ['JA', '性質'],
    ['ja-x-mtfrom-en', '性質'],
    ['', 'Property'],
    ['tlh', 'Property'],
  ] as const)
    it(`is ${heading} under lang="${lang}"`, async () => expect(headingOf(await show(tag, lang))).to.equal(heading));

  for (const [lang, told] of [
    ['jp', 'lang="jp" does not say Japanese. Write lang="ja".'],
    ['jp-JP', 'lang="jp-JP" does not say Japanese. Write lang="ja".'],
    ['Japanese', 'lang="Japanese" does not say Japanese. Write lang="ja".'],
    ['日本語', 'lang="日本語" does not say Japanese. Write lang="ja".'],
    ['ja_JP.UTF-8', 'lang="ja_JP.UTF-8" does not say Japanese (Japan). Write lang="ja-JP".'],
    ['cn', 'lang="cn" does not say Simplified Chinese. Write lang="zh-Hans".'],
    ['tw', 'lang="tw" does not say Traditional Chinese. Write lang="zh-Hant".'],
    ['chinese', 'lang="chinese" does not say Chinese. Write lang="zh".'],
    ['中文', 'lang="中文" does not say Chinese. Write lang="zh".'],
    ['kr', 'lang="kr" does not say Korean. Write lang="ko".'],
    ['cz', 'lang="cz" does not say Czech. Write lang="cs".'],
    ['dk', 'lang="dk" does not say Danish. Write lang="da".'],
    ['english', 'lang="english" does not say English. Write lang="en".'],
    ['Français', 'lang="Français" does not say French. Write lang="fr".'],
    ['ja, en', 'lang="ja, en" is no language tag. Write one such as lang="ja" or lang="zh-Hans".'],
  ] as const)
    it(`lang="${lang}" is told, once, with the tag that was meant, and English is spoken`, async () => {
      const warnings = await consoleOf('warn', async () => {
        const frame = await show(`<div>${tag}${tag}</div>`, lang);
        for (const element of frame.querySelectorAll('comparison-table')) expect(headingOf(element)).to.equal('Property');
      });
      expect(warnings).to.deep.equal([told]);
    });

  it('is not told where the tag is right, or where somebody brings its words', async () => {
    registerStrings('us', {'table.property': 'Us'});
    const warnings = await consoleOf('warn', async () => {
      for (const lang of ['ja', 'JA', 'ja_JP', 'jpn', 'zh-cn', 'zh-Hant-TW', 'ko', 'tlh', 'sr-Latn', 'cnr', 'x-mine', '', ' ', 'us'])
        await show(tag, lang);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('is English where no lang is known', async () => {
    const page = document.documentElement;
    const before = page.getAttribute('lang');
    page.removeAttribute('lang');
    const element = document.body.appendChild(document.createElement('comparison-table'));
    await element.updateComplete;
    expect(headingOf(element)).to.equal('Property');
    expect(root(element).lang).to.equal('en');
    element.remove();
    if (before !== null) page.setAttribute('lang', before);
  });

  it('is its own lang before its parent’s', async () => {
    const element = await show('<comparison-table lang="ja"></comparison-table>', 'en');
    expect(headingOf(element)).to.equal('性質');
    expect([root(element).lang, root(element).dir]).to.deep.equal(['ja', 'ltr']);
  });

  it('follows when the attribute changes, at any distance and a hundred times', async () => {
    const frame = await show(`<section><div>${tag}</div></section>`, 'ja');
    const element = frame.querySelector('comparison-table')!;
    const page = frame.parentElement!;
    for (let i = 0; i < 100; i++) page.lang = i % 2 === 0 ? 'en' : 'ja';
    await settled(element);
    expect(headingOf(element)).to.equal('性質');
    page.lang = 'en';
    await settled(element);
    expect(headingOf(element)).to.equal('Property');
    element.parentElement!.lang = 'ja';
    await settled(element);
    expect(headingOf(element)).to.equal('性質');
    element.parentElement!.removeAttribute('lang');
    await settled(element);
    expect(headingOf(element)).to.equal('Property');
  });

  it('passes from a shadow root to its host; the slot it is assigned to does not count', async () => {
    const host = await show('<div lang="ja"><span></span></div>', 'en');
    const shadow = host.attachShadow({mode: 'closed'});
    shadow.innerHTML = `<div lang="en"><slot></slot></div><p>${tag}</p>`;
    host.querySelector('span')!.innerHTML = tag;
    const slotted = host.querySelector('comparison-table')!;
    const inside = shadow.querySelector('comparison-table')!;
    await settled(inside);
    expect([headingOf(slotted), headingOf(inside)]).to.deep.equal(['性質', '性質']);
    host.lang = 'en';
    await settled(inside);
    expect([headingOf(slotted), headingOf(inside)]).to.deep.equal(['Property', 'Property']);
    shadow.querySelector('p')!.lang = 'ja';
    await settled(inside);
    expect([headingOf(slotted), headingOf(inside)]).to.deep.equal(['Property', '性質']);
  });

  it('is the new place’s after a move', async () => {
    const frame = await show(`<div><p lang="ja">${tag}</p><p lang="en"></p></div>`);
    const element = frame.querySelector('comparison-table')!;
    frame.lastElementChild!.append(element);
    await settled(element);
    expect(headingOf(element)).to.equal('Property');
  });

  it('differs side by side on one page', async () => {
    const frame = await show(`<div><div lang="ja">${tag}</div><div lang="en">${tag}</div></div>`);
    expect([...frame.querySelectorAll('comparison-table')].map(headingOf)).to.deep.equal(['性質', 'Property']);
  });

  it('leaves nothing behind when 200 elements have come and gone', async () => {
    const before = watchedCounts();
    const frame = await show(`<div>${tag.repeat(200)}</div>`, 'ja');
    expect(watchedCounts().elements).to.equal(before.elements + 200);
    frame.remove();
    expect(watchedCounts()).to.deep.equal(before);
  });

  it('follows a change that is still to be reported when the last element of another root leaves', async () => {
    const frame = await show(`<div><section lang="en">${tag}</section><span></span></div>`);
    const alone = frame.querySelector('span')!.attachShadow({mode: 'open'}).appendChild(document.createElement('comparison-table'));
    await alone.updateComplete;
    frame.querySelector('section')!.lang = 'ja';
    alone.remove();
    const element = frame.querySelector('comparison-table')!;
    await settled(element);
    expect(headingOf(element)).to.equal('性質');
  });

  it('takes words that come later, and single sentences of one element', async () => {
    const frame = await show(`<div>${tag}${tag}</div>`, 'en');
    const [one, other] = [...frame.querySelectorAll('comparison-table')];
    registerStrings('en', {'table.property': 'Aspect'});
    await rendered(frame);
    expect([headingOf(one!), headingOf(other!)]).to.deep.equal(['Aspect', 'Aspect']);
    other!.strings = {'table.property': 'Mine'};
    await rendered(frame);
    expect([headingOf(one!), headingOf(other!)]).to.deep.equal(['Aspect', 'Mine']);
    registerStrings('en', {'table.property': 'Property'});
  });

  it('labels the root with what it shows: dir follows, a partial language does not mislabel', async () => {
    registerStrings('ar', {'table.property': 'خاصية'});
    const element = await show(tag, 'ar');
    expect([headingOf(element), root(element).lang, root(element).dir]).to.deep.equal(['خاصية', 'en', 'ltr']);
  });

  it('puts break points as <wbr> into short Japanese texts, and none into attributes', async () => {
    const element = await show('<comparison-table></comparison-table>', 'ja');
    expect(element.shadowRoot!.innerHTML.includes('\u200B')).to.be.false;
    expect(element.shadowRoot!.querySelectorAll('.title wbr').length).to.be.greaterThan(0);
  });
});
