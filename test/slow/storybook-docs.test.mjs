/** The page of every element in Storybook: what it documents, and the HTML to paste. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {inStorybook} from '../support/storybook-site.mjs';
import {attributes, warnings} from '../support/storybook-stories.mjs';

const site = inStorybook();

/** Opens every source panel of a docs page and reads it. */
async function sources(tab, count) {
  const hidden = '::-p-xpath(//button[contains(., "Show code")])';
  const read = () =>
    [...document.querySelectorAll('pre')].map(({textContent}) => textContent.trim()).filter((code) => code.startsWith('<'));
  for (let opened = 0; opened < count; opened++) await (await tab.waitForSelector(hidden)).evaluate((button) => button.click());
  await tab.waitForFunction(
    (count) => [...document.querySelectorAll('pre')].filter(({textContent}) => textContent.trim().startsWith('<')).length === count,
    {polling: 100},
    count,
  );
  return tab.evaluate(read);
}

describe('the page of an element', () => {
  for (const [tag, documented] of Object.entries(attributes))
    it(`documents <${tag}>: its attributes, nothing private, and HTML to paste`, async () => {
      const {said, abroad} = await site.open(`/iframe.html?id=${tag}--docs&viewMode=docs`, async (tab) => {
        await tab.waitForSelector('.docblock-argstable tbody tr');
        const rows = await tab.$$eval('.docblock-argstable tbody tr', (all) =>
          all.map(({cells}) =>
            cells.length > 2 ? {name: cells[0].textContent, description: cells[1].textContent} : {category: cells[0].textContent},
          ),
        );
        assert.match(rows[0].category, /attributes$/);
        const end = rows.findIndex(({category}, index) => index > 0 && category);
        const found = rows.slice(1, end);
        assert.deepEqual(found.map(({name}) => name).sort(), [...documented].sort());
        for (const {name, description} of found) assert.match(description, /[a-z]{3,} [a-z]/, name);
        const names = new Set(rows.map(({name}) => name));
        for (const name of ['areas', 'pressed', 'pointed', 'focused', 'isDisabled', 'announcement', 'headingLevel', 'language'])
          assert.ok(!names.has(name), name);

        // One panel a story, and that of the first story at the top.
        const stories = site.entries.filter(({type, id}) => type === 'story' && id.startsWith(`${tag}--`)).length;
        const codes = await sources(tab, stories + 1);
        for (const code of codes) assert.match(code, new RegExp(`^<${tag}( [a-z-]+(="[^"]*")?)*>.*</${tag}>$`));
        for (const name of documented)
          assert.ok(
            codes.some((code) => code.includes(` ${name}`)),
            name,
          );
      });
      assert.deepEqual(
        [said.sort(), abroad],
        [
          site.entries
            .filter(({type, id}) => type === 'story' && id.startsWith(`${tag}--`))
            .flatMap(({id}) => warnings(id, ['ja']))
            .sort(),
          [],
        ],
      );
    });
});
