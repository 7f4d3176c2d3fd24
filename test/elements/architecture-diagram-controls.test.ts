import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import {computeAccessibleName} from 'dom-accessibility-api';

import '../../src/define/container-lesson.js';
import type {ArchitectureDiagram, LessonInstancesChangeEvent} from '../../src/elements/architecture-diagram/element.js';
import '../../src/locales/zh-Hans.js';
import {atRest, emulateFeatures, expectAccessible, itEmulates, languages, press, show, textOf, withData} from '../support/page.js';

const diagram = (attributes = 'controls', lang?: string, width?: number): Promise<ArchitectureDiagram> =>
  show<ArchitectureDiagram>(`<architecture-diagram ${attributes}></architecture-diagram>`, lang, width);

const all = <E extends HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const one = <E extends HTMLElement>(element: Element, selector: string): E => all<E>(element, selector)[0]!;
const buttons = (element: Element): readonly [fewer: HTMLElement, more: HTMLElement] =>
  all(element, '.stepper button') as unknown as readonly [HTMLElement, HTMLElement];
const plates = (element: Element, technology: string): number => all(element, `.${technology} .layer .kernel`).length;
const status = (element: Element): string => one(element, '[role=status]').textContent!;

async function click(node: Element): Promise<void> {
  const {x, y, width, height} = node.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
}

/** Where the buttons, counts, layers and arrows are from top to bottom: their columns change by every step. */
const heights = (element: Element): unknown =>
  [element, ...all(element, '.stepper button, .count, button.layer, .tour button, .panel')].map((node) => {
    const {top, height} = node.getBoundingClientRect();
    return [top, height];
  });

describe('<architecture-diagram controls>', () => {
  beforeEach(() => setViewport({width: 1280, height: 1400}));
  after(() => setViewport({width: 1280, height: 800}));

  it('adds with each + a plate on the left and none on the right, takes it away again with −, and says so by an event', async () => {
    const element = await diagram();
    const events: LessonInstancesChangeEvent[] = [];
    element.addEventListener('lesson-instances-change', (event) => events.push(event));
    const [fewer, more] = buttons(element);
    const seen: unknown[] = [];
    for (const button of [more, more, fewer, fewer, fewer]) {
      await click(button);
      await element.updateComplete;
      seen.push([element.instances, textOf(one(element, '.amount.numbers')), plates(element, 'vm'), plates(element, 'container')]);
    }
    expect(seen).to.deep.equal([
      [4, '4', 5, 1],
      [5, '5', 6, 1],
      [4, '4', 5, 1],
      [3, '3', 4, 1],
      [2, '2', 3, 1],
    ]);
    expect(events.map(({instances}) => instances)).to.deep.equal([4, 5, 4, 3, 2]);
    expect(events.every(({bubbles, composed}) => bubbles && composed)).to.be.true;
    expect(all(element, '.figures').map(textOf)).to.deep.equal(['3 = 1 + 2', '1']);
  });

  it('stops at 1 and 6 with buttons that keep the focus, and by keyboard', async () => {
    const element = await diagram('controls instances="5"');
    const events: Event[] = [];
    element.addEventListener('lesson-instances-change', (event) => events.push(event));
    const [fewer, more] = buttons(element);
    more.focus();
    for (const amount of [6, 6]) {
      await press('Enter');
      await element.updateComplete;
      expect(element.instances).to.equal(amount);
      expect(element.shadowRoot!.activeElement).to.equal(more);
    }
    expect([fewer.ariaDisabled, more.ariaDisabled]).to.deep.equal(['false', 'true']);
    fewer.focus();
    for (let n = 0; n < 6; n++) await press(' ');
    await element.updateComplete;
    expect(element.instances).to.equal(1);
    expect([fewer.ariaDisabled, more.ariaDisabled]).to.deep.equal(['true', 'false']);
    expect(events).to.have.length(6);
  });

  it('tells both counts once for each step, and nothing where a program or a limit acts', async () => {
    const element = await diagram('controls instances="5"');
    const said: string[] = [];
    new MutationObserver(() => said.push(status(element))).observe(one(element, '[role=status]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    element.instances = 4;
    await element.updateComplete;
    const [, more] = buttons(element);
    for (let n = 0; n < 3; n++) {
      more.click();
      await element.updateComplete;
      await element.updateComplete;
    }
    expect(said).to.deep.equal([
      'Virtual machine (VM): 6 kernels in all. Container: 1 kernel in all.',
      'Virtual machine (VM): 7 kernels in all. Container: 1 kernel in all.',
    ]);
    expect(all(element, '[aria-live], output')).to.deep.equal([]);
  });

  for (const lang of [...languages, 'zh-Hans'])
    for (const width of [320, 360, 1280])
      it(`moves neither its buttons nor what is below, whatever the number, in ${lang} at ${width} px`, async () => {
        const element = await diagram('controls selected="vm.guest-os"', lang, width);
        atRest(element);
        const before = heights(element);
        for (const instances of [1, 2, 4, 5, 6]) {
          element.instances = instances;
          await element.updateComplete;
          atRest(element);
          expect(heights(element), `${instances}`).to.deep.equal(before);
        }
      });

  it('has buttons for a finger, and is accessible', async () => {
    const element = await diagram('controls', 'ja', 360);
    for (const button of buttons(element)) {
      const {width, height} = button.getBoundingClientRect();
      expect([width, height]).to.deep.equal([44, 44]);
    }
    await expectAccessible(element);
    expect(computeAccessibleName(one(element, '.stepper'))).to.equal('VMとコンテナの数');
    expect(buttons(element).map((button) => computeAccessibleName(button))).to.deep.equal(['1つずつ減らす', '1つずつ増やす']);
    element.instances = 6;
    await element.updateComplete;
    await expectAccessible(element);
  });

  itEmulates('does not move under reduced motion', async () => {
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
    const element = await diagram();
    buttons(element)[1].click();
    await element.updateComplete;
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
  });

  it('is off unless asked for, off with "false", in expert depth, with one stack, and with data that lack one of the two', async () => {
    const own = {technologies: ['vm', {id: 'own', name: 'Own', layers: ['host-os']}]};
    for (const attributes of ['', 'controls="false"', 'controls technologies="vm"', 'controls depth="expert"'])
      expect(all(await diagram(attributes), '.stepper'), attributes).to.deep.equal([]);
    const element = await withData<ArchitectureDiagram>('architecture-diagram', own);
    element.controls = element.predict = true;
    await element.updateComplete;
    expect(all(element, '.stepper, .question')).to.deep.equal([]);
    element.data = {technologies: ['container', 'vm']};
    await element.updateComplete;
    expect(all(element, '.stepper')).to.have.length(1);
  });

  it('is on in the lesson, where "false" turns it off', async () => {
    for (const [attribute, count] of [
      ['', 1],
      ['controls="false"', 0],
      ['controls', 1],
    ] as const) {
      const lesson = await show(`<container-lesson sections="architecture" ${attribute}></container-lesson>`);
      const part = lesson.shadowRoot!.querySelector<ArchitectureDiagram>('architecture-diagram')!;
      await part.updateComplete;
      expect(all(part, '.stepper'), attribute).to.have.length(count);
    }
  });
});
