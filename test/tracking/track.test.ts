import {expect} from '@open-wc/testing';

import type {SectionId} from '../../src/data/index.js';
import type {ContainerLesson} from '../../src/elements/index.js';
import '../../src/index.js';
import {track, type Kept, type Progress, type Tracker} from '../../src/tracking.js';
import {consoleOf, settled, show, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

/** A host's own tracker, which remembers what it was told. */
class OwnTracker implements Tracker {
  readonly saved: Progress[] = [];
  readonly closed: (Progress | undefined)[] = [];
  kept: Kept | undefined;

  constructor(kept?: Kept) {
    this.kept = kept;
  }
  open(): Kept | undefined | Promise<Kept | undefined> {
    return this.kept;
  }
  save(progress: Progress): void {
    this.saved.push(progress);
  }
  close(progress: Progress | undefined): void {
    this.closed.push(progress);
  }
  get last(): Progress {
    return this.saved.at(-1)!;
  }
}

const lessonOf = (attributes = 'sections="checklist"', lang = 'en'): Promise<ContainerLesson> =>
  show<ContainerLesson>(`<container-lesson storage-key="" ${attributes}></container-lesson>`, lang);
const list = (lesson: Element): Element => lesson.shadowRoot!.querySelector('lesson-checklist')!;
const boxes = (lesson: Element): HTMLInputElement[] => [...list(lesson).shadowRoot!.querySelectorAll('input')];
const questions = (lesson: Element): HTMLInputElement[] => [
  ...lesson.shadowRoot!.querySelector('lesson-quiz')!.shadowRoot!.querySelectorAll('input'),
];
const whereKept = (lesson: Element): string => textOf(list(lesson).shadowRoot!.querySelector('.foot span')!);

describe('a lesson that is tracked', () => {
  let lesson: ContainerLesson;
  let end: () => void = () => {};
  afterEach(() => {
    end();
    end = () => {};
    lesson.value = undefined;
    lesson.keeping = undefined;
    sessionStorage.clear();
  });
  async function tracked(tracker: Tracker | undefined, ...options: [Parameters<typeof track>[2]?]): Promise<void> {
    end = await track(lesson, tracker, ...options);
    await settled(lesson);
  }

  it('shows what was kept, and says that the course keeps it', async () => {
    lesson = await lessonOf();
    await tracked(new OwnTracker({state: {v: 1, done: ['lightness'], answers: {'small-vm': 'false'}, seen: [], part: 0, complete: false}}));
    expect(lesson.value).to.deep.equal({version: 2, done: ['lightness'], answers: {'small-vm': 'false'}});
    expect(boxes(lesson).map(({checked}) => checked)).to.deep.equal([false, true, false]);
    expect(whereKept(lesson)).to.equal('Your marks are kept in this course.');
  });

  for (const [mode, says] of [
    ['review', /review.*not kept/],
    ['refused', /open the lesson from the course again/],
  ] as const)
    it(`tells its reader, and the tracker nothing: ${mode}`, async () => {
      lesson = await lessonOf();
      const tracker = new OwnTracker({mode});
      await tracked(tracker);
      expect(whereKept(lesson)).to.match(says);
      boxes(lesson)[0]!.click();
      expect(lesson.value.done).to.deep.equal(['architecture']);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect([tracker.saved, tracker.closed]).to.deep.equal([[], [undefined]]);
    });

  for (const lang of ['ja', 'zh-Hans'])
    it(`says so in ${lang}`, async () => {
      if (lang === 'zh-Hans') await import('../../src/locales/zh-Hans.js');
      lesson = await lessonOf('sections="checklist"', lang);
      await tracked(new OwnTracker());
      await waitUntil(() => /[^\n]*(?:このコースに保存|保存在这门课程里)/.test(whereKept(lesson)));
    });

  it('hands on each task with its words, once, half a second after', async () => {
    lesson = await lessonOf();
    const tracker = new OwnTracker();
    await tracked(tracker, {complete: 'tasks'});
    for (const box of boxes(lesson).slice(0, 2)) box.click();
    expect(tracker.saved.flatMap(({changed}) => changed)).to.deep.equal([]);
    await waitUntil(() => tracker.saved.at(-1)?.changed.length);
    expect(tracker.last.changed.map(({item, response, isRight}) => [item.kind, item.id, response, isRight])).to.deep.equal([
      ['task', 'architecture', '1', undefined],
      ['task', 'lightness', '1', undefined],
    ]);
    expect(tracker.last.changed[0]!.item).to.deep.include({lang: 'en'});
    expect(tracker.last.changed[0]!.item.text).to.match(/^[A-Z][^*`\]]+$/);
    expect(tracker.last.part).to.be.closeTo(2 / 3, 0.001);
    const calls = tracker.saved.length;
    boxes(lesson)[0]!.click();
    await waitUntil(() => tracker.saved.length > calls);
    expect(tracker.last.changed.map(({item, response}) => [item.id, response])).to.deep.equal([['architecture', '0']]);
    expect(tracker.last.part, 'never falls').to.be.closeTo(2 / 3, 0.001);
  });

  it('hands on an answer with what is right, and a score when all are answered', async () => {
    lesson = await lessonOf();
    const tracker = new OwnTracker();
    await tracked(tracker);
    questions(lesson)[0]!.click();
    await waitUntil(() => tracker.saved.at(-1)?.changed.length);
    const [answer] = tracker.last.changed;
    expect(answer!.item).to.deep.include({kind: 'question', id: 'small-vm', right: ['false']});
    expect([answer!.response, answer!.isRight, tracker.last.score]).to.deep.equal(['true', false, undefined]);
    const names = [...new Set(questions(lesson).map(({name}) => name))];
    for (const name of names.slice(1))
      questions(lesson)
        .find((one) => one.name === name)!
        .click();
    await waitUntil(() => tracker.last.score !== undefined);
    const right = tracker.last.responses.filter(({isRight}) => isRight).length;
    expect(tracker.last.responses).to.have.length(names.length);
    expect(tracker.last.score).to.equal(right / names.length);
  });

  it('is complete when all of it has been on the screen, and stays so', async () => {
    lesson = await lessonOf('sections="goals summary"');
    const tracker = new OwnTracker();
    await tracked(tracker);
    for (const section of lesson.shadowRoot!.querySelectorAll('section')) {
      section.scrollIntoView();
      await waitUntil(() => lesson.contents.seen.includes(section.id.replace('lesson-', '') as SectionId));
    }
    await waitUntil(() => tracker.saved.at(-1)?.complete);
    expect(tracker.saved.filter(({completes}) => completes)).to.have.length(1);
    expect(tracker.last.state.seen).to.have.members(['goals', 'summary']);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(tracker.closed[0]).to.deep.include({complete: true, completes: false, part: 1});
  });

  it('is complete when all tasks are marked, whatever has been on the screen', async () => {
    lesson = await lessonOf('sections="goals checklist"');
    const tracker = new OwnTracker();
    await tracked(tracker, {complete: 'tasks'});
    for (const box of boxes(lesson)) box.click();
    await waitUntil(() => tracker.saved.at(-1)?.complete);
    expect(tracker.last.state.done).to.have.length(3);
  });

  it('is complete at once where that is asked for', async () => {
    lesson = await lessonOf();
    const tracker = new OwnTracker();
    await tracked(tracker, {complete: 'open'});
    await waitUntil(() => tracker.saved.at(-1)?.complete);
  });

  it('saves the rest when its page goes, and nothing after', async () => {
    lesson = await lessonOf();
    const tracker = new OwnTracker();
    await tracked(tracker);
    boxes(lesson)[1]!.click();
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    expect(tracker.closed[0]!.state.done).to.deep.equal(['lightness']);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(tracker.closed).to.have.length(1);
  });

  it('begins again where the browser brings its page back, and says so where the system refuses', async () => {
    lesson = await lessonOf();
    const tracker = new OwnTracker();
    await tracked(tracker);
    boxes(lesson)[1]!.click();
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    tracker.kept = {mode: 'refused'};
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await waitUntil(() => /from the course again/.test(whereKept(lesson)));
    expect(lesson.value.done).to.deep.equal(['lightness']);
  });

  it('shows the marks of the last visit in the tab where the system refuses to begin', async () => {
    lesson = await lessonOf();
    await tracked(new OwnTracker());
    boxes(lesson)[2]!.click();
    end();
    lesson.value = undefined;
    await tracked(new OwnTracker({mode: 'refused'}));
    expect(lesson.value.done).to.deep.equal(['analogy']);
  });

  it('is not disturbed by a system that throws, which the console hears of once', async () => {
    lesson = await lessonOf();
    const broken: Tracker = {
      open: () => undefined,
      save() {
        throw new Error('away');
      },
      close() {
        throw new Error('away');
      },
    };
    const warnings = await consoleOf('warn', async () => {
      await tracked(broken);
      boxes(lesson)[0]!.click();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      const away: Tracker = {...broken, open: () => Promise.reject(new Error('away'))};
      await tracked(away);
    });
    expect(warnings.map(String).filter((text) => text.includes('away'))).to.have.length(2);
    expect(whereKept(lesson)).to.match(/from the course again/);
    expect(lesson.value.done).to.deep.equal(['architecture']);
  });

  for (const state of ['nonsense', null, {v: 2, done: ['lightness']}, {v: 1, done: 'x', seen: 3, part: 'y', complete: 1}])
    it(`begins anew with a state that is none: ${JSON.stringify(state)}`, async () => {
      lesson = await lessonOf();
      const tracker = new OwnTracker({state});
      await tracked(tracker, {complete: 'tasks'});
      await waitUntil(() => tracker.saved.length);
      expect(tracker.last.state).to.deep.include({done: [], answers: {}, complete: false});
    });

  it('keeps the ids that it does not know', async () => {
    lesson = await lessonOf();
    const tracker = new OwnTracker({
      state: {v: 1, done: ['of-another-version'], answers: {gone: 'vm'}, seen: ['former'], part: 0.5, complete: false},
    });
    await tracked(tracker, {complete: 'tasks'});
    await waitUntil(() => tracker.saved.length);
    const {done, answers, seen, part} = tracker.last.state;
    expect([done, answers, seen[0], part]).to.deep.equal([['of-another-version'], {gone: 'vm'}, 'former', 0.5]);
  });

  it('changes nothing where there is no tracker', async () => {
    lesson = await lessonOf();
    await tracked(undefined);
    expect(lesson.keeping).to.equal(undefined);
    expect(whereKept(lesson)).to.match(/does not save your marks/);
  });
});
