import {expect} from '@open-wc/testing';

import {words as en} from '../../src/generated/words/en.js';
import {words as ja} from '../../src/generated/words/ja.js';
import explanations from '../../src/generated/strings/en/explanations.js';
import {availableLocales, messageIds, onWordsChange, registerAreas, registerStrings} from '../../src/localization/words/store.js';
import {translator} from '../../src/localization/words/translate.js';

const areas = ['table', 'checklist'] as const;

describe('strings', () => {
  it('come in a language that the page has, where it has neither the one asked for nor English', () => {
    expect(translator('de', areas).known).to.be.false;
    registerAreas('ja', {table: ja.table, checklist: ja.checklist});
    const t = translator('de', areas);
    expect(t('table.property')).to.equal('性質');
    expect([t.locale, t.known]).to.deep.equal(['ja', true]);
    registerAreas('en', en);
    registerAreas('ja', ja);
  });

  it('come in the language that is asked for, with their values filled in', () => {
    expect(translator('ja-JP', areas)('table.property')).to.equal('性質');
    expect(translator('en', areas)('table.scale', {steps: '3', max: '4'})).to.equal('3 of 4 steps');
    expect(translator('ja', areas)('table.scale', {steps: '3', max: '4'})).to.equal('4段階の\u200Bうち3');
  });

  it('show a value by its name, in braces, where none is given for it', () => {
    registerStrings('ko', {'table.scale': '{steps} {constructor} {__proto__}'});
    expect(translator('ko', areas)('table.scale', {steps: '3', max: '4'})).to.equal('3 {constructor} {__proto__}');
  });

  it('say of a message whether it is there in the language asked for', () => {
    registerStrings('ko', {'table.caption': '비교'});
    const ko = translator('ko', areas);
    expect(ko.locale, 'most is English').to.equal('en');
    const ja = translator('ja', areas);
    expect([ja.has('table.property'), ja.has('explanations.vm.hypervisor.note'), ja('explanations.vm.hypervisor.note')]).to.deep.equal([
      true,
      false,
      '',
    ]);
    registerAreas('en', {explanations});
    expect(translator('ja', areas).has('explanations.vm.hypervisor.note')).to.be.false;
    expect(translator('ja', areas)('explanations.vm.hypervisor.note')).to.not.equal('');
  });

  it('fall back to English for an unknown language, and say so in the locale', () => {
    const t = translator('de', areas);
    expect(t('table.property')).to.equal('Property');
    expect([t.locale, t.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('keep the same t until a string changes', () => {
    const before = translator('en', areas);
    expect(translator('en', areas)).to.equal(before);
    registerStrings('en', {'table.property': 'Other'});
    registerStrings('en', {'table.property': 'Property'});
    expect(translator('en', areas)).not.to.equal(before);
  });

  it('do not change when the same words are registered again', () => {
    const before = translator('en', areas);
    registerAreas('en', en);
    expect(translator('en', areas)).to.equal(before);
  });

  it('of a page replace those of the package, in English too, and listeners are called', () => {
    let told = 0;
    const end = onWordsChange(() => told++);
    registerStrings('en', {'table.property': 'Aspect'});
    end();
    registerStrings('en-GB', {'table.property': 'Quality'});
    expect(told).to.equal(1);
    expect(translator('en', areas)('table.property')).to.equal('Aspect');
    expect(translator('en-GB', areas)('table.property')).to.equal('Quality');
    registerStrings('en', {'table.property': 'Property'});
  });

  it('of one element replace those of the page and the package', () => {
    const own = {'table.property': 'Own'};
    expect(translator('ja', areas, own)('table.property')).to.equal('Own');
    expect(translator('ja', areas, own)).to.equal(translator('ja', areas, own));
    expect(translator('ja', areas)('table.property')).to.equal('性質');
  });

  it('of a partial language are shown, but the locale stays that of the rest until it is complete', () => {
    registerStrings('ko', {'table.property': '속성'});
    const partial = translator('ko', areas);
    expect(partial('table.property')).to.equal('속성');
    expect(partial('checklist.reset')).to.equal(en.checklist.reset);
    expect(partial.locale).to.equal('en');
    registerStrings(
      'ko',
      Object.fromEntries(
        messageIds()
          .filter((id) => /^(table|checklist)\./.test(id))
          .map((id) => [id, id]),
      ),
    );
    expect(translator('ko', areas).locale).to.equal('ko');
    expect(translator('ko', ['lesson']).locale).to.equal('en');
  });

  it('are each looked up along the chain of languages', () => {
    registerStrings('zh', {'table.property': '属性', 'table.judgement': '判断'});
    registerStrings('zh-Hant', {'table.property': '屬性'});
    const t = translator('zh-Hant-HK', areas);
    expect([t('table.property'), t('table.judgement'), t('checklist.reset')]).to.deep.equal(['屬性', '判断', en.checklist.reset]);
  });

  it('come in the plural form of the language', () => {
    const t = translator('en', ['checklist', 'diagram']);
    expect(t.plural('diagram.kernels', 1, {count: '1'})).to.equal(en.diagram['kernels.one'].replace('{count}', '1'));
    expect(t.plural('diagram.kernels', 4, {count: '4'})).to.equal(en.diagram['kernels.other'].replace('{count}', '4'));
    registerStrings('ar', {'diagram.kernels.few': 'few {count}', 'diagram.kernels.other': 'other {count}'});
    registerStrings(
      'ar',
      Object.fromEntries(
        messageIds()
          .filter((id) => /^(diagram|checklist)\./.test(id) && !id.startsWith('diagram.kernels.'))
          .map((id) => [id, id]),
      ),
    );
    registerStrings('ar', {
      'diagram.kernels.one': 'one',
      'diagram.kernels.vm.one': 'x',
      'diagram.kernels.vm.other': 'x',
      'diagram.kernels.container.one': 'x',
      'diagram.kernels.container.other': 'x',
    });
    const arabic = translator('ar', ['checklist', 'diagram']);
    expect([arabic.locale, arabic.dir]).to.deep.equal(['ar', 'rtl']);
    expect(arabic.plural('diagram.kernels', 3, {count: '3'})).to.equal('few 3');
    expect(arabic.plural('diagram.kernels', 100, {count: '100'})).to.equal('other 100');
  });

  it('are singular in English for one', () => {
    const t = translator('en', ['checklist', 'diagram']);
    const values = {count: '1', done: '0', total: '1', layers: 'x'};
    const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: keyof typeof values) => values[name]);
    expect(t.plural('checklist.progress', 1, values)).to.equal(filled(en.checklist['progress.one']));
    for (const id of ['kernels', 'kernels.vm', 'kernels.container'] as const)
      expect(t.plural(`diagram.${id}`, 1, values), id).to.equal(filled(en.diagram[`${id}.one`]));
    registerAreas('en', {explanations});
    const withExplanations = translator('en', ['explanations']);
    for (const id of ['words.vm', 'words.container'] as const)
      expect(withExplanations.plural(`explanations.${id}`, 1, values), id).to.equal(filled(explanations[`${id}.one`]));
  });

  it('have words for exactly one in Japanese too, though its grammar has one form', () => {
    const t = translator('ja', ['diagram']);
    expect(t.plural('diagram.kernels.vm', 1, {count: '1'})).to.equal(ja.diagram['kernels.vm.one'].replace('{count}', '1'));
    expect(t.plural('diagram.kernels.vm', 2, {count: '2'})).to.equal(ja.diagram['kernels.vm.other'].replace('{count}', '2'));
  });

  it('name the languages and the ids there are', () => {
    expect(availableLocales()).to.include.members(['en', 'ja', 'ko']);
    expect(messageIds()).to.include('table.caption').and.not.include('lesson.table.caption');
  });
});
