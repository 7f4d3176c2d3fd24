import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';

import '../../src/define/analogy-card.js';
import {analogies} from '../../src/data/analogies.js';
import type {AnalogyCard} from '../../src/elements/analogy-card/element.js';
import {
  atRest,
  consoleOf,
  emulateFeatures,
  expectAccessible,
  itEmulates,
  languages,
  press,
  rendered,
  show,
  textOf,
} from '../support/page.js';

const card = (technology: string, lang?: string, width?: number): Promise<AnalogyCard> =>
  show<AnalogyCard>(`<analogy-card technology="${technology}"></analogy-card>`, lang, width);
const all = <E extends Element = HTMLElement>({shadowRoot}: Element, selector: string): E[] => [
  ...shadowRoot!.querySelectorAll<E>(selector),
];
const buttons = (element: Element): HTMLButtonElement[] => all<HTMLButtonElement>(element, 'button');
const parts = (element: Element, pair: string): SVGGElement[] => all<SVGGElement>(element, `svg g.part[data-pair=${pair}]`);
const linesOf = (groups: SVGGElement[]): SVGElement[] => groups.flatMap((group) => [...group.querySelectorAll<SVGElement>('.line')]);
const ids = (technology: string): string[] =>
  analogies.filter((one) => one.technology === technology).flatMap(({pairs}) => pairs.map(({id}) => id));

/** The pairs whose part is drawn in strokes of 3, whose number is solid and whose row is shaded. */
function lit(element: Element, technology: string): string[] {
  atRest(element);
  const ink = getComputedStyle(all(element, '.number')[0]!).borderColor;
  return ids(technology).filter((id) => {
    const strokes = linesOf(parts(element, id)).map((line) => getComputedStyle(line).strokeWidth === '3px');
    const number = getComputedStyle(all(element, `.marker[data-pair=${id}] circle`)[0]!).fill === ink;
    const rowNumber = getComputedStyle(all(element, `li[data-pair=${id}] .number`)[0]!).backgroundColor === ink;
    const row = getComputedStyle(all(element, `li[data-pair=${id}] button`)[0]!).backgroundColor !== 'rgba(0, 0, 0, 0)';
    const signs = [...strokes, number, rowNumber, row];
    expect(new Set(signs).size, `all signs of ${id} agree`).to.equal(1);
    return signs[0];
  });
}

