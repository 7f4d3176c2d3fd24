import {expect, fixture, html as template} from '@open-wc/testing';

import {defineElements} from '../../src/define/index.js';
import * as classes from '../../src/elements/index.js';
import type {LessonElement} from '../../src/elements/lesson-element.js';
import {consoleOf, idle, lazyWords, rendered, textOf} from '../support/page.js';

/** What pages and frameworks set before a tag is defined (`container-lesson/lazy`), and what comes of it. */

const own = {
  technologies: ['vm', {id: 'early', name: 'Early bird', layers: ['machine', 'host-os', 'app']}],
  tasks: [{id: 'own', text: 'A task of my own'}],
};
const common = {headingLevel: 3, untitled: true, knownTerms: ['vm', 'isolation', 'kernel', 'os', 'hypervisor'], ruby: 'on'};
const ofData = {...common, data: own, src: '/examples/microvm.json'};

/** A value for every public property of every element. */
const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'architecture-diagram': {
    ...ofData,
    strings: {'diagram.title': 'Reworded'},
    technologies: ['container'],
    instances: 2,
    selected: 'vm.guest-os',
    depth: 'expert',
    controls: true,
    predict: true,
    compact: true,
  },
  'comparison-table': {
    ...ofData,
    strings: {'table.caption': 'Reworded'},
    technologies: ['container'],
    properties: ['size', 'startup'],
    evidence: true,
  },
  'analogy-card': {...common, strings: {'analogies.vm.title': 'Reworded'}, technology: 'container', compact: true},
  'lesson-checklist': {
    ...ofData,
    strings: {'checklist.legend': 'Reworded'},
    storageKey: 'early-key',
    name: 'early',
    value: ['lightness'],
    keeping: 'course',
  },
  'container-lesson': {
    ...ofData,
    headingLevel: 4,
    strings: {'lesson.title': 'Reworded'},
    sections: ['goals', 'checklist'],
    course: true,
    depth: 'expert',
    storageKey: 'early-lesson',
    value: {version: 2, done: ['lightness'], answers: {}},
    controls: false,
    predict: false,
    keeping: 'course',
  },
};
const classOf: Readonly<Record<string, typeof LessonElement>> = {
  'architecture-diagram': classes.ArchitectureDiagram,
  'comparison-table': classes.ComparisonTable,
  'analogy-card': classes.AnalogyCard,
  'lesson-checklist': classes.LessonChecklist,
  'container-lesson': classes.ContainerLesson,
};
/** Of these nothing is to be seen in the element. */
const unseen = new Set([
  'lesson-checklist storageKey',
  'lesson-checklist name',
  'container-lesson storageKey',
  'container-lesson keeping',
  'architecture-diagram knownTerms',
]);

await defineElements();

let count = 0;
const freshPrefix = (): string => `early${count++}`;

/** In a page of its own language, since readings stand over Japanese words. */
const frameOf = (): Promise<HTMLElement> => fixture<HTMLElement>(template`<div lang="ja"></div>`);

/** Marks that a checklist took stay in the browser, and would be those of the next one. */
function forget(): void {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', {key: null}));
}

async function drawn(element: HTMLElement): Promise<string> {
  await (element as LessonElement).updateComplete;
  await rendered(element.parentElement!);
  await idle();
  await rendered(element.parentElement!);
  const shadows = (root: ShadowRoot): string =>
    root.innerHTML.replace(/<!--.*?-->/g, '') +
    [...root.querySelectorAll('*')].map((one) => (one.shadowRoot ? shadows(one.shadowRoot) : '')).join('');
  return shadows(element.shadowRoot!);
}

/** Each sets a property before the element is what it is, and returns the element in the page. */
const orders: Readonly<Record<string, (prefix: string, tag: string, set: (element: HTMLElement) => void) => Promise<HTMLElement>>> = {
  'on a tag in the page that is defined later': async (prefix, tag, set) => {
    const element = document.createElement(`${prefix}-${tag}`);
    (await frameOf()).append(element);
    set(element);
    defineElements({prefix});
    return element;
  },
  'on a tag that is defined later, and gets into the page after that': async (prefix, tag, set) => {
    const element = document.createElement(`${prefix}-${tag}`);
    set(element);
    defineElements({prefix});
    (await frameOf()).append(element);
    return element;
  },
  'on an element that gets into the page later': async (prefix, tag, set) => {
    defineElements({prefix});
    const element = document.createElement(`${prefix}-${tag}`);
    set(element);
    (await frameOf()).append(element);
    return element;
  },
};

