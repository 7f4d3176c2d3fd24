import {expect} from '@open-wc/testing';

import '../../src/index.js';
import {textsIn} from '../support/layout.js';
import {idle, openAll, show} from '../support/page.js';
import {all, markup, specimens} from './specimens.js';

/** Pages of well-known tools, with the line that docs/theming.md gives for each. */

/** How large each text is drawn, in pixels. That in a drawing is as large as the drawing makes it. */
const sizesOf = (element: Element, zoom = 1): number[] =>
  textsIn(element)
    .filter(([, frame]) => !frame.closest('svg'))
    .map(([, frame]) => Math.round(parseFloat(getComputedStyle(frame).fontSize) * zoom));

describe('where the root of a page has another size than 16 px', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const [size, zoom] of [
    ['62.5%', 1.6],
    ['20px', 0.8],
  ] as const)
    for (const specimen of specimens)
      it(`${size}: <${specimen.tag}> has text of the same size by one line, and is no wider`, async () => {
        const element = await show<HTMLElement>(markup(specimen), 'en', 900);
        await idle();
        const expected = sizesOf(element);
        document.documentElement.style.fontSize = size;
        expect(sizesOf(element), 'the line is needed').not.to.deep.equal(expected);
        element.style.cssText = `font-size: 1rem; zoom: ${zoom}`;
        expect(sizesOf(element, zoom)).to.deep.equal(expected);
        expect(element.scrollWidth).to.equal(element.clientWidth);
        const low = all(element, 'button, summary').filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24);
        expect(low.map(({className}) => className)).to.deep.equal([]);
      });
});

describe('in the dark of a page that says no color-scheme', () => {
  for (const [host, ground, text] of [
    ['MkDocs Material, slate', '#1e2129', '#e2e4e9d1'],
    ['reveal.js, black', '#191919', '#ffffff'],
  ] as const)
    for (const {tag} of specimens)
      it(`${host}: <${tag}> can be read by one line`, async () => {
        const element = await show(`<div class="host" style="background: ${ground}; color: ${text}"><${tag}></${tag}></div>`);
        await openAll(element);
        await expect(element).not.to.be.accessible();
        element.style.colorScheme = 'dark';
        await expect(element).to.be.accessible();
      });
});

describe('on a slide of 980 × 552 px', () => {
  it('the compact diagram fits, whatever the size of the text around it', async () => {
    const slide = await show(
      '<div style="font-size: 40px"><architecture-diagram compact style="font-size: 1rem"></architecture-diagram></div>',
      'ja',
      996,
    );
    expect(slide.firstElementChild!.getBoundingClientRect().height).to.be.lessThan(552);
  });
});
