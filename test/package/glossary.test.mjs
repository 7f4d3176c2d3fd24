/** The glossary, and the check that finds a writing that it rejects. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {readGlossary, rejectedIn, termsIn} from '../../scripts/lib/glossary.mjs';
import {localesFolder} from '../../scripts/lib/locales.mjs';
import {root} from '../../scripts/lib/run.mjs';
import {problemsOf} from '../../scripts/lib/translation-problems.mjs';

const glossary = readGlossary(localesFolder);
const found = (text) => rejectedIn(text, glossary).map(({writing}) => writing);

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

  it('has the writings of both languages, and rejects none that it chose', () => {
    for (const {term, en, ja} of glossary) {
      assert.ok(en && ja, term);
      assert.deepEqual(found(ja), [], term);
    }
  });
});

describe('a writing that the glossary rejects', () => {
  for (const {ja, rejected, allowed_in} of glossary) {
    for (const writing of rejected)
      it(`is found: ${writing} for ${ja}`, () => assert.ok(found(`これは${writing}です。`).includes(writing)));
    for (const place of allowed_in) it(`is allowed in ${place}`, () => assert.deepEqual(found(`これは${place}です。`), []));
  }

  it('is found beside a place where it is allowed', () => assert.deepEqual(found('プロセス分離と分離'), ['分離']));

  it('is found through marks and break points, and not in a reading or the id of a term', () => {
    assert.deepEqual(found('[ハイパー*バイザ*](hypervisor)の'), ['ハイパーバイザ']);
    assert.deepEqual(found('ゲスト\u200B OS'), ['ゲスト OS']);
    assert.deepEqual(found('{容器|コンテナー}'), []);
  });

  it('is a problem of a translation', () => {
    const unit = {source: 'Isolation', target: '分離'};
    assert.deepEqual(problemsOf(unit, 'Isolation', {glossary}), [{kind: 'wording', says: 'says 分離, where glossary.csv has 隔離'}]);
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
