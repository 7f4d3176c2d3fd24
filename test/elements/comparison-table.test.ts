import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/define/comparison-table.js';
import type {ComparisonTable} from '../../src/elements/comparison-table/element.js';
import {consoleOf, expectAccessible, languages, rendered, show, textOf} from '../support/page.js';

const column = (element: Element, cells: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(cells)].map((cell) => textOf(cell).trim());

describe('<comparison-table>', () => {
  afterEach(() => setViewport({width: 1280, height: 800}));

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
    expect(shadowRoot!.querySelector('caption')!.textContent).to.include('Properties compared');
    expect(shadowRoot!.querySelectorAll('thead th[scope=col]')).to.have.length(3);
    expect(shadowRoot!.querySelectorAll('tbody th[scope=row]')).to.have.length(6);
  });

  it('gives value, amount and reason, in the order of the outline', async () => {
    const element = await show('<comparison-table></comparison-table>');
    expect(column(element, 'tbody .vm .rating')).to.deep.equal([
      'Very high',
      'Slow half a minute to several minutes',
      'High',
      'Large a few GB to tens of GB',
      'Moderate',
      'Possible',
    ]);
    expect(column(element, 'tbody .container .rating')).to.deep.equal([
      'High',
      'Very fast under a second to a few seconds',
      'Very low',
      'Small a few MB to hundreds of MB',
      'Very high',
      'Not possible',
    ]);
    expect(column(element, 'tbody .reason').every((reason) => reason.length > 0)).to.be.true;
  });

  it('tells the judgement by filled steps and in words, so that colour is never alone', async () => {
    const {shadowRoot} = await show('<comparison-table properties="os-diversity"></comparison-table>');
    const scales = [...shadowRoot!.querySelectorAll('tbody .scale')];
    expect(scales.map((scale) => scale.querySelectorAll('.filled').length)).to.deep.equal([4, 0]);
    expect(scales.map((scale) => scale.getAttribute('aria-label'))).to.deep.equal(['4 of 4 steps', '0 of 4 steps']);
    expect(getComputedStyle(scales[1]!.querySelector('.empty')!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('shows exactly one of its two views', async () => {
    const element = await show('<comparison-table></comparison-table>');
    const shown = () => ['table', '.lists'].map((view) => getComputedStyle(element.shadowRoot!.querySelector(view)!).display !== 'none');
    expect(shown()).to.deep.equal([true, false]);
    element.style.inlineSize = '40rem';
    expect(shown()).to.deep.equal([false, true]);
    expect(element.shadowRoot!.querySelectorAll('.lists dl')).to.have.length(6);
  });

  it('draws the columns and rows that are asked for, in that order', async () => {
    const element = await show('<comparison-table technologies="container" properties="size startup"></comparison-table>');
    expect(column(element, 'thead th')).to.deep.equal(['Property', 'Container']);
    expect(column(element, 'tbody th')).to.deep.equal(['Size', 'Start-up speed']);
  });

  for (const ruby of ['off', 'on'])
    it(`keeps the letter of a note beside the name of its row, with ruby="${ruby}"`, async () => {
      const element = await show<ComparisonTable>(`<comparison-table ruby="${ruby}"></comparison-table>`, 'ja', 1200);
      element.strings = {'properties.startup': 'とても長い名前でも文字の札に重ならない起動速度'};
      await element.updateComplete;
      const heads = [...element.shadowRoot!.querySelectorAll('thead > tr > *')].map((head) => head.getBoundingClientRect());
      for (const row of element.shadowRoot!.querySelectorAll('tbody tr')) {
        const letter = row.querySelector('sup a')!.getBoundingClientRect();
        const name = document.createRange();
        name.selectNodeContents(row.querySelector(ruby === 'on' ? '.names' : 'th')!);
        const {top, right, bottom} = name.getBoundingClientRect();
        expect(Math.min(letter.width, letter.height)).to.be.at.least(24);
        // Its sign stands in the middle of what can be pressed.
        if (ruby === 'off') expect(letter.left + 11).to.be.at.least(right);
        expect(letter.right - 11).to.be.at.most(heads[2]!.left);
        expect(letter.top).to.be.below(ruby === 'off' ? top + 24 : bottom);
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
    expect(element.shadowRoot!.querySelector('caption h3')!.textContent).to.equal('Properties compared');
    expect(element.shadowRoot!.querySelectorAll('.lists h4')).to.have.length(6);
  });

  it('leads from a row to its note', async () => {
    const {shadowRoot} = await show('<comparison-table></comparison-table>');
    const link = shadowRoot!.querySelector<HTMLAnchorElement>('tbody tr:nth-child(2) a')!;
    link.click();
    expect(shadowRoot!.activeElement!.id).to.equal('note-startup');
    expect(location.hash).to.equal('#note-startup');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('explains each term at its first use and not again', async () => {
    const element = await show<ComparisonTable>('<comparison-table known-terms="kernel"></comparison-table>');
    const explained = column(element, 'table b, .notes b');
    expect(new Set(explained).size).to.equal(explained.length);
    expect(explained).to.include('process').and.not.include('kernel');
    element.knownTerms = [];
    await rendered(element.shadowRoot!);
    expect(column(element, 'table b')).to.include('kernel');
  });
});
