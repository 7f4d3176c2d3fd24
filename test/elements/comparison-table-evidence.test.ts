import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/index.js';
import type {ComparisonTable} from '../../src/elements/comparison-table/element.js';
import {expectAccessible, goTo, languages, openAll, press, show, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const at = <E extends HTMLElement = HTMLElement>(table: ComparisonTable, id: string): E | null =>
  table.shadowRoot!.getElementById(id) as E | null;
const isShown = (table: ComparisonTable): boolean => table.shadowRoot!.querySelector('.evidence') !== null;
const focused = (table: ComparisonTable): string | undefined => table.shadowRoot!.activeElement?.id;

async function showEvidence(lang = 'en', attributes = 'evidence', width?: number): Promise<ComparisonTable> {
  const table = await show<ComparisonTable>(`<comparison-table heading-level="2" ${attributes}></comparison-table>`, lang, width);
  await waitUntil(() => isShown(table));
  return table;
}

describe('<comparison-table evidence>', () => {
  afterEach(async () => {
    await setViewport({width: 1280, height: 800});
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const lang of languages)
    it(`is accessible in ${lang}, wide and narrow`, async () => {
      await expectAccessible(await showEvidence(lang));
      const narrow = await showEvidence(lang, 'evidence', 320);
      expect(narrow.parentElement!.scrollWidth).to.be.at.most(narrow.parentElement!.clientWidth);
      await expectAccessible(narrow);
    });

  it('shows nothing of it unasked, and takes it away again', async () => {
    const table = await show<ComparisonTable>('<comparison-table></comparison-table>');
    expect(isShown(table)).to.be.false;
    table.evidence = true;
    await waitUntil(() => isShown(table));
    table.evidence = false;
    await table.updateComplete;
    expect(isShown(table)).to.be.false;
  });

  it('is told in the language of the page, and follows it', async () => {
    const table = await showEvidence('ja');
    expect(textOf(at(table, 'evidence-title')!)).to.equal('測定された値');
    table.parentElement!.lang = 'en';
    await waitUntil(() => textOf(at(table, 'evidence-title')!) === 'Measured values');
    expect(textOf(at(table, 'fact-mem.ct.node')!))
      .to.include('76.7 MB')
      .and.to.include('Memory of the host for one container');
  });

  it('keeps what may be compared apart from what may not, in words', async () => {
    const table = await showEvidence('en', 'evidence properties="size"');
    const labels = [...table.shadowRoot!.querySelectorAll('.comparable')].map(textOf);
    expect(labels).to.deep.equal(['Measured in the same way', 'Measured in different ways: do not compare left with right']);
    const [alike, unlike] = [...table.shadowRoot!.querySelectorAll('.evidence .pair')];
    expect([...alike!.querySelectorAll('li')].map(({id}) => id)).to.deep.equal([
      '',
      'fact-size.vm.ubumin.ratio',
      'fact-size.vm.ubuntu.download',
      'fact-size.vm.ubuntu.ratio',
      'fact-size.own.vm.unpacked',
      'fact-size.own.vm.packed',
      '',
      'fact-size.own.container.unpacked',
      'fact-size.own.container.packed',
    ]);
    expect(unlike!.querySelectorAll('li').length).to.be.greaterThan(9);
  });

  it('says where nothing was measured', async () => {
    const table = await showEvidence('en', 'evidence properties="portability"');
    expect(textOf(table.shadowRoot!.querySelector('.evidence .pair .vm')!)).to.include('No measured value');
  });

  for (const lang of languages)
    it(`is folded by property, and at most 3,000 px high at 360 px before anything is opened: ${lang}`, async () => {
      const table = await showEvidence(lang, 'evidence', 360);
      const folds = [...table.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.evidence details')];
      expect(folds.map(({open}) => open)).to.deep.equal(folds.map(() => false));
      expect(table.getBoundingClientRect().height).to.be.at.most(3000);
      for (const fold of folds) {
        expect(fold.querySelector('summary')!.getBoundingClientRect().height).to.be.at.least(44);
        const count = Number(fold.querySelector('summary .count')!.textContent);
        expect(fold.querySelectorAll('li[tabindex]')).to.have.length(count);
      }
    });

  it('is opened where an address or a link leads to something in it', async () => {
    const table = await showEvidence();
    const fold = (id: string): HTMLDetailsElement => at(table, id)!.querySelector('details') ?? at(table, id)!.closest('details')!;
    await goTo('#fact-size.ct.pyslim');
    await waitUntil(() => focused(table) === 'fact-size.ct.pyslim');
    expect([fold('measured-size').open, fold('measured-startup').open]).to.deep.equal([true, false]);
    await goTo('#measured-startup');
    await waitUntil(() => fold('measured-startup').open);
  });

  it('says nothing of likeness where one side alone was measured', async () => {
    for (const attributes of ['evidence', 'evidence technologies="vm"']) {
      const table = await showEvidence('en', attributes);
      for (const pair of table.shadowRoot!.querySelectorAll('.evidence .pair')) {
        const both = [...pair.querySelectorAll('ul')].length === 2;
        expect(pair.previousElementSibling!.matches('.comparable'), pair.textContent!).to.equal(both);
      }
      expect(textOf(table.shadowRoot!)).to.not.match(/false|undefined|\[object/);
    }
  });

  it('leaves a click that asks for a new tab to the browser', async () => {
    const table = await show<ComparisonTable>('<comparison-table></comparison-table>');
    const link = table.shadowRoot!.querySelector<HTMLAnchorElement>('.note a')!;
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      let wasTaken: boolean | undefined;
      const judge = (event: Event): void => {
        wasTaken = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', judge, {once: true});
      link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true}));
      expect(wasTaken, key).to.be.false;
    }
    expect(table.evidence).to.be.false;
  });

  it('leads by keyboard from a value to its source, and back to that very value', async () => {
    const table = await showEvidence();
    await openAll(table);
    const citation = at(table, 'cite-mem.vm.guest-4')!;
    expect(citation.getAttribute('aria-label')).to.equal('Source 4');
    citation.focus();
    await press('Enter');
    expect(focused(table)).to.equal('source-4');
    at(table, 'source-4')!.querySelector<HTMLElement>('.back')!.focus();
    await press('Enter');
    expect(focused(table)).to.equal('cite-mem.vm.guest-4');
  });

  it('leads from a source that was not reached from a value to the first that cites it', async () => {
    const table = await showEvidence();
    await openAll(table);
    at(table, 'source-3')!.querySelector<HTMLElement>('.back')!.focus();
    await press('Enter');
    expect(focused(table)).to.equal('cite-iso.userns-3');
  });

  it('is where an address ends that names a fact', async () => {
    const table = await show<ComparisonTable>('<comparison-table></comparison-table>');
    await goTo('#fact-size.ct.pyslim');
    await waitUntil(() => focused(table) === 'fact-size.ct.pyslim');
    table.remove();
    const later = await show<ComparisonTable>('<comparison-table></comparison-table>');
    await waitUntil(() => focused(later) === 'fact-size.ct.pyslim');
    expect(textOf(at(later, 'fact-size.ct.pyslim')!)).to.include('126 MB');
  });

  it('leads an address of a fact that is shown no more to the row of its property, without evidence', async () => {
    const table = await show<ComparisonTable>('<comparison-table></comparison-table>');
    await goTo('#fact-mem.vm.qemu');
    await waitUntil(() => focused(table) === 'property-resources');
    expect(textOf(at(table, 'property-resources')!)).to.include('Resource use');
    expect(table.evidence).to.equal(false);
  });

  it('takes an address as it is written, and follows it once', async () => {
    history.replaceState(null, '', '#fact-100%');
    const table = await show<ComparisonTable>('<comparison-table></comparison-table><button></button>');
    expect(table.shadowRoot!.querySelector('tbody'), 'drawn').to.exist;
    await goTo('#fact-size.ct.pyfull');
    await waitUntil(() => focused(table) === 'fact-size.ct.pyfull');
    const button = table.parentElement!.querySelector('button')!;
    button.focus();
    table.parentElement!.append(table);
    await table.updateComplete;
    expect(document.activeElement === button, 'moved, it leaves the focus alone').to.be.true;
  });

  it('no longer listens to the page when it is gone', async () => {
    const table = await show<ComparisonTable>('<comparison-table></comparison-table>');
    table.remove();
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    await goTo('#fact-size.ct.pyfull');
    await changed;
    expect(table.evidence).to.be.false;
  });
});