const centre = (target: Element): [number, number] => {
  const {left, top, width, height} = target.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

const point = async (element: AnalogyCard, target: Element): Promise<void> => {
  target.scrollIntoView({block: 'center'});
  await sendMouse({type: 'move', position: centre(target)});
  await element.updateComplete;
};

describe('<analogy-card>', () => {
  beforeEach(async () => {
    await setViewport({width: 1280, height: 1000});
    await sendMouse({type: 'move', position: [0, 0]});
  });

  for (const lang of languages) {
    for (const technology of ['vm', 'container']) {
      it(`is accessible for ${technology} in ${lang}, with a pair pressed and without`, async () => {
        const element = await card(technology, lang);
        await expectAccessible(element);
        buttons(element)[1]!.click();
        await element.updateComplete;
        await expectAccessible(element);
      });
    }

    it(`names each button in ${lang} with the words that it shows`, async () => {
      for (const technology of ['vm', 'container']) {
        const element = await card(technology, lang);
        for (const button of buttons(element)) {
          const shown = [...button.querySelectorAll('.words > *')].map((word) => textOf(word).trim());
          const name = textOf(button.querySelector('.visually-hidden')!).trim();
          expect(shown).to.have.length(2);
          expect(name.startsWith(shown[0]!) && name.endsWith(shown[1]!), name).to.be.true;
          expect(name.length).to.be.greaterThan(shown.join('').length + 2);
        }
      }
    });
  }

  it('shows the house alone, with no attribute set', async () => {
    const element = await show('<analogy-card></analogy-card>');
    expect(textOf(element)).to.include('Building a detached house').and.to.include('Where the comparison ends');
    expect(all(element, 'svg')[0]!.getAttribute('aria-label')).to.match(/^Cutaway drawing of a detached house/);
    const bottoms = all(element, '.title, .drawing, .story, .columns, .pairs, .facts').map((row) => row.getBoundingClientRect());
    bottoms.slice(1).forEach((row, i) => expect(row.top).to.be.at.least(bottoms[i]!.bottom - 0.5));
    expect(all(element, 'svg')[0]!.getBoundingClientRect().height).to.be.greaterThan(200);
  });

  for (const technology of ['vm', 'container']) {
    describe(`of ${technology}`, () => {
      it('draws every pair as a group with its id, and numbers it as the list does', async () => {
        const element = await card(technology);
        const rows = all(element, 'li').map((row) => [row.dataset.pair!, row.querySelector('.number')!.textContent]);
        expect(rows.map(([id]) => id)).to.deep.equal(ids(technology));
        for (const [id, number] of rows) {
          expect(linesOf(parts(element, id!)).length).to.be.greaterThan(0);
          expect(all(element, `.marker[data-pair=${id}] text`)[0]!.textContent).to.equal(number);
        }
      });

      it('lights the part of the pair that has the focus, and only that', async () => {
        const frame = await show(`<section><analogy-card technology="${technology}"></analogy-card><button>After</button></section>`);
        const element = frame.querySelector('analogy-card')!;
        expect(lit(element, technology)).to.deep.equal([]);
        for (const id of ids(technology)) {
          await press('Tab');
          await element.updateComplete;
          expect(element.shadowRoot!.activeElement!.matches(`[data-pair=${id}] button`)).to.be.true;
          expect(lit(element, technology)).to.deep.equal([id]);
        }
        await press('Tab');
        await element.updateComplete;
        expect(document.activeElement!.textContent).to.equal('After');
        expect(lit(element, technology)).to.deep.equal([]);
      });

      it('lights the part of the pair that is pointed at, while it is', async () => {
        const element = await card(technology);
        for (const [index, id] of ids(technology).entries()) {
          await point(element, buttons(element)[index]!);
          expect(lit(element, technology)).to.deep.equal([id]);
        }
        await point(element, all(element, '.story')[0]!);
        expect(lit(element, technology)).to.deep.equal([]);
      });

      it('lights the pair whose number in the drawing is pointed at', async () => {
        const element = await card(technology);
        for (const id of ids(technology)) {
          await point(element, all(element, `.marker[data-pair=${id}] circle`)[0]!);
          expect(lit(element, technology)).to.deep.equal([id]);
        }
      });

      it('keeps a pair lit that is pressed by key, until it is pressed again', async () => {
        const element = await card(technology);
        for (const [index, id] of ids(technology).entries()) {
          buttons(element)[index]!.focus();
          await press('Enter');
          buttons(element)[index]!.blur();
          await element.updateComplete;
          expect(lit(element, technology)).to.deep.equal([id]);
          expect(buttons(element).map((button) => button.getAttribute('aria-pressed') === 'true')).to.deep.equal(
            ids(technology).map((one) => one === id),
          );
        }
        const last = buttons(element).at(-1)!;
        last.focus();
        await press(' ');
        await element.updateComplete;
        expect(lit(element, technology), 'dark at once, though it has the focus').to.deep.equal([]);
      });

      it('changes no colour of the drawing when a part is lit', async () => {
        const element = await card(technology);
        const colours = (): string[] =>
          all<SVGElement>(element, 'g.part *').map((shape) => `${getComputedStyle(shape).stroke} ${getComputedStyle(shape).fill}`);
        const before = colours();
        for (const button of buttons(element)) {
          button.click();
          await element.updateComplete;
          expect(colours()).to.deep.equal(before);
        }
      });

      it('stays within 320 pixels, and with text of twice the size', async () => {
        document.documentElement.style.fontSize = '200%';
        for (const lang of languages) {
          const page = (await card(technology, lang, 320)).parentElement!;
          expect(page.scrollWidth).to.equal(page.clientWidth);
        }
        document.documentElement.style.fontSize = '';
      });
    });
  }

  it('lights the row of a part that is pointed at in the drawing', async () => {
    const house = await card('vm');
    await point(house, parts(house, 'house')[0]!.querySelector('circle')!);
    expect(lit(house, 'vm')).to.deep.equal(['house']);
    const {left, bottom} = all(house, 'svg')[0]!.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left + 4), Math.round(bottom - 2)]});
    await house.updateComplete;
    expect(lit(house, 'vm')).to.deep.equal(['land']);
    await point(house, parts(house, 'utilities')[0]!.querySelector('.area')!);
    expect(lit(house, 'vm')).to.deep.equal(['utilities']);
    const flats = await card('container');
    await point(flats, parts(flats, 'flat')[0]!.querySelector('.fill')!);
    expect(lit(flats, 'container')).to.deep.equal(['flat']);
    await point(flats, parts(flats, 'shared')[0]!.querySelector('.area')!);
    expect(lit(flats, 'container')).to.deep.equal(['shared']);
  });

  it('colours everything in the house, for it is its own, and one flat in the building', async () => {
    const own = async (technology: string): Promise<string[]> => [
      ...new Set(all<SVGGElement>(await card(technology), 'g.own').map(({dataset}) => dataset.pair!)),
    ];
    expect(await own('vm')).to.deep.equal(['house', 'utilities']);
    expect(await own('container')).to.deep.equal(['flat']);
  });

  it('warns once of a technology that it does not know, names those that there are, and shows the house', async () => {
    let element: Element | undefined;
    const warnings = await consoleOf('warn', async () => {
      element = await card('docker');
      await card('docker');
    });
    expect(warnings).to.deep.equal(['<analogy-card technology>: there is no "docker". Valid: vm, container.']);
    expect(textOf(element!)).to.include('Building a detached house');
  });

  it('is no heading unless a level is given', async () => {
    const element = await card('vm');
    expect(all(element, 'h1, h2, h3, h4, h5, h6')).to.deep.equal([]);
    element.headingLevel = 3;
    await element.updateComplete;
    expect(textOf(all(element, 'h3')[0]!).trim()).to.equal('Virtual machine (VM) Building a detached house');
  });

  it('explains each term at its first use and not again', async () => {
    const element = await card('container');
    const explained = (): string[] => all(element, 'b').flatMap((term) => (term.closest('.visually-hidden') ? [] : [term.textContent!]));
    expect(explained()).to.deep.equal(['container', 'host OS', 'kernel']);
    // All of them in the list, and so aloud too.
    expect(all(element, '.visually-hidden b').map(textOf)).to.deep.equal(explained());
    element.knownTerms = ['container', 'kernel'];
    await rendered(element.shadowRoot!);
    expect(explained()).to.deep.equal(['host OS']);
  });

  it('follows its technology and its language, with nothing lit in the other drawing', async () => {
    const element = await card('vm');
    buttons(element)[0]!.click();
    element.technology = 'container';
    element.lang = 'ja';
    await element.updateComplete;
    await element.updateComplete;
    expect(textOf(element)).to.include('マンションの一室を借りる');
    expect(lit(element, 'container')).to.deep.equal([]);
  });

  itEmulates('keeps solid what is solid in forced colours', async () => {
    await emulateFeatures({'forced-colors': 'active', 'prefers-reduced-motion': 'reduce'});
    const element = await card('container');
    buttons(element)[2]!.click();
    await element.updateComplete;
    const solid = all(element, '.number').map((number) => getComputedStyle(number).backgroundColor);
    expect(new Set(solid).size).to.equal(2);
    expect(linesOf(parts(element, 'shared')).every((line) => getComputedStyle(line).strokeWidth === '3px')).to.be.true;
  });
});

