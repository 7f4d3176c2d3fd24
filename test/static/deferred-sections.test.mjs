/** Sections that are laid out when they are near the window: the room that they keep until then, and what readers notice: nothing. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {languages, openPage, serveStage, settle} from '../../scripts/browsers/stage.mjs';
import {openSections, sectionsAt} from '../../scripts/browsers/section-heights.mjs';
import {inBrowser} from '../support/in-browser.mjs';

/** Between the widths that were measured a section may be so much higher or lower: a few lines, or this share of its height. */
const [lines, tolerance] = [80, 0.12];

/** Runs in the page. The room that each section keeps, in px. */
function roomOf() {
  const host = document.querySelector('container-lesson') ?? document.querySelector('.lesson-element');
  const sections = [...(host.shadowRoot ?? host).querySelectorAll('section[id]')];
  return sections
    .map((section) => [section, getComputedStyle(section)])
    .filter(([, style]) => style.contentVisibility === 'auto')
    .map(([{id}, style]) => [id, parseFloat(style.containIntrinsicBlockSize.replace('auto', ''))]);
}

/** Runs in the page. Adds up the layout shift, as browsers count it. */
function countShifts() {
  globalThis.shifts = 0;
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) globalThis.shifts += value;
  }).observe({type: 'layout-shift'});
}

/** Runs in the page. Scrolls to its end and back. */
async function scrollThrough(step) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const end = () => document.documentElement.scrollHeight - innerHeight;
  for (let y = 0; y < end(); y += step) {
    scrollTo({top: y, behavior: 'instant'});
    await frame();
  }
  const reached = scrollY + innerHeight + step >= document.documentElement.scrollHeight;
  for (let y = end(); y > 0; y -= step) {
    scrollTo({top: y, behavior: 'instant'});
    await frame();
  }
  return reached;
}

describe('the sections of the lesson', {timeout: 300_000}, () => {
  const there = inBrowser(serveStage);

  for (const kind of ['element', 'static'])
    for (const lang of languages)
      it(`keep nearly the room that they need: ${kind}, ${lang} (else: npm run heights)`, async () => {
        const tab = await openSections(there.browser, there.url, kind, lang);
        for (const width of [328, 398, 560, 672, 800, 960]) {
          const needed = await sectionsAt(tab, width);
          const kept = await tab.evaluate(roomOf);
          assert.deepEqual(
            kept.map(([id]) => id),
            needed.map(([id]) => id),
          );
          const wrong = needed.filter(([, height], index) => Math.abs(kept[index][1] - height) > Math.max(lines, tolerance * height));
          assert.deepEqual(wrong, [], `${width} px, kept ${JSON.stringify(kept)}`);
        }
        await tab.close();
      });

  for (const address of ['depth="expert"', 'ruby="on"'])
    it(`are all laid out where nobody measured them: ${address}`, async () => {
      const tab = await openPage(there.browser, `${there.url}/ja/container-lesson`);
      await tab.evaluate((attribute) => {
        const [name, value] = attribute.replaceAll('"', '').split('=');
        document.querySelector('container-lesson').setAttribute(name, value);
      }, address);
      await tab.waitForFunction(() => !document.querySelector('container-lesson').shadowRoot.querySelector('.deferred'));
      assert.deepEqual(await tab.evaluate(roomOf), []);
      await tab.close();
    });

  for (const lang of languages)
    for (const width of [360, 1280])
      for (const step of [150, 1500])
        it(`move nothing while a reader scrolls by ${step} px at a time: ${lang}, ${width} px`, async () => {
          const tab = await openPage(there.browser, `${there.url}/${lang}/container-lesson`);
          await tab.setViewport({width, height: 800});
          await settle(tab);
          await tab.evaluate(countShifts);
          assert.equal(await tab.evaluate(scrollThrough, step), true);
          assert.equal(await tab.evaluate(() => globalThis.shifts), 0);
          await tab.close();
        });

  for (const width of [360, 1280])
    for (const id of ['lesson-architecture', 'lesson-comparison', 'lesson-summary', 'lesson-checklist', 'note-startup'])
      it(`are where an address leads: #${id}, ${width} px`, async () => {
        const tab = await there.browser.newPage();
        await tab.setViewport({width, height: 800});
        await tab.goto(`${there.url}/ja/container-lesson#${id}`);
        await settle(tab);
        await tab.waitForFunction(
          (id) => {
            const parts = [...document.querySelector('container-lesson').shadowRoot.querySelectorAll('*')];
            const roots = [...parts.map(({shadowRoot}) => shadowRoot), document.querySelector('container-lesson').shadowRoot];
            const place = roots.map((root) => root?.getElementById(id)).find(Boolean);
            const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
            return (
              place &&
              scrollY > 0 &&
              (isAtEnd || Math.abs(place.getBoundingClientRect().top - parseFloat(getComputedStyle(place).scrollMarginBlockStart)) < 2)
            );
          },
          {timeout: 10_000},
          id,
        );
        await tab.close();
      });

  it('are found by what they say, when a reader searches the page', async () => {
    const tab = await openPage(there.browser, `${there.url}/en/container-lesson`);
    await tab.setViewport({width: 360, height: 800});
    assert.equal(await tab.evaluate(() => globalThis.find('any number of containers')), true);
    const top = await tab.evaluate(() => getSelection().getRangeAt(0).getBoundingClientRect().top);
    assert.ok(top >= 0 && top <= 800, `${top}`);
    await tab.close();
  });
});
