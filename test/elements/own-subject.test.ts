import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/define/container-lesson.js';
import type {OwnDataElement} from '../../src/elements/own-data-element.js';
import type {OwnData} from '../../src/model/own-data/types.js';
import {clipped} from '../support/layout.js';
import {atRest, expectAccessible, languages, press, show, textOf, withData} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const versionControl = '/test/support/version-control.json';
const all = (element: Element, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: Element, selector: string): HTMLElement | undefined => all(element, selector)[0];
const heights = (element: Element, selector: string): number[] => all(element, selector).map((row) => row.getBoundingClientRect().height);

/** A comparison of so many technologies, with a stack for each. */
const many = (count: number): OwnData => {
  const ids = Array.from({length: count}, (_, index) => `t${index}`);
  const value = {value: 'Eventually consistent', reason: 'A reason of internationalization and interoperability'};
  return {
    technologies: ids.map((id, index) => ({
      id,
      name: `Technology ${index}`,
      layers: [
        {storey: 'machine', name: 'Ground'},
        {storey: 'app', name: 'Top'},
      ],
    })),
    properties: Array.from({length: 12}, (_, row) => ({
      id: `p${row}`,
      name: `Property ${row}`,
      values: Object.fromEntries(ids.map((id, index) => [id, {...value, rating: ([0, 1, 2, 3, 4] as const)[(row + index) % 5]!}])),
    })),
  };
};

