import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {computeAccessibleName} from 'dom-accessibility-api';

import '../../src/define/container-lesson.js';
import {nestedLayers} from '../../src/data/nested-layers.js';
import type {ArchitectureDiagram, LessonPredictEvent} from '../../src/elements/architecture-diagram/element.js';
import type {LessonLayerSelectEvent} from '../../src/elements/architecture-diagram/events.js';
import type {ContainerLesson} from '../../src/elements/container-lesson/element.js';
import '../../src/locales/zh-Hans.js';
import {clipped} from '../support/layout.js';
import {
  consoleOf,
  emulateFeatures,
  expectAccessible,
  idle,
  itEmulates,
  languages,
  rendered,
  settled,
  show,
  textOf,
  withData,
} from '../support/page.js';

const nested = 'technologies="container-in-vm"';
const diagram = (attributes = nested, lang?: string, width?: number): Promise<ArchitectureDiagram> =>
  show<ArchitectureDiagram>(`<architecture-diagram ${attributes}></architecture-diagram>`, lang, width);

const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const one = <E extends Element = HTMLElement>(element: Element, selector: string): E => all<E>(element, selector)[0]!;
const boxOf = (element: Element, selector: string): DOMRect => one(element, selector).getBoundingClientRect();
const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
const ids = nestedLayers.map(({id}) => id);
const languagesOfAll = [...languages, 'zh-Hans'];

