import {expect} from '@open-wc/testing';

import '../../src/index.js';
import {isArriving} from '../../src/elements/places/arrival.js';
import {goTo} from '../support/page.js';
import {arrived, frames, inside, isAtTop, leaveAsItWas, longPage} from '../support/places.js';
import {waitUntil} from '../support/wait.js';

/** How long a place is held at the top of the window. */

describe('a place that the page has gone to stays at the top', () => {
  leaveAsItWas();

  it('while what is above it grows, until all is there', async () => {
    const place = await longPage('<container-lesson sections="goals difference"></container-lesson>');
    await goTo('#lesson-difference');
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
      const place = await longPage('<container-lesson sections="goals difference"></container-lesson>');
      await goTo('#lesson-difference');
      await waitUntil(() => isAtTop(inside(place, '#lesson-difference')));
      document.body.dispatchEvent(new Event(type, {bubbles: true}));
      scrollTo(0, 100);
      await frames(4);
      expect(scrollY).to.equal(100);
      expect(isArriving()).to.be.false;
    });

  it('only as long as the element is in the page', async () => {
    const place = await longPage('<container-lesson sections="goals difference"></container-lesson>');
    await goTo('#lesson-difference');
    await waitUntil(isArriving);
    place.querySelector('container-lesson')!.remove();
    expect(isArriving()).to.be.false;
  });

  it('below a sticky header, by the scroll padding that its page sets', async () => {
    document.documentElement.style.scrollPaddingBlockStart = '100px';
    const place = await longPage('<container-lesson sections="goals difference"></container-lesson>');
    await goTo('#lesson-difference');
    await waitUntil(() => Math.abs(inside(place, '#lesson-difference').getBoundingClientRect().top - 116) < 2);
    document.documentElement.removeAttribute('style');
  });
});
