import {expect} from '@open-wc/testing';

import {progressStore, type ProgressStore} from '../../src/progress/store.js';
import {consoleOf} from '../support/page.js';

/** Each test has a key of its own: a store lives as long as the page. */
let count = 0;
const newKey = (): string => `progress-store-${count++}`;

const keep = (key: string, done: unknown): void => localStorage.setItem(key, JSON.stringify({version: 1, done}));
const doneIn = (store: ProgressStore): string[] => [...store.record.done];

const recordIn = (key: string): unknown => JSON.parse(localStorage.getItem(key)!);

/** What another tab does, as the browser tells it: `null` where it has cleared all. */
const anotherTab = (key: string | null): boolean => dispatchEvent(new StorageEvent('storage', {key}));

/** Subscribes, and counts the calls. */
function listenTo(store: ProgressStore): {calls: () => number; end: () => void} {
  let calls = 0;
  const end = store.subscribe(() => calls++);
  return {calls: () => calls, end};
}

describe('the store of a reader’s progress', () => {
  it('is one for a key, and another for another key', () => {
    const key = newKey();
    expect(progressStore(key) === progressStore(key)).to.be.true;
    progressStore(key).mark('a', true);
    expect(doneIn(progressStore(newKey()))).to.deep.equal([]);
  });

  it('writes a record of version 2, and reads one of version 1', () => {
    const key = newKey();
    progressStore(key).markOnly(['a', 'b']);
    expect(recordIn(key)).to.deep.equal({version: 2, done: ['a', 'b'], answers: {}});
    const other = newKey();
    keep(other, ['a', 'b']);
    expect(doneIn(progressStore(other))).to.deep.equal(['a', 'b']);
  });

  it('marks, unmarks, and marks some alone', () => {
    const store = progressStore(newKey());
    store.mark('a', true);
    store.mark('b', true);
    store.mark('a', false);
    expect(doneIn(store)).to.deep.equal(['b']);
    store.markOnly([]);
    expect(doneIn(store)).to.deep.equal([]);
  });

  it('leaves out what is no id, with no warning', async () => {
    const key = newKey();
    keep(key, ['a', 5, null, 'b']);
    const warnings = await consoleOf('warn', () => expect(doneIn(progressStore(key))).to.deep.equal(['a', 'b']));
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first answer to a question until it forgets it', () => {
    const key = newKey();
    const store = progressStore(key);
    store.answer('small-vm', 'true');
    store.answer('own-kernel', 'true');
    store.answer('small-vm', 'false');
    expect(recordIn(key)).to.deep.equal({version: 2, done: [], answers: {'small-vm': 'true', 'own-kernel': 'true'}});
    store.forget(['small-vm', 'unknown']);
    store.answer('small-vm', 'false');
    expect(progressStore(key).record.answers).to.deep.equal({'own-kernel': 'true', 'small-vm': 'false'});
  });

  it('keeps answers when tasks are marked, and marks when questions are answered', () => {
    const store = progressStore(newKey());
    store.answer('small-vm', 'true');
    store.mark('a', true);
    store.markOnly(['b']);
    store.markOnly([]);
    store.mark('c', true);
    store.forget([]);
    expect(store.record).to.deep.equal({version: 2, done: ['c'], answers: {'small-vm': 'true'}});
  });

  it('leaves out answers that are no text, with no warning', async () => {
    const key = newKey();
    localStorage.setItem(key, '{"version": 2, "done": [], "answers": {"a": 1, "small-vm": "false", "b": null}}');
    const warnings = await consoleOf('warn', () => expect(progressStore(key).record.answers).to.deep.equal({'small-vm': 'false'}));
    expect(warnings).to.deep.equal([]);
  });

  for (const [what, text, reason] of [
    ['no JSON', 'done', 'is not the progress'],
    ['tasks of another shape', '{"done": "all"}', 'is not the progress'],
    ['answers of another shape', '{"version": 2, "done": [], "answers": ["a"]}', 'is not the progress'],
    ['answers that are a text', '{"version": 2, "done": [], "answers": "ab"}', 'is not the progress'],
    ['no answers but null', '{"version": 2, "done": [], "answers": null}', 'is not the progress'],
    ['a list', '[]', 'is not the progress'],
    ['null', 'null', 'is not the progress'],
    ['a version that is no number', '{"version": "2", "done": []}', 'is not the progress'],
    ['the record of a later version', '{"version": 3, "tasks": {"a": true}}', 'later version'],
  ] as const)
    it(`begins with nothing, warns, and leaves in place what it cannot read: ${what}`, async () => {
      const key = newKey();
      localStorage.setItem(key, text);
      const warnings = await consoleOf('warn', () => expect(doneIn(progressStore(key))).to.deep.equal([]));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`"${key}"`).and.include(reason);
      progressStore(key).mark('a', true);
      expect([localStorage.getItem(key), progressStore(key).kept, doneIn(progressStore(key))]).to.deep.equal([text, false, ['a']]);
    });

  it('tells every listener of every change, until it ends', () => {
    const store = progressStore(newKey());
    const [one, other] = [listenTo(store), listenTo(store)];
    store.mark('a', true);
    one.end();
    store.mark('b', true);
    expect([one.calls(), other.calls()]).to.deep.equal([1, 2]);
  });

  it('follows another tab that writes the key or clears all, not one that writes another key', () => {
    const key = newKey();
    const store = progressStore(key);
    const {calls, end} = listenTo(store);
    keep(key, ['a']);
    anotherTab('another key');
    expect([calls(), doneIn(store)]).to.deep.equal([0, []]);
    anotherTab(key);
    expect([calls(), doneIn(store)]).to.deep.equal([1, ['a']]);
    localStorage.removeItem(key);
    anotherTab(null);
    expect([calls(), doneIn(store)]).to.deep.equal([2, []]);
    end();
  });

  it('follows as long as anybody listens, and takes up what was written while nobody did', () => {
    const key = newKey();
    const store = progressStore(key);
    const [one, other] = [listenTo(store), listenTo(store)];
    one.end();
    keep(key, ['a']);
    anotherTab(key);
    expect(doneIn(store)).to.deep.equal(['a']);
    other.end();
    keep(key, ['b']);
    listenTo(store).end();
    expect(doneIn(store)).to.deep.equal(['b']);
  });

  it('leaves no listener in the page when nobody listens any more', () => {
    const held = new Set<string>();
    const {addEventListener: add, removeEventListener: remove} = window;
    window.addEventListener = (name: string, ...rest: [EventListenerOrEventListenerObject]) => {
      held.add(name);
      add.call(window, name, ...rest);
    };
    window.removeEventListener = (name: string, ...rest: [EventListenerOrEventListenerObject]) => {
      held.delete(name);
      remove.call(window, name, ...rest);
    };
    try {
      const store = progressStore(newKey());
      const [one, other] = [listenTo(store), listenTo(store)];
      one.end();
      expect([...held]).to.deep.equal(['storage']);
      other.end();
      expect([...held]).to.deep.equal([]);
    } finally {
      Object.assign(window, {addEventListener: add, removeEventListener: remove});
    }
  });

  it('has what another tab wrote also while nobody listens, and changes that', () => {
    const key = newKey();
    const store = progressStore(key);
    keep(key, ['a']);
    expect([store.isDone('a'), doneIn(store)]).to.deep.equal([true, ['a']]);
    keep(key, ['a', 'b']);
    store.mark('c', true);
    expect(recordIn(key)).to.deep.equal({version: 2, done: ['a', 'b', 'c'], answers: {}});
  });

  it('keeps nothing under the empty key, and lives as long as the page', () => {
    const before = localStorage.length;
    const store = progressStore('');
    store.mark('a', true);
    expect([store.kept, doneIn(store), localStorage.length]).to.deep.equal([false, ['a'], before]);
  });

  it('says that marks are not kept where storage refuses, and asks it no more', () => {
    const store = progressStore(newKey());
    expect(store.kept).to.be.true;
    const original = Storage.prototype.setItem;
    let attempts = 0;
    Storage.prototype.setItem = () => {
      attempts++;
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      store.mark('a', true);
      store.mark('b', true);
    } finally {
      Storage.prototype.setItem = original;
    }
    expect([store.kept, doneIn(store), attempts]).to.deep.equal([false, ['a', 'b'], 1]);
  });
});
