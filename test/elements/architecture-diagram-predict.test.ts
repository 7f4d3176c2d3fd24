import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import {computeAccessibleName} from 'dom-accessibility-api';

import '../../src/define/container-lesson.js';
import type {ArchitectureDiagram, LessonPredictEvent} from '../../src/elements/architecture-diagram/element.js';
import '../../src/locales/zh-Hans.js';
import {registerStrings, messageIds} from '../../src/localization/words/store.js';
import {atRest, emulateFeatures, expectAccessible, itEmulates, languages, press, show, textOf, withData} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const diagram = (attributes = 'predict', lang?: string, width?: number): Promise<ArchitectureDiagram> =>
  show<ArchitectureDiagram>(`<architecture-diagram ${attributes}></architecture-diagram>`, lang, width);

const all = <E extends HTMLElement>(element: Element, selector: string): E[] => [...element.shadowRoot!.querySelectorAll<E>(selector)];
const isSeen = (node: Element): boolean => node.checkVisibility({visibilityProperty: true, opacityProperty: true});
const seen = (element: Element, selector: string): HTMLElement[] => all(element, selector).filter(isSeen);
const numbers = (element: Element, technology: string): HTMLElement[] => all(element, `.${technology} .guesses button`);
const number = (element: Element, technology: string, said: number): HTMLElement =>
  numbers(element, technology).find((button) => textOf(button) === String(said))!;
const status = (element: Element): HTMLElement => all(element, '[role=status]')[0]!;

async function click(node: Element): Promise<void> {
  const {x, y, width, height} = node.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
}

async function say(element: ArchitectureDiagram, technology: string, said: number): Promise<void> {
  number(element, technology, said).click();
  await element.updateComplete;
  atRest(element);
}

/** Where everything above the explanation is, whether it is seen or keeps its room. */
const places = (element: Element): unknown =>
  all(element, 'button, .count, .stack, .above, .hint')
    .filter((node) => !node.closest('.panel'))
    .map((node) => {
      const {x, y, width, height} = node.getBoundingClientRect();
      return [x, y, width, height];
    });

