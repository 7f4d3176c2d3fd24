import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';

import '../../src/define/architecture-diagram.js';
import {layers, storeys} from '../../src/data/layers.js';
import type {StackLayerId} from '../../src/data/nested-layers.js';
import type {ArchitectureDiagram, LessonLayerSelectEvent} from '../../src/elements/architecture-diagram/element.js';
import '../../src/locales/zh-Hans.js';
import {languages, press, show, textOf} from '../support/page.js';

const diagram = (attributes = '', lang?: string, width?: number): Promise<ArchitectureDiagram> =>
  show<ArchitectureDiagram>(`<architecture-diagram ${attributes}></architecture-diagram>`, lang, width);

const all = <E extends HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const one = <E extends HTMLElement>(element: Element, selector: string): E => all<E>(element, selector)[0]!;
const button = (element: Element, layer: string): HTMLButtonElement => one<HTMLButtonElement>(element, `button[data-layer="${layer}"]`);
const arrows = (element: Element): HTMLButtonElement[] => all<HTMLButtonElement>(element, '.tour button');
const title = (element: Element): string => textOf(one(element, '.storey:not(.room) .storey-name'));

/** Where everything is that can be touched, and how high the element is. */
function places(element: Element): unknown {
  const rects = all(element, 'button, summary, [data-layer]')
    .filter((node) => node.checkVisibility({visibilityProperty: true}) && !node.closest('.storey'))
    .map((node) => node.getBoundingClientRect());
  return [element.getBoundingClientRect().height, ...rects.map(({x, y, width, height}) => [x, y, width, height])];
}

async function click(node: Element): Promise<void> {
  const {x, y, width, height} = node.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
}

describe('<architecture-diagram> and its explanation', () => {
  beforeEach(() => setViewport({width: 1280, height: 1400}));
  after(() => setViewport({width: 1280, height: 800}));

  for (const lang of [...languages, 'zh-Hans'])
    for (const width of [320, 360, 1280])
      it(`moves nothing, whatever is chosen, in ${lang} at ${width} px`, async () => {
        const element = await diagram('', lang, width);
        const before = places(element);
        for (const {id} of layers) {
          button(element, id).click();
          await element.updateComplete;
          expect(places(element), id).to.deep.equal(before);
        }
        for (const arrow of [...arrows(element), ...arrows(element)]) {
          arrow.click();
          await element.updateComplete;
          expect(places(element)).to.deep.equal(before);
        }
      });

  it('keeps room for every storey, and shows and reads one', async () => {
    const element = await diagram('selected="vm.app"');
    const [heights, seen] = [
      new Set(all(element, '.storey').map((storey) => storey.parentElement!.clientHeight)),
      all(element, '.storey').filter((storey) => storey.checkVisibility({visibilityProperty: true})),
    ];
    expect(all(element, '.storey')).to.have.length(storeys.length);
    expect(heights.size).to.equal(1);
    expect(seen.map((storey) => textOf(storey.querySelector('.storey-name')!))).to.deep.equal(['5/5 App and libraries']);
    expect(one(element, '.unchosen').checkVisibility({visibilityProperty: true})).to.be.false;
  });

  it('is read with two arrows, from the ground up and on from the top, and the arrows stay under the pointer', async () => {
    const element = await diagram('', 'en', 360);
    const events: LessonLayerSelectEvent[] = [];
    element.addEventListener('lesson-layer-select', (event) => events.push(event));
    const [up, down] = arrows(element) as unknown as readonly [HTMLElement, HTMLElement];
    const before = up.getBoundingClientRect();
    expect([before.width, before.height]).to.deep.equal([44, 44]);
    const titles: string[] = [];
    for (let n = 0; n <= storeys.length; n++) {
      await click(up);
      await element.updateComplete;
      titles.push(title(element));
      expect(up.getBoundingClientRect()).to.deep.equal(before);
    }
    expect(titles).to.deep.equal([
      '1/5 Physical machine',
      '2/5 Host OS',
      '3/5 Hypervisor / Docker Engine',
      '4/5 Guest OS',
      '5/5 App and libraries',
      '1/5 Physical machine',
    ]);
    await click(down);
    await element.updateComplete;
    expect(title(element)).to.equal('5/5 App and libraries');
    expect(events.map(({layer}) => layer)).to.deep.equal([
      'vm.machine',
      'vm.host-os',
      'vm.hypervisor',
      'vm.guest-os',
      'vm.app',
      'vm.machine',
      'vm.app',
    ]);
  });

  it('goes on in the stack in which the reader is, and down from the top where none is chosen', async () => {
    const chosen = async (start: string, arrow: 0 | 1): Promise<StackLayerId | undefined> => {
      const element = await diagram(start && `selected="${start}"`);
      arrows(element)[arrow]!.click();
      return element.selected;
    };
    expect(await chosen('container.host-os', 0)).to.equal('container.engine');
    expect(await chosen('container.engine', 0)).to.equal('vm.guest-os');
    expect(await chosen('container.app', 1)).to.equal('vm.guest-os');
    expect(await chosen('', 1)).to.equal('vm.app');
  });

  it('is walked with the keyboard, without losing the focus', async () => {
    const element = await diagram();
    arrows(element)[0]!.focus();
    for (const name of ['1/5 Physical machine', '2/5 Host OS']) {
      await press('Enter');
      await element.updateComplete;
      expect(title(element)).to.equal(name);
      expect(element.shadowRoot!.activeElement).to.equal(arrows(element)[0]);
    }
  });

  it('comes into view where it is not, and is not scrolled to by a program or by the arrows', async () => {
    await setViewport({width: 360, height: 500});
    const element = await diagram('', 'en', 360);
    const bottom = (): number => one(element, '.panel').getBoundingClientRect().bottom;
    window.scrollTo(0, 0);
    element.selected = 'vm.machine';
    await element.updateComplete;
    expect(window.scrollY).to.equal(0);
    expect(bottom()).to.be.greaterThan(innerHeight);
    button(element, 'vm.app').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(window.scrollY).to.be.greaterThan(0);
    const {top} = one(element, '.panel').getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight - 44);
    window.scrollTo(0, 200);
    const place = window.scrollY;
    arrows(element)[0]!.click();
    await element.updateComplete;
    expect(window.scrollY).to.equal(place);
  });

  it('folds the note of a layer, which costs no room until it is opened', async () => {
    const element = await diagram('selected="vm.hypervisor"', 'en', 360);
    const [note] = all<HTMLDetailsElement>(element, '.storey:not(.room) details.note');
    const place = note!.querySelector('summary')!.getBoundingClientRect().top;
    const {height} = one(element, '.panel').getBoundingClientRect();
    note!.open = true;
    expect(note!.querySelector('summary')!.getBoundingClientRect().top).to.equal(place);
    expect(one(element, '.panel').getBoundingClientRect().height).to.be.greaterThan(height);
    expect(textOf(note!)).to.match(/VirtualBox.*ESXi/);
  });

  it('marks what can be chosen with a dotted line, and nothing else', async () => {
    const element = await diagram();
    const isDotted = (node: Element): boolean => getComputedStyle(node).textDecorationStyle === 'dotted';
    const drawn = all(element, '.layer .name').filter((name) => name.checkVisibility());
    expect(drawn.filter(isDotted)).to.deep.equal(drawn.filter((name) => name.closest('button') !== null));
  });
});
