/** An author's own data without a browser: what checks them, and what they become in place of the package's. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {root} from '../../scripts/lib/run.mjs';
import {comparison, lesson} from '../../dist/library.js';
import {defineData, readData, validateData} from '../../dist/own-data.js';
import {renderMarkdown, renderStatic} from '../../dist/static/index.js';
import {bad, cell, example, mine} from '../support/own-files.mjs';

describe('container-lesson/own-data', () => {
  it('gives back what is defined', () => assert.equal(defineData(example), example));

  it('says what is wrong in two languages, and throws at nothing', () => {
    const told = (lang) => validateData(cell({value: 'x', rating: 7}), {lang}).problems;
    const path = 'properties[0].values.vm.rating';
    assert.deepEqual(told('en'), [{path, message: 'expected 0…4, got 7'}]);
    assert.deepEqual(told('ja'), [{path, message: '0…4のはずが、7になっています'}]);
    assert.match(readData('{', {name: 'my.json'}).problems[0].message, /^my\.json is not written as JSON\. Look at line 1 .*: \{$/);
    assert.deepEqual(readData(JSON.stringify(example)).data, example);
  });

  const broken = {
    'a comma is missing': ['{\n"technologies": [\n"vm"\n"container"]}', 4],
    'a comma too many': ['{"tasks": ["analogy",\n]}', 2],
    'a comma too many, before a brace': ['{"caption": "x",\n}', 2],
    'a colon is missing': ['{\n"caption" "x"}', 2],
    'a quotation mark is missing': ['{\n"caption": "x\n}', 2],
    'other quotation marks': ['{\n\n“caption”: "x"}', 3],
    'a comment': ['{\n// mine\n"caption": "x"}', 2],
    'a bracket of the other kind': ['{"tasks": [\n"analogy"}', 2],
    'the end is missing': ['{"tasks": [\n"analogy"]\n', 3],
    'something after the end': ['{"caption": "x"}\n},', 2],
    'a number with a zero before it': ['{"a":\n007}', 2],
    'an escape that is none': ['{"a":\n"\\x"}', 2],
    nothing: ['', 1],
  };
  for (const [what, [json, line]] of Object.entries(broken))
    it(`says in which line a file is broken: ${what}`, () => {
      const {message} = readData(json, {lang: 'ja', name: 'my.json'}).problems[0];
      assert.ok(message.startsWith(`my.jsonは、${line}行目から`), message);
    });

  it('finds a mistake in no file without one', () => {
    for (const json of ['{}', ' [1e5, -0.5E+3, true, null, {"a": {"b": []}}] ', JSON.stringify('\u2028"\\/')])
      assert.doesNotMatch(readData(json).problems[0]?.message ?? '', /line/);
  });

  it('brings no Lit and no words of the lesson', () => {
    const code = readFileSync(`${root}dist/own-data.js`, 'utf8');
    assert.doesNotMatch(code, /from 'lit|all-words/);
  });
});

describe('an author’s data in place of the package’s', () => {
  it('come from container-lesson/data, plain, frozen, in the language asked for', () => {
    const {technologies, properties} = comparison('ja', {data: example});
    assert.deepEqual(
      technologies.map(({id, name}) => [id, name]),
      [
        ['vm', '仮想マシン（VM）'],
        ['container', 'コンテナ'],
        ['microvm', 'マイクロVM'],
      ],
    );
    assert.equal(properties[5].values.microvm.value, '—');
    const whole = lesson('en', {data: example});
    assert.equal(whole.stacks.stacks.length, 3);
    assert.doesNotMatch(JSON.stringify(whole), /\u200B|\]\(/);
    assert.ok(Object.isFrozen(whole.checklist.tasks));
  });

  it('are drawn as HTML, escaped, each in its part of the lesson', () => {
    const html = renderStatic('container-lesson', {lang: 'ja', data: example});
    for (const text of ['マイクロVMも加えた', 'lesson-own-microvm', '記載なし', '共通することを説明できる'])
      assert.ok(html.includes(text), text);
    assert.match(renderStatic('comparison-table', {data: mine({name: '<b onclick=x>'})}), /&lt;b onclick=x&gt;/);
  });

  it('are refused with what is wrong', () => {
    assert.throws(() => renderStatic('comparison-table', {data: bad['a rating of 5']}), {
      name: 'TypeError',
      message: 'properties[0].values.vm.rating: expected 0…4, got 5',
    });
  });

  it('are written as Markdown, without a picture that shows something else', () => {
    const text = renderMarkdown('architecture-diagram', {lang: 'en', data: example});
    assert.match(text, /MicroVM/);
    assert.doesNotMatch(text, /architecture-diagram\.en\.light/);
    assert.match(renderMarkdown('comparison-table', {lang: 'en', data: example}), /\*\*—\*\*<br>Not stated/);
  });
});
