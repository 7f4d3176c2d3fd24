/** What `npm run strings` makes of messages: which are left out, what travels with an area, and the modules. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {idOf, keyElsewhere, messagesOf} from '../../.cache/compiled/l10n/generated-words.js';
import {readingsModule, signsModule, stringsModule} from '../../scripts/l10n/strings-modules.mjs';
import {readingsOf, stringsOf, withBundled} from '../../scripts/l10n/strings.mjs';

/** Messages that say their own key, in two areas of pages and one of Node; Korean lacks one. */
const source = {
  text: {
    table: {caption: () => 'どちらを選ぶか', 'size.reason': () => 'どちらを選ぶか'},
    own: {problem: () => 'どちらを選ぶか'},
    command: {usage: () => 'どちらを選ぶか'},
  },
  nodeAreas: ['command'],
  say: (locale, message) => message(locale),
  isThere: (locale, id) => locale === 'ja' || id !== 'lesson.table.caption',
};

describe('the strings of a language', () => {
  it('may break between phrases, but not in reasons, problems and what Node says', () => {
    assert.deepEqual(stringsOf(source, 'ja'), {
      table: {caption: 'どちらを\u200B選ぶか', 'size.reason': 'どちらを選ぶか'},
      own: {problem: 'どちらを選ぶか'},
      command: {usage: 'どちらを選ぶか'},
    });
  });

  it('leave out what is not translated', () => assert.deepEqual(Object.keys(stringsOf(source, 'ko').table), ['size.reason']));

  it('are changed before they get break points', () =>
    assert.equal(stringsOf(source, 'ja', (text) => text.replace('どちらを', 'こちらを')).table.caption, 'こちらを\u200B選ぶか'));

  it('with readings are known by id', () =>
    assert.deepEqual(readingsOf({table: {'more-about': '{注|ちゅう}', scale: '{max}'}}), {'table.more-about': '{注|ちゅう}'}));
});

describe('what travels with an area', () => {
  const areas = {
    diagram: {layer: 'a [kernel](kernel), its [kernel](kernel)'},
    table: {caption: 'Compared', scale: 'see [nothing](nothing)'},
    terms: {explained: '{word}: {text}', kernel: 'The core', library: 'Code'},
  };

  it('is the explanations of the terms that it marks, each once', () =>
    assert.deepEqual(withBundled('diagram', areas), {
      ...areas.diagram,
      '#terms.explained': '{word}: {text}',
      '#terms.kernel': 'The core',
    }));

  it('is messages of other areas, and the terms in them', () =>
    assert.deepEqual(Object.keys(withBundled('table', areas, ['diagram.layer'])), [
      'caption',
      'scale',
      '#diagram.layer',
      '#terms.explained',
      '#terms.kernel',
    ]));

  it('is not what is not translated', () => assert.deepEqual(withBundled('table', areas, ['diagram.none']), areas.table));

  it('keeps its id', () => {
    assert.equal(idOf('diagram', keyElsewhere('terms.kernel')), 'terms.kernel');
    assert.equal(idOf('diagram', 'vm.app'), 'diagram.vm.app');
    assert.deepEqual(Object.keys(messagesOf({table: withBundled('table', areas, ['diagram.layer'])})), [
      'table.caption',
      'table.scale',
      'diagram.layer',
      'terms.explained',
      'terms.kernel',
    ]);
  });
});

describe('a generated module', () => {
  const load = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

  it('gives every string back as it was, and hides no character', async () => {
    const strings = {'a.b': 'It\'s a \\ "line"\nand\u200Banother\u2060.', '#terms.kernel': '`${x}`'};
    const code = stringsModule(strings);
    assert.deepEqual({...(await load(code)).default}, strings);
    assert.doesNotMatch(code, /[\u200B\u2060]/);
  });

  it('holds readings by language and id', async () => {
    const strings = {'table.more-about': '{注|ちゅう}'};
    assert.deepEqual((await load(readingsModule([['ja', strings]]))).readings, {ja: strings});
  });

  it('holds what each message must keep', async () => {
    const {signs} = await load(signsModule({table: {scale: '{steps} of {max}', caption: 'Compared'}}));
    assert.deepEqual(
      [Object.keys(signs), signs['table.caption'], signs['table.scale'].split('\n')],
      [['table.scale', 'table.caption'], '', ['{max}', '{steps}']],
    );
  });
});
