import {expect} from '@open-wc/testing';

import '../../src/define/comparison-table.js';
import {loadLocale, onMissingLocale, registerLocaleLoader, registerStrings, type LocaleModule} from '../../src/localization/index.js';
import type {ComparisonTable} from '../../src/elements/index.js';
import {consoleOf, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const frame = document.createElement('div');
const headingOf = (element: Element): string | undefined => {
  const heading = element.shadowRoot!.querySelector('thead th');
  return heading ? textOf(heading) : undefined;
};
const showsSlot = (element: Element): boolean => element.shadowRoot!.querySelector('slot') !== null;

/** For an element that waits an update has no end: what it shows meanwhile is there in the next task. */
const nextTask = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

function table(lang: string): ComparisonTable {
  const element = document.createElement('comparison-table') as ComparisonTable;
  element.lang = lang;
  frame.append(element);
  return element;
}

/** A loader whose attempts end when the test says so, and how often it was called. */
function controlled() {
  let resolve: (module: LocaleModule) => void;
  let reject: (error: Error) => void;
  const made = {
    calls: 0,
    loader: (): Promise<LocaleModule> => {
      made.calls++;
      return new Promise((...both) => ([resolve, reject] = both));
    },
    bring: (strings: LocaleModule['default']): void => resolve({default: strings!}),
    fail: (): void => reject(new Error('offline')),
  };
  return made;
}

describe('a language that comes when it is asked for', () => {
  before(() => document.body.append(frame));
  after(() => frame.remove());

  it('leaves what stands between the tags until it is there, then is shown; the loader is called once', async () => {
    const made = controlled();
    registerLocaleLoader('ko', made.loader);
    expect(made.calls, 'before an element asks').to.equal(0);
    const [one, other] = [table('ko'), table('ko-KR')];
    await nextTask();
    expect([one, other].map(showsSlot)).to.deep.equal([true, true]);
    expect(made.calls).to.equal(1);
    made.bring({'table.property': '속성'});
    await waitUntil(() => headingOf(one) === '속성');
    await nextTask();
    expect([headingOf(other), made.calls]).to.deep.equal(['속성', 1]);
  });

  it('leaves the language that is shown until it is there', async () => {
    const {loader, bring} = controlled();
    registerLocaleLoader('de', loader);
    const element = table('ja');
    await nextTask();
    element.lang = 'de';
    await nextTask();
    expect(headingOf(element)).to.equal('性質');
    bring({'table.property': 'Eigenschaft'});
    await waitUntil(() => headingOf(element) === 'Eigenschaft');
  });

  it('is found along the chain: zh-Hant-TW by a loader for zh', async () => {
    const {loader, bring} = controlled();
    registerLocaleLoader('zh', loader);
    registerStrings('zh-Hant', {'table.caption': '比較'});
    const element = table('zh-Hant-TW');
    await nextTask();
    expect(showsSlot(element)).to.be.true;
    bring({'table.property': '属性'});
    await waitUntil(() => headingOf(element) === '属性');
    expect(textOf(element)).to.include('比較');
  });

  it('falls back with one warning where it cannot be had, and is tried again by an update and by a call', async () => {
    const made = controlled();
    registerLocaleLoader('fr', made.loader);
    const element = table('fr');
    const warnings = await consoleOf('warn', async () => {
      await nextTask();
      made.fail();
      await waitUntil(() => headingOf(element) === 'Property');
      await nextTask();
      expect(made.calls, 'no attempt of its own accord').to.equal(1);
      element.requestUpdate();
      await nextTask();
      expect([made.calls, headingOf(element)]).to.deep.equal([2, 'Property']);
      made.fail();
      await nextTask();
    });
    expect(warnings.filter((text) => text.includes('"fr"'))).to.have.length(1);
    const loaded = loadLocale('fr-CA');
    expect(made.calls).to.equal(3);
    made.bring({'table.property': 'Propriété'});
    expect(await loaded).to.be.true;
    await nextTask();
    expect(headingOf(element)).to.equal('Propriété');
  });

  it('may replace English too, and a module of container-lesson/locales is as good as strings', async () => {
    registerLocaleLoader('en', () => Promise.resolve({default: {'table.property': 'Aspect'}}));
    registerLocaleLoader('eo', () => import('../../src/locales/ja.js'));
    const [english, renamed] = [table('en'), table('eo')];
    await waitUntil(() => headingOf(english) === 'Aspect' && headingOf(renamed) === '性質');
    expect(renamed.shadowRoot!.querySelector<HTMLElement>('.root')!.lang).to.equal('eo');
    registerStrings('en', {'table.property': 'Property'});
  });

  it('that nobody brings is told once, by its whole tag, and can still be brought', async () => {
    const told: string[] = [];
    const end = onMissingLocale((locale) => {
      told.push(locale);
      if (locale === 'pt-BR') registerStrings('pt', {'table.property': 'Propriedade'});
    });
    const elements = ['pt-BR', 'pt-BR', 'sv', 'en-GB', 'ja', '', 'not a tag!', 'ko-KR'].map(table);
    await nextTask();
    await nextTask();
    expect(told).to.deep.equal(['pt-BR', 'sv']);
    expect(headingOf(elements[0]!)).to.equal('Propriedade');
    expect(await loadLocale('sv')).to.be.false;
    end();
    table('da');
    await nextTask();
    expect(told).to.have.length(2);
  });
});
