import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/define/comparison-table.js';
import type {ComparisonTable} from '../../src/elements/comparison-table/element.js';
import {clipped, overlaps} from '../support/layout.js';
import {consoleOf, expectAccessible, languages, rendered, show, textOf} from '../support/page.js';

const column = (element: Element, cells: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(cells)].map((cell) => textOf(cell).trim());

describe('<comparison-table>', () => {
  afterEach(() => setViewport({width: 1280, height: 800}));

  for (const width of [320, 1280])
    it(`keeps each mark on one line beside its value in a wide font, at ${width} px`, async () => {
      const element = await show('<comparison-table></comparison-table>', 'en', width);
      element.parentElement!.style.fontFamily = "'DejaVu Sans', Verdana, sans-serif";
      const signs = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.cell > .sign')];
      expect(signs).to.have.length(12);
      for (const sign of signs) {
        const range = document.createRange();
        range.selectNodeContents(sign);
        const {height, right} = range.getBoundingClientRect();
        expect(height, sign.textContent!).to.be.below(40);
        expect(right, sign.textContent!).to.be.at.most(sign.nextElementSibling!.getBoundingClientRect().left);
      }
      // Beside a mark or without one, the values of a column begin on one line.
      const left = (one: Element): number => one.getBoundingClientRect().left - one.closest('.cell')!.getBoundingClientRect().left;
      expect(new Set([...element.shadowRoot!.querySelectorAll('.cell > .value')].map(left))).to.have.property('size', 1);
    });

  for (const lang of languages) {
    it(`is accessible in ${lang}, wide and narrow`, async () => {
      const element = await show('<comparison-table></comparison-table>', lang);
      await expectAccessible(element);
      await setViewport({width: 360, height: 800});
      await expectAccessible(element);
    });
  }

  it('is a table with a caption, column headers and row headers', async () => {
    const {shadowRoot} = await show('<comparison-table></comparison-table>');
    expect(shadowRoot!.querySelector('.title')!.textContent).to.include('Properties compared');
    expect(shadowRoot!.querySelectorAll('thead th[scope=col]')).to.have.length(3);
    expect(shadowRoot!.querySelectorAll('tbody th[scope=row]')).to.have.length(6);
  });

  it('gives value, amount and reason, in the order of the outline', async () => {
    const element = await show('<comparison-table></comparison-table>');
    expect(column(element, 'tbody .vm .value')).to.deep.equal([
      'Very high',
      'Slow half a minute to several minutes',
      'High',
      'Large a few GB to tens of GB',
      'Moderate',
      'Possible',
    ]);
    expect(column(element, 'tbody .container .value')).to.deep.equal([
      'High',
      'Very fast under a second to a few seconds',
      'Very low',
      'Small a few MB to hundreds of MB',
      'Very high',
      'Not possible',
    ]);
    expect(column(element, 'tbody .reason').every((reason) => reason.length > 0)).to.be.true;
  });

  const marks = {ja: ['◎', '○', '△', '✕', '—'], en: ['++', '+', '±', '−', '−−'], 'zh-Hans': ['++', '+', '±', '−', '−−']};
  for (const [lang, signs] of Object.entries(marks))
    it(`tells the judgement by five marks in ${lang}, each with its meaning as its name, and says what they are above the head`, async () => {
      if (lang === 'zh-Hans') await import('../../src/locales/zh-Hans.js');
      const element = await show('<comparison-table></comparison-table>', lang);
      const legend = [...element.shadowRoot!.querySelectorAll('.legend .merit')].map((one) => textOf(one).split(' '));
      expect(legend.map(([sign]) => sign)).to.deep.equal(signs);
      const names = new Map(legend.map(([sign, ...words]) => [sign, words.join(' ')]));
      const drawn = [...element.shadowRoot!.querySelectorAll('tbody .sign')];
      expect(drawn.map((one) => signs.indexOf(one.textContent!))).to.deep.equal([0, 1, 3, 0, 3, 0, 3, 1, 2, 0, 0, 4]);
      for (const one of drawn) expect(one.getAttribute('aria-label')).to.equal(names.get(one.textContent!));
      const head = element.shadowRoot!.querySelector('thead')!.getBoundingClientRect();
      expect(element.shadowRoot!.querySelector('.legend')!.getBoundingClientRect().bottom).to.be.at.most(head.top);
    });

  it('has marks that a language or an element changes', async () => {
    const element = await show<ComparisonTable>('<comparison-table properties="size"></comparison-table>');
    element.strings = {'table.mark.1': 'D', 'table.merit.1': 'poor'};
    await element.updateComplete;
    const mark = element.shadowRoot!.querySelector('tbody .vm .sign')!;
    expect([mark.textContent, mark.getAttribute('aria-label')]).to.deep.equal(['D', 'poor']);
  });

  it('has the question of a row beside its head, and not in its name', async () => {
    const {shadowRoot} = await show('<comparison-table></comparison-table>');
    for (const head of shadowRoot!.querySelectorAll('tbody th')) {
      expect(head.childElementCount).to.equal(0);
      expect(textOf(head.nextElementSibling!)).to.match(/\?$/);
    }
  });

  for (const width of [320, 360, 700, 1280])
    for (const lang of ['ja', 'en', 'zh-Hans'])
      it(`is a table for assistive technology, and fits: ${lang}, ${width} px`, async () => {
        await import('../../src/locales/zh-Hans.js');
        await setViewport({width: 1400, height: 800});
        const element = await show('<comparison-table></comparison-table>', lang, width);
        const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
        const counts = roles.map((role) => element.shadowRoot!.querySelectorAll(`[role="${role}"]`).length);
        expect(counts).to.deep.equal([1, 2, 7, 3, 6, 2 + 6 * 4]);
        const table = element.shadowRoot!.querySelector('table')!;
        for (const row of table.rows) expect(row.cells).to.have.length(5);
        expect(element.parentElement!.scrollWidth).to.be.at.most(element.parentElement!.clientWidth);
        expect(clipped(element)).to.deep.equal([]);
        expect(overlaps([...element.shadowRoot!.querySelectorAll('tbody th, .question, .cell, summary')])).to.deep.equal([]);
        const [first, second] = ['.vm', '.container'].map((cell) =>
          element.shadowRoot!.querySelector(`tbody ${cell}`)!.getBoundingClientRect(),
        );
        expect([first!.top, first!.right <= second!.left]).to.deep.equal([second!.top, true]);
      });

  it('keeps its head in view below what a page has there, while its rows are', async () => {
    const element = await show('<comparison-table style="--lesson-sticky: 40px"></comparison-table><div style="block-size: 3000px"></div>');
    const row = element.shadowRoot!.querySelector('tbody tr:nth-child(4)')!;
    row.scrollIntoView();
    const head = element.shadowRoot!.querySelector('thead')!;
    expect(head.getBoundingClientRect().top).to.be.closeTo(40, 1);
    scrollTo(0, document.documentElement.scrollHeight);
    expect(head.getBoundingClientRect().bottom).to.be.below(0);
    scrollTo(0, 0);
  });

  it('draws sizes as bars on a scale of tens, which only the eye is told', async () => {
    const element = await show('<comparison-table></comparison-table>');
    const [bars, ...others] = element.shadowRoot!.querySelectorAll<HTMLElement>('.bars');
    expect(others).to.deep.equal([]);
    expect(bars!.closest('tr')!.id).to.equal('property-size');
    expect(bars!.getAttribute('aria-hidden')).to.equal('true');
    expect(column(element, '.ticks span')).to.deep.equal(['1 MB', '10 MB', '100 MB', '1 GB', '10 GB', '100 GB']);
    const ends = [...bars!.querySelectorAll('.bar')].map((bar) => {
      const filled = [...bar.querySelectorAll('.filled')].map((one) => one.getBoundingClientRect());
      const {left, width} = bar.getBoundingClientRect();
      return [filled[0]!.left, filled.at(-1)!.right].map((x) => Math.round((5 * (x - left)) / width));
    });
    expect(ends, 'from 1 GB to 100 GB, and from 1 MB to 1 GB').to.deep.equal([
      [3, 5],
      [0, 3],
    ]);
  });

  it('has no bars where one side has no order of magnitude', async () => {
    for (const attributes of ['technologies="vm"', 'properties="startup"']) {
      const {shadowRoot} = await show(`<comparison-table ${attributes}></comparison-table>`);
      expect(shadowRoot!.querySelector('.bars')).to.equal(null);
    }
  });

  it('has the note of each row in a fold of its own, 44 px high, named after the row', async () => {
    const element = await show('<comparison-table></comparison-table>', 'en', 360);
    const folds = [...element.shadowRoot!.querySelectorAll('tbody summary')];
    expect(folds.map((fold) => fold.getAttribute('aria-label'))).to.deep.equal(
      column(element, 'tbody th').map((name) => `More exactly: ${name}`),
    );
    for (const fold of folds) {
      expect(fold.getBoundingClientRect().height).to.be.at.least(44);
      expect(fold.closest('tr')!.querySelector('.note')!.id).to.equal(fold.closest('tr')!.id.replace('property', 'note'));
      expect(fold.parentElement!.hasAttribute('open')).to.equal(false);
    }
  });

  it('draws the columns and rows that are asked for, in that order', async () => {
    const element = await show('<comparison-table technologies="container" properties="size startup"></comparison-table>');
    expect(column(element, 'thead th')).to.deep.equal(['Property', 'Container']);
    expect(column(element, 'tbody th')).to.deep.equal(['Size', 'Start-up speed']);
  });

  it('has the name with readings for the eye, and the plain name for the ear, with ruby="on"', async () => {
    const element = await show('<comparison-table ruby="on"></comparison-table>', 'ja', 1200);
    for (const row of element.shadowRoot!.querySelectorAll('tbody tr')) {
      const [head, names] = [row.querySelector('th')!, row.querySelector('.names')!];
      expect(head.childElementCount).to.equal(0);
      expect(getComputedStyle(head).clipPath).to.not.equal('none');
      expect(
        names
          .querySelector('[aria-hidden]')!
          .textContent!.replace(/\(.*?\)/g, '')
          .replace(/\s/g, ''),
      ).to.equal(head.textContent);
    }
  });

  it('warns once of what it does not know, names what is valid, and draws the rest', async () => {
    let element: Element | undefined;
    const warnings = await consoleOf('warn', async () => {
      element = await show('<comparison-table technologies="vm vmm" properties="speed"></comparison-table>');
      await show('<comparison-table technologies="vm vmm" properties="speed"></comparison-table>');
    });
    expect(warnings).to.deep.equal([
      '<comparison-table technologies>: there is no "vmm". Valid: vm, container.',
      '<comparison-table properties>: there is no "speed". Valid: isolation, startup, resources, size, portability, os-diversity.',
    ]);
    expect(column(element!, 'thead th')).to.have.length(2);
    expect(column(element!, 'tbody th')).to.have.length(6);
  });

  it('is no heading unless a level is given', async () => {
    const element = await show<ComparisonTable>('<comparison-table></comparison-table>');
    expect(element.shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6')).to.be.null;
    element.headingLevel = 3;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.title h3')!.textContent).to.equal('Properties compared');
    expect(element.shadowRoot!.querySelector('table')!.getAttribute('aria-labelledby')).to.equal('caption');
  });

  it('explains each term at its first use and not again', async () => {
    const element = await show<ComparisonTable>('<comparison-table known-terms="kernel"></comparison-table>');
    const explained = column(element, 'tbody b');
    expect(new Set(explained).size).to.equal(explained.length);
    expect(explained).to.include('process').and.not.include('kernel');
    element.knownTerms = [];
    await rendered(element.shadowRoot!);
    expect(column(element, 'tbody b')).to.include('kernel');
  });
});
