/** The glossary, and the check that finds a writing that it rejects. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {lineOf, termsIn} from '../../.cache/compiled/l10n/glossary.js';
import {rejectedIn} from '../../.cache/compiled/l10n/rejected-writings.js';
import {localesFolder, readGlossary} from '../../scripts/l10n/locales.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {problemsOf} from '../../.cache/compiled/l10n/translation-problems.js';

const glossary = readGlossary(localesFolder, 'ja');
const chinese = readGlossary(localesFolder, 'zh-Hans').filter(({locale}) => locale === 'zh-Hans');
const found = (text, terms = glossary) => rejectedIn(text, terms).map(({writing}) => writing);

describe('the glossary', () => {
  it('has a row for each term that the lesson explains, and each row once', () => {
    const explained = [...readFileSync(`${root}src/data/terms.ts`, 'utf8').matchAll(/id: '([\w-]+)'/g)].map(([, id]) => id);
    const terms = glossary.map(({term}) => term);
    assert.ok(explained.length > 10);
    assert.deepEqual(
      explained.filter((id) => !terms.includes(id)),
      [],
    );
    assert.equal(new Set(terms).size, terms.length);
  });

  for (const [language, terms] of [
    ['Japanese', glossary],
    ['Chinese', chinese],
  ])
    it(`has the writings of ${language}, and rejects none that it chose`, () => {
      assert.ok(terms.length > 20);
      for (const {term, en, writing} of terms) {
        assert.ok(en && writing, term);
        assert.deepEqual(found(writing, terms), [], term);
      }
    });

  it('shows a language that has not decided yet how Japanese writes a term', () => {
    const rowIn = (locale, id) => readGlossary(localesFolder, locale).find(({term}) => term === id);
    assert.match(lineOf(rowIn('zh-Hans', 'kernel')), /^kernel \(zh-Hans: 内核, not /);
    for (const row of [rowIn('zh-Hans', 'density'), rowIn('ko', 'density')]) assert.match(lineOf(row), /^density \(ja: 集約度, not /);
  });

  it('is read with the byte order mark of a spreadsheet, and refused in another encoding', () => {
    const folder = mkdtempSync(join(tmpdir(), 'container-lesson-glossary-'));
    const text = readFileSync(join(localesFolder, 'glossary.csv'), 'utf8');
    try {
      writeFileSync(join(folder, 'glossary.csv'), `\uFEFF${text}`);
      assert.deepEqual(readGlossary(folder, 'ja'), glossary);
      writeFileSync(join(folder, 'glossary.csv'), Buffer.from(text.replace('カーネル', '\u0083J'), 'latin1'));
      assert.throws(() => readGlossary(folder, 'ja'), /^Error: glossary\.csv:\d+: this is not UTF-8\. Save the file as UTF-8\./);
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });

  it('says file and line of a row with too few fields, and refuses a term that it does not know', () => {
    const folder = mkdtempSync(join(tmpdir(), 'container-lesson-glossary-'));
    const read = (...rows) => {
      writeFileSync(join(folder, 'glossary.ko.csv'), ['term,writing,rejected,allowed_in,note', ...rows].join('\n'));
      return () => readGlossary(folder, 'ko');
    };
    try {
      cpSync(join(localesFolder, 'glossary.csv'), join(folder, 'glossary.csv'));
      assert.throws(read('kernel,커널,,,', 'kernel,커널'), /^Error: glossary\.ko\.csv:3: 2 fields, not 5/);
      assert.throws(read('colonel,커널,,,'), /^Error: glossary\.ko\.csv:2: glossary\.csv has no term colonel/);
      assert.equal(read('kernel,커널,핵,,')().find(({term}) => term === 'kernel').writing, '커널');
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});

describe('a writing that the glossary rejects', () => {
  for (const [terms, sentence] of [
    [glossary, (writing) => `これは${writing}です。`],
    [chinese, (writing) => `这是${writing}。`],
  ])
    for (const {writing: chosen, rejected, allowed_in} of terms) {
      for (const writing of rejected)
        it(`is found: ${writing} for ${chosen}`, () => assert.ok(found(sentence(writing), terms).includes(writing)));
      for (const place of allowed_in) it(`is allowed in ${place}`, () => assert.deepEqual(found(sentence(place), terms), []));
    }

  it('is found beside a place where it is allowed', () => assert.deepEqual(found('プロセス分離と分離'), ['分離']));

  it('is found through marks and break points, and not in a reading or the id of a term', () => {
    assert.deepEqual(found('[ハイパー*バイザ*](hypervisor)の'), ['ハイパーバイザ']);
    assert.deepEqual(found('ゲスト\u200B OS'), ['ゲスト OS']);
    assert.deepEqual(found('{容器|コンテナー}'), []);
  });

  it('is a problem of a translation', () => {
    const unit = {source: 'Isolation', target: '分離'};
    assert.deepEqual(problemsOf(unit, 'Isolation', {glossary}), [{kind: 'wording', says: 'says 分離, where the glossary has 隔離'}]);
    assert.deepEqual(problemsOf(unit, 'Isolation'), []);
  });
});

describe('the terms of an English sentence', () => {
  for (const [sentence, terms] of [
    ['A VM has its own *guest OS*.', ['vm', 'guest-os', 'os']],
    ['Virtual machines and [control groups](cgroup)', ['vm', 'cgroup']],
    ['The processor of a physical machine', ['server']],
  ])
    it(`${sentence} → ${terms.join(', ')}`, () =>
      assert.deepEqual(
        termsIn(sentence, glossary)
          .map(({term}) => term)
          .sort(),
        [...terms].sort(),
      ));
});
