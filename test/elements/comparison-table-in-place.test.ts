import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/index.js';
import {named} from '../../src/data/measurements/named.js';
import {properties} from '../../src/data/properties.js';
import type {ComparisonTable} from '../../src/elements/index.js';
import type {OwnData} from '../../src/model/own-data/types.js';
import {expectAccessible, goTo, languages, press, show, textOf, withData} from '../support/page.js';
import {arrived, inside, leaveAsItWas, longPage, step, tableInLongPage} from '../support/places.js';
import {waitUntil} from '../support/wait.js';

/** A measurement that opens below the amount or the number that names it. */

const all = (table: Element, selector: string): HTMLElement[] => [...table.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const amounts = (table: Element): HTMLElement[] => all(table, 'button.amount');
const expanded = (table: Element): string[] => all(table, '[aria-expanded="true"]').map(textOf);
const openOnes = (table: Element): string[] => all(table, '.measurement.open').map(({id}) => id);
const focused = (table: Element): Element | null => table.shadowRoot!.activeElement;

async function pressed(table: ComparisonTable, control: HTMLElement): Promise<void> {
  control.click();
  await table.updateComplete;
}

describe('a measurement in its place', () => {
  leaveAsItWas();
  afterEach(() => setViewport({width: 1280, height: 800}));

  it('is one that the table has: each amount and each number of a note names one', async () => {
    const ids = Object.values(named).map(({id}) => id) as string[];
    const ofCells = properties.flatMap(({values}) =>
      Object.values(values).flatMap((value) => ('measurement' in value ? [value.measurement] : [])),
    );
    for (const id of ofCells) expect(ids).to.include(id);
    const table = await show<ComparisonTable>('<comparison-table></comparison-table>');
    const ofNotes = all(table, 'a.number').map((link) => link.getAttribute('href')!.replace('#fact-', ''));
    expect([...new Set([...ofCells, ...ofNotes])].sort()).to.deep.equal(ids.sort());
    expect(amounts(table)).to.have.length(ofCells.length);
  });

  it('is on paper for every amount and every number of a note, whatever is open, and after that as it was', async () => {
    const table = await show<ComparisonTable>('<comparison-table></comparison-table>');
    await pressed(table, amounts(table)[1]!);
    // What follows addresses is fetched first: it must not write this one down during the next test.
    await waitUntil(() => location.hash !== '');
    const open = openOnes(table);
    dispatchEvent(new Event('beforeprint'));
    await table.updateComplete;
    expect(
      all(table, '.measurement')
        .map(({id}) => id)
        .sort(),
    ).to.deep.equal(
      Object.values(named)
        .map(({id}) => `fact-${id}`)
        .sort(),
    );
    expect(all(table, 'details > .measurements > .measurement')).to.have.length(Object.keys(named).length);
    dispatchEvent(new Event('afterprint'));
    await table.updateComplete;
    expect(openOnes(table)).to.deep.equal(open);
    expect(all(table, '.measurement:not(.open, .waiting)')).to.deep.equal([]);
  });

  for (const lang of languages)
    for (const width of [360, 1280])
      it(`opens below the cells, says what, how and where from, and moves nothing above it: ${lang}, ${width} px`, async () => {
        await setViewport({width: 1400, height: 800});
        const table = await show<ComparisonTable>('<comparison-table></comparison-table>', lang, width);
        for (const control of amounts(table)) {
          const row = control.closest('tr')!;
          const above = [control, ...row.querySelectorAll('th, .cell')];
          const tops = (): number[] => above.map((one) => one.getBoundingClientRect().top);
          const before = tops();
          await pressed(table, control);
          expect(tops()).to.deep.equal(before);
          const [box] = all(table, '.measurement.open');
          expect(box!.getBoundingClientRect().top).to.be.at.least(control.closest('.cell')!.getBoundingClientRect().bottom - 1);
          expect(expanded(table)).to.deep.equal([textOf(control)]);
          expect([...box!.querySelectorAll('dd')].map((one) => textOf(one).length > 3)).to.deep.equal([true, true, true]);
          expect(box!.querySelector('dd a')!.getAttribute('href')).to.match(/^https:/);
          await pressed(table, control);
          expect(openOnes(table)).to.deep.equal([]);
          // The browser goes back a little later, and puts the page where it was.
          await waitUntil(() => location.hash === '');
          await arrived();
        }
      });

  for (const lang of languages)
    it(`is accessible in ${lang}`, async () => {
      const table = await show<ComparisonTable>('<comparison-table></comparison-table>', lang, 320);
      await pressed(table, amounts(table)[1]!);
      await expectAccessible(table);
      expect(table.parentElement!.scrollWidth).to.be.at.most(table.parentElement!.clientWidth);
    });

  it('is as high as the others of its row, so that one takes the place of another', async () => {
    const table = await show<ComparisonTable>('<comparison-table></comparison-table>', 'en', 360);
    const below = all(table, '#property-startup summary')[0]!;
    await pressed(table, amounts(table)[0]!);
    const top = below.getBoundingClientRect().top;
    await pressed(table, amounts(table)[1]!);
    expect(below.getBoundingClientRect().top).to.equal(top);
    expect(openOnes(table)).to.deep.equal(['fact-start.ct.docker.ssd']);
    await pressed(table, amounts(table)[2]!);
    expect(openOnes(table), 'one at a time').to.deep.equal(['fact-size.vm.ubuntu.virtual-disk']);
  });

  it('opens below the note, where a number in the note names it', async () => {
    const table = await show<ComparisonTable>('<comparison-table></comparison-table>', 'en', 360);
    all(table, '#property-size details')[0]!.setAttribute('open', '');
    const link = all(table, 'a[href="#fact-size.ct.pyfull"]')[0]!;
    const top = link.getBoundingClientRect().top;
    await pressed(table, link);
    expect(link.getBoundingClientRect().top).to.equal(top);
    expect(link.getAttribute('aria-expanded')).to.equal('true');
    const box = all(table, '.measurement.open')[0]!;
    expect(box.id).to.equal('fact-size.ct.pyfull');
    expect(box.getBoundingClientRect().top).to.be.at.least(all(table, '#note-size')[0]!.getBoundingClientRect().bottom - 1);
    expect(textOf(box)).to.include('1.11 GB').and.include('1,100 MB');
  });

  it('is closed by its button, by Escape and by Back, and the focus returns to the amount', async () => {
    const table = await tableInLongPage();
    const control = amounts(table)[1]!;
    control.scrollIntoView({block: 'center'});
    const closings = {
      button: () => inside(table, '.open .close').click(),
      Escape: () => press('Escape'),
      Back: () => step('back'),
    };
    for (const [way, close] of Object.entries(closings)) {
      const before = scrollY;
      await pressed(table, control);
      control.focus({preventScroll: true});
      expect(location.hash, way).to.equal('#fact-start.ct.docker.ssd');
      await close();
      await waitUntil(() => location.hash === '', way);
      await arrived();
      expect(openOnes(table), way).to.deep.equal([]);
      expect(focused(table) === control, way).to.equal(true);
      expect(Math.abs(scrollY - before), way).to.be.at.most(1);
      expect(control.hasAttribute('data-reached')).to.equal(false);
    }
  });

  it('has one entry in the history, however many were open: Back closes, Forward opens again', async () => {
    const table = await tableInLongPage();
    for (const control of amounts(table).slice(0, 3)) await pressed(table, control);
    expect(location.hash).to.equal('#fact-size.vm.ubuntu.virtual-disk');
    await step('back');
    await arrived();
    expect([location.hash, openOnes(table)]).to.deep.equal(['', []]);
    expect(focused(table) === amounts(table)[2]).to.equal(true);
    await step('forward');
    await table.updateComplete;
    expect(openOnes(table)).to.deep.equal(['fact-size.vm.ubuntu.virtual-disk']);
  });

  it('stays open where it opens while the browser still goes back from what closed before, and Back closes it', async () => {
    const table = await tableInLongPage();
    const [one, other] = amounts(table);
    await pressed(table, one!);
    expect(location.hash).to.equal('#fact-start.vm.ec2.cold');
    await pressed(table, one!);
    await pressed(table, other!);
    await waitUntil(() => location.hash === '#fact-start.ct.docker.ssd');
    await arrived();
    expect(expanded(table)).to.deep.equal([textOf(other!)]);
    expect(focused(table) === one).to.equal(false);
    await step('back');
    await arrived();
    expect(openOnes(table)).to.deep.equal([]);
  });

  it('that opens and closes meanwhile leaves the page as it was, with the reader at its control', async () => {
    const table = await tableInLongPage();
    const [one, other] = amounts(table);
    await pressed(table, one!);
    for (const control of [one!, other!, other!]) await pressed(table, control);
    await waitUntil(() => location.hash === '' && focused(table) === other);
    await arrived();
    expect([location.hash, openOnes(table)]).to.deep.equal(['', []]);
    expect(focused(table) === other).to.equal(true);
  });

  it('is read out once, when a reader opens it', async () => {
    const table = await show<ComparisonTable>('<comparison-table></comparison-table>');
    const status = all(table, '[role=status]')[0]!;
    expect(status.textContent).to.equal('');
    await pressed(table, amounts(table)[0]!);
    expect(status.textContent).to.match(/^26 s: Time from ordering/);
  });

  it('is where an address ends that names it, and the list of all where nothing in the table does', async () => {
    const table = await tableInLongPage();
    await goTo('#fact-size.ct.pyfull');
    await waitUntil(() => focused(table)?.id === 'fact-size.ct.pyfull');
    expect(openOnes(table)).to.deep.equal(['fact-size.ct.pyfull']);
    expect(all(table, '#property-size details')[0]!.hasAttribute('open')).to.equal(true);
    expect(table.evidence).to.equal(false);
    await goTo('#fact-size.ct.alpine.disk');
    await waitUntil(() => focused(table)?.id === 'fact-size.ct.alpine.disk');
    expect(table.evidence).to.equal(true);
    expect(focused(table)!.closest('.evidence')).to.exist;
  });

  it('leads to all measurements of its property', async () => {
    const table = await tableInLongPage();
    await pressed(table, amounts(table)[3]!);
    inside(table, '.open .to-all a').click();
    await waitUntil(() => focused(table)?.id === 'measured-size');
    expect(table.evidence).to.equal(true);
  });

  it('needs no file of the list', async () => {
    const place = await longPage('<comparison-table></comparison-table>', 'ja');
    const table = inside(place, 'comparison-table') as ComparisonTable;
    await pressed(table, amounts(table)[1]!);
    expect(textOf(all(table, '.open')[0]!)).to.match(/^0.57秒.*567.6 ms.*docker run.*50回の平均.*Khan/s);
  });

  it('is none of an author’s, unless the author keeps the package’s cell', async () => {
    const data = {
      technologies: ['vm', {id: 'own', name: 'Own'}],
      properties: ['size', {id: 'startup', values: {vm: {value: 'Slow', amount: 'minutes'}, own: {value: 'Fast', amount: 'ms'}}}],
    } as OwnData;
    const table = await withData<ComparisonTable>('comparison-table', data);
    expect(amounts(table).map(textOf)).to.deep.equal(['a few GB to tens of GB']);
    expect(all(table, 'span.amount').map(textOf)).to.deep.equal(['minutes', 'ms']);
  });
});