describe('<architecture-diagram technologies="container-in-vm">', () => {
  beforeEach(() => setViewport({width: 1280, height: 1400}));
  after(() => setViewport({width: 1280, height: 800}));

  it('has two kernels however many containers, and says so', async () => {
    for (let instances = 1; instances <= 6; instances++) {
      const element = await diagram(`${nested} instances="${instances}"`);
      expect(all(element, '.layer .kernel'), `${instances}`).to.have.length(2);
      expect(all(element, '.app .layer'), `${instances}`).to.have.length(instances);
      expect(textOf(one(element, '.figures'))).to.equal('2 = 1 + 1');
      expect(textOf(one(element, '.count-words'))).to.match(new RegExp(`^2 kernels in all .* ${instances} containers?$`));
    }
  });

  for (const lang of languagesOfAll)
    it(`is accessible in ${lang}, with everything open`, async () => expectAccessible(await diagram(`${nested} controls predict`, lang)));

  it('stands in boxes: the computer around everything, the VM around its OS, engine and apps', async () => {
    for (const width of [320, 360, 1100]) {
      const element = await diagram(nested, 'ja', width);
      const [computer, vm] = [boxOf(element, '.box:not(.inner)'), boxOf(element, '.box.inner')];
      expect(isInside(vm, computer), `${width}`).to.be.true;
      for (const id of ids) {
        const layer = boxOf(element, `[data-layer="${id}"]`);
        expect(isInside(layer, computer), `${id} ${width}`).to.be.true;
        expect(isInside(layer, vm), `${id} ${width}`).to.equal(!/machine|host-os/.test(id));
      }
    }
  });

  it('is read in the order in which it is built, and drawn with the first at the bottom', async () => {
    const element = await diagram();
    const buttons = all(element, 'button.layer');
    expect(buttons.map((button) => button.dataset['layer'])).to.deep.equal(ids);
    const tops = buttons.map((button) => button.getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => b - a));
    expect(computeAccessibleName(buttons[2]!)).to.equal('Guest OS Linux Kernel In the VM, shared by all containers');
  });

  it('draws a kernel and nothing else solid, what both have neutral, and what is one’s own in its colour', async () => {
    const element = await diagram();
    const colourOf = (selector: string, of: 'backgroundColor' | 'borderColor'): string => getComputedStyle(one(element, selector))[of];
    const plate = colourOf('.kernel', 'backgroundColor');
    const others = all(element, '.layer, .box').map((node) => getComputedStyle(node).backgroundColor);
    expect(others).not.to.include(plate);
    const both = await diagram('');
    const theirs = (selector: string): string => getComputedStyle(one(both, selector)).borderColor;
    expect(colourOf('.box.inner', 'borderColor')).to.equal(theirs('.vm .guest-os .layer'));
    expect(colourOf('.app .layer', 'borderColor')).to.equal(theirs('.container .app .layer'));
    expect(colourOf('.manager .layer', 'borderColor')).to.equal(theirs('.container .manager .layer'));
    expect(colourOf('.box:not(.inner)', 'borderColor')).to.equal(theirs('.machine .layer'));
  });

  it('explains each of its layers, by press and by tour, in its order', async () => {
    const element = await diagram();
    const events: LessonLayerSelectEvent[] = [];
    element.addEventListener('lesson-layer-select', (event) => events.push(event));
    for (const id of ids) {
      one(element, '.tour button').click();
      await element.updateComplete;
      expect(element.selected).to.equal(id);
      expect(textOf(one(element, '.storey:not(.room)')), id).to.have.length.above(60);
    }
    one(element, '.copy [data-layer]').dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await element.updateComplete;
    expect(element.selected).to.be.undefined;
    expect(events.map(({technology}) => technology)).to.deep.equal(Array<string>(6).fill('container-in-vm'));
  });

  it('counts containers alone with its buttons, and adds no kernel', async () => {
    const element = await diagram(`${nested} controls`);
    expect(textOf(one(element, '#amount'))).to.equal('Containers');
    const [fewer, more] = all(element, '.stepper button');
    expect([fewer, more].map((button) => button!.getAttribute('aria-label'))).to.deep.equal(['One fewer', 'One more']);
    more!.click();
    await element.updateComplete;
    expect([element.instances, all(element, '.layer .kernel').length, all(element, '.app .layer').length]).to.deep.equal([4, 2, 4]);
  });

  it('asks how many kernels there are, and says why there are two', async () => {
    const element = await diagram(`${nested} predict`);
    const events: LessonPredictEvent[] = [];
    element.addEventListener('lesson-predict', (event) => events.push(event));
    const guesses = all(element, '.guesses button');
    expect(guesses.map(textOf)).to.deep.equal(['1', '2', '3', '4']);
    guesses[3]!.click();
    await element.updateComplete;
    expect(events.map(({technology, predicted, kernels, isRight}) => [technology, predicted, kernels, isRight])).to.deep.equal([
      ['container-in-vm', 4, 2, false],
    ]);
    expect(textOf(one(element, '.verdict:not(.room)'))).to.equal(
      'Not 4, but 2. The containers have none inside: they all use the one in the VM. Another one is in the host OS.',
    );
    expect(all(element, '.ordinal').map(textOf)).to.deep.equal(['1', '2']);
  });

  it('shares rows with the stacks beside it, and its engine is the counterpart of theirs', async () => {
    const element = await diagram('technologies="container container-in-vm" selected="container.engine"');
    for (const storey of ['app', 'host-os', 'machine']) {
      const [left, right] = ['container', 'container-in-vm'].map((id) => boxOf(element, `.stack.${id} .layers > .${storey}`));
      expect([right!.top, right!.bottom], storey).to.deep.equal([left!.top, left!.bottom]);
    }
    expect(one(element, '.counterpart [data-layer]').dataset['layer']).to.equal('container-in-vm.engine');
    expect(all(element, '.spine > span')).to.deep.equal([]);
  });

  for (const technologies of ['container-in-vm', 'vm container-in-vm', 'container-in-vm vm container', 'vm container container-in-vm'])
    it(`fits as "${technologies}", from 320 px on, in every language`, async () => {
      for (const lang of languagesOfAll)
        for (const width of [320, 360, 700, 1100]) {
          const element = await diagram(`technologies="${technologies}" controls`, lang, width);
          const frame = element.parentElement!;
          expect(frame.scrollWidth, `${lang} ${width}`).to.be.at.most(frame.clientWidth);
          expect(clipped(one(element, '.stacks')), `${lang} ${width}`).to.deep.equal([]);
          frame.remove();
        }
    });

  it('gives nothing to choose or press in a compact one, and is lower', async () => {
    const whole = await diagram(nested, 'ja', 360);
    const compact = await diagram(`${nested} compact controls predict selected="container-in-vm.app"`, 'ja', 360);
    expect(all(compact, 'button, .panel, .hint, details, .chosen, .choosable')).to.deep.equal([]);
    expect(textOf(one(compact, '.figures'))).to.equal('2 = 1 + 1');
    expect(boxOf(compact, '.stacks').height).to.be.below(boxOf(whole, '.stacks').height);
    await expectAccessible(compact);
  });

  it('in expert depth names what makes the VM, with the engine and its kernel in it', async () => {
    const element = await diagram(`${nested} depth="expert"`);
    expect(textOf(one(element, '.stack-title'))).to.equal('Containers in a VM Docker Desktop: LinuxKit on a Mac, WSL 2 on Windows');
    expect(textOf(one(element, '.figures'))).to.equal('2 = 1 + 1');
    expect(textOf(one(element, '.in-words'))).to.include('in the VM too, stands the engine: dockerd, containerd, and runc');
    expect(all(element, '.expert-stack')).to.have.length(1);
    await expectAccessible(element);
  });

  itEmulates('keeps its lines and plates in forced colours', async () => {
    await emulateFeatures({'forced-colors': 'active'});
    const element = await diagram();
    const line = getComputedStyle(one(element, '.box.inner')).borderColor;
    const [plate, fill] = ['.kernel', '.box.inner'].map((selector) => getComputedStyle(one(element, selector)).backgroundColor);
    expect(plate).to.equal(line);
    expect(fill).not.to.equal(line);
    await emulateFeatures({'forced-colors': 'none'});
  });
});

