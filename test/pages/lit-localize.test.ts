import {expect} from '@open-wc/testing';
import {configureLocalization, msg} from '@lit/localize';

import '../../src/define/comparison-table.js';
import {followLitLocalize} from '../../src/lit-localize.js';
import {settled, show, textOf} from '../support/page.js';

/** A page that has configured Lit Localize for itself; both bring a language that the other has not. */
const {setLocale} = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['ja', 'fr', 'ko'],
  loadLocale: (locale) =>
    locale === 'ko'
      ? Promise.reject(new Error('offline'))
      : Promise.resolve({templates: {greeting: locale === 'ja' ? 'こんにちは' : 'Bonjour'}}),
});
const greeting = (): string => msg('Hello', {id: 'greeting'});
const headingOf = (element: Element): string => textOf(element.shadowRoot!.querySelector('thead th')!);

describe('a host’s Lit Localize', () => {
  const page = document.documentElement;
  const before = page.getAttribute('lang') ?? 'en';
  afterEach(async () => {
    await setLocale('en');
    page.lang = before;
  });

  it('is followed by the page, where that is asked for, and no longer after the end', async () => {
    const frame = await show('<div><comparison-table></comparison-table></div>');
    frame.parentElement!.removeAttribute('lang');
    const element = frame.firstElementChild!;
    page.lang = 'en';
    await setLocale('ja');
    await settled(element);
    expect([greeting(), headingOf(element)], 'not asked for').to.deep.equal(['こんにちは', 'Property']);
    const end = followLitLocalize();
    await setLocale('en');
    await setLocale('ja');
    await settled(element);
    expect([page.lang, headingOf(element)]).to.deep.equal(['ja', '性質']);
    end();
    await setLocale('en');
    await settled(element);
    expect([greeting(), page.lang, headingOf(element)]).to.deep.equal(['Hello', 'ja', '性質']);
  });

  it('is followed by one part of the page; a language that we lack falls back, one that fails changes nothing', async () => {
    const frame = await show(
      '<div><div lang="en"><comparison-table></comparison-table></div><comparison-table lang="en"></comparison-table></div>',
    );
    const target = frame.querySelector('div')!;
    const [inside, outside] = [...frame.querySelectorAll('comparison-table')];
    const end = followLitLocalize(target);
    await setLocale('ja');
    await settled(frame);
    expect([headingOf(inside!), headingOf(outside!)]).to.deep.equal(['性質', 'Property']);
    expect(await setLocale('ko').catch((error: Error) => error.message)).to.equal('offline');
    await settled(frame);
    expect([target.lang, headingOf(inside!)]).to.deep.equal(['ja', '性質']);
    await setLocale('fr');
    await settled(frame);
    expect([greeting(), target.lang, headingOf(inside!)]).to.deep.equal(['Bonjour', 'fr', 'Property']);
    end();
  });
});
