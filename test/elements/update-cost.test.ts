import {expect, fixture, html as template} from '@open-wc/testing';

import {defineElements} from '../../src/define/index.js';
import {ComparisonTable} from '../../src/elements/index.js';
import type {Lazy} from '../../src/localization/lazy/lazy.js';
import type {Strings} from '../../src/localization/words/messages.js';
import {registerStrings} from '../../src/localization/words/store.js';
import {lazyWords, rendered} from '../support/page.js';

/** What an update asks, and how often. */

let questions = 0;

class CountingTable extends ComparisonTable {
  protected override resources(): readonly Lazy[] {
    questions++;
    return super.resources();
  }
}

customElements.define('counting-table', CountingTable);
await defineElements();

/** How often an element is asked for its resources while something is done to it and drawn. */
async function questionsIn(element: CountingTable, change: () => void): Promise<number> {
  questions = 0;
  change();
  await element.updateComplete;
  return questions;
}

/** How many `Intl.Locale` are made while something is done. */
async function localesMadeIn(action: () => Promise<unknown>): Promise<number> {
  const intl = Intl as {Locale: typeof Intl.Locale};
  const {Locale} = intl;
  let made = 0;
  intl.Locale = class extends Locale {
    constructor(...given: ConstructorParameters<typeof Locale>) {
      super(...given);
      made++;
    }
  } as typeof Locale;
  try {
    await action();
  } finally {
    intl.Locale = Locale;
  }
  return made;
}

async function page(lang: string, markup: string): Promise<HTMLElement> {
  const frame = await fixture<HTMLElement>(template`<div lang=${lang}></div>`);
  frame.innerHTML = markup;
  await rendered(frame);
  return frame;
}

describe('an update asks for the resources of an element', () => {
  let frame: HTMLElement;
  let table: CountingTable;

  before(lazyWords);
  beforeEach(async () => {
    frame = await fixture<HTMLElement>(template`<div lang="en"></div>`);
    table = document.createElement('counting-table') as CountingTable;
  });

  it('once, when the element is first drawn', async () => {
    expect(await questionsIn(table, () => frame.append(table))).to.equal(1);
  });

  it('once, when an attribute or the language changes', async () => {
    frame.append(table);
    await table.updateComplete;
    expect(await questionsIn(table, () => table.setAttribute('heading-level', '3'))).to.equal(1);
    expect(await questionsIn(table, () => ((frame.lang = 'ja'), table.requestUpdate()))).to.equal(1);
  });

  it('once, and waits for what is not there', async () => {
    frame.append(table);
    await table.updateComplete;
    expect(await questionsIn(table, () => (table.evidence = true))).to.equal(1);
    expect(table.shadowRoot!.querySelector('[id^="fact-"]') === null, 'the evidence is there').to.be.false;
  });

  it('again, when more is asked for during the wait', async () => {
    table.ruby = 'on';
    const asked = await questionsIn(table, () => {
      frame.append(table);
      queueMicrotask(() => queueMicrotask(() => (table.evidence = true)));
    });
    expect(asked).to.be.within(2, 3);
    expect(table.shadowRoot!.querySelector('[id^="fact-"]') === null, 'the evidence is there').to.be.false;
  });
});

describe('an element is drawn again', () => {
  let table: CountingTable;
  /** Whether the table updates after its words, or others, were registered. */
  const updatesAfter = async (strings: Strings): Promise<boolean> => {
    const asked = await questionsIn(table, () => registerStrings('en', strings));
    return asked > 0;
  };

  beforeEach(async () => {
    await lazyWords();
    table = document.createElement('counting-table') as CountingTable;
    (await page('en', '<p></p>')).append(table);
    await table.updateComplete;
  });
  afterEach(() => registerStrings('en', {'table.property': 'Property', 'quiz.title.mixed': 'Decide for yourself'}));

  it('when a message that it shows has changed', async () => {
    expect(await updatesAfter({'table.property': 'Aspect'})).to.be.true;
    expect(table.shadowRoot!.textContent).to.include('Aspect');
  });

  it('not when other messages have come', async () => {
    expect(await updatesAfter({'quiz.title.mixed': 'Other questions'})).to.be.false;
  });

  it('when a language has come, which may be that of a fallback', async () => {
    const asked = await questionsIn(table, () => registerStrings('xx', {'quiz.title.mixed': 'New'}));
    expect(asked).to.equal(1);
  });
});

describe('the languages in which a message is looked for', () => {
  const markup = `<container-lesson></container-lesson><comparison-table></comparison-table><analogy-card></analogy-card>`;
  /** The chain of the tag, and the direction of what is shown. */
  const most = 2;

  it('are worked out once a tag for all elements of a page, and once more for another tag', async () => {
    await lazyWords();
    let frame: HTMLElement;
    expect(await localesMadeIn(async () => (frame = await page('ja-JP', markup)))).to.be.within(1, most);
    const changed = await localesMadeIn(async () => {
      frame.lang = 'en-GB';
      await new Promise((resolve) => setTimeout(resolve));
      await rendered(frame);
    });
    expect(changed).to.be.within(1, most);
  });
});
