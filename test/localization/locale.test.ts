import {expect} from '@open-wc/testing';

import {direction, fallbackChain, isDoubtful, normalizeLocale} from '../../src/localization/language/locale.js';

describe('language tags', () => {
  for (const [written, meant] of [
    ['ja', 'ja'],
    ['ja-JP', 'ja-JP'],
    ['ja_JP', 'ja-JP'],
    ['JA', 'ja'],
    ['ja-x-mtfrom-en', 'ja'],
    ['ja-X-mtfrom-en', 'ja'],
    [' ja ', 'ja'],
    ['x-mine', 'en'],
    ['', 'en'],
    ['not a tag!', 'en'],
    ['zh-hant-hk', 'zh-Hant-HK'],
  ] as const)
    it(`"${written}" means ${meant}`, () => expect(normalizeLocale(written)).to.equal(meant));

  it('are looked for from the most precise to English, in the script that they mean', () => {
    for (const chain of [
      ['zh-Hant-HK', 'zh-Hant', 'zh', 'en'],
      ['zh', 'zh-Hans', 'en'],
      ['zh-CN', 'zh-Hans', 'zh', 'en'],
      ['zh-SG', 'zh-Hans', 'zh', 'en'],
      ['zh-Hans-CN', 'zh-Hans', 'zh', 'en'],
      ['zh-TW', 'zh-Hant', 'zh', 'en'],
      ['zh-HK', 'zh-Hant', 'zh', 'en'],
      ['sr-RS', 'sr-Cyrl', 'sr', 'en'],
      ['ja-JP', 'ja-Jpan', 'ja', 'en'],
      ['en-GB', 'en-Latn', 'en'],
      ['qaa', 'en'],
      ['tlh-Latn', 'tlh', 'en'],
    ])
      expect(fallbackChain(chain[0]!)).to.deep.equal(chain);
  });

  it('have a direction by their script', () => {
    expect(['ja', 'en', 'ar', 'he', 'fa-IR', 'az-Arab', 'az'].map(direction)).to.deep.equal([
      'ltr',
      'ltr',
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
    ]);
  });

  for (const tag of ['cn', ' CN ', 'jp-JP', 'jp_JP', 'english', ' 日本語', 'Français', 'ja, en', 'ja en', 'ja.UTF-8'])
    it(`"${tag}" is probably a mistake`, () => expect(isDoubtful(tag)).to.be.true);

  for (const tag of ['', ' ', 'ja', ' ja ', 'ja-JP', 'ja_JP', 'jpn', 'cnr', 'us1', 'zh-Hant-TW', 'x-mine', 'en-hk'])
    it(`"${tag}" is probably none`, () => expect(isDoubtful(tag)).to.be.false);
});
