/** How the Simplified Chinese is written (one rule for spaces, one for punctuation, no character of another writing), and to whom it comes. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {localesFolder, readLocale} from '../../scripts/l10n/locales.mjs';
import {root} from '../../scripts/lib/run.mjs';

/** GB 2312, the characters of Mainland China: two bytes each, in 72 rows of 94. */
const row = (first) => Uint8Array.from(Array.from({length: 94}, (_, second) => [first, 0xa1 + second]).flat());
const mainland = new Set(Array.from({length: 72}, (_, index) => new TextDecoder('gbk').decode(row(0xb0 + index))).join(''));

/** What stands between marks and in values is a part of the text; break points are nothing. */
const seen = (text) => text.replace(/\]\([\w-]+\)|[[*`\u200B\u2060]/g, '');

const faults = {
  'a space beside a Chinese character or full-width punctuation: text-autospace sets it':
    /[\p{sc=Han}，。：；、（）？“”] | [\p{sc=Han}，。：；、（）？“”]/u,
  'half-width punctuation beside a Chinese character': /[\p{sc=Han}][,.:;!?()"']|[,.:;!?()"'][\p{sc=Han}]/u,
  'a sign of Japanese': /[\p{sc=Hira}\p{sc=Kana}「」～]/u,
};
const faultsOf = (text) => [
  ...Object.keys(faults).filter((fault) => faults[fault].test(seen(text))),
  ...[...text].filter((character) => /\p{sc=Han}/u.test(character) && !mainland.has(character)),
];

describe('the Simplified Chinese', () => {
  it('has no fault of writing', () => {
    const units = [...readLocale(localesFolder, 'zh-Hans').values()];
    assert.ok(units.length > 300);
    assert.deepEqual(
      units.flatMap(({id, target}) => faultsOf(target).map((fault) => `${id}: ${fault}`)),
      [],
    );
  });

  it('says of each measured time from when to when', async () => {
    const {comparedMeasurements} = await import('../../build/data/measurements/compared.js');
    const texts = new Map([...readLocale(localesFolder, 'zh-Hans').values()].map(({id, target}) => [id, target]));
    const times = comparedMeasurements.filter(({quantity}) => quantity.kind === 'time');
    assert.ok(times.length > 20);
    for (const {what} of times) assert.match(texts.get(`lesson.evidence.what.${what}`), /从.+到/, what);
  });

  it("has one word for a vendor's claim, in the evidence and in the notes", () => {
    const texts = new Map([...readLocale(localesFolder, 'zh-Hans').values()].map(({id, target}) => [id, target]));
    assert.equal(texts.get('lesson.evidence.standing.vendor').replaceAll('*', ''), texts.get('lesson.expert.mark.vendor'));
  });

  for (const [text, count] of [
    ['[内核](kernel)在*Linux*里，约{boot}。', 0],
    ['Docker 引擎', 1],
    ['约 {boot}', 1],
    ['[内核](kernel) `runc`', 1],
    ['内核,进程', 1],
    ['（VM) 内核', 1],
    ['容器の内核', 1],
    ['虛擬機', 3],
  ])
    it(`${text} has ${count}`, () => assert.equal(faultsOf(text).length, count));
});

describe('container-lesson/locales/zh-Hans', () => {
  const dist = `${root}dist/`;
  const source = (file) => readFileSync(dist + file, 'utf8');

  it('holds the language and imports what registers it', () => {
    const imported = [...source('locales/zh-Hans.js').matchAll(/from '([^']+)'/g)].map(([, file]) => file);
    assert.deepEqual(imported, ['../generated/words/zh-Hans.js', '../localization/lazy/lazy-words.js', '../localization/words/store.js']);
  });

  it('comes to nobody who does not import it', () => {
    const files = readdirSync(dist, {recursive: true}).map((file) => file.replaceAll('\\', '/'));
    const withChinese = files.filter((file) => file.endsWith('.js') && source(file).includes('虚拟机'));
    assert.ok(withChinese.length > 10);
    assert.deepEqual(
      withChinese.filter((file) => !file.startsWith('generated/strings/zh-Hans/')),
      [],
    );
    const importers = files.filter((file) => file.endsWith('.js') && source(file).includes('words/zh-Hans.js'));
    assert.deepEqual(importers, ['locales/zh-Hans.js']);
  });
});
