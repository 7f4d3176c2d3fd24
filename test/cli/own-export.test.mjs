/** What `npx container-lesson export --data` writes: Markdown with its picture, pictures, tables. The package must be built. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {parse} from 'csv-parse/sync';

import {root} from '../../scripts/lib/run.mjs';
import {checklist, comparison, stacks} from '../../dist/library.js';
import {languagesOf} from '../../dist/own-data.js';
import {languages, partNames, pictureNamesOf, renderHandout, renderMarkdown, renderPicture} from '../../dist/static/index.js';
import {xml} from '../support/pictures.mjs';

const microvm = JSON.parse(readFileSync(`${root}examples/microvm.json`, 'utf8'));
const home = mkdtempSync(join(tmpdir(), 'container-lesson-own-export-'));
after(() => rmSync(home, {recursive: true, force: true}));

/** Runs the command on a file of its own; what it wrote besides that. */
function exported(data, ...args) {
  const folder = mkdtempSync(join(home, 'run-'));
  writeFileSync(join(folder, 'my.json'), JSON.stringify(data));
  const {status, stdout, stderr} = spawnSync(process.execPath, [`${root}dist/cli/index.js`, 'export', '--data', 'my.json', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {PATH: process.env.PATH},
  });
  const files = readdirSync(folder, {recursive: true})
    .filter((file) => file !== 'my.json' && statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));
  const printed = stdout.trim().split('\n').filter(Boolean);
  assert.deepEqual(printed.map((path) => path.replaceAll('\\', '/')).sort(), [...files].sort());
  return {status, stderr, files: files.sort(), read: (file) => readFileSync(join(folder, file), 'utf8')};
}

const written = (data, ...args) => {
  const run = exported(data, ...args);
  assert.deepEqual([run.status, run.stderr], [0, '']);
  return run;
};

const diagrams = ['', '.container', '.microvm', '.vm'].map((id) => `architecture-diagram${id}`);
const svgs = (names, lang) => names.flatMap((name) => ['', '.dark', '.light'].map((scheme) => `${name}.${lang}${scheme}.svg`));
const ours = ['analogy-card', 'analogy-card.container', 'container-lesson', 'key-difference', 'startup-timeline'];
const beside = (lang) => ['dark', 'light'].map((scheme) => `architecture-diagram.${lang}.${scheme}.svg`);

/** The names of the files of each part, in each format. */
const expected = {
  html: (part, lang) => [`${part}.${lang}.html`, 'lesson.css'],
  json: (part, lang) => [
    `${part}.${lang}.json`,
    ...(['container-lesson', 'comparison-table'].includes(part) ? [`evidence.${lang}.json`] : []),
  ],
  md: (part, lang) => [`${part}.${lang}.github.md`, ...(['container-lesson', 'architecture-diagram'].includes(part) ? beside(lang) : [])],
  svg: (part, lang) =>
    ({'container-lesson': svgs([...ours, ...diagrams], lang), 'architecture-diagram': svgs(diagrams, lang)})[part] ??
    (ours.includes(part) ? svgs([part], lang) : undefined),
  csv: (part, lang) => {
    const tables = ['architecture-diagram', 'comparison-table', 'lesson-checklist'];
    const own = part === 'container-lesson' ? tables : tables.filter((name) => name === part);
    return own.length > 0 ? own.map((name) => `${name}.${lang}.csv`) : undefined;
  },
};