describe('a comparison of another subject', () => {
  afterEach(() => setViewport({width: 1280, height: 800}));

  for (const lang of languages)
    for (const tag of ['comparison-table', 'architecture-diagram', 'lesson-checklist'])
      for (const width of [320, 1280])
        it(`<${tag}> is accessible and never scrolls sideways: ${lang}, ${width} px`, async () => {
          await setViewport({width: 1400, height: 800});
          const element = await show(`<${tag} src="${versionControl}"></${tag}>`, lang, width);
          const frame = element.parentElement!;
          expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
          await expectAccessible(element);
        });

  it('has no drawing of the key difference and of both starts in a lesson that does not show both technologies', async () => {
    const drawings = async (data: unknown): Promise<string[]> => {
      const lesson = await withData<OwnDataElement>('container-lesson', data);
      return all(lesson, 'key-difference, startup-timeline').map(({localName}) => localName);
    };
    const both = ['key-difference', 'startup-timeline'];
    expect(await drawings({technologies: ['vm', 'container', {id: 'own', name: 'Own'}]})).to.deep.equal(both);
    expect(await drawings({tasks: [{id: 'own', text: 'Own'}]})).to.deep.equal(both);
    expect(await drawings({technologies: ['vm', {id: 'own', name: 'Own'}]})).to.deep.equal([]);
    expect(await drawings(many(2))).to.deep.equal([]);
  });

  it('counts no kernels where there are none, and has no words for what the package simplifies', async () => {
    const element = await show(`<architecture-diagram src="${versionControl}"></architecture-diagram>`);
    expect(all(element, '.count, .kernel, .mark, .simplified')).to.deep.equal([]);
    expect(textOf(one(element, '.in-words')!)).to.match(/On top, 3 times: Local repository, Index,? and Working tree\.Subversion/);
  });

  it('counts them where a stack has one, and says of the others that they have none', async () => {
    const [first, ...others] = many(2).technologies as readonly {readonly id: string; readonly name: string}[];
    const withKernel = {
      ...first!,
      layers: [
        {storey: 'host-os' as const, name: 'System', kernel: true},
        {storey: 'app' as const, name: 'Top'},
      ],
    };
    const element = await withData('architecture-diagram', {technologies: [withKernel, ...others]});
    expect(all(element, '.count-words').map(textOf)).to.deep.equal(['1 kernel in all 1 shared by all', '0 kernels in all']);
    expect(textOf(one(element, '.in-words')!)).to.match(/There is no kernel in this stack\.$/);
  });

  it('has no kernel in what the author names, but in an OS of the package', async () => {
    const kernels = async (layers: readonly unknown[]): Promise<number> =>
      all(await withData('architecture-diagram', {technologies: [{id: 'own', name: 'Own', layers}]}), '.kernel').length;
    expect(await kernels([{storey: 'host-os', name: 'Network'}])).to.equal(0);
    expect(await kernels(['host-os'])).to.equal(1);
    const beside = {technologies: ['vm', {id: 'own', name: 'Own', layers: [{storey: 'host-os', name: 'Linux'}]}]};
    expect(all(await withData('architecture-diagram', beside), '.own-own .kernel')).to.have.length(1);
  });

  it('gives no room to a storey that no stack has, and the same to one that some have', async () => {
    const element = await show(`<architecture-diagram src="${versionControl}"></architecture-diagram>`, 'en', 1200);
    expect(all(element, '.host-os')).to.deep.equal([]);
    const [git, svn] = all(element, '.layers');
    const gaps = (stack: HTMLElement): number[] => {
      const rows = [...stack.children].map((row) => row.getBoundingClientRect());
      return rows.slice(1).map((row, index) => Math.round(rows[index]!.top - row.bottom) + 0); // No -0.
    };
    expect(gaps(git!)).to.deep.equal([0, 0, 0]);
    expect(gaps(svn!)).to.deep.equal([0, 0, 0]);
    expect(heights(element, '.own-git .row.guest-os, .own-svn .row.guest-os')).to.deep.equal([80, 80]);
  });

  it('draws what a stack lacks as empty, and says what others have there', async () => {
    const element = await show(`<architecture-diagram src="${versionControl}"></architecture-diagram>`);
    expect(all(element, '.own-svn .empty .layer').map(textOf)).to.deep.equal(['None', 'None', 'None']);
    one(element, '[data-layer="git.guest-os"]')!.click();
    await (element as HTMLElement & {readonly updateComplete: Promise<unknown>}).updateComplete;
    expect(textOf(one(element, '.storey:not(.room) .explanation.own-svn')!)).to.equal(
      'Subversion No matching layer In the place of: Index',
    );
  });

  it('says between two stacks what is repeated only where that is so of both', async () => {
    const element = await show(`<architecture-diagram src="${versionControl}"></architecture-diagram>`, 'en', 1200);
    expect(textOf(one(element, '.spine')!)).to.equal('');
    expect(textOf(one(await withData('architecture-diagram', many(2)), '.spine')!)).to.equal('one eachshared by all');
  });

  it('speaks of no instances where nothing is repeated', async () => {
    const layers = [
      {storey: 'machine', name: 'Link'},
      {storey: 'app', name: 'Application', repeated: false},
    ];
    const element = await withData('architecture-diagram', {technologies: [{id: 'own', name: 'TCP/IP', layers}]});
    expect(all(element, '.names')).to.deep.equal([]);
    expect(textOf(element)).to.not.match(/[Ss]hared|[Ee]ach|TCP\/IP 1/);
    expect(textOf(one(element, '.in-words')!)).to.include('From the bottom up: Link and Application.');
  });

  it('has no sentence on marks, and no room for them, where nothing is rated', async () => {
    const element = await withData('comparison-table', {
      technologies: [{id: 'own', name: 'Own'}],
      properties: [{id: 'price', name: 'Price', values: {own: {value: 'High'}}}],
    });
    expect(textOf(element)).to.not.include('judgement');
    const [cell, value] = [one(element, 'td')!, one(element, 'td strong')!].map((box) => box.getBoundingClientRect().left);
    expect(value! - cell!).to.be.at.most(1);
  });

  for (const attribute of ['evidence', 'depth="expert"'])
    it(`has nothing of the package’s for ${attribute}`, async () => {
      const tag = attribute === 'evidence' ? 'comparison-table' : 'architecture-diagram';
      const element = await show(`<${tag} ${attribute} src="${versionControl}"></${tag}>`);
      expect(textOf(element)).to.include('Subversion');
      expect(all(element, '.evidence, .expert-stacks')).to.deep.equal([]);
    });

  it('has the evidence of what it shares with the package, where it does', async () => {
    const data = {technologies: ['container', {id: 'own', name: 'Own'}], properties: ['size', {id: 'price', name: 'Price'}]} as OwnData;
    const element = await show<HTMLElement & {data: OwnData; readonly updateComplete: Promise<unknown>}>(
      '<comparison-table evidence></comparison-table>',
    );
    element.data = data;
    await element.updateComplete;
    expect(all(element, '.evidence .place').map(({id}) => id)).to.deep.equal(['measured-size']);
    expect(all(element, '.evidence .pair .subject').map(textOf)).to.include('Container');
    expect(all(element, '.evidence .vm')).to.deep.equal([]);
  });
});

