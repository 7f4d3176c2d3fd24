import {expect} from '@open-wc/testing';

import '../../src/index.js';
import {emulateFeatures, goTo, itEmulates} from '../support/page.js';
import {inside, leaveAsItWas, longPage, reachedBy, tableInLongPage} from '../support/places.js';
import {waitUntil} from '../support/wait.js';

/** How a place looks that a reader has come to. */

describe('a place that is reached', () => {
  leaveAsItWas();

  it('has a tint, and no other place has', async () => {
    const element = await tableInLongPage('evidence');
    const first = (): CSSStyleDeclaration => getComputedStyle(inside(element, '#source-3'));
    const plain = first().backgroundColor;
    inside(element, 'a.citation[href="#source-3"]').click();
    expect(first().backgroundColor).to.not.equal(plain);
    expect(first().outlineStyle).to.equal('none');
    inside(element, 'a.citation[href="#source-7"]').click();
    expect(reachedBy(element.parentElement!)).to.deep.equal(['source-7']);
    expect(first().backgroundColor).to.equal(plain);
  });

  itEmulates('has an outline in forced colours', async () => {
    await emulateFeatures({'forced-colors': 'active'});
    const element = await tableInLongPage('evidence');
    inside(element, 'a.citation[href="#source-3"]').click();
    expect(getComputedStyle(inside(element, '#source-3')).outlineStyle).to.equal('solid');
    const place = await longPage('<container-lesson sections="goals difference"></container-lesson>');
    await goTo('#lesson-difference');
    await waitUntil(() => reachedBy(place).length > 0);
    const section = inside(place, '#lesson-difference');
    const outlines = [section, section.querySelector('.section-title')!].map((one) => getComputedStyle(one).outlineStyle);
    expect(outlines).to.deep.equal(['none', 'solid']);
  });

  it('has the tint on its heading alone, if it is a section', async () => {
    const place = await longPage('<container-lesson sections="goals difference"></container-lesson>');
    await goTo('#lesson-difference');
    const section = inside(place, '#lesson-difference');
    await waitUntil(() => 'reached' in section.dataset);
    const colour = (one: Element): string => getComputedStyle(one).backgroundColor;
    expect(getComputedStyle(section).outlineStyle).to.equal('none');
    expect(colour(section)).to.equal('rgba(0, 0, 0, 0)');
    expect(colour(section.querySelector('.section-title')!)).to.not.equal('rgba(0, 0, 0, 0)');
  });
});
