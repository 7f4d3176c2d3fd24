import {expect} from '@open-wc/testing';

import type {ContainerLesson} from '../../src/elements/index.js';
import type {LessonChecklist} from '../../src/elements/lesson-checklist/element.js';
import '../../src/index.js';
import {exportProgress, importProgress} from '../../src/progress.js';
import {progressStore} from '../../src/progress/store.js';
import {consoleOf, settled, show} from '../support/page.js';

let count = 0;
const newKey = (): string => `progress-${count++}`;

/** A key under which this browser has progress already. */
function keyWith(done: readonly string[], answers: Readonly<Record<string, string>>): string {
  const key = newKey();
  localStorage.setItem(key, JSON.stringify({version: 2, done, answers}));
  return key;
}

const json = (value: unknown): string => JSON.stringify(value);

describe('exported progress', () => {
  it('is the record under a key, by default that of elements without storage-key', () => {
    const key = keyWith(['analogy'], {'small-vm': 'true'});
    expect(JSON.parse(exportProgress(key))).to.deep.equal({version: 2, done: ['analogy'], answers: {'small-vm': 'true'}});
    progressStore('container-lesson').markOnly(['lightness']);
    expect((JSON.parse(exportProgress()) as {done: unknown}).done).to.deep.equal(['lightness']);
    progressStore('container-lesson').markOnly([]);
  });
});

describe('imported progress', () => {
  it('adds to what there is: every mark and answer stays, also of unknown ids, and an answer that was given here', () => {
    const key = keyWith(['analogy', 'task-of-theirs'], {'small-vm': 'true'});
    const {record, problem} = importProgress(
      json({version: 2, done: ['lightness', 'analogy'], answers: {'small-vm': 'false', new: 'vm'}}),
      key,
    );
    const merged = {version: 2, done: ['analogy', 'task-of-theirs', 'lightness'], answers: {'small-vm': 'true', new: 'vm'}};
    expect([record, problem]).to.deep.equal([merged, undefined]);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal(merged);
  });

  it('loses nothing that another tab wrote meanwhile', () => {
    const key = keyWith(['analogy'], {});
    exportProgress(key);
    localStorage.setItem(key, json({version: 2, done: ['analogy', 'architecture'], answers: {'small-vm': 'true'}}));
    expect(JSON.parse(exportProgress(key))).to.deep.include({done: ['analogy', 'architecture']});
    localStorage.setItem(key, json({version: 2, done: ['architecture'], answers: {'small-vm': 'true'}}));
    importProgress(json({version: 2, done: ['lightness'], answers: {}}), key);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({
      version: 2,
      done: ['architecture', 'lightness'],
      answers: {'small-vm': 'true'},
    });
  });

  it('may be of version 1, which had no answers', () => {
    expect(importProgress(json({version: 1, done: ['analogy']}), newKey()).record).to.deep.equal({
      version: 2,
      done: ['analogy'],
      answers: {},
    });
  });

  for (const [what, text, says] of [
    ['no JSON', '{"version": 2', 'no progress of a lesson'],
    ['another shape', '{"version": 2, "done": {"analogy": true}}', 'no progress of a lesson'],
    ['null', 'null', 'no progress of a lesson'],
    ['a later version', '{"version": 3, "done": ["analogy"]}', 'later version'],
  ] as const)
    it(`is refused with a reason, and changes nothing: ${what}`, () => {
      const key = keyWith(['lightness'], {});
      const before = localStorage.getItem(key);
      const {record, problem} = importProgress(text, key);
      expect(record).to.equal(undefined);
      expect(problem).to.include(says);
      expect(localStorage.getItem(key)).to.equal(before);
    });

  it('is refused where the browser holds something else under the key', () => {
    const key = newKey();
    localStorage.setItem(key, 'somebody else’s');
    const {record, problem} = importProgress(json({version: 2, done: ['analogy'], answers: {}}), key);
    expect([record, localStorage.getItem(key)]).to.deep.equal([undefined, 'somebody else’s']);
    expect(problem).to.include(`"${key}"`);
  });

  it('is drawn by the elements of the page', async () => {
    const key = newKey();
    const list = await show<LessonChecklist>(`<lesson-checklist storage-key="${key}"></lesson-checklist>`);
    importProgress(json({version: 2, done: ['lightness'], answers: {}}), key);
    await settled(list);
    expect(list.value).to.deep.equal(['lightness']);
    expect(list.shadowRoot!.querySelectorAll('input:checked')).to.have.length(1);
  });
});

describe('the value of a lesson', () => {
  const lesson = async (key: string): Promise<ContainerLesson> =>
    show<ContainerLesson>(`<container-lesson storage-key="${key}" sections="checklist"></container-lesson>`);

  it('is the reader’s progress, also what the checklist in it changes', async () => {
    const element = await lesson(keyWith(['analogy'], {'small-vm': 'true'}));
    expect(element.value).to.deep.equal({version: 2, done: ['analogy'], answers: {'small-vm': 'true'}});
    element.shadowRoot!.querySelector('lesson-checklist')!.shadowRoot!.querySelector<HTMLInputElement>('input:not(:checked)')!.click();
    expect(element.value.done).to.have.members(['analogy', 'architecture']);
  });

  it('replaces the progress where it is set, and none is empty', async () => {
    const key = keyWith(['analogy'], {});
    const element = await lesson(key);
    element.value = {version: 2, done: ['lightness'], answers: {'own-kernel': 'true'}};
    await settled(element);
    expect(element.shadowRoot!.querySelector('lesson-checklist')!.value).to.deep.equal(['lightness']);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({version: 2, done: ['lightness'], answers: {'own-kernel': 'true'}});
    element.value = undefined;
    expect(element.value).to.deep.equal({version: 2, done: [], answers: {}});
  });

  it('stays where something else is set, which is warned of once a reason', async () => {
    const element = await lesson(keyWith(['analogy'], {}));
    const others = [
      {version: 3, done: []},
      {version: 2, done: 'analogy'},
      {version: 2, done: [], answers: null},
    ] as unknown as ContainerLesson['value'][];
    const warnings = await consoleOf('warn', () => {
      for (const value of others) {
        element.value = value;
        expect(element.value.done).to.deep.equal(['analogy']);
      }
    });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.include('<container-lesson>').and.include('later version');
    expect(warnings[1]).to.include('<container-lesson>').and.include('not the progress');
  });

  it('is kept where it is set before the tag is defined', async () => {
    const key = newKey();
    const early = document.createElement('progress-container-lesson') as ContainerLesson;
    early.setAttribute('storage-key', key);
    early.value = {version: 2, done: ['analogy'], answers: {}};
    const {defineElements} = await import('../../src/define/index.js');
    defineElements({prefix: 'progress'});
    document.body.append(early);
    await early.updateComplete;
    expect(early.value.done).to.deep.equal(['analogy']);
    early.remove();
  });
});
