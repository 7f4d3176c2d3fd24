/**
 * `npm run heights`: measures how high each section of the lesson is, by language and width, and writes the style sheet that
 * keeps this room while the parts of a section are fetched. Run it after a change that makes a section higher or lower; a test
 * compares.
 */
import {writeFileSync} from 'node:fs';

import puppeteer from 'puppeteer-core';

import {chromium} from './browsers/browsers.mjs';
import {openSections, sectionsAt} from './browsers/section-heights.mjs';
import {languages, serveStage} from './browsers/stage.mjs';
import {root, run} from './lib/run.mjs';

/** Between these widths of the lesson, in CSS pixels, the height of a section changes evenly, or nearly so. */
const ranges = {narrow: {from: 328, to: 671}, wide: {from: 672, to: 960}};

const path = 'src/elements/container-lesson/section-heights.ts';

/** The height is `a` px and `b` hundredths of the width. */
function rule(lang, id, {from, to}, [low, high]) {
  const slope = (high - low) / (to - from);
  const [a, b] = [Math.round(low - slope * from), Math.round(slope * 100)];
  const height = b === 0 ? `${a}px` : `calc(${a}px ${b < 0 ? '-' : '+'} ${Math.abs(b)}cqi)`;
  return [`#${id}:lang(${lang}) {`, `  --_height: ${height};`, '}'];
}

/** The rules of all sections on a page for one range of widths. */
async function rulesOf(tab, lang, range) {
  const low = await sectionsAt(tab, range.from);
  const high = new Map((await sectionsAt(tab, range.to)).map(([id, height]) => [id, height]));
  return low.flatMap(([id, height]) => rule(lang, id, range, [height, high.get(id)]));
}

const indented = (lines, by) => lines.map((line) => `${' '.repeat(by)}${line}`).join('\n');

const server = await serveStage();
const browser = await puppeteer.launch(await chromium());

/** @type {{narrow: string[], wide: string[]}} */
const rules = {narrow: [], wide: []};
for (const lang of languages) {
  const tab = await openSections(browser, server.url, lang);
  rules.narrow.push(...(await rulesOf(tab, lang, ranges.narrow)));
  rules.wide.push(...(await rulesOf(tab, lang, ranges.wide)));
  await tab.close();
}
writeFileSync(
  root + path,
  `// Made by \`npm run heights\`.
import {css} from 'lit';

/** How high each section of the lesson is. */
export const sectionHeights = css\`
${indented(rules.narrow, 2)}
  @container lesson (inline-size >= 42rem) {
${indented(rules.wide, 4)}
  }
\`;
`,
);
run('npx', ['prettier', '--write', '--log-level', 'warn', path]);
await browser.close();
server.close();
