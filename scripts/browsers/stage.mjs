/** Pages for pictures and prints: the demo's look, and one font wherever they are made. */
import {root} from '../lib/run.mjs';
import {serve} from './serve.mjs';

export const languages = ['ja', 'en'];

/** Each element as its picture shows it; both cards stand in one grid, as in the lesson. */
export const subjects = {
  'architecture-diagram': '<architecture-diagram></architecture-diagram>',
  'comparison-table': '<comparison-table></comparison-table>',
  'analogy-card':
    '<div class="cards"><analogy-card technology="vm"></analogy-card><analogy-card technology="container"></analogy-card></div>',
  'key-difference': '<key-difference></key-difference>',
  'startup-timeline': '<startup-timeline></startup-timeline>',
  'lesson-checklist': '<lesson-checklist></lesson-checklist>',
  'lesson-quiz': '<lesson-quiz></lesson-quiz>',
  'try-it': '<try-it></try-it>',
  'container-lesson': '<container-lesson></container-lesson>',
};

const page = (lang, body) => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${lang}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/demo/demo.css">
<script type="module" src="/dist/cdn/container-lesson.min.js"></script>
<main><div class="stage">${body}</div></main>
</html>`;

const fonts = '/node_modules/@fontsource/noto-sans-jp';

/** Serves the repository with a page `/<lang>/<subject>` for every element, and an empty one. */
export const serveStage = () =>
  serve({
    folder: root,
    pages: {
      '/empty': '<!doctype html><title>empty</title><link rel="icon" href="data:,">',
      ...Object.fromEntries(
        languages.flatMap((lang) => Object.entries(subjects).map(([name, body]) => [`/${lang}/${name}`, page(lang, body)])),
      ),
    },
  });

/** Opens a page in the web font, with nothing moving. */
export async function openPage(browser, url) {
  const tab = await browser.newPage();
  await tab.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await tab.goto(url);
  await addFont(tab, url);
  await tab.addStyleTag({
    content: `body {font-family: 'Noto Sans JP', sans-serif !important}
      .cards {display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 3rem 6rem}`,
  });
  await settle(tab);
  return tab;
}

const addFont = (tab, url) =>
  Promise.all([400, 600, 700].map((weight) => tab.addStyleTag({url: new URL(`${fonts}/${weight}.css`, url).href})));

/** Opens a page that shows one SVG, in the web font. */
export async function openDrawing(browser, url, svg, {deviceScaleFactor = 1} = {}) {
  const tab = await browser.newPage();
  await tab.setViewport({width: 1280, height: 900, deviceScaleFactor});
  await tab.goto(`${url}/empty`);
  await tab.evaluate((markup) => (document.body.innerHTML = markup), svg);
  await addFont(tab, url);
  await tab.addStyleTag({content: `body {margin: 0} svg {display: block} svg text {font-family: 'Noto Sans JP', sans-serif !important}`});
  await settle(tab);
  return tab;
}

/** Runs in a page: waits until all elements have rendered, through shadow roots. Pages get its text, so it takes nothing from around it. */
export async function allRendered() {
  const elements = (node) => [...node.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? elements(one.shadowRoot) : [])]);
  const isOurs = (element) => element.localName.includes('-');
  await Promise.all(
    elements(document)
      .filter(isOurs)
      .map(({localName}) => customElements.whenDefined(localName)),
  );
  // An element that renders may bring others.
  for (let rendered = 0, all = elements(document); rendered < all.length; all = elements(document)) {
    rendered = all.length;
    await Promise.all(all.map((element) => element.updateComplete));
  }
}

/** Waits until all elements have rendered, and until every font they use is there. */
export async function settle(tab) {
  await tab.evaluate(allRendered);
  await tab.evaluate(async () => {
    // Laying out the page is what makes the browser ask for fonts.
    do {
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    } while (document.fonts.status === 'loading');
  });
}

/** Prints a page on A4, as the browser's dialogue does unless its reader chooses otherwise. */
export async function print(tab, options = {}) {
  await tab.emulateMediaType('print');
  await settle(tab);
  const pdf = await tab.pdf({format: 'A4', margin: {top: '14mm', right: '14mm', bottom: '14mm', left: '14mm'}, ...options});
  await tab.emulateMediaType();
  return pdf;
}
