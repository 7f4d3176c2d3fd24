/** What `npx container-lesson export` writes, and what sites make of it. The package must be built. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {root} from '../../scripts/lib/run.mjs';
import {languages, partNames, pictureNames, profiles, renderHandout} from '../../dist/static/index.js';
import {xml} from '../support/pictures.mjs';
import {kana} from '../support/text.mjs';

const home = mkdtempSync(join(tmpdir(), 'container-lesson-export-'));
after(() => rmSync(home, {recursive: true, force: true}));

/** Runs the command in a folder of its own, below which everything has to stay. */
function command(args, {env = {}} = {}) {
  const folder = mkdtempSync(join(home, 'run-'));
  const {status, stdout, stderr} = spawnSync(process.execPath, [`${root}dist/cli/index.js`, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, ...env},
  });
  return {folder, status, stdout, stderr, files: readdirSync(folder, {recursive: true}).map((file) => file.replaceAll('\\', '/'))};
}

const pictures = (name, lang) => ['', '.dark', '.light'].map((scheme) => `${name}.${lang}${scheme}.svg`);
const stacks = pictureNames.filter((name) => name.startsWith('architecture-diagram'));

/** The names of the files that an export writes. */
const expected = {
  html: (part, lang) => [`${part}.${lang}.html`, 'lesson.css'],
  md: (part, lang) => [`${part}.${lang}.github.md`],
  json: (part, lang) => [
    `${part}.${lang}.json`,
    ...(['container-lesson', 'comparison-table'].includes(part) ? [`evidence.${lang}.json`] : []),
  ],
  svg: (part, lang) =>
    ({'container-lesson': pictureNames, 'architecture-diagram': stacks})[part]?.flatMap((name) => pictures(name, lang)) ??
    (pictureNames.includes(part) ? pictures(part, lang) : undefined),
  csv: (part) => (['container-lesson', 'comparison-table'].includes(part) ? ['facts.csv', 'sources.csv'] : undefined),
};

/** Of the handout there is a page, and nothing else. */
const handout = {html: (lang) => [`handout.${lang}.page.html`, 'lesson.css']};

/** Marks of the lesson's own, what only guides a browser, and what came of a mistake. HTML may forbid a line break. */
const unrendered = {html: /\u200B|\]\([\w-]+\)|undefined|\[object/, other: /[\u200B\u2060]|\]\([\w-]+\)|undefined|NaN|\[object/};