describe('a table of many columns', () => {
  afterEach(() => setViewport({width: 1280, height: 800}));
  const shownWide = async (count: number, width: number): Promise<HTMLElement> => {
    await setViewport({width: 1400, height: 800});
    const element = await show<HTMLElement & {data: OwnData; readonly updateComplete: Promise<unknown>}>(
      '<comparison-table></comparison-table>',
      'en',
      width,
    );
    element.data = many(count);
    await element.updateComplete;
    return element;
  };
  const scroller = (element: Element): HTMLElement => one(element, '.scroller')!;

  for (const [count, width] of [
    [8, 768],
    [12, 1280],
  ] as const)
    it(`scrolls in a box of its own, below its head and beside its first column: ${count}, ${width} px`, async () => {
      const element = await shownWide(count, width);
      const box = scroller(element);
      await waitUntil(() => box.tabIndex === 0);
      const frame = element.parentElement!;
      expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
      box.scrollTo({left: 200, top: 300, behavior: 'instant'});
      const around = box.getBoundingClientRect();
      const [row, column] = ['tbody tr:nth-child(8) th', 'thead th:nth-child(5)'].map((name) =>
        one(element, name)!.getBoundingClientRect(),
      );
      expect([box.scrollLeft, box.scrollTop]).to.deep.equal([200, 300]);
      expect(Math.abs(row!.left - around.left)).to.be.at.most(1);
      expect(Math.abs(column!.top - around.top)).to.be.at.most(1);
      await expectAccessible(element);
    });

  it('is a stop for the keyboard, with the names of its columns, and its arrows scroll it', async () => {
    const element = await shownWide(12, 1280);
    const box = scroller(element);
    await waitUntil(() => box.tabIndex === 0);
    expect(box.getAttribute('role')).to.equal('region');
    const named = all(element, `#${box.getAttribute('aria-labelledby')}`);
    expect(named.map(({localName}) => localName)).to.deep.equal(['tr']);
    expect([...named[0]!.children].map(textOf)).to.deep.equal([
      'Property',
      ...Array.from({length: 12}, (_, index) => `Technology ${index}`),
    ]);
    box.focus();
    await press('ArrowRight');
    await waitUntil(() => box.scrollLeft > 0);
  });

  it('is none where all of it is seen, and none any more when the element gets wide enough', async () => {
    await setViewport({width: 2000, height: 800});
    const element = await shownWide(8, 1000);
    await waitUntil(() => scroller(element).tabIndex === 0);
    element.parentElement!.style.inlineSize = '1300px';
    await waitUntil(() => !scroller(element).hasAttribute('tabindex'));
    expect(scroller(element).hasAttribute('role')).to.equal(false);
  });

  for (const width of [320, 360, 640])
    it(`scrolls below the names of its rows at ${width} px, at most 80 % of the screen high`, async () => {
      const element = await shownWide(8, width);
      const box = scroller(element);
      await waitUntil(() => box.tabIndex === 0);
      expect(all(element, 'tbody .cell').filter((cell) => cell.checkVisibility())).to.have.length(96);
      expect(element.parentElement!.scrollWidth).to.be.at.most(element.parentElement!.clientWidth);
      expect(box.clientHeight).to.be.at.most(innerHeight * 0.8);
      box.scrollTo({left: 200, top: 300, behavior: 'instant'});
      const [around, name, head] = [box, one(element, 'tbody tr:nth-child(8) th')!, one(element, 'thead')!].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(Math.abs(name!.left - around!.left)).to.be.at.most(1);
      expect(name!.right).to.be.at.most(around!.right);
      expect(Math.abs(head!.top - around!.top)).to.be.at.most(1);
    });

  for (const [width, most] of [
    [360, 1],
    [768, 2],
    [1280, 4],
  ] as const)
    it(`has its stacks in lines of at most ${most} at ${width} px, on shared rows`, async () => {
      await setViewport({width: 1400, height: 800});
      const element = await show<HTMLElement & {data: OwnData; readonly updateComplete: Promise<unknown>}>(
        '<architecture-diagram></architecture-diagram>',
        'en',
        width,
      );
      element.data = many(8);
      await element.updateComplete;
      atRest(element);
      const tops = all(element, '.stack').map((stack) => Math.round(stack.getBoundingClientRect().top));
      const lines = [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
      expect(lines).to.deep.equal(Array.from({length: 8 / most}, () => most));
      expect(element.parentElement!.scrollWidth).to.be.at.most(element.parentElement!.clientWidth);
      expect(clipped(element)).to.deep.equal([]);
    });
});
