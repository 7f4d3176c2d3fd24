import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';

import '../../src/define/architecture-diagram.js';
import {layers} from '../../src/data/layers.js';
import type {ArchitectureDiagram, LessonLayerSelectEvent} from '../../src/elements/architecture-diagram/element.js';
import {messageIds, registerStrings} from '../../src/localization/strings.js';
import {consoleOf, emulateFeatures, expectAccessible, itEmulates, languages, press, rendered, show, textOf} from '../support.js';

const diagram = (attributes = '', lang?: string, width?: number): Promise<ArchitectureDiagram> =>
  show<ArchitectureDiagram>(`<architecture-diagram ${attributes}></architecture-diagram>`, lang, width);

const all = <E extends HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const one = <E extends HTMLElement>(element: Element, selector: string): E => all<E>(element, selector)[0]!;
const texts = (element: Element, selector: string): string[] => all(element, selector).map((node) => textOf(node).trim());
const button = (element: Element, layer: string): HTMLButtonElement => one<HTMLButtonElement>(element, `button[data-layer="${layer}"]`);
const explanation = (element: Element, technology: string): string => textOf(one(element, `.${technology} .explanation`)).trim();

/** Whether the node is drawn and takes up room. */
const isVisible = (node: Element): boolean =>
  node.checkVisibility({opacityProperty: true, visibilityProperty: true}) && node.getBoundingClientRect().width > 0;

const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

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