describe('export --data writes exactly these files, and prints them', () => {
  for (const format of Object.keys(expected))
    for (const lang of languages)
      it(`${format}, ${lang}`, () => {
        for (const part of partNames) {
          const names = expected[format](part, lang);
          const args = ['--format', format, '--lang', lang, '--part', part];
          if (names) assert.deepEqual(written(microvm, ...args).files, [...names].sort(), part);
          else {
            const {status, stderr, files} = exported(microvm, ...args);
            assert.deepEqual([status, files], [2, []]);
            assert.match(stderr, new RegExp(`${part}.*container-lesson, `), part);
          }
        }
      });

  for (const lang of languages)
    it(`the handout, as renderHandout gives it: ${lang}`, () => {
      const run = written(microvm, '--format', 'html', '--part', 'handout', '--lang', lang);
      assert.deepEqual(run.files, [`handout.${lang}.page.html`, 'lesson.css']);
      assert.equal(run.read(`handout.${lang}.page.html`), renderHandout({lang, data: microvm}));
      assert.match(run.read(`handout.${lang}.page.html`), lang === 'ja' ? /マイクロVM/ : /MicroVM/);
    });

  it('refuses every other format of the handout, and says of which parts it can be had', () => {
    for (const format of ['md', 'svg', 'json', 'csv']) {
      const {status, stderr, files} = exported(microvm, '--format', format, '--part', 'handout', '--lang', 'en');
      assert.deepEqual([status, files], [2, []]);
      assert.match(stderr, new RegExp(`^--format ${format} does not write handout\\. Possible parts: container-lesson, `));
    }
  });

  it('takes a language of the file, and no other', () => {
    const french = {technologies: [{id: 'process', name: {fr: 'Processus'}, layers: ['machine', 'host-os', 'app']}]};
    assert.deepEqual(languagesOf(french), ['fr']);
    assert.deepEqual(languagesOf({}), []);
    const {files, read} = written(french, '--format', 'svg', '--part', 'architecture-diagram', '--lang', 'fr');
    assert.deepEqual(files, svgs(['architecture-diagram', 'architecture-diagram.process'], 'fr').sort());
    for (const file of files) assert.match(read(file), /Processus/);
    assert.match(exported(french, '--format', 'svg', '--lang', 'de').stderr, /"de"\. Possible: en, ja, fr\./);
    // A file that has one language only is drawn in it; the files say so.
    const lesson = written(french, '--format', 'md', '--lang', 'en');
    assert.deepEqual(lesson.files, [...beside('fr'), 'container-lesson.en.github.md']);
    assert.match(lesson.read('container-lesson.en.github.md'), /"architecture-diagram\.fr\.light\.svg"/);
    assert.match(lesson.read('container-lesson.en.github.md'), /dist\/static\/analogy-card\.en\.light\.svg/);
  });
});

describe('the SVG', () => {
  it('are what renderPicture gives', () => {
    const {read} = written(microvm, '--format', 'svg', '--lang', 'ja');
    for (const name of pictureNamesOf(microvm)) {
      const text = read(`${name}.ja.dark.svg`);
      assert.equal(text, renderPicture(name, {data: microvm, lang: 'ja', scheme: 'dark'}));
      assert.equal(xml(text).tagName, 'svg');
    }
  });
});

