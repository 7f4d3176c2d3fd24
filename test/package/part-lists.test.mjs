/** Every list that names the parts names all of them: none is forgotten where a part is added. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {languages, pictureNames, partNames} from 'container-lesson/static';

import {subjects} from '../../scripts/browsers/stage.mjs';
import {parts as staticPages} from '../../scripts/generate/static-pages.mjs';
import {promisedNames} from '../../scripts/generate/public-names.mjs';
import {root} from '../../scripts/lib/run.mjs';

const read = (file) => readFileSync(root + file, 'utf8');
const json = (file) => JSON.parse(read(file));
const {exports: entries, sideEffects} = json('package.json');
const tagOf = (className) => className.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
/** The first group of each match. */
const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
const sorted = (names) => [...new Set(names)].sort();
/** `analogy-card.container` is the card too. */
const withoutTechnology = (names) => names.map((name) => name.split('.')[0]);

/** Each folder with a class is an element. */
const tags = readdirSync(`${root}src/elements`).filter((folder) => existsSync(`${root}src/elements/${folder}/element.ts`));
const areDrawings = (tag) => !['comparison-table', 'lesson-checklist', 'lesson-quiz', 'try-it'].includes(tag);

const lists = {
  'classes in container-lesson/elements': matches(
    read('src/elements/first.ts') + read('src/elements/index.ts'),
    /export \{(\w+)[^}]*\} from '.\/[\w-]+\/element/g,
  ).map(tagOf),
  'what defineElements registers': [
    ...matches(read('src/define/elements.ts'), /tagOf\('([\w-]+)'\)/g),
    ...matches(read('src/elements/parts.ts'), /^ {2}'([\w-]+)': lazy\(/gm),
  ],
  'files in define/': readdirSync(`${root}dist/define`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -3))
    .filter((name) => tags.includes(name)),
  'exports ./define/…': matches(Object.keys(entries).join('\n'), /^\.\/define\/(.+)$/gm),
  'exports ./elements/…': matches(Object.keys(entries).join('\n'), /^\.\/elements\/(.+)$/gm),
  'files with side effects': matches(sideEffects.join('\n'), /^\.\/dist\/define\/(.+)\.js$/gm),
  'custom-elements.json': json('custom-elements.json').modules.flatMap(({declarations}) =>
    declarations.flatMap(({tagName}) => tagName ?? []),
  ),
  'completion of VS Code': json('dist/vscode.html-custom-data.json').tags.map(({name}) => name),
  'web-types': json('dist/web-types.json').contributions.html.elements.map(({name}) => name),
  ...Object.fromEntries(
    ['react', 'vue', 'svelte', 'solid', 'preact'].map((name) => [`types of ${name}`, matches(read(`dist/types/${name}.d.ts`), /^\s+'([a-z]+-[a-z]+)': /gm)]),
  ),
  'custom elements for Vue': matches(read('src/vue.ts'), /^ {2}'([\w-]+)',$/gm),
  'types of the DOM': tags.filter((tag) => read(`dist/elements/${tag}/element.d.ts`).includes(`'${tag}':`)),
  renderStatic: matches(read('dist/static/options.d.ts'), /^ {4}'([\w-]+)': CommonOptions/gm),
  '--part of the command, and Markdown': withoutTechnology(partNames),
  'static pages': withoutTechnology(staticPages.map(({name}) => name)),
  'files of static HTML': tags.filter((tag) => languages.every((lang) => existsSync(`${root}dist/static/${tag}.${lang}.html`))),
  'pages for frames': tags.filter((tag) => existsSync(`${root}dist/embed/${tag}.html`)),
  'rules of static HTML': tags.filter((tag) => read('dist/static/lesson.css').includes(`.lesson-${tag}`)),
  'pictures of npm run screenshots': Object.keys(subjects),
  'what npm run size measures': matches(read('scripts/size.mjs'), /tag: '([\w-]+)'/g),
  stories: readdirSync(`${root}stories`)
    .flatMap((file) => matches(file, /^(.+)\.stories\.ts$/g))
    .filter((name) => tags.includes(name)),
  // The lesson stands by itself, before the elements.
  'order of the stories': ['container-lesson', ...matches(read('.storybook/preview.ts'), /^ +'([a-z]+-[a-z]+)',$/gm)],
  'docs/attributes.md': matches(read('docs/attributes.md'), /^## ([a-z]+-[a-z]+)$/gm),
  'docs/attributes.ja.md': matches(read('docs/attributes.ja.md'), /^## ([a-z]+-[a-z]+)$/gm),
  'docs/accessibility.md': matches(read('docs/accessibility.md'), /^\| `([a-z]+-[a-z]+)`/gm),
  'docs/without-script.md': matches(read('docs/without-script.md'), /^\| `([a-z]+-[a-z]+)`/gm),
  'parts in the README': matches(read('README.md'), /^\|[^|]*\| `<([a-z]+-[a-z]+)/gm),
  'public names: entries': matches(promisedNames().entries.join('\n'), /^\.\/elements\/(.+)$/gm),
  'public names: parts': promisedNames().parts.map((name) => name.split(' ')[0]),
  'demo/parts.html': ['container-lesson', ...matches(read('demo/parts.html'), /class="part" id="([a-z]+-[a-z]+)"/g)],
};

describe('the lists of parts', () => {
  for (const [name, list] of Object.entries(lists)) it(name, () => assert.deepEqual(sorted(list), tags));

  it('pictures of the drawings', () => assert.deepEqual(sorted(withoutTechnology(pictureNames)), tags.filter(areDrawings)));

  it('would show what is missing', () => assert.notDeepEqual(sorted(['container-lesson']), tags));
});