describe('<architecture-diagram>', () => {
  beforeEach(() => setViewport({width: 1280, height: 900}));

  for (const lang of languages) {
    it(`is accessible in ${lang}, wide and narrow, with and without a choice`, async () => {
      const element = await diagram('', lang);
      await expectAccessible(element);
      element.selected = 'vm.hypervisor';
      await rendered(element.shadowRoot!);
      await expectAccessible(element);
      await setViewport({width: 360, height: 800});
      await expectAccessible(element);
    });

    for (const n of [1, 2, 3, 4, 5, 6]) {
      it(`marks ${n} + 1 kernels against 1 in ${lang}, and figures and words say the same`, async () => {
        const element = await diagram(`instances="${n}"`, lang);
        const marks = (technology: string): number =>
          all(element, `.${technology} .layer .kernel`).filter((kernel) => isVisible(kernel) && isVisible(kernel.querySelector('svg')!))
            .length;
        expect([marks('vm'), marks('container')]).to.deep.equal([n + 1, 1]);
        expect(texts(element, '.count-figure')).to.deep.equal([`1 + ${n}`, '1']);
        expect(texts(element, '.count-words strong').map(numbers)).to.deep.equal([[n + 1], [1]]);
        const [vm, container] = texts(element, '.in-words dd').map(numbers);
        expect(vm).to.include.members([n, n + 1]);
        expect(container).to.include(n);
      });
    }
  }

  it('marks every kernel where it really is: in the host OS of both, and in each guest OS', async () => {
    const element = await diagram();
    const places = (technology: string): (string | undefined)[] =>
      all(element, `.${technology} .kernel`).map((kernel) => kernel.closest<HTMLElement>('.layer')!.dataset['layer']);
    expect(places('vm')).to.deep.equal(['vm.host-os', 'vm.guest-os', 'vm.guest-os', 'vm.guest-os']);
    expect(places('container')).to.deep.equal(['container.host-os']);
  });

  it('has no other solid shape than kernels, chosen layers included', async () => {
    const element = await diagram('selected="vm.guest-os"');
    const fill = (node: Element): string => getComputedStyle(node).backgroundColor;
    const solid = fill(one(element, '.kernel'));
    expect(all(element, '.kernel').every((kernel) => fill(kernel) === solid)).to.be.true;
    expect(all(element, '.layer').some((layer) => fill(layer) === solid)).to.be.false;
    expect(fill(one(element, '.vm .chosen .layer'))).to.equal(fill(one(element, '.vm .app .layer')));
  });

  it('stands side by side on shared rows, one above the other when narrow, or alone', async () => {
    const element = await diagram();
    const box = (selector: string): DOMRect => one(element, selector).getBoundingClientRect();
    const storeys = ['machine', 'host-os', 'manager', 'guest-os', 'app'];
    for (const storey of storeys)
      expect(box(`.vm .${storey} .layer`).bottom, storey).to.be.closeTo(box(`.container .${storey} .layer`).bottom, 0.1);
    const heights = storeys.map((storey) => box(`.vm .${storey}`).top);
    expect(heights).to.deep.equal([...heights].sort((a, b) => b - a));
    element.style.inlineSize = '40rem';
    expect(box('.container').top).to.be.greaterThan(box('.vm .explanation').bottom - 1);
    element.technologies = ['container'];
    await element.updateComplete;
    expect(all(element, '.stack')).to.have.length(1);
    expect(one(element, '.spine')).to.be.undefined;
    expect(texts(element, '.in-words dt')).to.deep.equal(['Container']);
  });

  it('draws shared layers as wide as the stack, repeated ones in columns on them', async () => {
    const element = await diagram('instances="4"');
    const width = one(element, '.vm').clientWidth;
    for (const storey of ['machine', 'host-os', 'manager'])
      expect(all(element, `.vm .${storey} .layer`).map(({offsetWidth}) => offsetWidth)).to.deep.equal([width]);
    for (const storey of ['guest-os', 'app']) expect(all(element, `.vm .${storey} .layer`)).to.have.length(4);
    const boxes = all(element, '.vm .app .layer').map((layer) => layer.getBoundingClientRect());
    expect(boxes.slice(1).map(({left}, i) => Math.round(left - boxes[i]!.right))).to.deep.equal([8, 8, 8]);
    expect(boxes[3]!.right).to.be.closeTo(one(element, '.vm').getBoundingClientRect().right, 0.1);
  });

  it('leaves the place of the guest OS empty in the container stack, and says so', async () => {
    const element = await diagram();
    const empty = all(element, '.container .guest-os .layer');
    expect(empty.map((place) => textOf(place).trim())).to.deep.equal(['No guest OS', 'No guest OS', 'No guest OS']);
    expect(empty.every((place) => isVisible(place) && getComputedStyle(place).borderInlineStartStyle === 'dashed')).to.be.true;
    expect(getComputedStyle(empty[0]!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(all(element, '.container li').map((row) => textOf(row.firstElementChild!).trim())[3]).to.equal('No guest OS');
  });

  it('reads each layer once, from the bottom up: name, role, kernel, shared or repeated', async () => {
    const element = await diagram();
    expect(texts(element, '.vm button')).to.deep.equal([
      'Physical machine server or PC Shared by all VMs',
      'Host OS Kernel Shared by all VMs',
      'Hypervisor creates, runs and manages VMs Shared by all VMs',
      'Guest OS Kernel One in each VM',
      'App and libraries One in each VM',
    ]);
    expect(all(element, '.copy').every((copy) => copy.closest('[aria-hidden=true]') !== null)).to.be.true;
    const list = one(element, '.vm ol');
    expect(
      list
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => textOf(one(element, `#${id}`)).trim()),
    ).to.deep.equal(['Virtual machine (VM)', 'From the bottom up']);
  });

  it('has one tab stop a layer, in that order', async () => {
    const frame = await show('<section><button>Before</button><architecture-diagram instances="6"></architecture-diagram></section>');
    const element = frame.querySelector('architecture-diagram')!;
    frame.querySelector('button')!.focus();
    for (const {id} of layers) {
      await press('Tab');
      expect((element.shadowRoot!.activeElement as HTMLElement).dataset['layer']).to.equal(id);
    }
    await press('Tab');
    expect(element.shadowRoot!.activeElement!.localName).to.equal('summary');
  });

  it('gives a hint where the explanation will be, as long as nothing is chosen', async () => {
    expect(textOf(await show('<architecture-diagram></architecture-diagram>'))).to.include('Choose a layer');
    expect(textOf(await show('<architecture-diagram selected="vm.app"></architecture-diagram>'))).to.not.include('Choose a layer');
  });

  it('explains a layer chosen by keyboard and closes it again', async () => {
    const element = await diagram();
    expect([explanation(element, 'vm'), explanation(element, 'container')]).to.deep.equal(['Choose a layer to see what it does.', '']);
    button(element, 'vm.guest-os').focus();
    const events = await choices(async () => {
      await press('Enter');
      expect(element.selected).to.equal('vm.guest-os');
      await element.updateComplete;
      expect(element.getAttribute('selected')).to.equal('vm.guest-os');
      expect(button(element, 'vm.guest-os').ariaExpanded).to.equal('true');
      expect(explanation(element, 'vm')).to.match(/^Guest OS\s*One in each VM\s*A complete/);
      expect(explanation(element, 'container')).to.match(/^No matching layer\s*In the place of the guest OS\s*A container has no/);
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
      expect(explanation(element, other)).to.include(counterpart ? one(element, '.counterpart .name').textContent : 'No matching layer');
    }
  });

  it('says the same with one stack as with two, even of a layer that the stack lacks', async () => {
    const element = await diagram('technologies="container" selected="vm.guest-os"');
    expect(explanation(element, 'container')).to.include('A container has no');
    expect(one(element, '.empty .layer').hasAttribute('data-layer')).to.be.false;
  });

  it('announces the explanation, not the first render', async () => {
    const element = await diagram();
    const regions = all(element, '[aria-live=polite][aria-atomic=true]');
    expect(regions).to.have.length(2);
    button(element, 'vm.app').click();
    await element.updateComplete;
    expect(all(element, '[aria-live]').map((region) => regions.indexOf(region))).to.deep.equal([0, 1]);
    expect(textOf(regions[0]!)).to.include('App and libraries');
    expect(regions.some((region) => region.querySelector('.note'))).to.be.false;
  });

  it('fires only for what a reader does', async () => {
    const events = await choices(async () => {
      const element = await diagram('selected="vm.app"');
      element.selected = 'container.engine';
      await element.updateComplete;
      element.setAttribute('selected', 'vm.machine');
      await element.updateComplete;
      expect(explanation(element, 'vm')).to.include('Physical machine');
    });
    expect(events).to.deep.equal([]);
  });

  it('adds the note and examples of a layer, and explains each term at its first use', async () => {
    const element = await diagram('selected="vm.hypervisor"');
    expect(texts(element, '.note-title')).to.deep.equal(['Where the hypervisor sits', 'The engine stands at the side']);
    expect(explanation(element, 'vm')).to.include('VirtualBox');
    const terms = texts(element, 'dfn');
    expect(terms).to.include('host OS');
    expect(new Set(terms).size).to.equal(terms.length);
  });

  for (const lang of languages) {
    for (const selected of ['', 'vm.guest-os', 'container.engine']) {
      it(`fits six columns into 320 px in ${lang}${selected && `, ${selected} chosen`}`, async () => {
        const element = await diagram(`instances="6" selected="${selected}"`, lang, 320);
        expect(element.parentElement!.scrollWidth).to.equal(element.parentElement!.clientWidth);
        for (const layer of all(element, '.layer')) {
          const box = layer.getBoundingClientRect();
          expect(Math.min(box.width, box.height)).to.be.at.least(24);
          for (const part of layer.querySelectorAll('.name, .role, .kernel, .word')) {
            const inner = part.getBoundingClientRect();
            if (inner.width > 0)
              expect(inner.left >= box.left && inner.right <= box.right && inner.bottom <= box.bottom, part.outerHTML).to.be.true;
          }
        }
      });
    }
  }

  it('keeps number and kernel mark only in copies that are narrow, by their width', async () => {
    const element = await diagram('instances="6"');
    const shown = (selector: string): number => all(element, `.vm ${selector}`).filter(isVisible).length;
    const counts = (): number[] => [
      shown('.guest-os .name'),
      shown('.guest-os .word'),
      shown('.guest-os .mark'),
      shown('.names .name'),
      shown('.number'),
    ];
    element.style.inlineSize = '60rem';
    expect(counts()).to.deep.equal([1, 1, 6, 1, 5]);
    element.style.inlineSize = '90rem';
    expect(counts()).to.deep.equal([6, 6, 6, 6, 0]);
  });

  it('does not overflow with text of 200 % at 320 px', async () => {
    document.documentElement.style.fontSize = '200%';
    for (const lang of languages) {
      const element = await diagram('instances="6" selected="vm.guest-os"', lang, 320);
      expect(element.parentElement!.scrollWidth, lang).to.equal(element.parentElement!.clientWidth);
      expect(all(element, '.layer').every(({offsetWidth, offsetHeight}) => Math.min(offsetWidth, offsetHeight) >= 24)).to.be.true;
    }
    document.documentElement.style.fontSize = '';
  });

  it('lets instances that are added grow, not when it appears; what goes is gone at once', async () => {
    await emulateFeatures({'prefers-reduced-motion': 'no-preference'});
    const element = await diagram();
    const widths = (): number[] => all(element, '.stack.vm .app > .column').map(({offsetWidth}) => offsetWidth);
    const three = widths();
    expect(element.shadowRoot!.getAnimations().length).to.equal(0);
    element.instances = 6;
    await element.updateComplete;
    const moving = element.shadowRoot!.getAnimations();
    expect(moving.length).to.be.greaterThan(0);
    expect(widths().at(-1)!).to.be.lessThan(widths()[0]! / 2);
    for (const animation of moving) animation.finish();
    const copies = widths().slice(1);
    expect(Math.max(...copies) - Math.min(...copies)).to.be.at.most(1);
    element.instances = 3;
    await element.updateComplete;
    expect(element.shadowRoot!.getAnimations().length).to.equal(0);
    expect(widths()).to.deep.equal(three);
  });

  itEmulates('does not move under reduced motion', async () => {
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
    const element = await diagram();
    for (const instances of [6, 2]) {
      element.instances = instances;
      await element.updateComplete;
      expect(element.shadowRoot!.getAnimations().length, `${instances}`).to.equal(0);
    }
  });

  it('warns once of what it does not know, says what is valid, and draws what it can', async () => {
    let element: ArchitectureDiagram | undefined;
    const warnings = await consoleOf('warn', async () => {
      element = await diagram('instances="7" selected="vm.gest-os"');
      await diagram('instances="many" selected="vm.gest-os"');
    });
    expect(warnings).to.deep.equal([
      '<architecture-diagram instances>: needs a whole number from 1 to 6. 3 is used.',
      `<architecture-diagram selected>: there is no "vm.gest-os". Valid: ${layers.map(({id}) => id).join(', ')}.`,
    ]);
    expect(all(element!, '.vm .app .layer')).to.have.length(3);
    expect(all(element!, '.chosen')).to.have.length(0);
  });

  it('is no heading unless a level is given', async () => {
    const element = await diagram();
    expect(one(element, 'h1, h2, h3, h4, h5, h6')).to.be.undefined;
    element.headingLevel = 3;
    await element.updateComplete;
    expect(texts(element, 'figcaption h3')).to.deep.equal(['What stands on what']);
    expect(texts(element, 'h4')).to.deep.equal(['Virtual machine (VM)', 'Container']);
  });

  it('is mirrored in languages that run from right to left', async () => {
    registerStrings('ar', Object.fromEntries(messageIds().map((id) => [id, id])));
    const element = await diagram('', 'ar');
    const left = (selector: string): number => one(element, selector).getBoundingClientRect().left;
    expect(left('.vm')).to.be.greaterThan(left('.container'));
    expect(left('.vm .host-os .name')).to.be.greaterThan(left('.vm .host-os .kernel'));
    const columns = all(element, '.vm .app .layer').map((layer) => layer.getBoundingClientRect().left);
    expect(columns).to.deep.equal([...columns].sort((a, b) => b - a));
  });

  itEmulates('keeps kernels solid and choices visible in forced colours', async () => {
    await emulateFeatures({'forced-colors': 'active'});
    const element = await diagram('selected="vm.guest-os"');
    const style = (selector: string, pseudo?: string): CSSStyleDeclaration => getComputedStyle(one(element, selector), pseudo);
    expect(style('.kernel').backgroundColor).not.to.equal(style('.vm .guest-os .layer').backgroundColor);
    expect(style('.count-mark').backgroundColor).to.equal(style('.kernel').backgroundColor);
    expect(style('.chosen .layer', '::after').borderTopColor).not.to.equal(style('.chosen .layer').borderBottomColor);
  });

  it('needs no inline styles, so a strict policy of the page does not break it', async () => {
    const element = await diagram('instances="6" selected="vm.guest-os"');
    expect(all(element, '[style], style')).to.have.length(0);
  });
});
