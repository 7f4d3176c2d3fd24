/** Packages in a course system whose runtime is scorm-again. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {serve} from '../../scripts/browsers/serve.mjs';
import {addRuntime, coursePages} from '../support/course-host.mjs';
import {inBrowser} from '../support/in-browser.mjs';
import {unpacked} from '../support/packages.mjs';
import {inThreeEngines} from '../support/three-engines.mjs';
import {listen} from '../support/visit.mjs';

/** The names of values, in both versions. */
const names = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    response: 'student_response',
    score: 'cmi.core.score.raw',
    end: 'LMSFinish',
    wrong: 'wrong',
    set: 'LMSSetValue',
  },
  scorm2004: {
    status: 'cmi.completion_status',
    response: 'learner_response',
    score: 'cmi.score.raw',
    end: 'Terminate',
    wrong: 'incorrect',
    set: 'SetValue',
  },
};

/** In the page of the course: the lesson in its frame, as soon as its last part is drawn and marks are restored. */
function lessonIn(frame) {
  const lesson = frame?.contentDocument?.querySelector('container-lesson');
  const list = lesson?.shadowRoot?.querySelector('lesson-checklist')?.shadowRoot;
  return list?.querySelector('input') && lesson.keeping ? lesson : undefined;
}

for (const format of ['scorm12', 'scorm2004'])
  describe(`${format} in scorm-again`, {timeout: 240_000}, () => {
    const {status, response, score, end, wrong, set} = names[format];
    const folder = unpacked(format, '--lang', 'ja', '--complete', 'tasks');
    addRuntime(format, folder);
    const there = inBrowser(() => serve({folder, pages: coursePages(format)}));

    /** Opens a course of a learner of its own; `learner` is a browser of its own. */
    async function enter(learner, path = '/course', prepare = async () => {}) {
      const tab = await learner.newPage();
      const said = [];
      listen(tab, (text, type) => type !== 'debug' && said.push(`${type}: ${text}`));
      await prepare(tab);
      await tab.goto(`${there.url}${path}`, {waitUntil: 'load'});
      await tab.addScriptTag({content: `globalThis.lessonIn = ${lessonIn}`});
      await tab.waitForFunction(() => lessonIn(document.querySelector('iframe')), {timeout: 60_000});
      const inLesson = (task, ...args) =>
        tab.evaluate(
          (source, given) => Function(`return ${source}`)()(lessonIn(document.querySelector('iframe')), ...given),
          String(task),
          args,
        );
      return {
        tab,
        said,
        inLesson,
        mark: (index) =>
          inLesson(
            (lesson, at) => lesson.shadowRoot.querySelector('lesson-checklist').shadowRoot.querySelectorAll('input')[at].click(),
            index,
          ),
        answer: (question, answer) =>
          inLesson(
            (lesson, name, value) =>
              [...lesson.shadowRoot.querySelectorAll('lesson-quiz')]
                .map(({shadowRoot}) => shadowRoot.querySelector(`input[name="question-${name}"][value="${value}"]`))
                .find(Boolean)
                .click(),
            question,
            answer,
          ),
        done: () => inLesson((lesson) => [...lesson.value.done]),
        says: () =>
          inLesson((lesson) =>
            lesson.shadowRoot.querySelector('lesson-checklist').shadowRoot.querySelector('.foot span').textContent.trim(),
          ),
        kept: (name, value) => tab.waitForFunction((one, wanted) => globalThis.kept()[one] === wanted, {}, name, value),
        all: () => tab.evaluate(() => globalThis.kept()),
        calls: () => tab.evaluate(() => globalThis.calls),
        refused: async () =>
          (await tab.evaluate(() => globalThis.calls)).filter(([method, ...rest]) => !method.includes('Get') && rest.at(-2) !== 'true'),
        /** The learner goes to another page of the course. */
        leave: () => tab.evaluate(() => document.querySelector('iframe').remove()),
      };
    }

    async function asLearner(use) {
      const learner = await there.browser.createBrowserContext();
      try {
        await use(learner);
      } finally {
        await learner.close();
      }
    }

    it('is incomplete after a first visit without marks', () =>
      asLearner(async (learner) => {
        const course = await enter(learner);
        await course.leave();
        assert.equal((await course.all())[status], 'incomplete');
        assert.deepEqual(await course.refused(), []);
        assert.equal((await course.calls()).at(-1)[0], end);
        assert.deepEqual(course.said, []);
      }));

    it('tells marks and answers one by one, takes a mark back, and shows all of it on the next visit', () =>
      asLearner(async (learner) => {
        const course = await enter(learner);
        assert.match(await course.says(), /このコースに保存/);
        await course.mark(1);
        await course.kept(`cmi.interactions.0.${response}`, '1');
        await course.mark(0);
        await course.kept(`cmi.interactions.1.${response}`, '1');
        await course.mark(1);
        await course.kept(`cmi.interactions.0.${response}`, '0');
        await course.answer('small-vm', 'true');
        await course.kept('cmi.interactions.2.result', wrong);
        await course.answer('strangers-programs', 'both');
        await course.kept('cmi.interactions.3.result', 'correct');
        const kept = await course.all();
        const wanted = {
          'cmi.interactions.0.id': 'task.lightness',
          'cmi.interactions.0.type': 'likert',
          'cmi.interactions.0.result': 'neutral',
          'cmi.interactions.1.id': 'task.architecture',
          'cmi.interactions.2.id': 'quiz.small-vm',
          'cmi.interactions.2.type': 'choice',
          'cmi.interactions.2.correct_responses.0.pattern': 'false',
          [`cmi.interactions.2.${response}`]: 'true',
          'cmi.interactions.3.correct_responses.0.pattern': 'vm',
          'cmi.interactions.3.correct_responses.1.pattern': 'both',
          [status]: 'incomplete',
        };
        for (const [name, value] of Object.entries(wanted)) assert.equal(kept[name], value, name);
        if (format === 'scorm2004') assert.match(kept['cmi.interactions.1.description'], /^\{lang=ja\}.*[ぁ-ん]/);
        await course.leave();
        assert.deepEqual([await course.refused(), course.said], [[], []]);

        const again = await enter(learner);
        assert.deepEqual(await again.done(), ['architecture']);
        assert.deepEqual(await again.inLesson((lesson) => lesson.value.answers), {'small-vm': 'true', 'strangers-programs': 'both'});
        await again.mark(1);
        await again.kept(`cmi.interactions.0.${response}`, '1');
        await again.leave();
        assert.deepEqual([await again.refused(), again.said], [[], []]);
        assert.equal(Object.keys(await again.all()).filter((name) => /interactions\.\d+\.id$/.test(name)).length, 4);
      }));

    it('is completed by its tasks, never incomplete again, and has the score of the questions', () =>
      asLearner(async (learner) => {
        const course = await enter(learner);
        for (const index of [0, 1, 2]) await course.mark(index);
        await course.kept(status, 'completed');
        if (format === 'scorm2004') {
          const set = (await course.calls()).filter(([method]) => method === 'SetValue').map(([, name, value]) => `${name} ${value}`);
          assert.ok(set.indexOf('cmi.progress_measure 1') < set.indexOf('cmi.completion_status completed'));
        }
        const asked = await course.inLesson((lesson) =>
          lesson.contents.items.filter(({kind}) => kind === 'question').map(({id, right}) => [id, right[0]]),
        );
        assert.equal(asked.length, 9);
        assert.equal((await course.all())[score], undefined);
        for (const [id, right] of asked) await course.answer(id, right);
        await course.kept(score, '100');
        await course.leave();
        const again = await enter(learner);
        await again.mark(0);
        await again.tab.waitForFunction(() => globalThis.calls.some(([, name, value]) => name?.endsWith('response') && value === '0'));
        await again.leave();
        const written = (await again.calls()).filter(([method, name]) => method === set && name === status);
        assert.deepEqual([written, (await again.all())[status]], [[], 'completed']);
        assert.deepEqual([await again.refused(), again.said], [[], []]);
      }));

    it('lets its reader try in a review, and writes nothing', () =>
      asLearner(async (learner) => {
        const course = await enter(learner);
        await course.mark(2);
        await course.kept(`cmi.interactions.0.${response}`, '1');
        await course.leave();
        const review = await enter(learner, '/review');
        assert.match(await review.says(), /見直し用/);
        assert.deepEqual(await review.done(), ['analogy']);
        await review.mark(0);
        assert.deepEqual(await review.done(), ['analogy', 'architecture']);
        await review.leave();
        const calls = await review.calls();
        assert.deepEqual(
          calls.filter(([method]) => /Set|Commit/.test(method)),
          [],
        );
        assert.equal(calls.at(-1)[0], end);
      }));

    it('has the last mark where the tab is closed at once', () =>
      asLearner(async (learner) => {
        const course = await enter(learner);
        await course.mark(1);
        await course.tab.close({runBeforeUnload: true});
        const again = await enter(learner);
        assert.deepEqual(await again.done(), ['lightness']);
      }));

    it('shows its marks after a reload in its frame, and says that the course has to open it again', () =>
      asLearner(async (learner) => {
        const course = await enter(learner);
        await course.mark(1);
        await course.tab.evaluate(() => {
          const frame = document.querySelector('iframe');
          const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
          frame.contentWindow.location.reload();
          return loaded;
        });
        await course.tab.waitForFunction(() => lessonIn(document.querySelector('iframe'))?.keeping === 'reopen');
        assert.deepEqual(await course.done(), ['lightness']);
        await course.tab.waitForFunction(() =>
          /開き直して/.test(
            lessonIn(document.querySelector('iframe')).shadowRoot.querySelector('lesson-checklist').shadowRoot.querySelector('.foot span')
              .textContent,
          ),
        );
      }));

    it('has what was marked before the browser was ever idle', () =>
      asLearner(async (learner) => {
        const course = await enter(learner, '/course', (tab) =>
          tab.evaluateOnNewDocument(() => (globalThis.requestIdleCallback = () => 0)),
        );
        await course.mark(0);
        await course.leave();
        assert.equal((await course.all())[`cmi.interactions.0.${response}`], '1');
        assert.deepEqual([await course.refused(), course.said], [[], []]);
      }));

    it('works where storage is blocked', () =>
      asLearner(async (learner) => {
        const course = await enter(learner, '/course', (tab) =>
          tab.evaluateOnNewDocument(() => {
            if (window === top) return;
            for (const name of ['localStorage', 'sessionStorage'])
              Object.defineProperty(window, name, {
                get() {
                  throw new DOMException('blocked', 'SecurityError');
                },
              });
          }),
        );
        await course.mark(0);
        await course.kept(`cmi.interactions.0.${response}`, '1');
        assert.deepEqual([await course.refused(), course.said], [[], []]);
      }));

    it('finds the system in the window that opened it', () =>
      asLearner(async (learner) => {
        const tab = await learner.newPage();
        await tab.goto(`${there.url}/window`, {waitUntil: 'load'});
        const [lesson] = await Promise.all([new Promise((resolve) => tab.once('popup', resolve)), tab.click('button')]);
        await lesson.waitForFunction(() => document.querySelector('container-lesson')?.keeping === 'course');
        await lesson.waitForFunction(() =>
          document.querySelector('container-lesson').shadowRoot.querySelector('lesson-checklist')?.shadowRoot?.querySelector('input'),
        );
        await lesson.evaluate(() =>
          document.querySelector('container-lesson').shadowRoot.querySelector('lesson-checklist').shadowRoot.querySelector('input').click(),
        );
        // A page behind another has no animation frames.
        await tab.waitForFunction((name) => globalThis.kept()[name] === '1', {polling: 100}, `cmi.interactions.0.${response}`);
      }));

    it('is read without a system, and says that nothing is kept', () =>
      asLearner(async (learner) => {
        const tab = await learner.newPage();
        await tab.goto(`${there.url}/none`, {waitUntil: 'load'});
        const frame = await (await tab.$('iframe')).contentFrame();
        await frame.waitForFunction(() =>
          /保存されません/.test(
            document
              .querySelector('container-lesson')
              ?.shadowRoot?.querySelector('lesson-checklist')
              ?.shadowRoot?.querySelector('.foot span')?.textContent,
          ),
        );
      }));
  });

