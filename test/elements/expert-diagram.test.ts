import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/define/architecture-diagram.js';
import type {ArchitectureDiagram} from '../../src/elements/architecture-diagram/element.js';
import {registerStrings} from '../../src/localization/words/store.js';
import {consoleOf, expectAccessible, languages, rendered, show, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const all = <E extends HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const one = <E extends HTMLElement>(element: Element, selector: string): E => all<E>(element, selector)[0]!;

/** The diagram in expert depth, when what that takes has come. */
async function diagram(attributes = '', lang?: string, width?: number): Promise<ArchitectureDiagram> {
  const element = await show<ArchitectureDiagram>(
    `<architecture-diagram depth="expert" ${attributes}></architecture-diagram>`,
    lang,
    width,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.expert-stacks') !== null);
  return element;
}

const isDrawn = (node: Element): boolean => node.checkVisibility() && node.getBoundingClientRect().width > 0;
const box = (element: Element, selector: string): DOMRect => one(element, selector).getBoundingClientRect();

/** What lies over something that it must not touch. */
function overlaps(element: Element): string[] {
  const nodes = all(
    element,
    '.expert-stack .layer, .expert-stack .names, .expert-stack .manager-name, .expert-stack .control span, .expert-stack .count, .reading, .stack-title',
  ).filter(isDrawn);
  const rects = nodes.map((node) => node.getBoundingClientRect());
  return nodes.flatMap((node, i) =>
    nodes
      .slice(i + 1)
      .filter((_, j) => {
        const [a, b] = [rects[i]!, rects[i + 1 + j]!];
        return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
      })
      .map((other) => `${textOf(node)} / ${textOf(other)}`),
  );
}

describe('<architecture-diagram depth="expert">', () => {
  beforeEach(() => setViewport({width: 1280, height: 900}));

  for (const lang of languages) {
    it(`is accessible in ${lang}, wide and narrow`, async () => {
      const element = await diagram('heading-level="2"', lang);
      await expectAccessible(element);
      await setViewport({width: 360, height: 800});
      await expectAccessible(element);
    });

    for (const width of [320, 768, 1280])
      it(`has in ${lang} at ${width} px nothing over anything else, nor cut off, with 1, 3 and 6 instances`, async () => {
        await setViewport({width: Math.max(width, 500), height: 900});
        for (const instances of [1, 3, 6]) {
          const element = await diagram(`instances="${instances}"`, lang, width);
          expect(overlaps(element), `${instances}`).to.deep.equal([]);
          const {left, right} = one(element, '.expert-stacks').getBoundingClientRect();
          for (const node of all(element, '.expert-stack .layer, .expert-stack .name, .word, .control span, .reading').filter(isDrawn)) {
            const rect = node.getBoundingClientRect();
            expect(rect.left >= left - 2 && rect.right <= right + 2, `${instances}: ${textOf(node)}`).to.be.true;
            expect(node.scrollWidth <= node.clientWidth + 1 || getComputedStyle(node).display === 'inline', textOf(node)).to.be.true;
          }
        }
      });

    for (const instances of [1, 2, 3, 4, 5, 6])
      it(`marks ${instances} + 1, ${instances} + 1 and 1 kernels in ${lang}`, async () => {
        const element = await diagram(`instances="${instances}"`, lang);
        const marks = ['hosted', 'bare-metal', 'container'].map(
          (id) => all(element, `.expert-stack.${id} .kernel svg`).filter(isDrawn).length,
        );
        expect(marks).to.deep.equal([instances + 1, instances + 1, 1]);
        const sum = `${instances + 1} = 1 + ${instances}`;
        expect(all(element, '.figures').map(textOf)).to.deep.equal([sum, sum, '1']);
      });

    it(`says in ${lang} on the arrow, for everyone, what the engine does`, async () => {
      const control = one(await diagram('', lang, 320), '.control');
      expect(textOf(control)).to.equal(lang === 'ja' ? '作る・止める' : 'creates, stops');
      expect(isDrawn(control.firstElementChild!)).to.be.true;
      expect(control.closest('[aria-hidden=true]') === null).to.be.true;
    });
  }

  it('stands the hypervisor on the host OS, or on the machine with Windows beside the VMs', async () => {
    const element = await diagram();
    const order = (id: string): string[] =>
      all(element, `.${id} .storeys > .single`)
        .sort((a, b) => b.getBoundingClientRect().top - a.getBoundingClientRect().top)
        .map(textOf);
    expect(order('hosted')).to.deep.equal(['Physical machine', 'Host OS Kernel', 'Hypervisor']);
    expect(order('bare-metal')).to.deep.equal(['Physical machine', 'Hypervisor']);
    const [windows, vm] = [box(element, '.bare-metal .manager .layer'), box(element, '.bare-metal .column > ol')];
    expect(windows.right).to.be.below(vm.left);
    expect([windows.top - vm.top, windows.bottom - vm.bottom].map(Math.round)).to.deep.equal([0, 0]);
    expect(Math.round(box(element, '.hosted .machine').bottom), 'common ground').to.equal(
      Math.round(box(element, '.bare-metal .machine').bottom),
    );
    expect(box(element, '.hosted .app').top, 'different heights').to.be.below(box(element, '.bare-metal .app').top);
  });

  it('stands the containers on the kernel, and the engine beside them', async () => {
    const element = await diagram();
    const [kernel, host, engine] = ['.kernel', '.host-os .layer', '.manager'].map((part) =>
      box(element, `.expert-stack.container ${part}`),
    );
    const containers = all(element, '.expert-stack.container .column').map((node) => node.getBoundingClientRect());
    expect(Math.round(kernel!.left - containers[0]!.left)).to.be.within(-2, 2);
    for (const container of containers) {
      expect(container.right).to.be.at.most(kernel!.right + 2);
      expect(kernel!.top - container.bottom).to.be.within(0, 10);
      expect(engine!.right).to.be.below(container.left);
    }
    expect(host!.top - engine!.bottom).to.be.within(0, 10);
    expect(all(element, '.manager.engine li').map(textOf)).to.deep.equal(['dockerd', 'containerd', 'runc']);
    expect(box(element, '.manager.engine li:last-child').top).to.be.above(box(element, '.manager.engine li').top);
  });

  it('keeps the container’s side on the line where it begins in the outline', async () => {
    // The outline is lower: without a scroll bar the page would be wider.
    document.documentElement.style.overflowY = 'scroll';
    const element = await diagram();
    const expert = Math.round(box(element, '.expert-stack.container .storeys').left);
    element.depth = 'outline';
    await element.updateComplete;
    expect(Math.round(box(element, '.stack.container .layers').left)).to.equal(expert);
    document.documentElement.style.overflowY = '';
  });

  it('is read in the order of the picture, each instance once', async () => {
    const element = await diagram();
    const items = all(element, '.expert-stack.container .storeys > li').filter((item) => item.getAttribute('aria-hidden') !== 'true');
    const read = items.map((item) => {
      const copy = item.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
      return textOf(copy);
    });
    expect(read).to.deep.equal([
      'Physical machine',
      'Host OS Kernel',
      'Engine dockerdcontainerdrunc creates, stops One in each container App and libraries',
    ]);
  });

  for (const width of [320, 1080, 1280])
    it(`keeps the name of each program of the engine whole, and in its box, at ${width} px`, async () => {
      const element = await diagram('', 'en', width);
      for (const name of all(element, '.manager.engine .name')) {
        const text = document.createRange();
        text.selectNodeContents(name);
        const lines = [...text.getClientRects()].filter(({width}) => width > 0);
        expect(lines, textOf(name)).to.have.length(1);
        const frame = name.closest('.layer')!.getBoundingClientRect();
        expect(lines[0]!.left, textOf(name)).to.be.above(frame.left);
        expect(lines[0]!.right, textOf(name)).to.be.below(frame.right);
      }
    });

  it('hides the drawings of further instances, and nothing says that it is not hidden', async () => {
    const {shadowRoot} = await diagram('instances="3"');
    const hidden = [...shadowRoot!.querySelectorAll('.instances > *')].map((instance) => instance.getAttribute('aria-hidden'));
    expect(hidden).to.deep.equal([null, 'true', 'true', null, 'true', 'true', null, 'true', 'true']);
  });

  it('draws the technologies that are asked for, in their order', async () => {
    const drawn = async (technologies: string): Promise<string[]> =>
      all(await diagram(`technologies="${technologies}"`), '.stack-title .subject').map(textOf);
    expect(await drawn('container vm')).to.deep.equal(['Container', 'Hosted (type 2)', 'Bare-metal (type 1)']);
    expect(await drawn('vm')).to.deep.equal(['Hosted (type 2)', 'Bare-metal (type 1)']);
    expect(await drawn('container')).to.deep.equal(['Container']);
  });

  it('mirrors where the words run from right to left', async () => {
    registerStrings('ar', {'expert.control': 'ينشئ'});
    const element = await diagram('', 'ar');
    one(element, '.root').setAttribute('dir', 'rtl');
    expect(box(element, '.manager.engine').left).to.be.above(box(element, '.expert-stack.container .column').right);
    const arrow = getComputedStyle(one(element, '.control'), '::after').clipPath;
    expect(arrow).to.equal('polygon(100% 0px, 0px 50%, 100% 100%)');
  });

  it('has no buttons, whatever is selected, and takes the choice up again in the outline', async () => {
    const element = await diagram('selected="vm.hypervisor"');
    expect(all(element, 'button, .chosen')).to.be.empty;
    element.depth = 'outline';
    await element.updateComplete;
    expect(all(element, '.chosen')).to.have.length(1);
    expect(all(element, '.expert-stacks')).to.be.empty;
  });

  it('warns of another depth, names what is valid, and draws the outline, which says what it simplifies', async () => {
    let element: ArchitectureDiagram | undefined;
    const warnings = await consoleOf('warn', async () => {
      element = await show<ArchitectureDiagram>('<architecture-diagram depth="deep"></architecture-diagram>');
    });
    expect(warnings.join('\n')).to.include('"deep"').and.include('outline, expert');
    expect(textOf(one(element!, '.simplified'))).to.match(/hypervisor.*Engine/);
    element!.removeAttribute('depth');
    await rendered(element!.parentElement!);
    expect(all(element!, '.stack')).to.have.length(2);
  });
});