describe('what is set early', () => {
  before(lazyWords);
  afterEach(forget);

  for (const [tag, properties] of Object.entries(values)) {
    it(`has a test for each public property of <${tag}>`, () => {
      const all = [...classOf[tag]!.elementProperties].filter(([, {state}]) => !state).map(([name]) => name);
      expect(Object.keys(properties).sort()).to.deep.equal(all.sort());
    });

    for (const [order, make] of Object.entries(orders))
      it(`${order}: <${tag}> draws it as if it were set after the definition`, async () => {
        for (const [property, value] of Object.entries(properties)) {
          const prefix = freshPrefix();
          const set = (element: HTMLElement): void => void Object.assign(element, {[property]: value});
          const early = await make(prefix, tag, set);
          const seen = await drawn(early);
          const taken = (early as unknown as Record<string, unknown>)[property];
          forget();
          const frame = await frameOf();
          frame.innerHTML = `<${prefix}-${tag}></${prefix}-${tag}>`;
          const without = await drawn(frame.firstElementChild as HTMLElement);
          frame.innerHTML = `<${prefix}-${tag}></${prefix}-${tag}>`;
          set(frame.firstElementChild as HTMLElement);
          const wanted = await drawn(frame.firstElementChild as HTMLElement);
          if (!unseen.has(`${tag} ${property}`)) expect(wanted === without, `${property} is to be seen`).to.equal(false);
          expect(seen === wanted, `${property}: ${seen.length} and ${wanted.length} letters`).to.equal(true);
          expect(taken, property).to.deep.equal(value);
          forget();
        }
      });
  }

  it('marks that are set before the tag is defined are kept under the key that is set then', async () => {
    const prefix = freshPrefix();
    const element = document.createElement(`${prefix}-lesson-checklist`);
    (await frameOf()).append(element);
    Object.assign(element, {value: ['analogy'], storageKey: 'early-marks'});
    defineElements({prefix});
    await drawn(element);
    expect(JSON.parse(localStorage.getItem('early-marks')!)).to.deep.equal({version: 2, done: ['analogy'], answers: {}});
    const other = document.createElement(`${prefix}-lesson-checklist`) as classes.LessonChecklist;
    other.storageKey = 'early-marks';
    other.value = ['lightness'];
    await drawn(element);
    const checked = [...element.shadowRoot!.querySelectorAll('input')].filter((box) => box.checked).map(({value}) => value);
    expect(checked).to.deep.equal(['lightness']);
  });
});

describe('attributes that a framework wrote for properties', () => {
  const said = (markup: (prefix: string) => string): Promise<string[]> =>
    consoleOf('warn', async () => {
      const prefix = freshPrefix();
      const frame = await frameOf();
      frame.innerHTML = markup(prefix);
      defineElements({prefix});
      await rendered(frame);
      expect(textOf(frame.firstElementChild!.shadowRoot!)).to.have.length.above(100);
    });

  for (const [tag, attribute, told] of [
    ['comparison-table', 'data="[object Object]"', /-comparison-table data="\[object Object\]">: .*element\.data = .*await defined/],
    ['lesson-checklist', 'strings="[object Object]"', /-lesson-checklist strings="\[object Object\]">: .*element\.strings = /],
    [
      'architecture-diagram',
      'technologies="[object Object],[object Object]"',
      /technologies="\[object Object\],\[object Object\]">: .*element\.technologies = /,
    ],
    ['lesson-checklist', 'value="lightness"', /value="lightness">: .*element\.value = /],
    ['container-lesson', 'headinglevel="3"', /headinglevel="3">: .*heading-level/],
    ['comparison-table', 'knownterms="kernel"', /knownterms="kernel">: .*known-terms/],
  ] as const)
    it(`<${tag} ${attribute}>: the console says what to do`, async () => {
      const lines = await said((prefix) => `<${prefix}-${tag} ${attribute}></${prefix}-${tag}>`);
      const about = lines.filter((line) => told.test(line));
      expect(about, lines.join('\n')).to.have.length(1);
    });

  it('of others are no business of an element', async () => {
    const lines = await said(
      (prefix) => `<${prefix}-analogy-card data="[object Object]" pressed="x" class="[object Object]"></${prefix}-analogy-card>`,
    );
    expect(lines).to.deep.equal([]);
  });
});

describe('"false" in an attribute', () => {
  const booleans = Object.entries(classOf).flatMap(([tag, {elementProperties}]) =>
    [...elementProperties].filter(([, {type, state}]) => type === Boolean && !state).map(([name]) => [tag, String(name)] as const),
  );

  const onByDefault = new Set(['container-lesson controls', 'container-lesson predict']);

  it('is asked of every property that is on or off', () => {
    expect(booleans.map((pair) => pair.join(' ')).filter((pair) => !pair.endsWith(' untitled'))).to.have.members([
      'architecture-diagram controls',
      'architecture-diagram predict',
      'architecture-diagram compact',
      'comparison-table evidence',
      'analogy-card compact',
      'container-lesson course',
      'container-lesson controls',
      'container-lesson predict',
    ]);
    expect(booleans.filter(([, name]) => name === 'untitled').map(([tag]) => tag)).to.deep.equal(Object.keys(classOf));
  });

  for (const [tag, name] of booleans)
    for (const [written, means] of [
      ['false', false],
      ['', true],
      ['true', true],
      [name, true],
    ] as const)
      it(`<${tag} ${name}="${written}"> is ${means ? 'on' : 'off'}, as an attribute and as a property, before and after the definition`, async () => {
        const prefix = freshPrefix();
        const frame = await frameOf();
        frame.innerHTML = `<${prefix}-${tag} ${name}="${written}"></${prefix}-${tag}><${prefix}-${tag}></${prefix}-${tag}>`;
        const [byAttribute, byProperty] = [...frame.children] as (LessonElement & Record<string, unknown>)[];
        byProperty![name] = written;
        defineElements({prefix});
        await Promise.all([byAttribute!.updateComplete, byProperty!.updateComplete]);
        expect([byAttribute![name], byProperty![name]]).to.deep.equal([means, means]);
        byAttribute!.removeAttribute(name);
        expect(byAttribute![name]).to.equal(onByDefault.has(`${tag} ${name}`));
        byAttribute![name] = written;
        expect(byAttribute![name]).to.equal(means);
      });
});
