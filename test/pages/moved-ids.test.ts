import {expect} from '@open-wc/testing';

import '../../src/index.js';
import {movedIds} from '../../src/data/moved-ids.js';
import type {AnalogyCard, ArchitectureDiagram, ComparisonTable, ContainerLesson, LessonChecklist} from '../../src/elements/index.js';
import {registerStrings} from '../../src/localization/index.js';
import type {Strings} from '../../src/localization/words/messages.js';
import {consoleOf, goTo, rendered, settled, show, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

/** As if these had had other names before. */
const moves: Readonly<Record<string, string>> = {
  machine: 'vm',
  boot: 'startup',
  outcome: 'summary',
  'machine.guest': 'vm.guest-os',
  drawing: 'architecture',
  core: 'kernel',
  'start.docker': 'start.ct.docker.ssd',
  'table.headline': 'table.caption',
};
const table = movedIds as Map<string, string>;

describe('ids that were renamed', () => {
  before(() => Object.entries(moves).forEach(([old, current]) => table.set(old, current)));
  after(() => table.clear());

  it('are still understood in attributes, and the console says what they are called now', async () => {
    const said = await consoleOf('warn', async () => {
      const diagram = await show<ArchitectureDiagram>(
        '<architecture-diagram technologies="machine" selected="machine.guest"></architecture-diagram>',
      );
      expect(diagram.shadowRoot!.querySelectorAll('.stack.vm')).to.have.length(1);
      expect(diagram.shadowRoot!.querySelector('[data-layer="vm.guest-os"]')!.ariaExpanded).to.equal('true');
      const comparison = await show('<comparison-table properties="boot size"></comparison-table>');
      expect(comparison.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(2);
      const lesson = await show<ContainerLesson>('<container-lesson sections="outcome"></container-lesson>');
      expect([...lesson.shadowRoot!.querySelectorAll('section')].map(({id}) => id)).to.deep.equal(['lesson-summary']);
      const card = await show<AnalogyCard>('<analogy-card technology="machine"></analogy-card>');
      expect(card.shadowRoot!.querySelector('.title .vm')).to.exist;
    });
    expect(said).to.include('<comparison-table properties>: "boot" was renamed to "startup"; the new id is used.');
    expect(said.filter((line) => line.includes('there is no'))).to.deep.equal([]);
  });

  it('are still understood in strings of a page and of an element', async () => {
    const said = await consoleOf('warn', async () => {
      registerStrings('eo', {'table.headline': 'Komparo'} as Strings);
      const comparison = await show<ComparisonTable>('<comparison-table></comparison-table>', 'eo');
      expect(textOf(comparison.shadowRoot!.querySelector('.title')!)).to.contain('Komparo');
      comparison.strings = {'table.headline': 'Mia komparo'} as Strings;
      await settled(comparison);
      expect(textOf(comparison.shadowRoot!.querySelector('.title')!)).to.contain('Mia komparo');
    });
    expect(said).to.include('container-lesson: strings (eo): "table.headline" was renamed to "table.caption"; the new id is used.');
  });

  it('explain a term, or have explained it', async () => {
    const strings = {'lesson.lead': 'A [core](core) is a core.'} as Strings;
    const lesson = await show<ContainerLesson>('<container-lesson sections="goals"></container-lesson>');
    lesson.strings = strings;
    await settled(lesson);
    expect(lesson.shadowRoot!.querySelector('[part=header] b')!.textContent).to.equal('core');
    lesson.setAttribute('known-terms', 'core');
    await settled(lesson);
    expect(lesson.shadowRoot!.querySelector('[part=header] b')).to.equal(null);
  });

  it('keep the marks of readers', async () => {
    localStorage.setItem('moved', JSON.stringify({version: 1, done: ['drawing']}));
    const list = await show<LessonChecklist>('<lesson-checklist storage-key="moved"></lesson-checklist>');
    expect(list.value).to.deep.equal(['architecture']);
    list.value = [];
    list.value = ['drawing' as 'architecture'];
    expect(JSON.parse(localStorage.getItem('moved')!)).to.deep.equal({version: 2, done: ['architecture'], answers: {}});
    localStorage.removeItem('moved');
  });

  it('lead an address to its place', async () => {
    const comparison = await show<ComparisonTable>('<comparison-table></comparison-table>');
    await goTo('#fact-start.docker');
    await waitUntil(() => comparison.shadowRoot!.activeElement?.id === 'fact-start.ct.docker.ssd');
    const lesson = await show<ContainerLesson>('<container-lesson></container-lesson>');
    await goTo('#lesson-outcome');
    await waitUntil(() => lesson.shadowRoot!.activeElement?.closest('section')?.id === 'lesson-summary');
    history.replaceState(null, '', ' ');
  });

  it("may stand in an author's data", async () => {
    const comparison = await show<ComparisonTable>('<comparison-table></comparison-table>');
    const data = {
      technologies: ['machine', {id: 'pod', name: 'Pod'}],
      properties: ['size', {id: 'boot', values: {pod: {value: 'Seconds'}, machine: {value: 'Minutes of a [core](core)'}}}],
    };
    comparison.data = data as unknown as ComparisonTable['data'];
    await waitUntil(() => comparison.shadowRoot!.textContent!.includes('Pod'));
    await rendered(comparison.shadowRoot!);
    const rows = [...comparison.shadowRoot!.querySelectorAll('tbody tr')];
    expect(rows).to.have.length(2);
    expect(textOf(rows[1]!)).to.match(/^Start-up speed.*Minutes.*Seconds/s);
    expect(textOf(rows[1]!)).to.include('core (');
    expect(data.technologies[0]).to.equal('machine');
  });
});
