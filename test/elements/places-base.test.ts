import {expect} from '@open-wc/testing';

import '../../src/index.js';
import {nodesOf} from '../support/page.js';
import {inside, isAtTop, leaveAsItWas, longPage, start, tableInLongPage} from '../support/places.js';
import {waitUntil} from '../support/wait.js';

/** Links of an element in a page whose <base> is another address. */

describe('a link of an element below <base href="/">', () => {
  leaveAsItWas();

  const base = document.createElement('base');
  base.href = '/';
  before(() => document.head.append(base));
  after(() => base.remove());
  // A page that is left ends the tests.
  for (const tag of ['comparison-table', 'container-lesson'])
    it(`stays in the page, whatever its kind: <${tag}>`, async () => {
      const place = await longPage(`<${tag} ${tag === 'container-lesson' ? 'depth="expert"' : 'evidence'}></${tag}>`);
      const element = place.querySelector(tag)!;
      await waitUntil(() => inside(element, 'a[href^="#fact-"]') !== undefined);
      const links = [...nodesOf(element)].filter(
        (node): node is HTMLAnchorElement =>
          node instanceof HTMLAnchorElement && node.matches('[href^="#"]') && node.getClientRects().length > 0,
      );
      // One of each kind: WebKit counts steps, and forbids too many.
      const kinds = new Map(links.map((link) => [link.hash.split('-')[0], link]));
      expect([...kinds.keys()]).to.include.members(tag === 'comparison-table' ? ['#fact', '#source', '#cite'] : ['#fact']);
      for (const link of kinds.values()) {
        const event = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
        link.dispatchEvent(event);
        expect(event.defaultPrevented, link.outerHTML).to.be.true;
        expect(location.pathname + location.search).to.equal(start);
      }
    });

  it('leads to a place of the page where an author wrote it into a text', async () => {
    const place = await longPage('<h2 id="install">Install</h2><lesson-checklist></lesson-checklist>');
    const list = place.querySelector('lesson-checklist')!;
    list.strings = {'checklist.legend': 'See [install](#install)'};
    await list.updateComplete;
    inside(list, 'legend a').click();
    await waitUntil(() => isAtTop(place.querySelector('h2')!));
    expect(location.pathname + location.search + location.hash).to.equal(`${start}#install`);
  });

  it('opens this page in a new tab, too', async () => {
    const element = await tableInLongPage();
    const link = inside(element, 'a[href="#fact-start.ct.docker.ssd"]') as HTMLAnchorElement;
    for (const [type, init] of [
      ['click', {ctrlKey: true}],
      ['click', {metaKey: true}],
      ['auxclick', {button: 1}],
    ] as const) {
      let href = '';
      const look = (event: Event): void => {
        event.preventDefault();
        href = link.href;
      };
      addEventListener(type, look, {once: true});
      link.dispatchEvent(new MouseEvent(type, {bubbles: true, composed: true, cancelable: true, ...init}));
      expect(href).to.equal(`${location.origin}${start}#fact-start.ct.docker.ssd`);
    }
    await new Promise((resolve) => setTimeout(resolve));
    expect(link.getAttribute('href')).to.equal('#fact-start.ct.docker.ssd');
  });
});
