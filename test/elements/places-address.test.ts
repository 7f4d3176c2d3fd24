import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

import '../../src/index.js';
import type {ComparisonTable} from '../../src/elements/index.js';
import {goTo, show, textOf} from '../support/page.js';
import {arrived, frames, inside, isAtTop, leaveAsItWas, longPage, reachedBy, tableInLongPage} from '../support/places.js';
import {waitUntil} from '../support/wait.js';

/** What the page's address and links of the page do to an element. */

describe('a place of an element, by the address of the page', () => {
  leaveAsItWas();

  it('is gone to again by a second click on the same link', async () => {
    const place = await longPage('<a href="#lesson-difference">to it</a><container-lesson sections="goals difference"></container-lesson>');
    const link = place.querySelector('a')!;
    const section = inside(place, '#lesson-difference');
    for (let clicks = 0; clicks < 2; clicks++) {
      scrollTo(0, 0);
      link.click();
      await waitUntil(() => isAtTop(section));
      await arrived();
    }
  });

  it('is gone to where a router of the site follows the click', async () => {
    const place = await longPage('<a href="#lesson-difference">to it</a><container-lesson sections="goals difference"></container-lesson>');
    const link = place.querySelector('a')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState({router: 1}, '', link.hash);
    });
    link.click();
    await waitUntil(() => isAtTop(inside(place, '#lesson-difference')));
    expect(history.state).to.deep.equal({router: 1});
  });

  it('is not gone to by a link whose default the page prevents', async () => {
    const place = await longPage('<a href="#lesson-difference">tab</a><container-lesson sections="goals difference"></container-lesson>');
    place.querySelector('a')!.addEventListener('click', (event) => event.preventDefault());
    place.querySelector('a')!.click();
    await frames(4);
    expect(scrollY).to.equal(0);
  });

  const byScript = 'is gone to where a script calls pushState';
  if (!('navigation' in window)) void executeServerCommand('undeclared', byScript);
  else
    it(byScript, async () => {
      const place = await longPage('<container-lesson sections="goals difference"></container-lesson>');
      history.pushState(null, '', '#lesson-difference');
      await waitUntil(() => isAtTop(inside(place, '#lesson-difference')));
      await arrived();
      scrollTo(0, 0);
      history.replaceState({scroll: 0}, '');
      await frames(4);
      expect(scrollY, 'a router that notes the position').to.equal(0);
    });

  it('is taken from the first of two lessons, and from the second where the first does not have it', async () => {
    const place = await longPage(
      '<container-lesson sections="goals summary"></container-lesson><container-lesson sections="goals difference"></container-lesson>',
    );
    const [first, second] = [...place.querySelectorAll('container-lesson')];
    await goTo('#lesson-goals');
    await waitUntil(() => reachedBy(place).length > 0);
    expect([reachedBy(first!), reachedBy(second!)]).to.deep.equal([['lesson-goals'], []]);
    await goTo('#lesson-difference');
    await waitUntil(() => reachedBy(second!).length > 0);
    expect([reachedBy(first!), reachedBy(second!)]).to.deep.equal([[], ['lesson-difference']]);
  });

  it("is the first in the page, through shadow roots: in a lesson's table before a table that stands alone", async () => {
    const place = await longPage('<container-lesson sections="comparison"></container-lesson><comparison-table></comparison-table>');
    await goTo('#note-startup');
    await waitUntil(() => reachedBy(place).length > 0);
    expect(reachedBy(place.querySelector('container-lesson')!)).to.deep.equal(['note-startup']);
    expect(reachedBy(place.querySelector(':scope > comparison-table')!)).to.deep.equal([]);
  });

  it('is not gone to where the page has an element of that id, unless it stands between the tags of the lesson', async () => {
    const place = await longPage(
      '<h2 id="lesson-difference">Ours</h2><container-lesson sections="goals difference"><p id="lesson-goals">own</p></container-lesson>',
    );
    await goTo('#lesson-difference');
    await waitUntil(() => isAtTop(place.querySelector('h2')!));
    await frames(4);
    expect(reachedBy(place)).to.deep.equal([]);
    await goTo('#lesson-goals');
    await waitUntil(() => reachedBy(place).length > 0);
  });

  for (const id of ['note-startup', 'property-startup', 'fact-start.ct.docker.ssd'])
    it(`may be a note, a row or a value: #${id}`, async () => {
      history.replaceState(null, '', `#${id}`);
      const element = await tableInLongPage();
      await waitUntil(() => reachedBy(element).includes(id));
      await arrived();
      expect(isAtTop(inside(element, '[data-reached]'))).to.be.true;
    });

  it('may be a row where the table is narrow, too', async () => {
    const element = await show<ComparisonTable>('<comparison-table></comparison-table>', 'en', 360);
    await goTo('#property-size');
    await waitUntil(() => inside(element, '[data-reached]') !== undefined);
    expect(textOf(inside(element, '[data-reached]'))).to.match(/^Size/);
    expect(inside(element, '[data-reached]').getClientRects()).to.not.be.empty;
  });
});