describe('the Markdown', () => {
  for (const lang of languages)
    it(`shows the picture that lies beside it, with its words: ${lang}`, () => {
      const {read} = written(microvm, '--format', 'md', '--lang', lang);
      const text = read(`container-lesson.${lang}.github.md`);
      const [, dark, light, alt] =
        /<source [^>]*srcset="(architecture-diagram[^"]+)">\s*<img src="([^"]+)" alt="([^"]+)" width="\d+">/.exec(text);
      assert.deepEqual([dark, light], beside(lang));
      for (const {name, kernels} of stacks(lang, {data: microvm}).stacks) assert.ok(alt.includes(`${name}: ${kernels.words}`), alt);
      assert.equal(read(light), renderPicture('architecture-diagram', {data: microvm, lang, scheme: 'light'}));
      assert.match(text, /cdn\.jsdelivr\.net[^"]*analogy-card/);
    });

  it('has its picture in the folder that --images leads to, or at its address', () => {
    const args = ['--format', 'md', '--part', 'architecture-diagram', '--lang', 'en', '--out', 'a'];
    const inFolder = written(microvm, ...args, '--images', '../pictures/b');
    assert.deepEqual(inFolder.files, ['a/architecture-diagram.en.github.md', ...beside('en').map((file) => `pictures/b/${file}`)]);
    assert.match(inFolder.read(inFolder.files[0]), /src="\.\.\/pictures\/b\/architecture-diagram\.en\.light\.svg"/);
    for (const images of ['https://x.test/a', '/a']) {
      const {files, read} = written(microvm, ...args, '--images', images);
      assert.deepEqual(files, [...beside('en').map((file) => `a/${file}`), 'a/architecture-diagram.en.github.md'].sort());
      assert.ok(read('a/architecture-diagram.en.github.md').includes(`src="${images}/architecture-diagram.en.light.svg"`));
    }
  });

  for (const profile of ['qiita', 'zenn'])
    it(`says for ${profile} that the picture has to be a PNG, and of what to make it`, () => {
      const args = ['--format', 'md', '--part', 'architecture-diagram', '--lang', 'en', '--profile', profile];
      const file = `architecture-diagram.en.${profile}.md`;
      const without = exported(microvm, ...args);
      assert.equal(without.status, 0);
      assert.match(without.stderr, new RegExp(`${profile}.* PNG.*architecture-diagram\\.en\\.light\\.svg.*--images`));
      assert.deepEqual(without.files, ['architecture-diagram.en.light.svg', file]);
      assert.doesNotMatch(without.read(file), /!\[|<img/);
      const {read} = exported(microvm, ...args, '--images', 'https://x.test');
      assert.match(read(file), /https:\/\/x\.test\/architecture-diagram\.en\.light\.png/);
      assert.equal(exported(microvm, ...args.with(3, 'lesson-checklist')).stderr, '');
    });

  it('keeps the package’s picture where the stacks are the package’s', () => {
    const {files, read} = written({tasks: ['analogy']}, '--format', 'md', '--part', 'architecture-diagram', '--lang', 'ja');
    assert.deepEqual(files, ['architecture-diagram.ja.github.md']);
    assert.match(read(files[0]), /dist\/static\/architecture-diagram\.ja\.light\.svg/);
  });

  it('has in Node a picture where it is said where it lies', () => {
    const options = {data: microvm, lang: 'ja'};
    const linked = (more) =>
      /src="([^"]*architecture-diagram[^"]*)"/.exec(renderMarkdown('architecture-diagram', {...options, ...more}))?.[1];
    assert.equal(linked({ownImages: '/img'}), '/img/architecture-diagram.ja.light.svg');
    assert.equal(linked({ownImages: ''}), 'architecture-diagram.ja.light.svg');
    assert.equal(linked({images: 'https://x.test/'}), undefined);
  });
});

describe('the CSV', () => {
  const table = (run, file) => {
    const text = run.read(file);
    assert.match(text, /^\uFEFFid,language,.*\r\n[^]*\r\n$/);
    return parse(text, {bom: true, columns: true});
  };

  for (const lang of languages)
    it(`has every cell, layer and task of the file: ${lang}`, () => {
      const run = written(microvm, '--format', 'csv', '--lang', lang);
      const {technologies, properties} = comparison(lang, {data: microvm});
      assert.deepEqual(
        table(run, `comparison-table.${lang}.csv`),
        properties.flatMap(({id: property, name, question = '', values, note}) =>
          technologies.map(({id, name: technologyName}) => {
            const {value, amount = '', reason, rating = ''} = values[id];
            const told = value === '—' ? {value: '', reason: ''} : {value, reason};
            const names = {property, property_name: name, technology: id, technology_name: technologyName};
            const notes = {note_title: note?.title ?? '', note: note?.text ?? '', question};
            return {id: `${property}.${id}`, language: lang, ...names, ...told, amount, rating: String(rating), ...notes};
          }),
        ),
      );
      assert.deepEqual(
        table(run, `architecture-diagram.${lang}.csv`),
        stacks(lang, {data: microvm}).stacks.flatMap(({id: technology, name: technologyName, layers}) =>
          layers.map(({id, storey, name, role = '', explanation, repeated, kernel}) => ({
            ...{id, language: lang, technology, technology_name: technologyName, storey, name, role, explanation},
            ...{repeated: String(repeated), kernel: String(kernel)},
          })),
        ),
      );
      assert.deepEqual(
        table(run, `lesson-checklist.${lang}.csv`),
        checklist(lang, {data: microvm}).tasks.map(({id, text, answer}) => ({id, language: lang, text, answer})),
      );
    });

  it('keeps its columns', () => {
    const run = written(microvm, '--format', 'csv', '--lang', 'en');
    const columnsOf = (name) => Object.keys(table(run, `${name}.en.csv`)[0]).join(' ');
    assert.equal(
      columnsOf('comparison-table'),
      'id language property property_name technology technology_name value amount reason rating note_title note question',
    );
    assert.equal(columnsOf('architecture-diagram'), 'id language technology technology_name storey name role explanation repeated kernel');
    assert.equal(columnsOf('lesson-checklist'), 'id language text answer');
  });

  it('says nothing of a cell that the file leaves out', () => {
    const rows = table(written(microvm, '--format', 'csv', '--lang', 'en'), 'comparison-table.en.csv');
    const {value, amount, reason, rating} = rows.find(({id}) => id === 'portability.microvm');
    assert.deepEqual([value, amount, reason, rating], ['', '', '', '']);
  });

  it('has text that no spreadsheet calculates, and every other character as it was', () => {
    const formulas = ['=HYPERLINK("https://x.test";"a")', '+1', '-1', '@SUM(1)', '\t=1', '＝1+1'];
    const others = ['a, b', '"quoted"', 'two\nlines', 'a=1', '−1', '—', 'お読み、"ください"'];
    const tasks = [...formulas, ...others].map((text, index) => ({id: `t${index}`, text}));
    const rows = table(written({tasks}, '--format', 'csv', '--part', 'lesson-checklist', '--lang', 'en'), 'lesson-checklist.en.csv');
    assert.deepEqual(
      rows.map(({text}) => text),
      [...formulas.map((text) => `'${text}`), ...others],
    );
  });
});
