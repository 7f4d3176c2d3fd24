import {expect, fixture, html as template} from '@open-wc/testing';

import {defineElements} from '../../src/define/index.js';
import * as classes from '../../src/elements/index.js';
import type {LessonElement} from '../../src/elements/lesson-element.js';
import {consoleOf, lazyWords, rendered, textOf} from '../support/page.js';

/** Properties of the wrong type: told once, and an element is never left blank. */

const {ArchitectureDiagram, ComparisonTable, AnalogyCard, LessonChecklist, ContainerLesson} = classes;
const classOf: Readonly<Record<string, typeof LessonElement>> = {
  'architecture-diagram': ArchitectureDiagram,
  'comparison-table': ComparisonTable,
  'analogy-card': AnalogyCard,
  'lesson-checklist': LessonChecklist,
  'container-lesson': ContainerLesson,
};

const throwing = (): object =>
  Object.defineProperty({}, 'table.caption', {
    enumerable: true,
    get(): never {
      throw new Error('no reading');
    },
  });
const closed = (): object => {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
/** Each made anew: a list that throws may be looked at once only. */
const wrong: Readonly<Record<string, () => unknown>> = {
  'a number': () => 5,
  'not a number': () => NaN,
  'a text': () => '{}',
  null: () => null,
  true: () => true,
  'a bigint': () => 10n,
  'a symbol': () => Symbol('s'),
  'an object': () => ({}),
  'an object without a prototype': () => Object.create(null) as object,
  'an object with a getter that throws': throwing,
  'a proxy that is closed': closed,
  'a function': () => () => 1,
  'a list with wrong entries': () => [Symbol('s'), null, Object.create(null), 5],
  'a list with a getter that throws': () => Object.defineProperty(['vm'], 0, Object.getOwnPropertyDescriptor(throwing(), 'table.caption')!),
  'an object whose text throws': () => ({
    toString(): never {
      throw new Error('no text');
    },
  }),
};

let count = 0;
const freshPrefix = (): string => `wrong${count++}`;
const publicOf = (tag: string): string[] =>
  [...classOf[tag]!.elementProperties].filter(([, {state}]) => !state).map(([name]) => String(name));

/** Sets a property before the definition on one element, and after it on another, twice; returns what was said of it. */
async function saidOf(tag: string, property: string, value: () => unknown): Promise<string[]> {
  const prefix = freshPrefix();
  const frame = await fixture<HTMLElement>(template`<div lang="en"></div>`);
  frame.innerHTML = `<${prefix}-${tag}></${prefix}-${tag}>`.repeat(2);
  const [early, late] = [...frame.children];
  const said = await consoleOf('warn', async () => {
    Object.assign(early!, {[property]: value()});
    defineElements({prefix});
    await rendered(frame);
    for (let times = 0; times < 2; times++) {
      Object.assign(late!, {[property]: value()});
      await rendered(frame);
    }
  });
  for (const one of [early!, late!])
    expect(textOf(one.shadowRoot!).length, `<${tag}>.${property}: ${one === early ? 'early' : 'late'}`).to.be.above(100);
  return said.filter((line) => line.includes(`<${prefix}-${tag}`));
}

describe('a property of the wrong type', () => {
  const errors: string[] = [];
  const note = (event: PromiseRejectionEvent | ErrorEvent): void =>
    void errors.push(String('reason' in event ? (event as PromiseRejectionEvent).reason : event.message));
  before(async () => {
    await lazyWords();
    addEventListener('unhandledrejection', note);
    addEventListener('error', note);
  });
  after(() => {
    removeEventListener('unhandledrejection', note);
    removeEventListener('error', note);
  });
  afterEach(() => localStorage.clear());

  for (const tag of Object.keys(classOf))
    for (const property of publicOf(tag))
      it(`never leaves <${tag}> blank, and throws nothing: ${property}`, async () => {
        for (const [what, value] of Object.entries(wrong)) {
          const said = await saidOf(tag, property, value);
          expect(new Set(said).size, said.join('\n')).to.equal(said.length);
          expect(errors, what).to.deep.equal([]);
        }
      });

  const cases: readonly [tag: string, property: string, value: () => unknown, told: RegExp][] = [
    ['comparison-table', 'strings', () => '{}', /strings needs an object of message ids and texts, not "\{\}"/],
    ['comparison-table', 'strings', () => 5, /strings needs an object .*, not 5/],
    ['comparison-table', 'strings', closed, /strings needs an object .*, not what throws when it is read \(TypeError/],
    ['lesson-checklist', 'value', () => 'architecture', /value needs a list of texts, not "architecture"/],
    ['architecture-diagram', 'instances', () => null, /instances needs a number, not null/],
    ['architecture-diagram', 'instances', () => Symbol('two'), /instances needs a number, not Symbol\(two\)/],
    ['analogy-card', 'technology', () => Symbol('vm'), /technology needs a text, not Symbol\(vm\)/],
    ['container-lesson', 'depth', () => ({}), /depth needs a text, not an object/],
    ['container-lesson', 'depth', () => ['expert'], /depth needs a text, not a list\. It stays as it was/],
    ['container-lesson', 'course', () => 1, /course needs true or false, not 1/],
    ['container-lesson', 'sections', () => [5, 'goals'], /sections needs a list of texts, not a list with 5/],
    ['comparison-table', 'technologies', () => ({vm: true}), /technologies needs a list of texts, not an object/],
  ];
  for (const [tag, property, value, told] of cases)
    it(`is told once, with what was expected: ${String(told)}`, async () => {
      const said = await saidOf(tag, property, value);
      expect(said, said.join('\n')).to.have.length(1);
      expect(said[0]).to.match(told);
    });

  it('is not taken: what the element had stays, and of a list the good entries', async () => {
    await fixture(template`<div></div>`);
    await defineElements();
    const element = document.createElement('comparison-table');
    const set = (technologies: unknown): void => void Object.assign(element, {technologies});
    await consoleOf('warn', async () => {
      set(['container']);
      set(5);
      expect(element.technologies).to.deep.equal(['container']);
      set(['vm', Symbol('x')]);
      expect(element.technologies).to.deep.equal(['vm']);
      await Promise.resolve();
    });
  });

  it('that is undefined, or null where a property may have no value, is none, and nothing is said', async () => {
    const said = await consoleOf('warn', async () => {
      const prefix = freshPrefix();
      defineElements({prefix});
      for (const tag of Object.keys(classOf)) {
        const element = document.createElement(`${prefix}-${tag}`) as LessonElement & Record<string, unknown>;
        const given = Object.fromEntries(publicOf(tag).map((name) => [name, element[name]]));
        for (const name of publicOf(tag)) {
          if (given[name] === undefined) element[name] = null;
          expect(element[name] ?? undefined, name).to.deep.equal(given[name]);
          element[name] = undefined;
          expect(element[name], name).to.deep.equal(given[name]);
        }
      }
    });
    expect(said).to.deep.equal([]);
  });

  it('a text means what it means in the attribute', () => {
    const diagram = document.createElement('architecture-diagram');
    Object.assign(diagram, {instances: '4', technologies: 'container, vm', headingLevel: '3', src: new URL('https://example.org/a.json')});
    expect([diagram.instances, diagram.technologies, diagram.headingLevel, diagram.src]).to.deep.equal([
      4,
      ['container', 'vm'],
      3,
      'https://example.org/a.json',
    ]);
  });

  it('strings with symbols and getters that throw are told by their ids, and the rest is used', async () => {
    const strings = Object.assign(throwing(), {'table.property': 'Aspect', 'table.more': Symbol('x')});
    const said = await consoleOf('warn', async () => {
      const frame = await fixture<HTMLElement>(template`<div lang="en"></div>`);
      const element = Object.assign(document.createElement('comparison-table'), {strings});
      frame.append(element);
      await rendered(frame);
      expect(textOf(element.shadowRoot!.querySelector('thead th')!)).to.equal('Aspect');
      expect(textOf(element.shadowRoot!.querySelector('.title')!)).to.have.length.above(5);
    });
    expect(said.filter((line) => /"table\.(caption|more)" needs a text/.test(line))).to.have.length(2);
    expect(said.find((line) => line.includes('table.caption'))).to.include('no reading');
  });

  it('data with getters that throw is a mistake in data: told in the element and by an event', async () => {
    const frame = await fixture<HTMLElement>(template`<div lang="en"></div>`);
    const element = document.createElement('lesson-checklist');
    const events: Event[] = [];
    element.addEventListener('lesson-data-error', (event) => events.push(event));
    await consoleOf('warn', async () => {
      const data = Object.defineProperty({}, 'tasks', {
        enumerable: true,
        get(): never {
          throw new Error('no reading');
        },
      });
      Object.assign(element, {data});
      frame.append(element);
      await rendered(frame);
    });
    expect(events).to.have.length(1);
    expect(textOf(element.shadowRoot!.querySelector('[part=error]')!)).to.include('no reading');
    expect(element.shadowRoot!.querySelectorAll('li[part=task]')).to.have.length(3);
  });
});
