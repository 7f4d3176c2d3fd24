import {expect} from '@open-wc/testing';

import {formatDate, formatList, formatNumber, formatQuantity, formatRange} from '../../src/localization/language/format.js';

describe('numbers in the way of a language', () => {
  it('are grouped', () => {
    expect(formatNumber('en', 1157)).to.equal('1,157');
    expect(formatNumber('de', 1157)).to.equal('1.157');
  });

  // Some have digits of their own.
  for (const lang of 'ar-EG as bn ccp ckb dz en fa hi ja ja-u-nu-hanidec ks mni mr my mzn ne nqo pa-Arab ps sa sat sd th ur-IN uz-Arab zh-Hans'.split(
    ' ',
  ))
    it(`are in the digits of the language, small ones too: ${lang}`, () => {
      for (const value of [0, 7, 105, 999, 1000, 1.5])
        expect(formatNumber(lang, value)).to.equal(new Intl.NumberFormat(lang).format(value));
    });

  for (const [unit, value, text] of [
    ['millisecond', 568, '568 ms'],
    ['second', 1.5, '1.5 s'],
    ['mebibyte', 131, '131 MiB'],
    ['gibibyte', 2, '2 GiB'],
    ['percent', 76, '76%'],
    ['percent', 7.64, '7.64%'],
    ['', 12, '12'],
  ] as const)
    it(`have their unit behind them: ${text}`, () => expect(formatQuantity('en', value, unit)).to.equal(text));

  it('have three significant digits, or as many as are asked for', () => {
    expect(formatQuantity('en', 229.46, 'millisecond')).to.equal('229 ms');
    expect(formatQuantity('en', 229.46, 'millisecond', 4)).to.equal('229.5 ms');
    expect(formatRange('en', 131.24, 147.66, 'mebibyte')).to.equal('131–148 MiB');
    expect(formatRange('en', 131.24, 147.66, 'mebibyte', 4)).to.equal('131.2–147.7 MiB');
  });

  it('have their unit once in a range', () => {
    expect(formatRange('en', 1, 2, 'second')).to.equal('1–2 s');
    expect(formatRange('en', 20, 30, '')).to.equal('20–30');
  });

  it('have no space before a unit in Chinese characters, and one before Latin letters', () => {
    expect(formatQuantity('ja', 3, 'second')).to.equal('3秒');
    expect(formatQuantity('ja', 3, 'millisecond')).to.equal('3 ms');
  });
});

describe('dates and lists in the way of a language', () => {
  for (const [date, text] of [
    [[2026], '2026'],
    [[2026, 9], 'Sep 2026'],
    [[2026, 9, 5], 'Sep 5, 2026'],
    [[2026, 1, 1], 'Jan 1, 2026'],
  ] as const)
    it(`a date is as precise as it is known: ${text}`, () =>
      expect(formatDate('en', ...(date as readonly [number, number?, number?]))).to.equal(text));

  it('a list ends with “and”', () => {
    expect(formatList('en', ['a', 'b', 'c'])).to.equal('a, b, and c');
    expect(formatList('ja', ['a', 'b'])).to.equal('a、b');
  });
});
