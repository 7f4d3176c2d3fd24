// First: it puts an HTMLElement and a registry of its own in the place of the browser's.
import '@webcomponents/scoped-custom-element-registry';

import {expect} from '@open-wc/testing';

import type {LessonElement} from '../../src/elements/lesson-element.js';
import {ComparisonTable} from '../../src/elements/index.js';
import {defineElements} from '../../src/index.js';
import {consoleOf, rendered, textOf} from '../support/page.js';

/** A page that uses scoped registries by the polyfill, and places whose registry tells no names (`getName`). */

const tags = [
  'analogy-card',
  'architecture-diagram',
  'comparison-table',
  'container-lesson',
  'key-difference',
  'lesson-checklist',
  'startup-timeline',
] as const;

async function shown(markup: string): Promise<HTMLElement> {
  const frame = document.createElement('form');
  frame.lang = 'en';
  frame.innerHTML = markup;
  document.body.append(frame);
  await rendered(frame);
  return frame;
}

describe('beside the polyfill of scoped registries', () => {
  afterEach(() => {
    localStorage.clear();
    document.body.replaceChildren();
  });

  it('is the polyfill’s registry', () => {
    expect(String(customElements.define)).to.not.include('[native code]');
  });

  for (const tag of tags)
    it(`<${tag}> is drawn, also what was set before it was in the page`, async () => {
      const frame = await shown(`<${tag}></${tag}>`);
      expect(textOf(frame.firstElementChild!.shadowRoot!)).to.have.length.above(200);
      const early = Object.assign(document.createElement(tag), {headingLevel: 3});
      frame.append(early);
      await rendered(frame);
      expect(early.shadowRoot!.querySelectorAll('h3')).to.have.length.above(0);
    });

  it('the checklist is a control of its form', async () => {
    const frame = (await shown('<lesson-checklist name="done"></lesson-checklist>')) as HTMLFormElement;
    const list = frame.querySelector('lesson-checklist')!;
    list.shadowRoot!.querySelector('input')!.click();
    await list.updateComplete;
    expect([list.form, new FormData(frame).getAll('done')]).to.deep.equal([frame, ['architecture']]);
  });

  it('a class is drawn in a scoped registry, under a tag of its own', async () => {
    const registry = new CustomElementRegistry();
    registry.define('scoped-table', class extends ComparisonTable {});
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({mode: 'open', customElements: registry} as ShadowRootInit);
    root.innerHTML = '<scoped-table></scoped-table>';
    await rendered(root);
    expect(customElements.get('scoped-table')).to.equal(undefined);
    expect(textOf((root.firstElementChild as LessonElement).shadowRoot!)).to.have.length.above(200);
  });

  it('classes get further tags, whether a registry tells names or not', async () => {
    const {getName} = customElements;
    for (const [prefix, told] of [
      ['named', getName],
      ['nameless', undefined],
    ] as const) {
      Object.assign(customElements, {getName: told});
      const said = await consoleOf('info', () => defineElements({prefix}));
      expect(said).to.deep.equal([]);
      const frame = await shown(`<${prefix}-container-lesson></${prefix}-container-lesson>`);
      const part = frame.firstElementChild!.shadowRoot!.querySelector(`${prefix}-comparison-table`)!;
      expect(part).to.be.an.instanceOf(ComparisonTable);
      expect(textOf(part.shadowRoot!)).to.have.length.above(200);
    }
    Object.assign(customElements, {getName});
  });
});
