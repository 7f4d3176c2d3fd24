import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

import '../../src/index.js';
import type {ComparisonTable, ContainerLesson} from '../../src/elements/index.js';
import {isArriving} from '../../src/elements/places/arrival.js';
import {emulateFeatures, idle, itEmulates, nodesOf, rendered, show, textOf} from '../support/page.js';

/** Addresses of the page, and links within elements, in a page that is longer than its window. */

const room = '<div class="room" style="block-size: 3000px"></div>';
const inside = (element: Element, selector: string): HTMLElement =>
  [...nodesOf(element)].find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(selector))!;
const isAtTop = (place: Element): boolean => Math.abs(place.getBoundingClientRect().top - 8) <= 9;
const arrived = (): Promise<void> => waitUntil(() => !isArriving(), 'ends', {timeout: 5000});
const reachedBy = (element: Element): string[] =>
  [...nodesOf(element)].filter((node): node is HTMLElement => node instanceof HTMLElement && 'reached' in node.dataset).map(({id}) => id);
const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
};
const isBack = (): Promise<void> => {
  const back = new Promise<void>((resolve) => addEventListener('popstate', () => resolve(), {once: true}));
  history.back();
  return back;
};
const isForward = (): Promise<void> => {
  const forward = new Promise<void>((resolve) => addEventListener('popstate', () => resolve(), {once: true}));
  history.forward();
  return forward;
};
const below = (list: Element): Element => list.parentElement!;

/** The page as long as a lesson's, with something above it and below it. */
async function page(content: string, lang = 'en'): Promise<HTMLElement> {
  const place = await show<HTMLElement>(`<div style="overflow-anchor: none">${room}${content}${room}</div>`, lang);
  await rendered(place);
  await idle();
  return place;
}

const table = async (attributes = ''): Promise<ComparisonTable> =>
  (await page(`<comparison-table ${attributes}></comparison-table>`)).querySelector('comparison-table')!;

const start = location.pathname + location.search;
const {pushState} = history;

