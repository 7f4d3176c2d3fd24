import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';

import '../../src/define/architecture-diagram.js';
import '../../src/define/container-lesson.js';
import {layers} from '../../src/data/layers.js';
import type {ArchitectureDiagram, LessonLayerSelectEvent} from '../../src/elements/architecture-diagram/element.js';
import {press, show, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const diagram = (attributes = '', lang?: string, width?: number): Promise<ArchitectureDiagram> =>
  show<ArchitectureDiagram>(`<architecture-diagram ${attributes}></architecture-diagram>`, lang, width);

const all = <E extends HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const one = <E extends HTMLElement>(element: Element, selector: string): E => all<E>(element, selector)[0]!;
const texts = (element: Element, selector: string): string[] => all(element, selector).map((node) => textOf(node).trim());
/** What is explained, and not only kept room for. */
const shown = '.storey:not(.room)';
const button = (element: Element, layer: string): HTMLButtonElement => one<HTMLButtonElement>(element, `button[data-layer="${layer}"]`);
const explanation = (element: Element, technology: string): string =>
  textOf(one(element, `.storey:not(.room) .explanation.${technology}`) ?? document.createTextNode('')).trim();

async function click(node: Element): Promise<void> {
  node.scrollIntoView({block: 'center'});
  const {x, y, width, height} = node.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
}

/** What readers choose while `action` goes on. */
async function choices(action: () => Promise<unknown>): Promise<LessonLayerSelectEvent[]> {
  const events: LessonLayerSelectEvent[] = [];
  const note = (event: LessonLayerSelectEvent): void => void events.push(event);
  document.addEventListener('lesson-layer-select', note);
  await action();
  document.removeEventListener('lesson-layer-select', note);
  return events;
}

describe('<architecture-diagram> and a chosen layer', () => {
  beforeEach(() => setViewport({width: 1280, height: 900}));

  it('says above the stacks that layers can be chosen, also while one is chosen, and not where none can', async () => {
    for (const attributes of ['', 'selected="vm.app"']) {
      const element = await diagram(attributes);
      expect(texts(element, '.hint'), attributes).to.deep.equal(['Choose a name with a dotted line to read about that layer below.']);
      expect(one(element, '.hint').getBoundingClientRect().bottom).to.be.at.most(one(element, '.stacks').getBoundingClientRect().top);
    }
    expect(textOf(await show('<container-lesson sections="architecture"></container-lesson>'))).to.include('Choose a name');
    const expert = await diagram('depth="expert"');
    await waitUntil(() => all(expert, '.expert-stacks').length > 0);
    expect(texts(expert, '.hint')).to.deep.equal([]);
  });

  it('explains a layer chosen by keyboard and closes it again', async () => {
    const element = await diagram();
    expect([explanation(element, 'vm'), explanation(element, 'container')]).to.deep.equal(['', '']);
    button(element, 'vm.guest-os').focus();
    const events = await choices(async () => {
      await press('Enter');
      expect(element.selected).to.equal('vm.guest-os');
      await element.updateComplete;
      expect(element.getAttribute('selected')).to.equal('vm.guest-os');
      expect(button(element, 'vm.guest-os').ariaExpanded).to.equal('true');
      expect(explanation(element, 'vm')).to.match(/^Virtual machine \(VM\) One in each VM A complete/);
      expect(explanation(element, 'container')).to.match(
        /^Container There is no guest OS This place is empty in a container A container has no/,
      );
      await press(' ');
      await element.updateComplete;
    });
    expect(events.map(({layer, technology}) => [layer, technology])).to.deep.equal([
      ['vm.guest-os', 'vm'],
      [undefined, 'vm'],
    ]);
    expect(element.hasAttribute('selected')).to.be.false;
    expect(button(element, 'vm.guest-os').ariaExpanded).to.equal('false');
    expect(explanation(element, 'container')).to.equal('');
  });

  it('answers the pointer on a copy, and on the empty place', async () => {
    const element = await diagram();
    const events = await choices(async () => {
      await click(all(element, '.container .app .layer')[2]!);
      await click(all(element, '.container .empty .layer')[1]!);
    });
    expect(events.map(({layer}) => layer)).to.deep.equal(['container.app', 'vm.guest-os']);
    expect(element.selected).to.equal('vm.guest-os');
  });

  it('shows the counterpart of every layer in the other stack, or that there is none', async () => {
    const element = await diagram();
    for (const {id, storey, technology} of layers) {
      element.selected = id;
      await element.updateComplete;
      const other = technology === 'vm' ? 'container' : 'vm';
      const counterpart = layers.find((layer) => layer.technology === other && layer.storey === storey);
      expect(all(element, '.chosen').map((row) => row.querySelector('button')!.dataset['layer'])).to.deep.equal([id]);
      expect(all(element, '.counterpart').map((row) => row.querySelector('button')?.dataset['layer'])).to.deep.equal([counterpart?.id]);
      expect(explanation(element, other)).to.match(counterpart ? /Shared by all|One in each/ : /There is no guest OS/);
    }
  });

  it('says the same with one stack as with two, even of a layer that the stack lacks', async () => {
    const element = await diagram('technologies="container" selected="vm.guest-os"');
    expect(explanation(element, 'container')).to.include('A container has no');
    expect(one(element, '.empty .layer').hasAttribute('data-layer')).to.be.false;
  });

  it('fires only for what a reader does', async () => {
    const events = await choices(async () => {
      const element = await diagram('selected="vm.app"');
      element.selected = 'container.engine';
      await element.updateComplete;
      element.setAttribute('selected', 'vm.machine');
      await element.updateComplete;
      expect(explanation(element, 'vm')).to.include('The real computer');
    });
    expect(events).to.deep.equal([]);
  });

  it('adds the note and examples of a layer, and explains each term at its first use', async () => {
    const element = await diagram('selected="vm.hypervisor"');
    expect(texts(element, `${shown} .note summary`)).to.deep.equal([
      'Good to know: Where the hypervisor sits',
      'Good to know: The engine stands beside the containers',
    ]);
    expect(explanation(element, 'vm')).to.include('VirtualBox');
    const terms = texts(element, `${shown} b`);
    expect(terms).to.include('host OS');
    expect(new Set(terms).size).to.equal(terms.length);
  });
});
