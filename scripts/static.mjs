/** Makes dist/static and dist/embed of what was built: HTML of every part, its style sheet, and pages for frames. */
import {mkdirSync, writeFileSync} from 'node:fs';

import {buildSync, transformSync} from 'esbuild';

import {pageStyles} from '../build/static/page-styles.js';
import {styleSheets} from '../build/static/styles.js';
import {languages, partNames, profiles} from '../dist/static/index.js';
import {lightDomCss, lightUnlessSaid} from './generate/light-dom-css.mjs';
import {root} from './lib/run.mjs';
import {embedded, page, parts, pasted, plain} from './generate/static-pages.mjs';

/**
 * The command has no declarations in the package: its types are those of its source.
 *
 * @type {typeof import('../src/cli/formats.js')}
 */
const {filesOf, partsOf} = await import(`${root}dist/cli/formats.js`);

const profileNames = /** @type {import('../src/static/index.js').ProfileName[]} */ (Object.keys(profiles));

const write = (file, text) => writeFileSync(`${root}dist/${file}`, text);
const textOf = (styles) => [styles].flat(Infinity).join('\n');

/** Without nesting, since sites build it into their own style sheets, and clean-css loses what follows a nested rule. */
function styleSheet() {
  const parts = styleSheets.map(([scope, styles]) => lightDomCss(textOf(styles), scope));
  const sheet = [lightUnlessSaid, ...parts, textOf(pageStyles)].join('\n');
  return transformSync(sheet, {loader: 'css', minify: true, supported: {nesting: false}}).code;
}

mkdirSync(`${root}dist/embed`, {recursive: true});
write('static/lesson.css', styleSheet());
for (const part of parts) {
  write(`embed/${part.name}.html`, embedded(part));
  for (const lang of languages)
    for (const [kind, make] of Object.entries({page, paste: pasted, plain}))
      write(`static/${part.name}.${lang}.${kind}.html`, make(part, lang));
}
// What `container-lesson export` writes for those who run it, for those who can't.
for (const lang of languages) {
  const exported = [
    ...partsOf('html').flatMap((part) => filesOf({format: 'html', part, lang})),
    ...filesOf({format: 'html', part: 'architecture-diagram', technologies: ['container-in-vm'], lang}),
    ...partNames.flatMap((part) => profileNames.flatMap((profile) => filesOf({format: 'md', part, lang, profile}))),
    ...filesOf({format: 'svg', part: 'container-lesson', lang}),
  ];
  for (const {name, text} of exported) write(`static/${name}`, text);
}
for (const script of ['frame', 'host', 'course'])
  buildSync({
    entryPoints: [`${root}build/embed/${script}.js`],
    outfile: `${root}dist/embed/${script}.js`,
    bundle: true,
    format: 'iife',
    minify: true,
  });
