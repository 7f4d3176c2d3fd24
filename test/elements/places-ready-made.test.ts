import {expect} from '@open-wc/testing';

import '../../src/index.js';
import {idle, show} from '../support/page.js';
import {inside} from '../support/places.js';
import {waitUntil} from '../support/wait.js';

/** When places are there, and what stood between the tags before. */

describe('the places of a lesson', () => {
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
