/**
 * `npm run heights`: measures how high each section of the lesson is, by language and width, as an element and as static HTML,
 * and writes the style sheets that reserve that room while a section is far from the window. Run it after a change that makes
 * a section higher or lower; a test compares.
 */
import {writeFileSync} from 'node:fs';

import puppeteer from 'puppeteer-core';

import {chromium} from './browsers/browsers.mjs';
import {openSections, sectionsAt} from './browsers/section-heights.mjs';
import {languages, serveStage} from './browsers/stage.mjs';
import {root, run} from './lib/run.mjs';

/** Between these widths of the lesson, in CSS pixels, the height of a section changes evenly, or nearly so. */
const ranges = [
  [328, 671],
  [672, 960],
];

const files = {element: 'src/elements/container-lesson/section-heights.ts', static: 'src/static/section-heights.ts'};

/** `a` px and `b` hundredths of the width. */
function rule(lang, id, [from, to], [low, high]) {
  const slope = (high - low) / (to - from);
  const [a, b] = [Math.round(low - slope * from), Math.round(slope * 100)];
  return [`#${id}:lang(${lang}) {`, `  --_height: ${b === 0 ? `${a}px` : `calc(${a}px ${b < 0 ? '-' : '+'} ${Math.abs(b)}cqi)`};`, '}'];
}

const server = await serveStage();
const browser = await puppeteer.launch(await chromium());

for (const [kind, path] of Object.entries(files)) {
  const rules = ranges.map(() => []);
  for (const lang of languages) {
    const tab = await openSections(browser, server.url, kind, lang);
    for (const [index, range] of ranges.entries()) {
      const [low, high] = [await sectionsAt(tab, range[0]), await sectionsAt(tab, range[1])];
      for (const [id, height] of low) rules[index].push(...rule(lang, id, range, [height, new Map(high).get(id)]));
    }
    await tab.close();
  }
  const [narrow, wide] = rules.map((lines, index) => lines.map((line) => `${'  '.repeat(index + 1)}${line}`).join('\n'));
  writeFileSync(
    root + path,
    `// Made by \`npm run heights\`.
import {css} from 'lit';

/** How high each section of the lesson${kind === 'static' ? ' as static HTML' : ''} is. */
export const sectionHeights = css\`
${narrow}
  @container lesson (inline-size >= 42rem) {
${wide}
  }
\`;
`,
  );
  run('npx', ['prettier', '--write', '--log-level', 'warn', path]);
  console.log(path);
}
await browser.close();
server.close();
