/** What textlint finds in Japanese, and what explains the rest. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {exceptions} from '../../scripts/l10n/japanese-exceptions.mjs';
import {asRead, proofread} from '../../scripts/l10n/japanese.mjs';
import {localesFolder, readLocale} from '../../scripts/l10n/locales.mjs';
import {withoutMarks} from '../../.cache/compiled/l10n/pieces.js';
import {capture, root} from '../../scripts/lib/run.mjs';

/** The rules that find something in a text, each once, with no exceptions unless told. */
async function rulesAt(text, list = [], {id = 'lesson.lesson.lead', ext} = {}) {
  const {faults} = await proofread([{id, text, ext}], list);
  return [...new Set(faults.map(({rule}) => rule))];
}

describe('npm run textlint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'container-lesson-japanese-'));
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('fails, and says the id of each message with a fault, the rule and the text', () => {
    cpSync(localesFolder, folder, {recursive: true});
    const file = join(folder, 'ja.xlf');
    const whole = readFileSync(file, 'utf8');
    const edited = whole
      .replace('<target>性質</target>', '<target>起動を行います。</target>')
      .replace('<target>性質の比較</target>', '<target>コンテナは*速い*のである。</target>');
    assert.notEqual(edited, whole);
    writeFileSync(file, edited);
    const {code, output} = capture('node', [`${root}scripts/textlint.mjs`, `--locales=${folder}`]);
    assert.equal(code, 1);
    assert.match(output, /^lesson\.table\.property ja-no-redundant-expression: .*\n {4}起動を行います。$/m);
    assert.match(output, /^lesson\.table\.caption no-mix-dearu-desumasu: .*\n {4}コンテナは速いのである。$/m);
    assert.match(output, /^Japanese: \d{3} texts, 3 faults, 0 unneeded exceptions$/m);
  });
});

describe('the evidence and the expert notes', () => {
  it('have no Japanese sentence of more than 70 characters', () => {
    const units = [...readLocale(localesFolder, 'ja').values()].filter(({id}) => /^lesson\.(evidence|expert)\./.test(id));
    assert.ok(units.length > 150);
    const sentences = units.flatMap(({id, target}) =>
      withoutMarks(target)
        .split(/(?<=。)/)
        .map((text) => [id, text]),
    );
    assert.deepEqual(
      sentences.filter(([, text]) => text.length > 70),
      [],
    );
  });
});

describe('a fault of Japanese', () => {
  for (const [text, ...rules] of [
    ['コンテナは軽いのである。', 'polite-sentences', 'no-mix-dearu-desumasu'],
    ['VMは遅いです。だからコンテナを選ぶ。', 'polite-sentences'],
    ['アプリがコンテナがあるので動きます。', 'no-doubled-joshi'],
    ['起動を行います。', 'ja-no-redundant-expression'],
    ['違うOSも見れます。', 'no-dropping-the-ra'],
    ['アプリを動かすことができます。', 'no-translationese'],
    ['あなたのPCで動きます。', 'no-translationese'],
    ['VMを使うことも可能です。', 'no-translationese'],
    ['ゲスト OSがあります。', '3.1.1.全角文字と半角文字の間'],
    ['二つの図があります。', '2.2.2.算用数字と漢数字の使い分け'],
    ['予めOSを入れます。', '2.2.1.ひらがなと漢字の使い分け'],
  ])
    it(`is found: ${text}`, async () => assert.deepEqual(await rulesAt(text), rules));

  it('is found in Markdown, with its line, and code is none', async () => {
    const text = '# 題\n\n`あなた。`を使います。\n\nアプリを選ぶ。';
    const {faults} = await proofread([{id: 'README.ja.md', text, ext: '.md'}], []);
    assert.deepEqual(
      faults.map(({id, rule}) => `${id} ${rule}`),
      ['README.ja.md:5 polite-sentences'],
    );
  });

  for (const text of ['アプリを動かせます（VMの中でも）。', 'それぞれいくつあるでしょうか。', '数えてみてください。'])
    it(`is not in ${text}`, async () => assert.deepEqual(await rulesAt(text), []));
});

describe('a message as it is read', () => {
  it('has no marks, no readings and no break points, and something in the place of each value', () =>
    assert.equal(asRead('{count}個の[*カーネル*](kernel)と{鍵|かぎ}、\u200B{layers}'), '3個のカーネルと鍵、OS'));
});

describe('an exception', () => {
  it('has a reason', () => {
    for (const {rule, reason} of exceptions) assert.match(reason ?? '', /^\S.{30,}\S$/, rule);
  });

  it('covers what it says and nothing else', async () => {
    assert.deepEqual(await rulesAt('性質の比較', exceptions), []);
    assert.deepEqual(await rulesAt('性質を比べます。性質の比較', exceptions), ['ja-no-mixed-period']);
    assert.deepEqual(await rulesAt('ゲストOSを持つ。', exceptions, {id: 'lesson.lesson.difference.vm'}), []);
    assert.deepEqual(await rulesAt('ゲストOSを持つ。', exceptions, {id: 'lesson.lesson.summary.vm'}), ['polite-sentences']);
  });

  it('that covers nothing any more is reported', async () => {
    const [label, ...others] = exceptions;
    const {faults, unneeded} = await proofread([{id: 'lesson.table.caption', text: '性質の比較'}], exceptions);
    assert.deepEqual([faults.length, unneeded.length, unneeded.includes(label)], [0, others.length, false]);
  });
});
