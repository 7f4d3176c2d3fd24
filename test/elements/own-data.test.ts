import {expect, oneEvent} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/define/container-lesson.js';
import type {ComparisonTable} from '../../src/elements/comparison-table/element.js';
import type {ArchitectureDiagram, LessonLayerSelectEvent} from '../../src/elements/architecture-diagram/element.js';
import type {ContainerLesson} from '../../src/elements/container-lesson/element.js';
import type {LessonChecklist} from '../../src/elements/lesson-checklist/element.js';
import {schema} from '../../src/model/own-data/schema.js';
import {expectAccessible, languages, rendered, show, textOf, withData} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const example = '/examples/microvm.json';
const heads = ({shadowRoot}: Element): string[] => [...shadowRoot!.querySelectorAll('thead th.subject')].map(textOf);

const own = (name: string): object => ({technologies: ['vm', {id: 'own', name}]});

describe('an element with an author’s data', () => {
  afterEach(() => setViewport({width: 1280, height: 800}));

  for (const lang of languages)
    for (const tag of ['comparison-table', 'architecture-diagram', 'lesson-checklist'])
      for (const width of [320, 768, 1280])
        it(`<${tag} src> is accessible and never scrolls sideways: ${lang}, ${width} px`, async () => {
          await setViewport({width: 1400, height: 800});
          const element = await show(`<${tag} src="${example}"></${tag}>`, lang, width);
          expect(textOf(element)).to.include(lang === 'ja' ? 'マイクロVM' : 'icroVM');
          const frame = element.parentElement!;
          expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
          await expectAccessible(element);
        });

  it('shows a third column, one cell not stated, and no cell over another', async () => {
    const element = await show<ComparisonTable>(`<comparison-table src="${example}"></comparison-table>`);
    expect(heads(element)).to.deep.equal(['Virtual machine (VM)', 'Container', 'MicroVM']);
    const cells = [...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody .own-microvm')];
    expect(textOf(cells[4]!)).to.equal('— Not stated');
    expect(cells.map((cell) => cell.querySelectorAll('.sign').length)).to.deep.equal([1, 0, 0, 0, 0, 0]);
    for (const row of element.shadowRoot!.querySelectorAll('tbody tr')) {
      const boxes = [...row.querySelectorAll(':scope > td:not(.question, .more)')].map((cell) => cell.getBoundingClientRect());
      boxes.slice(1).forEach((box, index) => expect(box.left).to.be.at.least(boxes[index]!.right - 1));
      for (const cell of row.children) expect(cell.scrollWidth).to.be.at.most(cell.clientWidth + 1);
    }
  });

  it('gives what belongs to the third a colour of its own', async () => {
    const element = await show(`<comparison-table src="${example}"></comparison-table>`);
    const colours = [...element.shadowRoot!.querySelectorAll('thead .subject')].map((head) => getComputedStyle(head).color);
    expect(new Set(colours).size).to.equal(3);
  });

  it('draws its words in one language where the data have only that', async () => {
    const data = {technologies: ['vm', {id: 'own', name: {en: 'Mine'}}]};
    const element = await withData('comparison-table', data, 'ja');
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('en');
    expect(textOf(element.shadowRoot!.querySelector('tbody .own-own')!)).to.equal('— Not stated');
  });

  it('follows the language of the page', async () => {
    const element = await show<ComparisonTable>(`<comparison-table src="${example}"></comparison-table>`);
    element.lang = 'ja';
    await waitUntil(() => heads(element)[2] !== 'MicroVM');
    expect(heads(element)[2]).to.equal('マイクロVM');
  });

  it('explains a layer of a stack of the author’s, and tells which one was chosen', async () => {
    const element = await show<ArchitectureDiagram>(`<architecture-diagram src="${example}"></architecture-diagram>`);
    const [button] = element.shadowRoot!.querySelectorAll<HTMLElement>('[data-layer="microvm.manager"]');
    const chosen = oneEvent(element, 'lesson-layer-select');
    button!.click();
    const {layer, technology} = (await chosen) as Event as LessonLayerSelectEvent;
    expect([layer, technology]).to.deep.equal(['microvm.manager', 'microvm']);
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.querySelector('.storey:not(.room) .explanation.own-microvm')!)).to.include(
      'Firecracker is a minimal one',
    );
    expect(textOf(element.shadowRoot!.querySelector('.storey:not(.room) .explanation.vm')!)).to.include('Hypervisor');
  });

  it('keeps marks of tasks of the author’s', async () => {
    const element = await show<LessonChecklist>(`<lesson-checklist src="${example}" storage-key=""></lesson-checklist>`);
    element.shadowRoot!.querySelectorAll('input')[3]!.click();
    expect(element.value as readonly string[]).to.deep.equal(['microvm']);
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.querySelector('.progress')!)).to.include('1 of 4 done');
  });

  it('passes through the lesson to its parts, which stay in the language of the lesson', async () => {
    const element = await show<ContainerLesson>(`<container-lesson src="${example}"></container-lesson>`, 'ja');
    await rendered(element.shadowRoot!);
    const part = (tag: string): Element => element.shadowRoot!.querySelector(tag)!;
    expect(heads(part('comparison-table'))[2]).to.equal('マイクロVM');
    expect(part('architecture-diagram').shadowRoot!.querySelectorAll('.stack')).to.have.length(3);
    expect(part('lesson-checklist').shadowRoot!.querySelectorAll('li')).to.have.length(4);
    expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('ja');
  });

  it('is fetched and checked once in a lesson, and not again by its parts', async () => {
    const {fetch} = window;
    const check = schema['~run'];
    const counts = {fetched: 0, checked: 0};
    window.fetch = (...asked) => (counts.fetched++, fetch(...asked));
    Reflect.set(schema, '~run', (...given: Parameters<typeof check>) => (counts.checked++, check(...given)));
    try {
      const element = await show<ContainerLesson>(`<container-lesson src="${example}"></container-lesson>`);
      await rendered(element.shadowRoot!);
      expect(heads(element.shadowRoot!.querySelector('comparison-table')!)[2]).to.equal('MicroVM');
    } finally {
      window.fetch = fetch;
      Reflect.set(schema, '~run', check);
    }
    expect(counts).to.deep.equal({fetched: 1, checked: 1});
  });

  it('goes back to the package’s own when the data are taken away', async () => {
    const element = await withData<ComparisonTable>('comparison-table', own('Mine'));
    expect(heads(element)).to.deep.equal(['Virtual machine (VM)', 'Mine']);
    element.data = undefined;
    await element.updateComplete;
    expect(heads(element)).to.deep.equal(['Virtual machine (VM)', 'Container']);
  });

  it('draws text as text, whatever is in it', async () => {
    const name = '<img src=x onerror="globalThis.broken = true"> [w](javascript:alert) [l](http://x.test)';
    const element = await withData('comparison-table', {
      ...own(name),
      properties: [{id: 'size', values: {own: {value: name, reason: '</style><script>1</script>'}}}],
    });
    expect(heads(element)[1]).to.equal(name);
    expect(element.shadowRoot!.querySelectorAll('img, script, style, a[href*=":"]')).to.have.length(0);
    expect('broken' in globalThis).to.equal(false);
  });

  it('takes no class of ours for an id of the author’s', async () => {
    const element = await withData('comparison-table', {
      technologies: [
        {id: 'cell', name: 'Cell'},
        {id: 'scale', name: 'Scale'},
      ],
    });
    expect(element.shadowRoot!.querySelectorAll('tbody .own-cell, tbody .own-scale')).to.have.length(12);
    expect(element.shadowRoot!.querySelectorAll('td.cell, td.scale')).to.have.length(0);
  });
});
