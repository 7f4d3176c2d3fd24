import {expect} from '@open-wc/testing';

import {direction, fallbackChain, normalizeLocale} from '../../src/localization/locale.js';

describe('language tags', () => {
  for (const [written, meant] of [
    ['ja', 'ja'],
    ['ja-JP', 'ja-JP'],
    ['ja_JP', 'ja-JP'],
    ['JA', 'ja'],
    ['ja-x-mtfrom-en', 'ja'],
    ['', 'en'],
    ['not a tag!', 'en'],
    ['zh-hant-hk', 'zh-Hant-HK'],
  ] as const)
    it(`"${written}" means ${meant}`, () => expect(normalizeLocale(written)).to.equal(meant));

  it('are looked for from the most precise to English', () => {
    expect(fallbackChain('zh-Hant-HK')).to.deep.equal(['zh-Hant-HK', 'zh-Hant', 'zh', 'en']);
    expect(fallbackChain('en-GB')).to.deep.equal(['en-GB', 'en']);
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
});
