import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/index.js';
import '../../src/locales/zh-Hans.js';
import type {OwnData} from '../../src/model/own-data/types.js';
import type {ContainerLesson} from '../../src/elements/container-lesson/element.js';
import {clipped} from '../support/layout.js';
import {emulateFeatures, expectAccessible, itEmulates, languages, show, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const all = <E extends Element = HTMLElement>({shadowRoot}: Element, selector: string): E[] => [
  ...shadowRoot!.querySelectorAll<E>(selector),
];
const boxes = (element: Element, selector: string): DOMRect[] => all(element, selector).map((one) => one.getBoundingClientRect());
const hero = (lang?: string, width?: number, attributes = 'sections=""'): Promise<ContainerLesson> =>
  show<ContainerLesson>(`<container-lesson ${attributes}></container-lesson>`, lang, width);

describe('the hero of <container-lesson>', () => {
  beforeEach(() => setViewport({width: 1400, height: 900}));

  for (const lang of languages)
    for (const width of [320, 1280])
      it(`is accessible in ${lang}, ${width} px wide`, async () => expectAccessible(await hero(lang, width)));

  it('shows as many plates as it counts, and the same person in every home', async () => {
    const element = await hero();
    const figures = all(element, '.homes figure');
    expect(figures.map(({className}) => className)).to.deep.equal(['vm', 'container']);
    expect(figures.map((figure) => textOf(figure.querySelector('.figure')!))).to.deep.equal(['3', '1']);
    expect(figures.map((figure) => figure.querySelectorAll('[role=img] .plate').length)).to.deep.equal([3, 1]);
    const people = all(element, '.person').map((person) => person.innerHTML.replace(/<!--.*?-->/g, ''));
    expect(people).to.have.length(6);
    expect(new Set(people).size).to.equal(1);
  });

  it('says in a sentence what each drawing shows, and in words what is counted', async () => {
    const element = await hero();
    for (const drawing of all(element, '[role=img]')) expect(drawing.ariaLabel).to.match(/^[A-Z].{60,}\.$/);
    for (const figure of all(element, '.figure')) expect(figure.ariaHidden).to.equal('true');
    expect(all(element, '.plates strong').map(textOf)).to.deep.equal(['One for each house', 'One for them all']);
  });

  it('has nothing solid but plates', async () => {
    const element = await hero();
    const ink = getComputedStyle(all(element, '.plate')[0]!).fill;
    const solid = all(element, 'svg *').filter((shape) => getComputedStyle(shape).fill === ink);
    expect(new Set(solid.map((shape) => shape.getAttribute('class')))).to.deep.equal(new Set(['plate']));
    expect(solid).to.have.length(6);
  });

  for (const lang of ['ja', 'en', 'zh-Hans'])
    for (const width of [320, 360, 768, 1280])
      it(`stands side by side in ${lang}, ${width} px wide, and nothing is cut off`, async () => {
        const element = await hero(lang, width);
        for (const selector of ['.homes .subject', '.homes .aside', '.homes [role=img]', '.plates']) {
          const [one, other] = boxes(element, selector);
          expect(one!.top, selector).to.be.closeTo(other!.top, 0.5);
          expect(one!.right, selector).to.be.below(other!.left + 0.5);
        }
        const frame = element.parentElement!;
        expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
        expect(clipped(element)).to.deep.equal([]);
      });

  it('begins the side of the container on the line on which it begins in the pairs below', async () => {
    for (const width of [768, 1280]) {
      const element = await hero('en', width, 'sections="difference"');
      expect(boxes(element, '.homes .container')[0]!.left).to.be.closeTo(boxes(element, '.pair > .container')[0]!.left, 0.5);
    }
  });

  it('changes the sides from right to left, and mirrors no drawing', async () => {
    const element = await hero('en', 360);
    all(element, '.root')[0]!.dir = 'rtl';
    const [vm, container] = boxes(element, '.homes figure');
    expect(vm!.left).to.be.above(container!.right);
    expect(getComputedStyle(all(element, '[role=img]')[0]!).transform).to.equal('none');
  });

  for (const lang of ['ja', 'en', 'zh-Hans'])
    it(`has goals of one line each on a phone, in ${lang}`, async () => {
      const element = await hero(lang, 344, 'sections="goals"');
      const goals = all(element, '#lesson-goals li');
      expect(goals).to.have.length(3);
      for (const goal of goals) expect(goal.getBoundingClientRect().height, textOf(goal)).to.be.below(30);
    });

  it('is left out, with its question, where an author’s data lack the VM or the container', async () => {
    const element = await hero('en', undefined, 'sections="summary"');
    const own = {id: 'own', name: 'Mine'};
    const drawn = async (technologies: OwnData['technologies']): Promise<boolean[]> => {
      element.data = {technologies};
      await waitUntil(() => all(element, '.hero').length === (technologies?.length === 2 ? 0 : 1));
      return [all(element, '.hero').length > 0, textOf(element).includes('differ in number')];
    };
    expect(await drawn(['vm', own])).to.deep.equal([false, false]);
    expect(await drawn(['vm', own, 'container'])).to.deep.equal([true, true]);
    expect(await drawn([{id: 'vm', name: 'A VM'}, own])).to.deep.equal([false, false]);
  });

  itEmulates('keeps its plates solid in forced colours', async () => {
    await emulateFeatures({'forced-colors': 'active'});
    const element = await hero();
    const {fill} = getComputedStyle(all(element, '.plate')[0]!);
    expect(fill).to.equal(getComputedStyle(all(element, '.root')[0]!).color);
  });
});
