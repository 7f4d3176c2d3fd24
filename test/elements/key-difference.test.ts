import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/define/key-difference.js';
import type {KeyDifference} from '../../src/elements/key-difference/element.js';
import {atRest, expectAccessible, itEmulates, emulateFeatures, languages, press, show, textOf} from '../support/page.js';

const inside = (element: Element, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const button = (element: Element, technology: string): HTMLButtonElement =>
  inside(element, `button[data-technology=${technology}]`) as HTMLButtonElement;
const drawing = (lang = 'en', width?: number): Promise<KeyDifference> => show('<key-difference></key-difference>', lang, width);
const isSeen = (element: Element, selector: string): boolean => inside(element, selector).checkVisibility({checkVisibilityCSS: true});
const seen = (element: Element): readonly boolean[] =>
  ['.tower.vm', '.tower.container', '.hint', '.taken'].map((part) => isSeen(element, part));
const box = (element: Element, selector: string): DOMRect => inside(element, selector).getBoundingClientRect();
const status = (element: Element): string => textOf(inside(element, '[role=status]'));

async function choose(element: KeyDifference, technology: string): Promise<void> {
  button(element, technology).click();
  await element.updateComplete;
  atRest(element.parentElement!);
}

describe('<key-difference>', () => {
  afterEach(() => setViewport({width: 1280, height: 800}));

  for (const lang of [...languages, 'zh-Hans'])
    it(`is accessible in ${lang}, in both states`, async () => {
      const element = await drawing(lang);
      await expectAccessible(element);
      await choose(element, 'container');
      await expectAccessible(element);
    });

  it('begins with the VM, and says what the switch does', async () => {
    const element = await drawing();
    expect(seen(element)).to.deep.equal([true, false, true, false]);
    expect(button(element, 'vm').getAttribute('aria-pressed')).to.equal('true');
  });

  it('takes out the guest OS, which stays beside the container, and puts it back', async () => {
    const element = await drawing();
    await choose(element, 'container');
    expect(seen(element)).to.deep.equal([false, true, false, true]);
    expect(box(element, '.taken').top).to.be.closeTo(box(element, '.tower.container .absent').top, 1);
    expect(box(element, '.taken').height).to.be.closeTo(box(element, '.tower.container .absent').height, 1);
    await choose(element, 'vm');
    expect(seen(element)).to.deep.equal([true, false, true, false]);
  });

  it('draws the call from the app to the kernel that answers it', async () => {
    const element = await drawing();
    for (const [technology, storey] of [
      ['vm', 'guest-os'],
      ['container', 'host-os'],
    ] as const) {
      const call = box(element, `.tower.${technology} .call`);
      expect(call.top).to.be.closeTo(box(element, `.tower.${technology} .app`).bottom, 1);
      expect(box(element, `.tower.${technology} .${storey} .kernel`).top - call.bottom).to.be.within(0, 4);
    }
  });

  it('is switched by the arrow keys, which move the focus too', async () => {
    const element = await drawing();
    button(element, 'vm').focus();
    await press('ArrowRight');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'container'));
    expect(button(element, 'container').getAttribute('aria-pressed')).to.equal('true');
    await press('ArrowLeft');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'vm'));
    expect(button(element, 'vm').getAttribute('aria-pressed')).to.equal('true');
  });

  it('says nothing at first, then which kernel answers, once', async () => {
    const element = await drawing();
    expect(status(element)).to.equal('');
    await choose(element, 'container');
    expect(status(element)).to.match(/kernel of the host OS/);
    expect(element.shadowRoot!.querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
  });

  for (const lang of [...languages, 'zh-Hans'])
    for (const width of [320, 360, 1280])
      it(`keeps its height and everything in its place: ${lang}, ${width} px`, async () => {
        await setViewport({width: 1400, height: 800});
        const element = await drawing(lang, width);
        const before = [element.offsetHeight, box(element, '.switch').top, box(element, '.tower.vm').top];
        await choose(element, 'container');
        expect([element.offsetHeight, box(element, '.switch').top, box(element, '.tower.container').top]).to.deep.equal(before);
        const frame = element.parentElement!;
        expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
        for (const one of element.shadowRoot!.querySelectorAll('button')) expect(one.offsetHeight).to.be.at.least(44);
      });

  itEmulates('exchanges without travel where the reader wants nothing to move', async () => {
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
    const element = await drawing();
    button(element, 'container').click();
    await element.updateComplete;
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
    expect(seen(element)).to.deep.equal([false, true, false, true]);
  });
});
