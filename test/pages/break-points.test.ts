import {expect} from '@open-wc/testing';

import '../../src/index.js';
import {elementsOf} from '../support/layout.js';
import {show} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const markup = `<div><container-lesson course></container-lesson><container-lesson depth="expert"></container-lesson>
  <comparison-table evidence></comparison-table><architecture-diagram src="/examples/microvm.json"></architecture-diagram></div>`;

/** Firefox makes an item of each piece between break points, Chromium one of the whole. */
const breaksApart = (element: Element): boolean =>
  /grid|flex/.test(getComputedStyle(element).display) && [...element.children].some(({localName}) => localName === 'wbr');

describe('words with break points', () => {
  for (const width of [320, 1280])
    it(`stand in no box that would take them for several things, at ${width} px`, async () => {
      const page = await show(markup, 'ja', width);
      await waitUntil(() => elementsOf(page).some((element) => element.matches('.evidence')));
      await waitUntil(() => elementsOf(page).some((element) => element.matches('.expert-stacks')));
      expect(elementsOf(page).filter(({localName}) => localName === 'wbr').length).to.be.greaterThan(100);
      expect(
        elementsOf(page)
          .filter(breaksApart)
          .map(({outerHTML}) => outerHTML),
      ).to.deep.equal([]);
    });
});
