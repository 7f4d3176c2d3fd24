/** The room that the sections of the lesson keep while their parts are fetched. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {openSections, sectionsAt} from '../../scripts/browsers/section-heights.mjs';
import {languages, serveStage} from '../../scripts/browsers/stage.mjs';
import {inBrowser} from '../support/in-browser.mjs';

/** Between the widths that were measured a section may be so much higher or lower: a few lines, or this share of its height. */
const [lines, tolerance] = [80, 0.12];

describe('the sections of the lesson', {timeout: 120_000}, () => {
  const there = inBrowser(serveStage);

  for (const lang of languages)
    it(`keep nearly the room that they need: ${lang} (else: npm run heights)`, async () => {
      const tab = await openSections(there.browser, there.url, lang);
      for (const width of [328, 398, 560, 672, 800, 960]) {
        const sections = await sectionsAt(tab, width);
        assert.equal(sections.length, 10);
        const wrong = sections.filter(([, height, room]) => !(Math.abs(room - height) <= Math.max(lines, tolerance * height)));
        assert.deepEqual(wrong, [], `${width} px`);
      }
      await tab.close();
    });
});
