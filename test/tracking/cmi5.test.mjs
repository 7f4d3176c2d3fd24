/** A package in a course system by cmi5 that writes down each rule that is broken. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {serve} from '../../scripts/browsers/serve.mjs';
import {Cmi5Store} from '../support/cmi5-store.mjs';
import {inBrowser} from '../support/in-browser.mjs';
import {unpacked} from '../support/packages.mjs';
import {listen} from '../support/visit.mjs';
import {inThreeEngines} from '../support/three-engines.mjs';

const folder = unpacked('cmi5', '--lang', 'en', '--complete', 'tasks');

/** Waits for what happens in the store. */
async function until(holds, what) {
  for (const last = Date.now() + 30_000; !holds(); await new Promise((resolve) => setTimeout(resolve, 50)))
    assert.ok(Date.now() < last, `${what ?? holds} did not come`);
}

/** In the page: marks a task as soon as the course has begun. */
const mark = (index) => {
  const lesson = document.querySelector('container-lesson');
  const box = lesson?.shadowRoot?.querySelector('lesson-checklist')?.shadowRoot?.querySelectorAll('input')[index];
  if (!box || !lesson.keeping) return false;
  box.click();
  return true;
};

describe('cmi5', {timeout: 240_000}, () => {
  const there = inBrowser(() => serve({folder, pages: {'/back': '<!doctype html><title>the course</title>'}}));

  /** A course with one learner. */
  async function course(use) {
    const store = await new Cmi5Store().start({allows: there.url});
    const learner = await there.browser.createBrowserContext();
    const enter = async (options) => {
      const tab = await learner.newPage();
      const said = [];
      listen(tab, (text, type) => type !== 'debug' && said.push(`${type}: ${text}`));
      await tab.goto(`${there.url}/index.html?${store.launch(options)}`, {waitUntil: 'load'});
      await tab.waitForFunction(() => document.querySelector('container-lesson').keeping);
      return {tab, said, mark: (index) => tab.waitForFunction(mark, {}, index)};
    };
    try {
      await use(store, enter);
    } finally {
      await learner.close();
      store.close();
    }
  }

  it('keeps every rule from the first visit to the last: begins, answers, completes once, ends', () =>
    course(async (store, enter) => {
      const one = await enter();
      assert.deepEqual(store.verbs, ['initialized']);
      await one.mark(0);
      await until(() => store.verbs.includes('answered'));
      await one.tab.close({runBeforeUnload: true});
      await until(() => store.verbs.includes('terminated'));
      const two = await enter();
      assert.deepEqual(await two.tab.$eval('container-lesson', ({value}) => value.done), ['architecture']);
      for (const index of [1, 2]) await two.mark(index);
      await until(() => store.verbs.includes('completed'));
      await two.tab.goto(`${there.url}/back`);
      await until(() => store.verbs.filter((verb) => verb === 'terminated').length === 2);
      const three = await enter();
      await three.mark(0);
      await three.tab.close({runBeforeUnload: true});
      await until(() => store.verbs.filter((verb) => verb === 'terminated').length === 3);
      assert.equal(store.verbs.filter((verb) => verb === 'completed').length, 1);
      assert.deepEqual(store.state.done, ['lightness', 'analogy']);
      assert.deepEqual(
        [store.broken, one.said.filter((text) => !text.includes('404')), two.said.filter((text) => !text.includes('404'))],
        [[], [], []],
      );
    }));

  it('has the last mark where the tab is closed at once', () =>
    course(async (store, enter) => {
      const {tab, mark} = await enter();
      await mark(1);
      await tab.close({runBeforeUnload: true});
      await until(() => store.verbs.includes('terminated'));
      assert.deepEqual(store.verbs, ['initialized', 'answered', 'terminated']);
      await until(() => store.state?.done.length === 1);
      assert.deepEqual(store.broken, []);
    }));

  for (const mode of ['Review', 'Browse'])
    it(`begins and ends, and says nothing else in ${mode}`, () =>
      course(async (store, enter) => {
        const {tab, mark} = await enter({mode});
        assert.equal(await tab.$eval('container-lesson', ({keeping}) => keeping), 'tried');
        await mark(0);
        await tab.close({runBeforeUnload: true});
        await until(() => store.verbs.includes('terminated'));
        assert.deepEqual([store.verbs, store.state, store.broken], [['initialized', 'terminated'], undefined, []]);
      }));

  it('leads back where the system says so, and shows no way where it does not', () =>
    course(async (store, enter) => {
      const {tab} = await enter({returnTo: `${there.url}/back`});
      await tab.waitForSelector('.course-back:not([hidden]) a');
      await Promise.all([tab.waitForNavigation(), tab.click('.course-back a')]);
      assert.equal(tab.url(), `${there.url}/back`);
      await until(() => store.verbs.includes('terminated'));
      const other = await enter();
      assert.equal(await other.tab.$eval('.course-back', ({hidden}) => hidden), true);
      assert.deepEqual(store.broken, []);
    }));

  it('says after a reload that the course has to open it again, and records nothing more', () =>
    course(async (store, enter) => {
      const {tab, mark} = await enter();
      await mark(1);
      await tab.reload({waitUntil: 'load'});
      await tab.waitForFunction(() => document.querySelector('container-lesson').keeping === 'reopen');
      assert.deepEqual(await tab.$eval('container-lesson', ({value}) => value.done), ['lightness']);
      await until(() => store.verbs.includes('terminated'));
      const {length} = store.statements;
      await mark(0);
      await tab.close({runBeforeUnload: true});
      assert.deepEqual([store.statements.length, store.broken], [length, []]);
    }));

  it('is read while the store is away, and sends what it owes when the store is back', () =>
    course(async (store, enter) => {
      const {tab, mark} = await enter();
      store.isAway = true;
      const failed = new Promise((resolve) => tab.once('requestfailed', resolve));
      await mark(0);
      await failed;
      store.isAway = false;
      await mark(1);
      await until(() => store.verbs.filter((verb) => verb === 'answered').length === 2);
      assert.deepEqual(store.broken, []);
    }));

  it('would be noticed to break a rule', () =>
    course(async (store) => {
      store.launch();
      const {'auth-token': token} = await (await fetch(`${store.url}/token?visit=0`, {method: 'POST'})).json();
      const headers = {authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3'};
      const statement = {
        id: 'x',
        actor: {},
        verb: {id: 'http://adlnet.gov/expapi/verbs/completed'},
        object: {id: 'y'},
        timestamp: 'now',
        context: {registration: 'z', contextActivities: {grouping: [], category: []}},
      };
      await fetch(`${store.url}/xapi/statements`, {method: 'POST', headers, body: JSON.stringify(statement)});
      assert.ok(store.broken.length >= 9, store.broken.join('\n'));
    }));
});

describe('the end of a visit by cmi5', {timeout: 600_000}, () => {
  inThreeEngines((visit, name) => {
    it('is told, with the last mark, where the page is left at once', async () => {
      const site = await serve({folder});
      const store = await new Cmi5Store().start({allows: site.url});
      try {
        await visit(`${site.url}/index.html?${store.launch()}`, 1000, async ({evaluate}) => {
          for (const last = Date.now() + 60_000; !(await evaluate(mark, 0)); await new Promise((resolve) => setTimeout(resolve, 100)))
            assert.ok(Date.now() < last, name);
        });
        await until(() => store.verbs.includes('terminated'), `terminated in ${name}`);
        await until(() => store.state?.done.length === 1, `the state in ${name}`);
        assert.deepEqual([store.verbs, store.broken], [['initialized', 'answered', 'terminated'], []]);
      } finally {
        store.close();
        site.close();
      }
    });
  });
});