describe('what a reader did last', {timeout: 600_000}, () => {
  const folder = unpacked('scorm12', '--lang', 'en', '--complete', 'tasks');
  addRuntime('scorm12', folder);
  let server;
  before(async () => (server = await serve({folder, pages: coursePages('scorm12')})));
  after(() => server.close());

  /** Waits in the page for something that it says. */
  async function until(evaluate, task, ...args) {
    for (const last = Date.now() + 60_000; ;) {
      const found = await evaluate(task, ...args).catch(() => undefined);
      if (found) return found;
      assert.ok(Date.now() < last, String(task));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  const mark = (index) => {
    const lesson = document.querySelector('iframe')?.contentDocument?.querySelector('container-lesson');
    const box = lesson?.shadowRoot?.querySelector('lesson-checklist')?.shadowRoot?.querySelectorAll('input')[index];
    if (!box || lesson.keeping !== 'course') return false;
    box.click();
    return true;
  };
  const last = () => JSON.parse(localStorage.getItem('kept') ?? '{}');

  inThreeEngines((visit) => {
    it('is kept where the frame is removed, and where the page is left at once', async () => {
      await visit(`${server.url}/course`, 1000, async ({evaluate}) => {
        await evaluate(() => localStorage.clear());
      });
      await visit(`${server.url}/course`, 1000, async ({evaluate}) => {
        await until(evaluate, mark, 0);
        await evaluate(() => document.querySelector('iframe').remove());
        const kept = await evaluate(last);
        assert.equal(kept['cmi.interactions.0.id'], 'task.architecture');
      });
      await visit(`${server.url}/course`, 1000, ({evaluate}) => until(evaluate, mark, 1));
      await visit(`${server.url}/course`, 1000, async ({evaluate}) => {
        const kept = await evaluate(last);
        assert.equal(kept['cmi.interactions.1.id'], 'task.lightness');
        assert.deepEqual(JSON.parse(kept['cmi.suspend_data']).done, ['architecture', 'lightness']);
      });
    });
  });
});
