import {expect} from '@open-wc/testing';

import '../../src/index.js';
import type {ContainerLesson} from '../../src/elements/index.js';
import {openAll, show} from '../support/page.js';
import {arrived, inside, leaveAsItWas, longPage, reachedBy, room, start, step, tableInLongPage} from '../support/places.js';
import {waitUntil} from '../support/wait.js';

/** Links within an element: steps in the history, and Back. */

const citation = 'a.citation[href="#source-7"]';

describe('a link within an element', () => {
  leaveAsItWas();

  const steps: readonly (readonly [what: string, link: string])[] = [
    ['a source', citation],
    ['the way back', '#source-7 .back'],
  ];
  for (const [what, selector] of steps)
    it(`adds a step that keeps the host's state, and Back leads to where the reader was: ${what}`, async () => {
      history.replaceState({host: {index: 4}}, '', start);
      const element = await tableInLongPage('evidence');
      await openAll(element);
      const link = inside(element, selector);
      const id = link.getAttribute('href')!.slice(1);
      link.scrollIntoView({block: 'center'});
      // Chromium and Firefox keep 50 entries, WebKit 100.
      const entries = [50, 100].includes(history.length) ? history.length : history.length + 1;
      const before = scrollY;
      link.click();
      await waitUntil(() => reachedBy(element).includes(id));
      await arrived();
      expect(Math.abs(scrollY - before)).to.be.greaterThan(20);
      expect([history.state, location.hash, history.length]).to.deep.equal([{host: {index: 4}}, `#${id}`, entries]);
      await step('back');
      await arrived();
      expect(Math.abs(scrollY - before)).to.be.at.most(1);
      expect(element.shadowRoot!.activeElement === link, 'the link has the focus').to.be.true;
      expect([history.state, location.hash]).to.deep.equal([{host: {index: 4}}, '']);
      await step('forward');
      await arrived();
      expect(reachedBy(element)).to.deep.equal([id]);
    });

  it('leads back where the page restores no scrolling, and within a box that scrolls', async () => {
    history.scrollRestoration = 'manual';
    const place = await show<HTMLElement>(
      `<div style="block-size: 300px; overflow: auto"><comparison-table evidence></comparison-table>${room}</div>`,
    );
    const element = place.querySelector('comparison-table')!;
    const link = inside(element, citation);
    link.scrollIntoView({block: 'center'});
    const before = place.scrollTop;
    link.click();
    await waitUntil(() => place.scrollTop > before + 20);
    await step('back');
    await arrived();
    expect(place.scrollTop).to.be.closeTo(before, 1);
    history.scrollRestoration = 'auto';
  });

  it('adds one step, however often it is followed', async () => {
    const element = await tableInLongPage('evidence');
    const link = inside(element, citation);
    const entries = history.length;
    link.click();
    link.click();
    expect(history.length).to.be.at.most(entries + 1);
    await step('back');
    expect(location.hash).to.equal('');
  });

  it('leads to a place of the lesson it stands in, not of the first lesson of the page', async () => {
    const place = await longPage(
      '<comparison-table></comparison-table><container-lesson depth="expert" sections="difference comparison"></container-lesson>',
    );
    const lesson = place.querySelector<ContainerLesson>('container-lesson')!;
    await waitUntil(() => inside(lesson, '.expert-notes a[href^="#fact-"]') !== undefined);
    inside(lesson, '.expert-notes a[href^="#fact-"]').click();
    await waitUntil(() => reachedBy(lesson).length === 1);
    expect(place.querySelector('comparison-table')!.evidence).to.be.false;
  });

  it('leaves an address alone that a router of the site reads', async () => {
    history.replaceState({host: 1}, '', '#/chapter/2');
    const element = await tableInLongPage('evidence');
    inside(element, citation).click();
    expect(reachedBy(element)).to.deep.equal(['source-7']);
    expect([location.hash, history.state]).to.deep.equal(['#/chapter/2', {host: 1}]);
  });

  it('works where the browser forbids steps', async () => {
    history.pushState = () => {
      throw new DOMException('', 'SecurityError');
    };
    const element = await tableInLongPage('evidence');
    inside(element, citation).click();
    expect(reachedBy(element)).to.deep.equal(['source-7']);
    expect(location.hash).to.equal('');
  });

  it('adds no step in a frame', async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.srcdoc = `<!doctype html><script type="module" src="${new URL('../../src/index.ts', import.meta.url).href}"></script><comparison-table evidence></comparison-table>`;
    (await show('<div></div>')).append(frame);
    await loaded;
    const element = frame.contentDocument!.querySelector('comparison-table')!;
    await waitUntil(() => element.shadowRoot?.querySelector(citation));
    const entries = history.length;
    element.shadowRoot!.querySelector<HTMLElement>(citation)!.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'source-7');
    expect(history.length).to.equal(entries);
  });
});
