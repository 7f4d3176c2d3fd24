import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/define/architecture-diagram.js';
import type {ArchitectureDiagram} from '../../src/elements/architecture-diagram/element.js';
import {atRest, emulateFeatures, itEmulates, languages, show} from '../support/page.js';

const diagram = (attributes = '', lang?: string, width?: number): Promise<ArchitectureDiagram> =>
  show<ArchitectureDiagram>(`<architecture-diagram ${attributes}></architecture-diagram>`, lang, width);

const all = <E extends HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];

/** Whether the node is drawn and takes up room. */
const isVisible = (node: Element): boolean =>
  node.checkVisibility({opacityProperty: true, visibilityProperty: true}) && node.getBoundingClientRect().width > 0;

describe('<architecture-diagram> and its instances', () => {
  beforeEach(() => setViewport({width: 1280, height: 900}));

  for (const lang of languages) {
    for (const selected of ['', 'vm.guest-os', 'container.engine']) {
      it(`fits six columns into 320 px in ${lang}${selected && `, ${selected} chosen`}`, async () => {
        const element = await diagram(`instances="6" selected="${selected}"`, lang, 320);
        expect(element.parentElement!.scrollWidth).to.equal(element.parentElement!.clientWidth);
        for (const layer of all(element, '.layer')) {
          const box = layer.getBoundingClientRect();
          // A copy does what the button does, which is wide enough for a finger.
          expect(Math.min(layer.localName === 'button' ? box.width : 24, box.height)).to.be.at.least(24);
          for (const part of layer.querySelectorAll('.name, .role, .kernel')) {
            const inner = part.getBoundingClientRect();
            if (inner.width > 0)
              expect(inner.left >= box.left && inner.right <= box.right && inner.bottom <= box.bottom, part.outerHTML).to.be.true;
          }
        }
      });
    }
  }

  it('keeps words in the first column, and the kernel marks alone in copies that are narrow, by their width', async () => {
    const element = await diagram('instances="6"');
    const shown = (selector: string): number =>
      all(element, `.vm ${selector}`).filter((node) => isVisible(node) && getComputedStyle(node).clipPath === 'none').length;
    const counts = (): number[] => ['.guest-os .name', '.guest-os .word', '.guest-os .mark', '.names .name', '.number'].map(shown);
    element.style.inlineSize = '328px';
    expect(counts()).to.deep.equal([1, 0, 6, 0, 0]);
    element.style.inlineSize = '60rem';
    expect(counts()).to.deep.equal([6, 1, 6, 1, 5]);
    element.style.inlineSize = '90rem';
    expect(counts()).to.deep.equal([6, 6, 6, 6, 0]);
  });

  it('does not get wider by being fewer: one is as wide as one of three, on a phone too', async () => {
    const element = await diagram();
    const width = (): number => all(element, '.vm .app .column')[0]!.getBoundingClientRect().width;
    const ofThree = width();
    element.instances = 1;
    await element.updateComplete;
    expect(width()).to.be.closeTo(ofThree, 0.1);
    element.style.inlineSize = '328px';
    const alone = width();
    element.instances = 3;
    await element.updateComplete;
    atRest(element);
    expect(alone).to.be.closeTo(width(), 0.1);
  });

  it('does not overflow with text of 200 % at 320 px', async () => {
    document.documentElement.style.fontSize = '200%';
    for (const lang of languages) {
      const element = await diagram('instances="6" selected="vm.guest-os"', lang, 320);
      expect(element.parentElement!.scrollWidth, lang).to.equal(element.parentElement!.clientWidth);
      expect(all(element, 'button.layer').every(({offsetWidth, offsetHeight}) => Math.min(offsetWidth, offsetHeight) >= 24)).to.be.true;
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
});