describe('<analogy-card compact>', () => {
  const inContainer = (width: number, technology = 'vm'): Promise<HTMLElement> =>
    show(
      `<div style="container-type: inline-size; inline-size: ${width}px"><analogy-card technology="${technology}" compact></analogy-card></div>`,
    );
  const heightOf = (element: Element, selector: string): number => all(element, selector)[0]!.getBoundingClientRect().height;
  const isShown = (element: Element, selector: string): boolean =>
    all(element, selector)[0]!.checkVisibility() && heightOf(element, selector) > 0;

  beforeEach(() => setViewport({width: 1280, height: 1000}));

  for (const lang of languages)
    it(`is accessible in ${lang}, folded and unfolded`, async () => {
      const element = await show('<analogy-card compact></analogy-card>', lang, 360);
      await expect(element).to.be.accessible();
      await expectAccessible(element);
    });

  it('folds the drawing, the list and the limit, and keeps the story and what it is like', async () => {
    const element = await show<AnalogyCard>('<analogy-card compact></analogy-card>', 'en', 360);
    for (const selector of ['.drawing', '.pairs', '.fold .facts']) expect(isShown(element, selector), selector).to.be.false;
    for (const selector of ['.title', '.story', '.facts']) expect(isShown(element, selector), selector).to.be.true;
    expect(textOf(all(element, '.facts')[0]!))
      .to.include('What it is like')
      .and.to.not.include('Where the comparison ends');
    const summary = all(element, 'summary')[0]!;
    expect(heightOf(element, 'summary')).to.be.at.least(44);
    summary.click();
    await element.updateComplete;
    for (const selector of ['.drawing', '.pairs', '.fold .facts']) expect(isShown(element, selector), selector).to.be.true;
    buttons(element)[1]!.click();
    await element.updateComplete;
    expect(lit(element, 'vm')).to.deep.equal([ids('vm')[1]]);
  });

  it('stands open, without a fold to press, in a container of 42rem and more', async () => {
    for (const [width, isOpen] of [
      [671, false],
      [672, true],
    ] as const) {
      const element = (await inContainer(width)).querySelector('analogy-card')!;
      expect(isShown(element, '.drawing'), `${width} px`).to.equal(isOpen);
      expect(isShown(element, '.pairs'), `${width} px`).to.equal(isOpen);
      expect(isShown(element, 'summary'), `${width} px`).to.equal(!isOpen);
    }
  });

  it('lines up row by row with the card beside it', async () => {
    await show(
      `<div style="container-type: inline-size"><div style="display: grid; grid-template-columns: 1fr 1fr; gap: 3rem"><analogy-card compact></analogy-card><analogy-card technology="container" compact></analogy-card></div></div>`,
    );
    const [one, other] = [...document.querySelectorAll('analogy-card')].map((element) =>
      all(element, '.title, .drawing, .story, .columns, .pairs, li, dt').map((row) => row.getBoundingClientRect().top),
    );
    expect(one).to.have.length(10).and.to.deep.equal(other);
  });

  it('is off where the attribute says false', async () => {
    const element = await show('<analogy-card compact="false"></analogy-card>');
    expect(all(element, 'details')).to.be.empty;
  });
});