describe('container-in-vm', () => {
  it('is refused by the table and the card, which say where it belongs', async () => {
    const said = await consoleOf('warn', async () => {
      const table = await show(`<comparison-table ${nested}></comparison-table>`);
      expect(all(table, 'thead th.subject').map(textOf)).to.deep.equal(['Virtual machine (VM)', 'Container']);
      await show('<analogy-card technology="container-in-vm"></analogy-card>');
    });
    expect(said).to.deep.equal([
      '<comparison-table technologies>: "container-in-vm" is a stack of the diagram alone, and no technology. Valid: vm, container.',
      '<analogy-card technology>: "container-in-vm" is a stack of the diagram alone, and no technology. Valid: vm, container.',
    ]);
  });

  it('is refused in an author’s data, as an id of theirs too', async () => {
    const sentence = '“container-in-vm” is a stack of the package’s diagram alone. Choose another id';
    for (const [entry, path] of [
      ['container-in-vm', 'technologies[1]'],
      [{id: 'container-in-vm', name: 'Mine'}, 'technologies[1].id'],
    ] as const) {
      const said = await consoleOf('warn', async () => withData('architecture-diagram', {technologies: ['vm', entry]}));
      expect(said).to.deep.equal([`<architecture-diagram>: ${path}: ${sentence}`]);
    }
  });
});

describe('the section on web development', () => {
  const section = (attributes = '', lang?: string, width?: number): Promise<ContainerLesson> =>
    show<ContainerLesson>(`<container-lesson sections="web" ${attributes}></container-lesson>`, lang, width);
  const late = async (lesson: ContainerLesson): Promise<void> => {
    await idle();
    await settled(lesson);
    await rendered(lesson.shadowRoot!);
  };

  it('shows containers in a VM, and names the places where they run so', async () => {
    const lesson = await section();
    await late(lesson);
    const figure = one(lesson, 'figure.nested');
    expect(computeAccessibleName(figure)).to.equal('One picture for both places: containers in a VM');
    expect(all(one(lesson, 'architecture-diagram'), '.layer .kernel')).to.have.length(2);
    expect(textOf(one(lesson, '.places'))).to.match(
      /On a Mac or a Windows PC.*no Linux kernel.*cloud server.*Kubernetes node.*yours.*provider/,
    );
    expect(all(lesson, '.note')).to.deep.equal([]);
    await expectAccessible(lesson);
  });

  it('keeps room for it until it comes, in every language and width', async () => {
    for (const lang of languagesOfAll)
      for (const width of [320, 360, 1100]) {
        const picture = one(await section('', lang, width), '.nested-picture');
        const more = picture.firstElementChild!.getBoundingClientRect().height - parseFloat(getComputedStyle(picture).minBlockSize);
        expect(more, `${lang} ${width}`).to.be.within(0, 80);
      }
  });

  it('is told in its note alone where an author’s data lack one of the two', async () => {
    const lesson = await section();
    lesson.data = {technologies: ['vm', {id: 'jail', name: 'Jail'}]};
    await lesson.updateComplete;
    expect(all(lesson, 'figure')).to.deep.equal([]);
    expect(textOf(one(lesson, '.note summary'))).to.equal('On a Mac or a Windows PC');
  });

  it('keeps its picture where an author’s data have both and a third', async () => {
    const lesson = await section();
    lesson.data = {technologies: ['vm', 'container', {id: 'jail', name: 'Jail'}]};
    await late(lesson);
    expect(all(one(lesson, 'architecture-diagram'), '.stack')).to.have.length(1);
  });
});
