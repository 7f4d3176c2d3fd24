import {expect} from '@open-wc/testing';

import '../../src/index.js';
import {idle, show} from '../support/page.js';
import {waitUntil} from '../support/wait.js';
import {act, all, markup, specimens} from './specimens.js';

/** Pages whose style sheets hit everything: nothing moves, and everything works. */

/** Rules of careless pages. None is for what an element inherits, which is the page's to say. */
const hostileRules = [
  '* { all: unset }',
  '* { box-sizing: content-box }',
  '* { box-sizing: border-box; transition: all 1s; min-inline-size: 0 }',
  'svg { display: block; max-width: 10px } svg * { fill: red; stroke: red }',
  'button, input, label, summary, a { display: none; pointer-events: none }',
  'p, h2, h3, ul, ol, li, dl, dd, figure { margin: 3em; padding: 3em }',
  'table, tr, td, th, section, fieldset, details { display: block; float: left; width: 50% }',
  'div, span, i { padding: 1em; border: 5px solid }',
  ':host, :root .root, .title, .layer, .row, .cell, .number { display: none }',
];

/** What the rules leave alone: a place of a width at which the diagram and the table stand side by side. */
const place = `display: block !important;
  padding: 0 !important; border: 0 !important; inline-size: 900px !important`;

interface Box {
  readonly what: string;
  readonly sides: readonly number[];
}

/** Everything that is drawn, in the order of the document, relative to the place of the element. */
function boxesOf(element: Element): Box[] {
  const origin = element.parentElement!.getBoundingClientRect();
  return all(element, '*')
    .filter((one) => one.checkVisibility({visibilityProperty: true}))
    .map((one) => {
      const {left, top, width, height} = one.getBoundingClientRect();
      return {what: `${one.localName}.${one.getAttribute('class')}`, sides: [left - origin.left, top - origin.top, width, height]};
    });
}

/** What stands elsewhere, or is of another size, by more than a pixel; or is not there. */
const moved = (expected: readonly Box[], boxes: readonly Box[]): string[] =>
  expected
    .filter(({what, sides}, index) => {
      const box = boxes[index];
      return box?.what !== what || box.sides.some((side, at) => Math.abs(side - sides[at]!) > 1);
    })
    .map(({what, sides}) => `${what} ${sides.map(Math.round).join()}`);

/** Whether a pointer in the middle of a control comes to it. */
function hits(control: Element): boolean {
  const {left, top, width, height} = control.getBoundingClientRect();
  const hit = (control.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
  return control === hit || control.contains(hit);
}

/**
 * The boxes at the top of the page: the head of a table sticks where it is scrolled, and Firefox takes it back some frames later.
 * They count when they have not moved from one look to the next.
 */
async function boxesAtTop(element: Element): Promise<Box[]> {
  let boxes: Box[] = [];
  const stand = (): boolean => {
    scrollTo(0, 0);
    const last = boxes;
    boxes = boxesOf(element);
    return scrollY === 0 && last.length === boxes.length && moved(last, boxes).length === 0;
  };
  await waitUntil(stand, 'everything stands still at the top of the page');
  return boxes;
}

describe('in a page whose rules hit everything', () => {
  const sheet = new CSSStyleSheet();
  before(() => document.adoptedStyleSheets.push(sheet));
  afterEach(() => sheet.replaceSync(''));
  after(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)));

  for (const specimen of specimens)
    for (const rules of hostileRules)
      it(`<${specimen.tag}> looks and works the same under ${rules}`, async () => {
        const element = await show<HTMLElement>(markup(specimen), 'en');
        element.parentElement!.setAttribute('style', place);
        const expected = await boxesAtTop(element);
        expect(expected.length).to.be.greaterThan(20);
        sheet.replaceSync(rules);
        expect(moved(expected, await boxesAtTop(element))).to.deep.equal([]);
        const before = specimen.stateOf(element);
        const control = all(element, specimen.control).find((one) => one.checkVisibility())!;
        control.scrollIntoView({block: 'center'});
        expect(hits(control), 'the control is where it is seen').to.be.true;
        await idle();
        await act(element, specimen);
        expect(specimen.stateOf(element)).to.not.deep.equal(before);
      });
});
