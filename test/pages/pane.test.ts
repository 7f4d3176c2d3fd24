import {expect} from '@open-wc/testing';

import '../../src/index.js';
import {elementsOf} from '../support/layout.js';
import {openAll, rendered, show} from '../support/page.js';

/** A pane that scrolls has the whole lesson; the page around it stays as high as it is without. */

const shown = [
  '<container-lesson course></container-lesson>',
  '<container-lesson depth="expert"></container-lesson>',
  '<architecture-diagram instances="6"></architecture-diagram>',
  '<architecture-diagram depth="expert"></architecture-diagram>',
  '<comparison-table evidence></comparison-table>',
  '<analogy-card></analogy-card>',
  '<key-difference></key-difference>',
  '<startup-timeline></startup-timeline>',
  '<lesson-checklist></lesson-checklist>',
  '<lesson-quiz></lesson-quiz>',
  '<try-it></try-it>',
];

const page = document.documentElement;
const isOut = (element: HTMLElement): boolean => ['absolute', 'fixed'].includes(getComputedStyle(element).position);

/** What the position of an element is taken from, where that is not of the same shadow root. */
function foreignGround(element: HTMLElement): boolean {
  const root = element.getRootNode();
  for (let one = element.parentElement; one; one = one.parentElement) if (getComputedStyle(one).position !== 'static') return false;
  return root instanceof ShadowRoot;
}

describe('a pane that scrolls', () => {
  for (const markup of shown)
    for (const width of [320, 760])
      it(`of ${width} px holds ${markup}, and the page does not grow`, async () => {
        const pane = await show(`<div style="block-size: 300px; inline-size: ${width}px; overflow: auto">${markup}</div>`);
        await rendered(pane);
        await openAll(pane);
        expect(pane.scrollHeight).to.be.greaterThan(pane.clientHeight);
        expect(page.scrollHeight).to.equal(page.clientHeight);
        expect(page.scrollWidth).to.equal(page.clientWidth);
      });

  it('is not what anything of ours is placed by: that is always an element of ours', async () => {
    const frame = await show(`<div>${shown.join('')}</div>`, 'en', 320);
    await rendered(frame);
    const placed = elementsOf(frame).filter(isOut);
    expect(placed.length).to.be.greaterThan(10);
    expect(placed.filter(foreignGround).map(({outerHTML}) => outerHTML)).to.deep.equal([]);
  });
});
