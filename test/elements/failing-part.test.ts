import {expect, fixture, html as template} from '@open-wc/testing';

import {defineElements} from '../../src/define/index.js';
import {ComparisonTable, type ContainerLesson} from '../../src/elements/index.js';
import type {LessonElement} from '../../src/elements/lesson-element.js';
import {consoleOf, lazyWords, rendered, textOf} from '../support/page.js';

let fails = true;
class FailingTable extends ComparisonTable {
  protected override renderView(...given: Parameters<ComparisonTable['renderView']>): unknown {
    if (fails) throw new Error('this part is broken');
    return super.renderView(...given);
  }
}
/** Of another library, which holds the tag. */
class ForeignTable extends HTMLElement {
  set data(_: unknown) {
    throw new Error('no data here');
  }
}

async function lessonOf(prefix: string): Promise<ContainerLesson> {
  const frame = await fixture<HTMLElement>(template`<div lang="en"></div>`);
  frame.innerHTML = `<${prefix}-container-lesson></${prefix}-container-lesson>`;
  await rendered(frame);
  return frame.firstElementChild as ContainerLesson;
}
const partOf = (lesson: Element, tag: string): HTMLElement => lesson.shadowRoot!.querySelector<HTMLElement>(`[part=section] ${tag}`)!;
const isDrawn = (lesson: Element, prefix: string): boolean =>
  ['architecture-diagram', 'analogy-card', 'lesson-checklist'].every(
    (tag) => textOf(partOf(lesson, `${prefix}-${tag}`).shadowRoot!).length > 100,
  );

describe('a part that fails', () => {
  before(async () => {
    await lazyWords();
    customElements.define('failing-comparison-table', FailingTable);
    customElements.define('foreign-comparison-table', ForeignTable);
    defineElements({prefix: 'failing'});
    defineElements({prefix: 'foreign'});
  });

  it('leaves the lesson with all the rest, and the console says what failed', async () => {
    fails = true;
    let lesson!: ContainerLesson;
    const said = await consoleOf('warn', async () => (lesson = await lessonOf('failing')));
    expect(isDrawn(lesson, 'failing')).to.equal(true);
    expect(lesson.shadowRoot!.querySelectorAll('[part=section]')).to.have.length(12);
    const about = said.filter((line) => line.includes('<failing-comparison-table>'));
    expect(about, said.join('\n')).to.have.length(1);
    expect(about[0]).to.include('this part is broken');
  });

  it('shows what its author put between its tags, and draws when it can again', async () => {
    fails = true;
    const frame = await fixture<HTMLElement>(template`<div lang="en"></div>`);
    frame.innerHTML = '<failing-comparison-table><p>Read this</p></failing-comparison-table>';
    const element = frame.firstElementChild as LessonElement;
    await rendered(frame);
    const shown = (): boolean => frame.querySelector('p')!.assignedSlot !== null;
    expect(shown()).to.equal(true);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('slot')).to.have.length(1);
    fails = false;
    element.requestUpdate();
    await element.updateComplete;
    expect([shown(), textOf(element.shadowRoot!.querySelector('.title')!) !== '']).to.deep.equal([false, true]);
    fails = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.querySelector('.title')!), 'what was drawn stays').to.not.equal('');
  });

  it('of another library may refuse what the lesson hands it', async () => {
    let lesson!: ContainerLesson;
    const said = await consoleOf('warn', async () => (lesson = await lessonOf('foreign')));
    expect(isDrawn(lesson, 'foreign')).to.equal(true);
    expect(partOf(lesson, 'foreign-comparison-table')).to.be.an.instanceOf(ForeignTable);
    expect(said.filter((line) => line.includes('<foreign-comparison-table>') && line.includes('no data here'))).to.have.length(1);
  });
});