describe('<architecture-diagram predict>', () => {
  beforeEach(() => setViewport({width: 1280, height: 1400}));
  after(() => setViewport({width: 1280, height: 800}));

  it('asks for the number of kernels of each stack before it shows any', async () => {
    const element = await diagram('predict controls selected="vm.guest-os"');
    expect(seen(element, '.question > p').map(textOf)).to.deep.equal([
      'Virtual machine (VM): How many kernels?',
      'Container: How many kernels?',
    ]);
    expect(seen(element, '[role=group]').map((group) => computeAccessibleName(group))).to.deep.equal([
      'Virtual machine (VM): How many kernels?',
      'Container: How many kernels?',
    ]);
    expect(numbers(element, 'vm').map(textOf)).to.deep.equal(['2', '3', '4', '5']);
    expect(numbers(element, 'container').map(textOf)).to.deep.equal(['1', '2', '3', '4']);
    expect(seen(element, '.answer, .figures, .count-words, .verdict, .ordinal')).to.deep.equal([]);
    expect(seen(element, '.ask')).to.have.length(1);
    expect(seen(element, '.panel'), 'no room for what is not there yet').to.deep.equal([]);
    // One request at a time, and nothing that gives the answer away.
    expect(seen(element, '.hint, .stepper, .tour, .unchosen, .storey')).to.deep.equal([]);
    expect(all(element, '.chosen, .counterpart')).to.deep.equal([]);
  });

  it('has four numbers around the right one, from 1 up, for every number of instances', async () => {
    for (const instances of [1, 2, 3, 4, 5, 6]) {
      const element = await diagram(`predict instances="${instances}"`);
      const first = Math.max(1, instances + 1 - 2);
      expect(numbers(element, 'vm').map(textOf)).to.deep.equal([0, 1, 2, 3].map((n) => String(first + n)));
    }
  });

  it('counts the plates out, host first, and shows the right number with its reason; then it asks for the other', async () => {
    const element = await diagram('predict controls selected="vm.guest-os"');
    await say(element, 'vm', 4);
    expect(seen(element, '.vm .ordinal').map(textOf)).to.deep.equal(['1', '2', '3', '4']);
    expect(seen(element, '.vm .figures').map(textOf)).to.deep.equal(['4 = 1 + 3']);
    expect(seen(element, '.vm .verdict').map(textOf)).to.deep.equal(['Right. One in the host OS, one in each of 3 VMs.']);
    expect(seen(element, '.question')).to.have.length(1);
    expect(seen(element, '.ask, .reveal')).to.have.length(2);
    await say(element, 'container', 1);
    expect(seen(element, '.container .ordinal').map(textOf)).to.deep.equal(['1']);
    expect(seen(element, '.question, .ask, .reveal')).to.deep.equal([]);
    expect(seen(element, '.stepper, .hint, .tour')).to.have.length(3);
    expect(seen(element, '.storey-name').map(textOf)).to.deep.equal(['4/5 Guest OS']);
    expect(all(element, '.chosen, .counterpart')).to.have.length(2);
  });

  it('says kindly what is right where it was wrong, with the reason, and asks no second time', async () => {
    const element = await diagram();
    await say(element, 'vm', 3);
    await say(element, 'container', 3);
    expect(seen(element, '.verdict').map(textOf)).to.deep.equal([
      'Not 3, but 4. There is one in each VM, and one in the host OS: that one is easy to miss.',
      'Not 3, but 1. The containers have none inside. They all use the one in the host OS.',
    ]);
    expect(seen(element, '.figures').map(textOf)).to.deep.equal(['4 = 1 + 3', '1']);
    expect(seen(element, '.question')).to.deep.equal([]);
  });

  it('tells its host what was said, what is, and whether that is the same; it stores nothing', async () => {
    const element = await diagram();
    const events: LessonPredictEvent[] = [];
    document.addEventListener('lesson-predict', (event) => events.push(event), {once: false});
    const stored = JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]);
    await say(element, 'vm', 3);
    await say(element, 'container', 1);
    expect(events.map(({technology, predicted, kernels, isRight}) => [technology, predicted, kernels, isRight])).to.deep.equal([
      ['vm', 3, 4, false],
      ['container', 1, 1, true],
    ]);
    expect(JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])).to.equal(stored);
    expect(seen(await diagram(), '.question')).to.have.length(2);
  });

  it('shows the answer to those who ask for it, and fires nothing then', async () => {
    const element = await diagram('predict selected="vm.guest-os"');
    const events: Event[] = [];
    element.addEventListener('lesson-predict', (event) => events.push(event));
    all(element, '.reveal')[0]!.focus();
    await press('Enter');
    await element.updateComplete;
    atRest(element);
    expect(events).to.deep.equal([]);
    expect(seen(element, '.figures').map(textOf)).to.deep.equal(['4 = 1 + 3', '1']);
    expect(seen(element, '.count-words strong').map(textOf)).to.deep.equal(['4 kernels in all', '1 kernel in all']);
    expect(seen(element, '.verdict, .question')).to.deep.equal([]);
    expect(textOf(element.shadowRoot!.activeElement!)).to.match(/^4 kernels in all/);
    expect(seen(element, '.storey-name').map(textOf)).to.deep.equal(['4/5 Guest OS']);
    expect(status(element).textContent).to.equal('Virtual machine (VM): 4 kernels in all. Container: 1 kernel in all.');
  });

  it('moves the focus from the pressed number to the sentence, by keyboard and by pointer, and tells the count once', async () => {
    const element = await diagram();
    const said: string[] = [];
    new MutationObserver(() => said.push(status(element).textContent!)).observe(status(element), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    number(element, 'vm', 5).focus();
    await press(' ');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(seen(element, '.vm .verdict')[0] ?? all(element, '.vm .verdict:not(.room)')[0]);
    await click(number(element, 'container', 1));
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '.container .verdict:not(.room)')[0]);
    expect(said).to.deep.equal(['Virtual machine (VM): 4 kernels in all.', 'Container: 1 kernel in all.']);
    expect(all(element, '[aria-live], output')).to.deep.equal([]);
  });

  it('is true of the picture of which it was said: another number of instances has the plain count', async () => {
    const element = await diagram('predict controls');
    await say(element, 'vm', 4);
    await say(element, 'container', 1);
    all(element, '.stepper button')[1]!.click();
    await element.updateComplete;
    expect(seen(element, '.verdict, .ordinal')).to.deep.equal([]);
    expect(seen(element, '.count-words strong').map(textOf)).to.deep.equal(['5 kernels in all', '1 kernel in all']);
  });

  it('explains a layer to a reader who chooses one before counting, and the guest OS at the first press', async () => {
    for (const [layer, selected] of [
      ['vm.guest-os', 'vm.guest-os'],
      ['container.engine', 'container.engine'],
    ] as const) {
      const element = await diagram('predict selected="vm.guest-os"');
      all(element, `button[data-layer="${layer}"]`)[0]!.click();
      await element.updateComplete;
      expect(element.selected).to.equal(selected);
      expect(seen(element, '.storey')).to.have.length(1);
      await waitUntil(() => /^(Guest OS|Docker Engine): /.test(status(element).textContent!));
      expect(seen(element, '.question')).to.have.length(2);
      expect(seen(element, '.reveal'), 'the answer is always there').to.have.length(1);
    }
  });

  it('opens the explanation below everything else, with room for every storey', async () => {
    const element = await diagram('predict controls selected="vm.guest-os"', 'ja', 360);
    all(element, '.reveal')[0]!.click();
    await element.updateComplete;
    const [panel] = seen(element, '.panel');
    const {top, height} = panel!.getBoundingClientRect();
    for (const stack of seen(element, '.stack')) expect(stack.getBoundingClientRect().bottom).to.be.below(top);
    for (let step = 0; step < 5; step++) {
      seen(element, '.tour button')[0]!.click();
      await element.updateComplete;
      expect(panel!.getBoundingClientRect().height).to.equal(height);
    }
  });

  for (const lang of [...languages, 'zh-Hans'])
    for (const width of [320, 360, 1280])
      it(`moves nothing, from the question to every answer, in ${lang} at ${width} px`, async () => {
        for (const [vm, container] of [
          [4, 1],
          [3, 4],
        ] as const) {
          const element = await diagram('predict controls selected="vm.guest-os"', lang, width);
          const before = places(element);
          await say(element, 'vm', vm);
          expect(places(element), `vm: ${vm}`).to.deep.equal(before);
          await say(element, 'container', container);
          expect(places(element), `container: ${container}`).to.deep.equal(before);
        }
        const element = await diagram('predict controls selected="vm.guest-os"', lang, width);
        const before = places(element);
        all(element, '.reveal')[0]!.click();
        await element.updateComplete;
        atRest(element);
        expect(places(element), 'shown').to.deep.equal(before);
      });

  it('is accessible at every step, on a phone too, with numbers for a finger', async () => {
    await setViewport({width: 360, height: 800});
    const element = await diagram('predict controls selected="vm.guest-os"', 'ja', 360);
    for (const button of numbers(element, 'vm')) {
      const {width, height} = button.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(width).to.be.at.least(32);
    }
    await expectAccessible(element);
    await say(element, 'vm', 3);
    await expectAccessible(element);
    await say(element, 'container', 1);
    await expectAccessible(element);
  });

  it('walks over the plates one after the other, and shows the number last', async () => {
    await emulateFeatures({'prefers-reduced-motion': 'no-preference'});
    const element = await diagram();
    number(element, 'vm', 4).click();
    await element.updateComplete;
    await element.updateComplete;
    const delays = element.shadowRoot!.getAnimations().map((animation) => {
      const effect = animation.effect as KeyframeEffect;
      return [(effect.target as HTMLElement).className.split(' ')[0], effect.getTiming().delay];
    });
    const of = (name: string): unknown[] => delays.filter(([one]) => one === name).map(([, delay]) => delay);
    expect(of('ordinal')).to.deep.equal([0, 350, 700, 1050]);
    expect(of('kernel')).to.deep.equal([0, 350, 700, 1050]);
    expect(of('answer')).to.deep.equal([1400]);
  });

  itEmulates('is simply there under reduced motion', async () => {
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
    const element = await diagram();
    number(element, 'vm', 4).click();
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
    expect(seen(element, '.vm .verdict')).to.have.length(1);
  });

  it('runs from right to left where the language does', async () => {
    registerStrings('ar', Object.fromEntries(messageIds().map((id) => [id, id])));
    const element = await diagram('predict controls', 'ar');
    const lefts = numbers(element, 'vm').map((button) => button.getBoundingClientRect().left);
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
    const [fewer, more] = all(element, '.stepper button').map((button) => button.getBoundingClientRect().left);
    expect(fewer).to.be.greaterThan(more!);
  });

  it('is off unless asked for, off with "false", in expert depth, with one stack, and on in the lesson unless "false"', async () => {
    for (const attributes of ['', 'predict="false"', 'predict technologies="vm"', 'predict depth="expert"'])
      expect(all(await diagram(attributes), '.question'), attributes).to.deep.equal([]);
    for (const [attribute, count] of [
      ['', 2],
      ['predict="false"', 0],
    ] as const) {
      const lesson = await show(`<container-lesson sections="architecture" ${attribute}></container-lesson>`);
      const part = lesson.shadowRoot!.querySelector<ArchitectureDiagram>('architecture-diagram')!;
      await part.updateComplete;
      expect(seen(part, '.question'), attribute).to.have.length(count);
    }
  });

  it('asks of an author’s third stack too, gives places as its reason, and asks nothing where there is no kernel', async () => {
    const element = await withData<ArchitectureDiagram>('architecture-diagram', {
      technologies: [
        'vm',
        'container',
        {id: 'wasm', name: 'Wasm', layers: ['machine', 'host-os', {storey: 'app', name: 'Module'}]},
        {id: 'none', name: 'None', layers: [{storey: 'machine', name: 'Ground'}]},
      ],
    });
    element.predict = true;
    await element.updateComplete;
    const events: LessonPredictEvent[] = [];
    element.addEventListener('lesson-predict', (event) => events.push(event));
    expect(seen(element, '.question')).to.have.length(3);
    await say(element, 'own-wasm', 2);
    expect(events.map(({technology, kernels}) => [technology, kernels])).to.deep.equal([['wasm', 1]]);
    expect(seen(element, '.own-wasm .verdict').map(textOf)).to.deep.equal(['Not 2, but 1. 1 shared by all']);
  });
});