describe('places of an element', () => {
  afterEach(async () => {
    history.pushState = pushState;
    history.replaceState(null, '', start);
    await arrived();
    scrollTo(0, 0);
  });

  describe('by an address', () => {
    it('are gone to again by a second click on the same link', async () => {
      const place = await page('<a href="#lesson-difference">to it</a><container-lesson sections="goals difference"></container-lesson>');
      const link = place.querySelector('a')!;
      const section = inside(place, '#lesson-difference');
      for (let clicks = 0; clicks < 2; clicks++) {
        scrollTo(0, 0);
        link.click();
        await waitUntil(() => isAtTop(section));
        await arrived();
      }
    });

    it('are gone to where a router of the site follows the click', async () => {
      const place = await page('<a href="#lesson-difference">to it</a><container-lesson sections="goals difference"></container-lesson>');
      const link = place.querySelector('a')!;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        history.pushState({router: 1}, '', link.hash);
      });
      link.click();
      await waitUntil(() => isAtTop(inside(place, '#lesson-difference')));
      expect(history.state).to.deep.equal({router: 1});
    });

    it('are left alone by a click on a link that its page uses for something else', async () => {
      const place = await page('<a href="#lesson-difference">tab</a><container-lesson sections="goals difference"></container-lesson>');
      place.querySelector('a')!.addEventListener('click', (event) => event.preventDefault());
      place.querySelector('a')!.click();
      await frames(4);
      expect(scrollY).to.equal(0);
    });

    const byScript = 'are gone to where a script calls pushState';
    if (!('navigation' in window)) void executeServerCommand('undeclared', byScript);
    else
      it(byScript, async () => {
        const place = await page('<container-lesson sections="goals difference"></container-lesson>');
        history.pushState(null, '', '#lesson-difference');
        await waitUntil(() => isAtTop(inside(place, '#lesson-difference')));
        await arrived();
        scrollTo(0, 0);
        history.replaceState({scroll: 0}, '');
        await frames(4);
        expect(scrollY, 'a router that notes the position').to.equal(0);
      });

    it('are those of the first of two lessons, and of the second what the first does not have', async () => {
      const place = await page(
        '<container-lesson sections="goals summary"></container-lesson><container-lesson sections="goals difference"></container-lesson>',
      );
      const [first, second] = [...place.querySelectorAll('container-lesson')];
      location.hash = '#lesson-goals';
      await waitUntil(() => reachedBy(place).length > 0);
      expect([reachedBy(first!), reachedBy(second!)]).to.deep.equal([['lesson-goals'], []]);
      location.hash = '#lesson-difference';
      await waitUntil(() => reachedBy(second!).length > 0);
      expect([reachedBy(first!), reachedBy(second!)]).to.deep.equal([[], ['lesson-difference']]);
    });

    it("are the first in the page, through shadow roots: a lesson's table before one that stands alone", async () => {
      const place = await page('<container-lesson sections="comparison"></container-lesson><comparison-table></comparison-table>');
      location.hash = '#note-startup';
      await waitUntil(() => reachedBy(place).length > 0);
      expect(reachedBy(place.querySelector('container-lesson')!)).to.deep.equal(['note-startup']);
      expect(reachedBy(place.querySelector(':scope > comparison-table')!)).to.deep.equal([]);
    });

    it("are not meant where the page has an id of that name; an author's own words between the tags are no such page", async () => {
      const place = await page(
        '<h2 id="lesson-difference">Ours</h2><container-lesson sections="goals difference"><p id="lesson-goals">own</p></container-lesson>',
      );
      location.hash = '#lesson-difference';
      await waitUntil(() => isAtTop(place.querySelector('h2')!));
      await frames(4);
      expect(reachedBy(place)).to.deep.equal([]);
      location.hash = '#lesson-goals';
      await waitUntil(() => reachedBy(place).length > 0);
    });

    for (const id of ['note-startup', 'property-startup', 'fact-start.ct.docker.ssd'])
      it(`are notes, rows and values: #${id}`, async () => {
        history.replaceState(null, '', `#${id}`);
        const element = await table();
        await waitUntil(() => reachedBy(element).includes(id));
        await arrived();
        expect(isAtTop(inside(element, '[data-reached]'))).to.be.true;
      });

    it('are a row where the table is a list, too', async () => {
      const element = await show<ComparisonTable>('<comparison-table></comparison-table>', 'en', 360);
      location.hash = '#property-size';
      await waitUntil(() => inside(element, '[data-reached]') !== undefined);
      expect(textOf(inside(element, '[data-reached]'))).to.match(/^Size/);
      expect(inside(element, '[data-reached]').getClientRects()).to.not.be.empty;
    });
  });

  describe('stay at the top', () => {
    it('while what is above them grows, until all is there', async () => {
      const place = await page('<container-lesson sections="goals difference"></container-lesson>');
      location.hash = '#lesson-difference';
      const section = inside(place, '#lesson-difference');
      await waitUntil(() => isAtTop(section));
      place.querySelector<HTMLElement>('.room')!.style.blockSize = '3500px';
      await frames(2);
      expect(isAtTop(section)).to.be.true;
      await arrived();
      place.querySelector<HTMLElement>('.room')!.style.blockSize = '4000px';
      await frames(4);
      expect(isAtTop(section)).to.be.false;
    });

    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      it(`until the reader does something: ${type}`, async () => {
        const place = await page('<container-lesson sections="goals difference"></container-lesson>');
        location.hash = '#lesson-difference';
        await waitUntil(() => isAtTop(inside(place, '#lesson-difference')));
        document.body.dispatchEvent(new Event(type, {bubbles: true}));
        scrollTo(0, 100);
        await frames(4);
        expect(scrollY).to.equal(100);
        expect(isArriving()).to.be.false;
      });

    it('no longer than the element is there', async () => {
      const place = await page('<container-lesson sections="goals difference"></container-lesson>');
      location.hash = '#lesson-difference';
      await waitUntil(isArriving);
      place.querySelector('container-lesson')!.remove();
      expect(isArriving()).to.be.false;
    });

    it('below a header that sticks, by the margin that its page gives', async () => {
      document.documentElement.style.scrollPaddingBlockStart = '100px';
      const place = await page('<container-lesson sections="goals difference"></container-lesson>');
      location.hash = '#lesson-difference';
      await waitUntil(() => Math.abs(inside(place, '#lesson-difference').getBoundingClientRect().top - 116) < 2);
      document.documentElement.removeAttribute('style');
    });
  });

  describe('by a link within the element', () => {
    const steps: readonly (readonly [what: string, link: string])[] = [
      ["a note's letter", 'tbody tr:nth-child(2) sup a'],
      ['a number', '.note a[href="#fact-start.ct.docker.ssd"]'],
      ['a source', 'a.citation[href="#source-7"]'],
      ['the way back', '#source-7 .back'],
    ];
    for (const [what, selector] of steps)
      it(`are a step in the history that keeps the host's state, and Back leads to where the reader was: ${what}`, async () => {
        history.replaceState({host: {index: 4}}, '', start);
        const element = await table('evidence');
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
        await isBack();
        await arrived();
        expect(Math.abs(scrollY - before)).to.be.at.most(1);
        expect(element.shadowRoot!.activeElement === link, 'the link has the focus').to.be.true;
        expect([history.state, location.hash]).to.deep.equal([{host: {index: 4}}, '']);
        await isForward();
        await arrived();
        expect(reachedBy(element)).to.deep.equal([id]);
      });

    it('bring readers back where the page itself does not, and in what scrolls by itself', async () => {
      history.scrollRestoration = 'manual';
      const place = await show<HTMLElement>(
        `<div style="block-size: 300px; overflow: auto"><comparison-table></comparison-table>${room}</div>`,
      );
      const element = place.querySelector('comparison-table')!;
      const link = inside(element, 'tbody tr:nth-child(4) sup a, tbody tr:nth-child(3) sup a');
      link.scrollIntoView({block: 'center'});
      const before = place.scrollTop;
      link.click();
      await waitUntil(() => place.scrollTop > before + 20);
      await isBack();
      await arrived();
      expect(place.scrollTop).to.be.closeTo(before, 1);
      history.scrollRestoration = 'auto';
    });

    it('are one step, however often the link is followed', async () => {
      const element = await table();
      const link = inside(element, 'tbody tr:nth-child(2) sup a');
      const entries = history.length;
      link.click();
      link.click();
      expect(history.length).to.be.at.most(entries + 1);
      await isBack();
      expect(location.hash).to.equal('');
    });

    it("lead to the link's own lesson, not to the first of the page", async () => {
      const place = await page(
        '<comparison-table></comparison-table><container-lesson depth="expert" sections="difference comparison"></container-lesson>',
      );
      const lesson = place.querySelector<ContainerLesson>('container-lesson')!;
      await waitUntil(() => inside(lesson, '.expert-notes a[href^="#fact-"]') !== undefined);
      inside(lesson, '.expert-notes a[href^="#fact-"]').click();
      await waitUntil(() => reachedBy(lesson).length === 1);
      expect(place.querySelector('comparison-table')!.evidence).to.be.false;
    });

    it('leave an address that a router of the site reads as it is', async () => {
      history.replaceState({host: 1}, '', '#/chapter/2');
      const element = await table();
      inside(element, 'tbody tr:nth-child(2) sup a').click();
      expect(reachedBy(element)).to.deep.equal(['note-startup']);
      expect([location.hash, history.state]).to.deep.equal(['#/chapter/2', {host: 1}]);
    });

    it('are gone to where the browser forbids steps', async () => {
      history.pushState = () => {
        throw new DOMException('', 'SecurityError');
      };
      const element = await table();
      inside(element, 'tbody tr:nth-child(2) sup a').click();
      expect(reachedBy(element)).to.deep.equal(['note-startup']);
      expect(location.hash).to.equal('');
    });

    it('are no steps in a frame', async () => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
      frame.srcdoc = `<!doctype html><script type="module" src="${new URL('../../src/index.ts', import.meta.url).href}"></script><comparison-table></comparison-table>`;
      (await show('<div></div>')).append(frame);
      await loaded;
      const element = frame.contentDocument!.querySelector('comparison-table')!;
      await element.updateComplete;
      const entries = history.length;
      const link = element.shadowRoot!.querySelector<HTMLElement>('.lists sup a')!;
      link.click();
      await waitUntil(() => element.shadowRoot!.activeElement?.id.startsWith('note-'));
      expect(history.length).to.equal(entries);
    });
  });

  describe('below <base href="/">', () => {
    const base = document.createElement('base');
    base.href = '/';
    before(() => document.head.append(base));
    after(() => base.remove());
    // A page that is left ends the tests.
    for (const tag of ['comparison-table', 'container-lesson'])
      it(`every link of ours stays in the page: <${tag}>`, async () => {
        const place = await page(`<${tag} ${tag === 'container-lesson' ? 'depth="expert"' : 'evidence'}></${tag}>`);
        const element = place.querySelector(tag)!;
        await waitUntil(() => inside(element, 'a[href^="#fact-"]') !== undefined);
        const links = [...nodesOf(element)].filter(
          (node): node is HTMLAnchorElement =>
            node instanceof HTMLAnchorElement && node.matches('[href^="#"]') && node.getClientRects().length > 0,
        );
        // One of each kind: WebKit counts steps, and forbids too many.
        const kinds = new Map(links.map((link) => [link.hash.split('-')[0], link]));
        expect([...kinds.keys()]).to.include.members(
          tag === 'comparison-table' ? ['#note', '#fact', '#source', '#cite'] : ['#note', '#fact'],
        );
        for (const link of kinds.values()) {
          const event = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
          link.dispatchEvent(event);
          expect(event.defaultPrevented, link.outerHTML).to.be.true;
          expect(location.pathname + location.search).to.equal(start);
        }
      });

    it('a link that an author of words made leads to a place of the page', async () => {
      const place = await page('<h2 id="install">Install</h2><lesson-checklist></lesson-checklist>');
      const list = place.querySelector('lesson-checklist')!;
      list.strings = {'checklist.legend': 'See [install](#install)'};
      await list.updateComplete;
      inside(list, 'legend a').click();
      await waitUntil(() => isAtTop(place.querySelector('h2')!));
      expect(location.pathname + location.search + location.hash).to.equal(`${start}#install`);
    });

    it('a new tab opens this page too', async () => {
      const element = await table();
      const link = inside(element, 'tbody tr:nth-child(2) sup a') as HTMLAnchorElement;
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
        expect(href).to.equal(`${location.origin}${start}#note-startup`);
      }
      await new Promise((resolve) => setTimeout(resolve));
      expect(link.getAttribute('href')).to.equal('#note-startup');
    });
  });

  describe('that are reached', () => {
    it('are marked by a tint, one at a time', async () => {
      const element = await table('evidence');
      const plain = getComputedStyle(inside(element, '#note-startup')).backgroundColor;
      inside(element, 'tbody tr:nth-child(2) sup a').click();
      expect(getComputedStyle(inside(element, '#note-startup')).backgroundColor).to.not.equal(plain);
      expect(getComputedStyle(inside(element, '#note-startup')).outlineStyle).to.equal('none');
      inside(element, 'a.citation[href="#source-7"]').click();
      expect(reachedBy(below(element))).to.deep.equal(['source-7']);
      expect(getComputedStyle(inside(element, '#note-startup')).backgroundColor).to.equal(plain);
    });

    itEmulates('are marked in forced colours too', async () => {
      await emulateFeatures({'forced-colors': 'active'});
      const element = await table();
      inside(element, 'tbody tr:nth-child(2) sup a').click();
      expect(getComputedStyle(inside(element, '#note-startup')).outlineStyle).to.equal('solid');
      const place = await page('<container-lesson sections="goals difference"></container-lesson>');
      location.hash = '#lesson-difference';
      await waitUntil(() => reachedBy(place).length > 0);
      const section = inside(place, '#lesson-difference');
      const outlines = [section, section.querySelector('.section-title')!].map((one) => getComputedStyle(one).outlineStyle);
      expect(outlines).to.deep.equal(['none', 'solid']);
    });

    it('have no box around a whole section: the heading has the tint', async () => {
      const place = await page('<container-lesson sections="goals difference"></container-lesson>');
      location.hash = '#lesson-difference';
      const section = inside(place, '#lesson-difference');
      await waitUntil(() => 'reached' in section.dataset);
      const colour = (one: Element): string => getComputedStyle(one).backgroundColor;
      expect(getComputedStyle(section).outlineStyle).to.equal('none');
      expect(colour(section)).to.equal('rgba(0, 0, 0, 0)');
      expect(colour(section.querySelector('.section-title')!)).to.not.equal('rgba(0, 0, 0, 0)');
    });
  });

  it('are drawn, those in its parts too, once the lesson says that it has updated', async () => {
    const lesson = document.createElement('container-lesson');
    (await show('<section></section>')).append(lesson);
    await lesson.updateComplete;
    expect(inside(lesson, '#note-startup')).to.exist;
    expect(inside(lesson, 'lesson-checklist').shadowRoot!.querySelector('legend')).to.exist;
  });
});

