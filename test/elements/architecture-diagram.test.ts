import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/define/architecture-diagram.js';
import {layers} from '../../src/data/layers.js';
import type {ArchitectureDiagram} from '../../src/elements/architecture-diagram/element.js';
import '../../src/locales/zh-Hans.js';
import {messageIds, registerStrings} from '../../src/localization/words/store.js';
import {clipped} from '../support/layout.js';
import {consoleOf, emulateFeatures, expectAccessible, itEmulates, languages, press, rendered, show, textOf} from '../support/page.js';

const diagram = (attributes = '', lang?: string, width?: number): Promise<ArchitectureDiagram> =>
  show<ArchitectureDiagram>(`<architecture-diagram ${attributes}></architecture-diagram>`, lang, width);

const all = <E extends HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const one = <E extends HTMLElement>(element: Element, selector: string): E => all<E>(element, selector)[0]!;
const texts = (element: Element, selector: string): string[] => all(element, selector).map((node) => textOf(node).trim());

/** Whether the node is drawn and takes up room. */
const isVisible = (node: Element): boolean =>
  node.checkVisibility({opacityProperty: true, visibilityProperty: true}) && node.getBoundingClientRect().width > 0;

const allLanguages = [...languages, 'zh-Hans'] as const;
const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

describe('<architecture-diagram>', () => {
  beforeEach(() => setViewport({width: 1280, height: 900}));

  for (const lang of languages) {
    it('is drawn, in English, in a language of which nothing is known', async () => {
      for (const lang of ['qaa', 'tlh', 'x-private', 'not a tag!'])
        expect(textOf(await show('<architecture-diagram></architecture-diagram>', lang))).to.include('4 kernels in all');
    });

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
        expect(texts(element, '.figures')).to.deep.equal([`${n + 1} = 1 + ${n}`, '1']);
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

  it('stands side by side on shared rows, on a phone too, or alone', async () => {
    const element = await diagram();
    const box = (selector: string): DOMRect => one(element, selector).getBoundingClientRect();
    const storeys = ['machine', 'host-os', 'manager', 'guest-os', 'app'];
    for (const width of ['60rem', '328px', '288px']) {
      element.style.inlineSize = width;
      for (const storey of storeys)
        expect(box(`.vm .${storey} .layer`).bottom, storey).to.be.closeTo(box(`.container .${storey} .layer`).bottom, 0.1);
      const heights = storeys.map((storey) => box(`.vm .${storey}`).top);
      expect(heights).to.deep.equal([...heights].sort((a, b) => b - a));
      expect(box('.container').left).to.be.greaterThan(box('.vm').right);
      expect(box('.vm .count').top).to.equal(box('.container .count').top);
    }
    element.technologies = ['container'];
    await element.updateComplete;
    expect(all(element, '.stack')).to.have.length(1);
    expect(one(element, '.spine')).to.be.undefined;
    expect(texts(element, '.in-words dt')).to.deep.equal(['Container']);
  });

  for (const lang of allLanguages)
    it(`is seen in one glance on a phone in ${lang}: stacks and both counts within 500 px, the answer large and its sum small`, async () => {
      const element = await diagram('selected="vm.guest-os"', lang, 360 - 16);
      const [first, last] = [one(element, '.stack'), all(element, '.count').at(-1)!].map((node) => node.getBoundingClientRect());
      expect(last!.bottom - first!.top).to.be.at.most(500);
      const size = (selector: string): number => Number.parseFloat(getComputedStyle(one(element, selector)).fontSize);
      expect(size('.count-figure')).to.be.at.least(2 * size('.sum'));
      expect(all(element, '.kernel').every((kernel) => isVisible(kernel.querySelector('svg')!))).to.be.true;
      const words = all(element, '.kernel .word').filter((word) => getComputedStyle(word).clipPath === 'none' && isVisible(word));
      expect(words, 'words on plates').to.deep.equal([]);
      expect(clipped(element)).to.deep.equal([]);
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
    expect(empty.map((place) => place.innerText.trim())).to.deep.equal(['No guest OS', 'No guest OS', 'No guest OS']);
    expect(empty.every((place) => isVisible(place) && getComputedStyle(place).borderInlineStartStyle === 'dashed')).to.be.true;
    expect(getComputedStyle(empty[0]!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(all(element, '.container li').map((row) => (row.firstElementChild as HTMLElement).innerText.trim())[3]).to.equal('No guest OS');
    element.style.inlineSize = '328px';
    expect(empty.map((place) => place.innerText.trim())).to.deep.equal(['None', 'None', 'None']);
  });

  it('reads each layer once, from the bottom up: name, role, kernel, shared or repeated', async () => {
    const element = await diagram();
    const names = (): string[] => all(element, '.vm button').map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());
    expect(names()).to.deep.equal([
      'Physical machine server or PC Shared by all VMs',
      'Host OS Kernel Shared by all VMs',
      'Hypervisor creates, runs and manages VMs Shared by all VMs',
      'Guest OS Kernel One in each VM',
      'App and libraries One in each VM',
    ]);
    element.style.inlineSize = '328px';
    expect(names()).to.deep.equal([
      'Physical machine Shared by all VMs',
      'Host OS Kernel Shared by all VMs',
      'Hypervisor Shared by all VMs',
      'Guest OS Kernel One in each VM',
      'App One in each VM',
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
    for (const label of ['Next layer up', 'Next layer down']) {
      await press('Tab');
      expect(element.shadowRoot!.activeElement!.ariaLabel).to.equal(label);
    }
    await press('Tab');
    expect(element.shadowRoot!.activeElement!.localName).to.equal('summary');
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
    expect(style('.chosen .layer', '::after').outlineColor).not.to.equal(style('.chosen .layer').borderBottomColor);
  });

  it('needs no inline styles, so a strict policy of the page does not break it', async () => {
    const element = await diagram('instances="6" selected="vm.guest-os"');
    expect(all(element, '[style], style')).to.have.length(0);
  });
});
