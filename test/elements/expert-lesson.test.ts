import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/index.js';
import {expertNotes} from '../../src/data/expert-notes.js';
import type {ContainerLesson} from '../../src/elements/container-lesson/element.js';
import {consoleOf, expectAccessible, languages, nodesOf, rendered, show, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const all = <E extends HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];

/** The lesson in expert depth, when what that takes has come. */
async function lesson(attributes = '', lang?: string, width?: number): Promise<ContainerLesson> {
  const element = await show<ContainerLesson>(`<container-lesson depth="expert" ${attributes}></container-lesson>`, lang, width);
  await waitUntil(() => element.shadowRoot!.querySelector('section') !== null);
  await rendered(element.parentElement!);
  return element;
}

describe('<container-lesson depth="expert">', () => {
  for (const lang of languages) {
    for (const [width, height] of [
      [1280, 900],
      [360, 800],
    ] as const)
      it(`is accessible in ${lang}, ${width} px wide`, async () => {
        await setViewport({width, height});
        await expectAccessible(await lesson('sections="introduction architecture difference comparison"', lang));
        await setViewport({width: 1280, height: 900});
      });

    it(`closes sections in ${lang} with expert notes that have a name, a title and sources`, async () => {
      const element = await lesson('', lang);
      for (const section of new Set(expertNotes.map((row) => row.section))) {
        const found = all(element, `#lesson-${section} > .expert-notes:last-child > .note`);
        expect(found, section).to.have.length(expertNotes.filter((row) => row.section === section).length);
        for (const note of found) {
          expect(note.role).to.equal('note');
          expect(note.ariaLabel).to.equal(lang === 'ja' ? 'もっと詳しく' : 'In more depth');
          expect(textOf(note.querySelector('.note-title')!)).to.not.equal('');
          expect(textOf(note.querySelector('.aside')!)).to.match(lang === 'ja' ? /^出典：/ : /^Sources:/);
        }
      }
    });

    it(`leads in ${lang} from a number of a note to its value in the evidence of the table`, async () => {
      const element = await lesson('', lang);
      const links = all<HTMLAnchorElement>(element, '.expert-notes a[href^="#fact-"]');
      expect(links.map((link) => link.hash.slice('#fact-'.length))).to.have.members([
        'iso.namespaces',
        'iso.syscalls.known',
        'iso.syscalls',
      ]);
      const table = element.shadowRoot!.querySelector('comparison-table')!;
      links.at(-1)!.click();
      await waitUntil(() => table.shadowRoot!.activeElement?.id === links.at(-1)!.hash.slice(1));
      history.replaceState(null, '', location.pathname + location.search);
    });

    it(`has in ${lang} no note wider than a page of 320 px`, async () => {
      const element = await lesson('', lang, 320);
      for (const note of all(element, '.expert-notes .note')) {
        const {left, right} = note.getBoundingClientRect();
        expect(right - left).to.be.at.most(304);
        expect(note.scrollWidth, textOf(note)).to.be.at.most(note.clientWidth);
      }
    });

    it(`explains each term once in ${lang}, in the notes too`, async () => {
      const element = await lesson('', lang);
      const inNotes = all(element, '.expert-notes b').map(textOf);
      const elsewhere = [...nodesOf(element.shadowRoot!)]
        .filter(
          (node): node is Element => node instanceof Element && node.localName === 'b' && !node.closest('.expert-notes, .visually-hidden'),
        )
        .map(textOf);
      expect(new Set(inNotes).size).to.equal(inNotes.length);
      expect(inNotes.filter((word) => elsewhere.includes(word))).to.deep.equal([]);
    });
  }

  it('links each source by http(s), and says which are no primary ones', async () => {
    const element = await lesson();
    const links = all<HTMLAnchorElement>(element, '.expert-notes a');
    expect(links).to.not.be.empty;
    for (const {protocol} of links) expect(protocol).to.match(/^https?:$/);
    const notes = all(element, '.expert-notes .note').map(textOf);
    expect(notes.find((text) => text.includes('KVM is a part'))).to.include('KVM hypervisor, TechTarget (press report)');
    expect(notes.find((text) => text.includes('Firecracker'))).to.include('AWS, 2020 (vendor’s claim)');
  });

  it('passes the depth on to the diagram, and takes everything back', async () => {
    const element = await lesson('sections="architecture" predict="false"');
    const diagram = all(element, 'architecture-diagram')[0]!;
    expect(diagram.shadowRoot!.querySelector('.expert-stacks') !== null).to.be.true;
    element.depth = 'outline';
    await rendered(element.parentElement!);
    expect(all(element, '.expert-notes')).to.be.empty;
    expect(diagram.shadowRoot!.querySelector('.expert-stacks') === null).to.be.true;
    expect(all(diagram, '.chosen')).to.have.length(1);
  });

  it('is the outline where the depth is neither of the two, with one warning that names them', async () => {
    let element: ContainerLesson | undefined;
    const warnings = await consoleOf('warn', async () => {
      element = await show<ContainerLesson>('<container-lesson depth="full" sections="difference"></container-lesson>');
    });
    expect(warnings.filter((text) => text.includes('"full"'))).to.have.length(1);
    expect(warnings.join('\n')).to.include('outline, expert');
    expect(all(element!, 'section')).to.have.length(1);
    expect(all(element!, '.expert-notes')).to.be.empty;
  });
});