describe('ready-made HTML between the tags, after the page has loaded', () => {
  const readyMade =
    '<div class="lesson-element lesson-container-lesson"><div class="lesson-root"><section id="lesson-goals"><h2 id="lesson-x">1</h2></section></div></div>';
  const ids = (element: Element): string[] => [...element.querySelectorAll('[id]')].map(({id}) => id);

  it('keeps no ids that a router would find', async () => {
    const element = await show(`<container-lesson>${readyMade}</container-lesson>`);
    await waitUntil(() => ids(element).length === 0);
    expect(element.querySelector('.lesson-root h2'), 'all else stays').to.exist;
  });

  it('keeps none within what a site puts around it, nor a part of it that is an element itself', async () => {
    const element = await show(
      `<container-lesson><div>${readyMade}</div><comparison-table><div class="lesson-element"><i id="a"></i></div></comparison-table></container-lesson>`,
    );
    await waitUntil(() => ids(element).length === 0);
  });

  it("is left alone where it is an author's own", async () => {
    const element = await show(
      `<container-lesson course><p id="own">Own</p><a slot="next" id="next"><span class="lesson-element"><i id="lesson-i"></i></span></a></container-lesson>`,
    );
    await idle();
    expect(ids(element)).to.deep.equal(['own', 'next', 'lesson-i']);
  });
});
