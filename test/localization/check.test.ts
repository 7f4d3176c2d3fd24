import {expect} from '@open-wc/testing';

import {idOf} from '../../src/l10n/generated-words.js';
import '../../src/define/comparison-table.js';
import {signs} from '../../src/generated/message-signs.js';
import {check, nearestId} from '../../src/localization/warnings/authoring/check.js';
import {messageIds, registerStrings, type Strings} from '../../src/localization/index.js';
import {authoring} from '../../src/localization/warnings/warn.js';
import {warnOfElementStrings} from '../../src/localization/words/store.js';
import {signs as signsOf} from '../../src/localization/words/signs.js';
import type {ComparisonTable} from '../../src/elements/index.js';
import {words} from '../../src/generated/words/en.js';
import {show, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const saidOf = (strings: Readonly<Record<string, unknown>>, locale = 'ko'): string[] => check(locale, strings);

describe('the check of an author’s strings', () => {
  it('names the nearest id for an unknown one', () => {
    expect(saidOf({'table.captoin': 'x'})).to.deep.equal([
      'container-lesson: strings (ko): there is no message "table.captoin". The nearest is "table.caption".',
    ]);
    expect(['checklist.reste', 'lesson.titel'].map(nearestId)).to.deep.equal(['checklist.reset', 'lesson.title']);
  });

  it('names the nearest for the first few unknown ids, then counts: a thousand cost no more than their number', () => {
    const strings = Object.fromEntries(Array.from({length: 1000}, (_, index) => [`app.some.key${index}`, 'x']));
    const said = saidOf({...strings, 'table.more': 5});
    expect(said).to.have.length(7);
    const named = said.filter((line) => line.includes('The nearest is'));
    expect(named).to.have.length(5);
    expect(named[4]).to.include('"app.some.key4"');
    expect(said[6]).to.include('"table.more" needs a text');
    expect(said[5]).to.equal('container-lesson: strings (ko): of 995 more ids there is no message, from "app.some.key5" on.');
  });

  it('takes the name of a property that all objects have for an unknown id', () => {
    expect(saidOf({constructor: 'x'})[0]).to.include('there is no message "constructor"');
    expect(Object.keys(signs)).to.include(nearestId('constructor'));
  });

  it('says which value is no text', () => {
    expect(saidOf({'table.caption': 5, 'table.property': null, 'table.more': {}})).to.deep.equal([
      'container-lesson: strings (ko): "table.caption" needs a text, not number.',
      'container-lesson: strings (ko): "table.property" needs a text, not null.',
      'container-lesson: strings (ko): "table.more" needs a text, not object.',
    ]);
  });

  it('says which values and marks are lost, and which values there are none of', () => {
    expect(saidOf({'table.scale': '{steps}'})[0]).to.include('"table.scale" has lost {max}.');
    expect(saidOf({'table.more-about': '{property} {page}'})[0]).to.include('"table.more-about" has no value {page}');
    const marked = Object.entries(signs).find(([, sign]) => sign.includes('](kernel)'))![0];
    expect(saidOf({[marked]: 'x'})[0]).to.include('[…](kernel)');
    expect(saidOf({'table.scale': '{max}{steps}', 'table.caption': '{表|ひょう}'})).to.deep.equal([]);
  });

  it('says which value stands more often, which mark or brace does not close, and which tag is no markup, as the check of translations does', () => {
    for (const [text, says] of [
      ['{steps} {steps} {max}', '"table.scale" has {steps} more often than the English.'],
      ['{steps} of {{max}', '"table.scale" has a { of a mark that does not close; it is shown as it stands.'],
      ['*{steps} of {max}', '"table.scale" has a * of a mark that does not close; it is shown as it stands.'],
      ['<b>{steps}</b> of {max}', '"table.scale" has </b>, which is no markup in a text; it is shown as it stands.'],
    ] as const)
      expect(saidOf({'table.scale': text})).to.deep.equal([`container-lesson: strings (ko): ${says}`]);
    expect(saidOf({'table.scale': '*{steps}* of `{x}` 5 * {max}'})).to.deep.equal([]);
  });

  it('takes the plural forms of any language; one need not name its number', () => {
    expect(saidOf({'diagram.kernels.few': '{count} x', 'diagram.kernels.one': 'x'})).to.deep.equal([]);
    expect(saidOf({'diagram.kernels.few': 'x'})[0]).to.include('has lost {count}');
    expect(saidOf({'diagram.kernels.several': '{count}'})[0]).to.include('there is no message');
  });

  it('says when a language tag is none', () => {
    expect(saidOf({}, 'not a tag!')[0]).to.include('"not a tag!" is no valid language tag');
    expect([...saidOf({}, 'ja_JP'), ...saidOf({}, '')]).to.deep.equal([]);
  });

  it('knows every message as the build does', () => {
    for (const [area, strings] of Object.entries(words))
      for (const [key, text] of Object.entries<string>(strings)) {
        const id = idOf(area, key);
        expect(signsOf(text).join('\n'), id).to.equal((signs as Record<string, string>)[id]);
      }
    expect(messageIds().filter((id) => !(id in signs))).to.deep.equal([]);
  });

  it('comes by itself, late, once a fault, for a page’s strings and for an element’s; the rest is applied', async () => {
    const said: string[] = [];
    const original = console.warn;
    console.warn = (message: string) => void said.push(message);
    const strings = {'table.property': 'Aspect', 'table.captoin': 'x', 'table.more-about': 5} as unknown as Strings;
    try {
      registerStrings('en', strings);
      registerStrings('en', strings);
      const element = await show<ComparisonTable>('<comparison-table></comparison-table>');
      expect(textOf(element.shadowRoot!.querySelector('thead th')!)).to.equal('Aspect');
      element.strings = {'table.property': 'Own', 'table.scael': 'x', 'table.more': 5} as unknown as Strings;
      await element.updateComplete;
      expect(textOf(element.shadowRoot!.querySelector('thead th')!)).to.equal('Own');
      await waitUntil(() => said.length === 4);
    } finally {
      console.warn = original;
    }
    expect(said.map((text) => /"[\w.-]+"/.exec(text)![0])).to.deep.equal([
      '"table.captoin"',
      '"table.more-about"',
      '"table.scael"',
      '"table.more"',
    ]);
  });

  it('comes once for the strings of an element, though a lesson hands its own on to all its parts', async () => {
    let reads = 0;
    const strings = {
      get 'table.property'() {
        reads++;
        return 'Aspect';
      },
    };
    warnOfElementStrings('en', strings);
    await authoring.load();
    await waitUntil(() => reads > 0);
    const once = reads;
    warnOfElementStrings('en', strings);
    warnOfElementStrings('ja', strings);
    await Promise.resolve();
    await new Promise(requestAnimationFrame);
    expect(reads).to.equal(once);
  });
});
