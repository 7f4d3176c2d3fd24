/** The files for pages without a build step, as a page loads them. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {serve} from '../../scripts/browsers/serve.mjs';
import {visit} from '../support/visit.mjs';
import {inBrowser} from '../support/in-browser.mjs';
import {japanese} from '../support/text.mjs';

describe('the built files in a page', () => {
  const csp = "default-src 'none'; script-src 'self'; style-src 'self'";
  const page = (lang, file, body) =>
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,"><script type="module" src="/${file}"></script>${body}</html>`;

  const there = inBrowser(() =>
    serve({
      headers: {'content-security-policy': `${csp}; img-src data:`},
      pages: {
        '/ja': page('ja', 'dist/cdn/container-lesson.ja.min.js', '<container-lesson></container-lesson>'),
        '/ja-versioned': page('ja', 'dist/cdn/container-lesson.ja.min.js?v=2', '<container-lesson></container-lesson>'),
        '/en': page('ja', 'dist/cdn/container-lesson.en.min.js', '<container-lesson></container-lesson>'),
        '/both': page(
          'en',
          'dist/cdn/container-lesson.min.js',
          '<comparison-table></comparison-table><comparison-table lang="ja"></comparison-table>',
        ),
        '/checklist': page('en', 'dist/cdn/container-lesson.en.min.js', '<lesson-checklist></lesson-checklist>'),
        '/fallback': page('ja', 'missing.js', '<container-lesson><p>Ready-made text</p></container-lesson>'),
      },
    }),
  );

  /** Opens a page and returns what it shows, asks for and says. */
  async function open(path) {
    const headings = [];
    const read = (elements) => elements.map(({shadowRoot}) => shadowRoot?.querySelector('h2, .title')?.textContent ?? '');
    const look = async (tab) => headings.push(...(await tab.$$eval('container-lesson, comparison-table', read)));
    return {...(await visit(there.browser, there.url + path, look)), headings};
  }

  /** The names of what a page asks for after the entry, sorted. */
  const namesOf = (late) => late.map((file) => /^\/dist\/cdn\/container-lesson\.(.+)-[\da-f]+\.js$/.exec(file)?.[1] ?? file).sort();
  /** What every element asks for when the browser is idle. */
  const ofEach = ['elements-within-pages', 'terms-asking'];
  const laterParts = [
    'architecture-diagram-element',
    'comparison-table-element',
    'key-difference-element',
    'lesson-checklist-element',
    'lesson-quiz-element',
    'startup-timeline-element',
    'try-it-element',
  ];

  it('speak one language from one file, and fetch what no first screen needs, under a strict policy, with a silent console', async () => {
    for (const [path, query] of [
      ['/ja', ''],
      ['/ja-versioned', '?v=2'],
    ]) {
      const {headings, said, requests} = await open(path);
      assert.match(headings[0], japanese);
      const [entry, ...late] = requests;
      assert.deepEqual([said, entry], [[], `/dist/cdn/container-lesson.ja.min.js${query}`]);
      const asked = [
        'answers.ja',
        'architecture-diagram-nested',
        'explanations.ja',
        'further.ja',
        'lesson-quiz-reasons',
        'nested.ja',
        'quiz.ja',
        'reasons.ja',
        'terminal.ja',
        'try-it-further',
      ];
      assert.deepEqual(namesOf(late), [...laterParts, ...asked, 'container-lesson-section-views', ...ofEach, 'places-address'].sort());
    }
  });

  it('speak the language they bring, where the page asks for another', async () => {
    const {headings, said} = await open('/en');
    assert.match(headings[0], /^How containers differ/);
    assert.deepEqual(said, []);
  });

  it('speak both languages side by side from the file with both, and fetch only parts of the lesson later', async () => {
    const {headings, said, requests} = await open('/both');
    assert.match(headings[0], /Properties compared/);
    assert.match(headings[1], japanese);
    const [, ...late] = requests;
    assert.deepEqual([said, namesOf(late)], [[], [...laterParts, ...ofEach].sort()]);
  });

  it('keep what the author wrote where the script does not come', () =>
    visit(there.browser, `${there.url}/fallback`, async (tab) => {
      const {height} = await (await tab.$('container-lesson p')).boundingBox();
      assert.ok(height > 0);
    }));

  it('keep a checklist in step between two tabs, and after a reload', async () => {
    const marks = (tab) => tab.$eval('lesson-checklist', (element) => [...element.value]);
    const [one, other] = [await there.browser.newPage(), await there.browser.newPage()];
    for (const tab of [one, other]) await tab.goto(`${there.url}/checklist`, {waitUntil: 'networkidle0'});
    assert.deepEqual(await marks(other), []);
    await one.bringToFront();
    await one.$eval('lesson-checklist', (element) => element.shadowRoot.querySelectorAll('input')[1].click());
    await other.bringToFront();
    await other.waitForFunction(() => document.querySelector('lesson-checklist').shadowRoot.querySelectorAll('input')[1].checked);
    assert.deepEqual(await marks(other), await marks(one));
    await other.reload({waitUntil: 'networkidle0'});
    assert.deepEqual(await marks(other), ['lightness']);
    for (const tab of [one, other]) await tab.close();
  });
});
