import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/define/analogy-card.js';
import {languages, show} from '../support/page.js';
const all = <E extends Element = HTMLElement>({shadowRoot}: Element, selector: string): E[] => [
  ...shadowRoot!.querySelectorAll<E>(selector),
];

describe('<analogy-card> in a grid', () => {
  beforeEach(() => setViewport({width: 1280, height: 1000}));

  it('lines up row by row with the card beside it, whatever the gap', async () => {
    for (const gap of ['0', '3rem']) {
      for (const lang of languages) {
        await show(
          `<div style="display: grid; grid-template-columns: 1fr 1fr; gap: ${gap}; inline-size: 50rem"><analogy-card></analogy-card><analogy-card technology="container"></analogy-card></div>`,
          lang,
        );
        const [one, other] = [...document.querySelectorAll('analogy-card')].map((element) =>
          all(element, '.title, .drawing, .story, .columns, .pairs, li, dt').map((row) => row.getBoundingClientRect().top),
        );
        expect(one).to.have.length(10).and.to.deep.equal(other);
      }
    }
  });

  it('keeps the distance of the page when cards stand one below the other', async () => {
    await show(
      '<div style="display: grid; gap: 40px"><analogy-card></analogy-card><analogy-card technology="container"></analogy-card></div>',
    );
    const [one, other] = [...document.querySelectorAll('analogy-card')].map((element) => element.getBoundingClientRect());
    expect(other!.top - one!.bottom).to.equal(40);
    const facts = all(document.querySelector('analogy-card')!, '.facts')[0]!.getBoundingClientRect();
    expect(one!.bottom - facts.bottom).to.be.below(1);
  });

  it('is legible in a grid with a place of its own for it', async () => {
    const frame = await show(
      '<div style="display: grid; grid-template-areas: \'nav main\'"><p style="grid-area: nav">x</p><analogy-card style="grid-area: main"></analogy-card></div>',
    );
    const rows = all(frame.querySelector('analogy-card')!, '.title, .drawing, .story, .pairs, .facts').map((row) =>
      row.getBoundingClientRect(),
    );
    rows.slice(1).forEach((row, i) => expect(row.top).to.be.at.least(rows[i]!.bottom - 0.5));
  });
});
