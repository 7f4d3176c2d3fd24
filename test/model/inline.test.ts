import {expect} from '@open-wc/testing';

import {inline, plain, termsIn} from '../../src/model/inline.js';

describe('marks in a message', () => {
  for (const [message, nodes] of [
    ['plain', [{kind: 'text', text: 'plain'}]],
    [
      'a *b* c',
      [
        {kind: 'text', text: 'a '},
        {kind: 'strong', nodes: [{kind: 'text', text: 'b'}]},
        {kind: 'text', text: ' c'},
      ],
    ],
    ['`runc`', [{kind: 'code', text: 'runc'}]],
    ['[kernel](kernel)', [{kind: 'term', id: 'kernel', nodes: [{kind: 'text', text: 'kernel'}]}]],
    ['*a*', [{kind: 'strong', nodes: [{kind: 'text', text: 'a'}]}]],
    ['*ab*', [{kind: 'strong', nodes: [{kind: 'text', text: 'ab'}]}]],
    ['*a b c*', [{kind: 'strong', nodes: [{kind: 'text', text: 'a b c'}]}]],
    ['`*a* {b|c}`', [{kind: 'code', text: '*a* {b|c}'}]],
    ['[a note](#note-a)', [{kind: 'term', id: '#note-a', nodes: [{kind: 'text', text: 'a note'}]}]],
    ['[a fact](#fact-start.ct.docker)', [{kind: 'term', id: '#fact-start.ct.docker', nodes: [{kind: 'text', text: 'a fact'}]}]],
    ['[*a*](os)', [{kind: 'term', id: 'os', nodes: [{kind: 'strong', nodes: [{kind: 'text', text: 'a'}]}]}]],
    ['{仮想|かそう}', [{kind: 'reading', text: '仮想', reading: 'かそう'}]],
    ['ゲストOS\u200Bなし', [{kind: 'text', text: 'ゲストOS'}, {kind: 'break'}, {kind: 'text', text: 'なし'}]],
    ['*共有\u200Bする*', [{kind: 'strong', nodes: [{kind: 'text', text: '共有'}, {kind: 'break'}, {kind: 'text', text: 'する'}]}]],
  ] as const)
    it(`${message} is read`, () => expect(inline(message)).to.deep.equal(nodes));

  for (const message of [
    '2 * 3 * 4',
    'a * b',
    'open `code',
    '[word](',
    '{name}',
    '*',
    '[no term] (x)',
    '{a|b',
    '**',
    '* a*',
    '*a *',
    '``',
    '[](os)',
    '[a]()',
    '[a](b c)',
    '[a](##b)',
    '{|b}',
    '{a|}',
    '{a|b|c}',
  ])
    it(`${message} shows as it stands`, () => {
      expect(inline(message)).to.deep.equal([{kind: 'text', text: message}]);
      expect(plain(message)).to.equal(message);
    });

  it('go away in plain text, and so do break points', () => {
    expect(plain('{仮\u200B想|かそう}')).to.equal('仮想');
    expect(plain('*a* `b` [c](kernel) {仮想|かそう}\u200B化\u2060')).to.equal('a b c 仮想化');
  });

  it('tell which terms a model explains', () => {
    expect(termsIn({a: ['[x](kernel)', {b: '[y](os)'}], glossary: {image: '{word} ([z](image))'}})).to.deep.equal(
      new Set(['kernel', 'os']),
    );
    expect(termsIn({a: '[x]()'})).to.deep.equal(new Set());
    expect(termsIn({a: 'within *a [x](kernel)*', b: 'as code `[y](os)`', c: 'a link [z](#fact-a.b)'})).to.deep.equal(new Set(['kernel']));
  });
});