const readers = {
  json: (text) => assert.ok(Object.keys(JSON.parse(text)).length > 3),
  svg: (text) => assert.equal(xml(text).tagName, 'svg'),
  csv: (text) => assert.match(text, /^\uFEFFid,/),
  html: (text) => assert.match(text, /^(?:<!doctype html>[^]*<main>)?<div class="lesson-element/),
  css: (text) => assert.match(text, /\.lesson-/),
  md: (text) => assert.match(text, /^## /),
};

describe('export writes what it says, and where it was told to', () => {
  for (const format of Object.keys(expected))
    for (const lang of languages)
      for (const part of [...partNames, 'handout']) {
        const names = part === 'handout' ? handout[format]?.(lang) : expected[format](part, lang);
        if (names === undefined)
          it(`${format} ${part} ${lang}: says that there is none`, () => {
            const {status, stderr, files} = command(['export', '--format', format, '--part', part, '--lang', lang]);
            assert.equal(status, 2);
            assert.match(stderr, new RegExp(`--format ${format}.*${part}.*container-lesson, `));
            assert.deepEqual(files, []);
          });
        else
          it(`${format} ${part} ${lang}`, () => {
            const {status, stdout, stderr, files, folder} = command([
              ...['export', '--format', format, '--part', part, '--lang', lang, '--out', 'a/b'],
            ]);
            assert.equal(stderr, '');
            assert.equal(status, 0);
            assert.deepEqual(files.sort(), ['a', 'a/b', ...names.map((name) => `a/b/${name}`)].sort());
            assert.deepEqual(
              stdout
                .trim()
                .split('\n')
                .map((path) => path.replaceAll('\\', '/'))
                .sort(),
              names.map((name) => `a/b/${name}`).sort(),
            );
            for (const name of names) {
              const text = readFileSync(join(folder, 'a/b', name), 'utf8');
              readers[name.split('.').at(-1)](text);
              assert.doesNotMatch(text, unrendered[format] ?? unrendered.other, name);
            }
          });
      }

  it('writes the Markdown of each site, with the pictures that are asked for', () => {
    for (const profile of Object.keys(profiles)) {
      const args = ['export', '--format=md', '--lang=ja', `--profile=${profile}`, '--images=https://x.test/a'];
      const {status, files, folder} = command(args);
      assert.equal(status, 0);
      assert.deepEqual(files, [`container-lesson.ja.${profile}.md`]);
      const text = readFileSync(join(folder, files[0]), 'utf8');
      assert.match(text, /https:\/\/x\.test\/a\/architecture-diagram\.ja\.light\.(svg|png)/);
      assert.doesNotMatch(text, /jsdelivr/);
    }
  });

  it('writes what the package brings, too', () => {
    const {folder, files} = command(['export', '--format', 'svg', '--lang', 'en']);
    assert.equal(files.length, pictureNames.length * 3);
    for (const file of files) assert.equal(readFileSync(join(folder, file), 'utf8'), readFileSync(`${root}dist/static/${file}`, 'utf8'));
  });

  it('writes the handout as renderHandout gives it, which is what the package brings', () => {
    const {folder} = command(['export', '--format', 'html', '--part', 'handout', '--lang', 'ja']);
    const text = readFileSync(join(folder, 'handout.ja.page.html'), 'utf8');
    assert.equal(text, renderHandout({lang: 'ja'}));
    assert.equal(text, readFileSync(`${root}dist/static/handout.ja.page.html`, 'utf8'));
  });
});

describe('the command line', () => {
  for (const [args, env, said] of [
    [['--help', '--lang', 'en'], {}, /^Writes the lesson/],
    [['--help', '--lang', 'ja'], {}, /^レッスン/],
    [['export', '--help'], {LANG: 'ja_JP.UTF-8'}, /^レッスン/],
    [['--help'], {LC_ALL: 'en_GB.UTF-8', LANG: 'ja_JP.UTF-8'}, /^Writes/],
    [['--help'], {LANG: 'C'}, /^Writes/],
    [['--help', '--lang', 'ja-JP'], {}, /^レッスン/],
    [[], {}, /^Writes/],
  ])
    it(`${args.join(' ')} with ${JSON.stringify(env)} explains every option`, () => {
      const {status, stdout, stderr} = command(args, {env});
      assert.equal(status, 0);
      assert.equal(stderr, '');
      assert.match(stdout, said);
      for (const option of ['format', 'lang', 'part', 'profile', 'images', 'out', 'help', 'version'])
        assert.ok(stdout.includes(`--${option}`));
      for (const value of [...Object.keys(expected), ...languages, ...partNames, 'handout', ...Object.keys(profiles)])
        assert.ok(stdout.includes(value), value);
      assert.ok(stdout.split('\n').every((line) => line.length <= 120));
    });

  for (const [args, said] of [
    [['--format', 'md'], /"".*Possible: export/],
    [['import'], /"import".*Possible: export/],
    [['export', 'all', '--format', 'md'], /"all"/],
    [['export'], /--format.*html, md, svg, json, csv/],
    [['export', '--format', 'pdf'], /"pdf".*html, md, svg, json, csv/],
    [['export', '--format'], /--format needs/],
    [['export', '--format', 'md', '--lang', 'fr'], /"fr".*ja, en|"fr".*en, ja/],
    [['export', '--format', 'md', '--part', 'table'], /"table".*comparison-table/],
    [['export', '--format', 'md', '--profile', 'note'], /"note".*github, qiita, zenn/],
    [['export', '--format', 'svg', '--profile', 'zenn'], /--profile is for --format md/],
    [['export', '--format', 'json', '--images', 'x/'], /--images is for --format md/],
    [['export', '--format', 'md', '--images', 'javascript:alert(1)'], /no address/],
    [['export', '--format', 'md', '--images', 'https://x.test/"onerror='], /no address/],
    [['export', '--format', 'md', '--colour', 'red'], /--colour.*--format, --lang/],
  ])
    it(`refuses: ${args.join(' ')}`, () => {
      for (const lang of ['en', 'ja']) {
        const {status, stdout, stderr, files} = command(args, {env: {LANG: lang}});
        assert.equal(status, 2);
        assert.equal(stdout, '');
        assert.deepEqual(files, []);
        assert.ok(stderr.includes(`npx container-lesson --help --lang ${lang}`), 'can be typed where nothing is installed');
        if (lang === 'en') assert.match(stderr, said);
        else assert.match(stderr, new RegExp(`${kana.source}.*\n使い方`));
      }
    });

  it('takes a language as pages and programs write it', () => {
    for (const lang of ['ja-JP', 'ja_JP', 'JA'])
      assert.deepEqual(command(['export', '--format', 'md', '--part', 'lesson-checklist', '--lang', lang]).files, [
        'lesson-checklist.ja.github.md',
      ]);
    assert.equal(command(['export', '--format', 'md', '--lang', 'jam']).status, 2, 'Jamaican Creole is not Japanese');
  });

  it('says why a file could not be written', () => {
    const file = join(home, 'taken');
    writeFileSync(file, '');
    const {status, stderr} = command(['export', '--format', 'md', '--out', file]);
    assert.equal(status, 1);
    assert.match(stderr, /Nothing more was written: EEXIST/);
  });

  it('tells its version', () => {
    assert.equal(command(['--version']).stdout.trim(), JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version);
  });
});

describe('export --technologies', () => {
  const mix = ['--part', 'architecture-diagram', '--technologies', 'container,container-in-vm', '--lang', 'en'];

  it('writes the stacks that are named, in every format of the diagram', () => {
    for (const [format, file] of [
      ['html', 'html'],
      ['md', 'github.md'],
      ['svg', 'svg'],
      ['json', 'json'],
    ]) {
      const {status, folder, stderr} = command(['export', '--format', format, ...mix]);
      assert.equal(status, 0, stderr);
      const text = readFileSync(join(folder, `architecture-diagram.container.container-in-vm.en.${file}`), 'utf8');
      assert.match(text, /Containers in a VM/);
      assert.doesNotMatch(text, /Virtual machine \(VM\)/);
    }
  });

  it('names the stacks that there are, and says what it is for', () => {
    const wrong = command(['export', '--format', 'svg', '--part', 'architecture-diagram', '--technologies', 'vm,pod']);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /--technologies: there is no "pod"\. Possible: vm, container, container-in-vm/);
    const other = command(['export', '--format', 'html', '--part', 'comparison-table', '--technologies', 'container-in-vm']);
    assert.equal(other.status, 2);
    assert.match(other.stderr, /--technologies is for --part architecture-diagram only/);
  });
});
