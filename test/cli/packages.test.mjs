/** The packages for course systems: archive, manifest, page, and what is answered in place of others. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {DOMParser} from '@xmldom/xmldom';

import {lesson} from '../../dist/library.js';
import {exported, unpacked} from '../support/packages.mjs';
import {contexts, openIn} from '../support/contexts.mjs';
import {serve} from '../../scripts/browsers/serve.mjs';
import {inBrowser} from '../support/in-browser.mjs';
import {unzip} from '../support/zip.mjs';

const manifestOf = {scorm12: 'imsmanifest.xml', scorm2004: 'imsmanifest.xml', cmi5: 'cmi5.xml', page: undefined};
const formats = Object.keys(manifestOf);

const folder = mkdtempSync(join(tmpdir(), 'container-lesson-own-'));
after(() => rmSync(folder, {recursive: true, force: true}));

/** A file of an author. */
function own(name, data) {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(data));
  return file;
}
const tasksNamed = (count, length) =>
  Array.from({length: count}, (_, index) => ({id: `t${String(index).padStart(length - 1, '0')}`, text: 'Explain it </script> & more'}));

const document = (text) => new DOMParser({onError: (_, message) => assert.fail(message)}).parseFromString(text, 'text/xml').documentElement;
/** The names of elements with their attributes, in order, as the tree has them. */
const outline = (node) => [
  [node.nodeName, ...[...node.attributes].map(({name, value}) => `${name}=${value}`)].join(' '),
  ...[...node.childNodes].filter(({nodeType}) => nodeType === 1).map(outline),
];

/** What the schemas of SCORM and the sites that read manifests by their text ask for. Says what is wrong. */
function manifestProblems(text, format) {
  const isOld = format === 'scorm12';
  const [root, metadata, organizations, resources] = outline(document(text));
  const problems = [];
  const expectThat = (holds, what) => holds || problems.push(what);
  const namespaces = isOld ? ['imscp_rootv1p1p2', 'adlcp_rootv1p2'] : ['imscp_v1p1', 'adlcp_v1p3', 'adlseq_v1p3', 'adlnav_v1p3', 'imsss'];
  for (const name of namespaces) expectThat(root.includes(`/${name}`), `the namespace ${name}`);
  expectThat(/ xmlns=http/.test(root), 'the default namespace is that of the manifest');
  expectThat(/^manifest identifier=[A-Za-z_][\w.-]* /.test(root), 'an identifier that is an id of XML');
  expectThat(text.includes(`<schemaversion>${isOld ? '1.2' : '2004 4th Edition'}</schemaversion>`), 'the version');
  expectThat(
    metadata[0] === 'metadata' && organizations[0] === 'organizations default=lesson' && resources[0] === 'resources',
    'the order',
  );
  expectThat(organizations.length === 2 && organizations[1][0] === 'organization identifier=lesson', 'one organization');
  const items = organizations[1].filter(([name]) => name?.startsWith?.('item '));
  expectThat(items.length === 1 && items[0][0] === 'item identifier=lesson.item identifierref=lesson.sco isvisible=true', 'one item');
  const inItem = items[0].slice(1).map(([name]) => name.split(' ')[0]);
  expectThat(
    inItem.join() === (isOld ? 'title' : 'title,adlcp:completionThreshold,imsss:sequencing,adlnav:presentation'),
    'the order within the item',
  );
  const type = `adlcp:${isOld ? 'scormtype' : 'scormType'}=sco`;
  expectThat(resources[1][0] === `resource identifier=lesson.sco type=webcontent ${type} href=index.html`, 'the resource');
  expectThat(!/mastery|parameters|schemaLocation|dataFromLMS/i.test(text), 'no mastery score, start parameter or schema');
  return problems;
}

describe('a package', () => {
  for (const format of formats)
    for (const lang of ['ja', 'en'])
      it(`${format} ${lang}: is one archive of plain files, the same on every run`, () => {
        const {status, stdout, stderr, name, archive} = exported(format, '--lang', lang);
        assert.equal(status, 0, stderr);
        assert.equal(name, `container-lesson.${lang}.${format}.zip`);
        assert.equal(stdout.trim(), name);
        assert.equal(stderr.trim().split('\n').length, 1, 'what to choose in the system');
        assert.ok(archive.equals(exported(format, '--lang', lang).archive));
        const files = unzip(archive);
        const names = [manifestOf[format], 'index.html', 'lesson.js', 'lesson.css', 'LICENSE.txt'].filter(Boolean);
        assert.deepEqual([...files.keys()], names);
        for (const one of files.keys()) assert.match(one, /^[A-Za-z.\d]+$/);
        const page = files.get('index.html').toString();
        assert.match(page, new RegExp(`<html lang="${lang}">`));
        assert.ok(page.includes(`<title>${lesson(lang).title}</title>`));
        assert.match(page, /<container-lesson storage-key="" heading-level="1"><div/);
        // Links to sources are followed by readers, and not fetched.
        assert.doesNotMatch(page, /(?:src|<link[^>]*href)="(?:https?:)?\/\//);
        assert.doesNotMatch(files.get('lesson.css').toString(), /url\(["']?(?:https?:)?\/\/|@import/);
        assert.match(files.get('LICENSE.txt').toString(), /MIT[^]*CC BY 4\.0[^]*Google LLC/i);
      });

  it('is an archive for other programs too', {skip: spawnSync('python3', ['--version']).status !== 0 && 'needs Python'}, () => {
    const {archive} = exported('scorm12', '--lang', 'ja');
    const code =
      'import io,sys,zipfile; z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())); assert z.testzip() is None; print(len(z.namelist()))';
    const {stdout, stderr} = spawnSync('python3', ['-c', code], {input: archive});
    assert.equal(stdout.toString().trim(), '5', stderr.toString());
  });

  for (const format of ['scorm12', 'scorm2004'])
    for (const lang of ['ja', 'en'])
      it(`${format} ${lang}: has a manifest with all that schemas and systems ask for`, () => {
        const files = unzip(exported(format, '--lang', lang).archive);
        const text = files.get('imsmanifest.xml').toString();
        assert.deepEqual(manifestProblems(text, format), []);
        for (const name of files.keys()) assert.equal(text.includes(`<file href="${name}"/>`), name !== 'imsmanifest.xml');
        assert.ok(text.includes(`<title>${lesson(lang).title}</title>`));
        assert.match(text, new RegExp(`<manifest identifier="container-lesson\\.${lang}"`));
      });

  it('would be noticed to have a wrong manifest', () => {
    const text = unzip(exported('scorm12').archive).get('imsmanifest.xml').toString();
    const wrong = text
      .replace('adlcp:scormtype', 'adlcp:scormType')
      .replace('</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>');
    assert.deepEqual(manifestProblems(wrong, 'scorm12'), [
      'the order within the item',
      'the resource',
      'no mastery score, start parameter or schema',
    ]);
    assert.ok(manifestProblems(text, 'scorm2004').length > 3);
    assert.throws(() => document(text.replace('</item>', '')));
  });

  it('cmi5: names one course and one unit, with an IRI that a version does not change', () => {
    for (const [args, base] of [
      [[], 'urn:container-lesson:'],
      [['--base', 'https://example.org/lesson'], 'https://example.org/lesson/'],
    ]) {
      const text = unzip(exported('cmi5', '--lang', 'ja', ...args).archive)
        .get('cmi5.xml')
        .toString();
      const [root, course, unit, ...rest] = outline(document(text));
      assert.equal(root, 'courseStructure xmlns=https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd');
      assert.deepEqual(rest, []);
      assert.equal(course[0], `course id=${base}course/container-lesson.ja`);
      assert.equal(unit[0], `au id=${base}lesson/container-lesson.ja moveOn=Completed launchMethod=AnyWindow`);
      assert.deepEqual(
        unit.slice(1).map(([name]) => name),
        ['title', 'description', 'url'],
      );
      assert.match(text, /<url>index\.html<\/url>/);
      assert.doesNotMatch(text, /masteryScore/);
    }
  });

  it('of an author’s data is named after the file, says so, and holds the data safely', () => {
    const file = own('mine.json', {tasks: tasksNamed(2, 5)});
    const {status, name, archive, stderr} = exported('scorm2004', '--lang', 'en', '--data', file);
    assert.equal(status, 0, stderr);
    assert.equal(name, 'mine.en.scorm2004.zip');
    assert.match(stderr, /--id mine\.en$/m);
    const page = unzip(archive).get('index.html').toString();
    assert.equal(page.match(/<\/script>/g).length, 2);
    assert.match(page, /Explain it &lt;\/script/);
    assert.match(page, /"tasks":\[\{"id":"t0000"/);
    const named = exported('scorm2004', '--data', file, '--id', 'my-course_1');
    assert.equal(named.name, 'my-course_1.scorm2004.zip');
    assert.match(unzip(named.archive).get('imsmanifest.xml').toString(), /<manifest identifier="my-course_1"/);
  });

  for (const [args, said] of [
    [['scorm12', '--id', '1st'], /--id: "1st"/],
    [['scorm12', '--id', 'a:b'], /--id: "a:b"/],
    [['scorm12', '--complete', 'passed'], /--complete.*read, tasks, open/],
    [['page', '--complete', 'read'], /--complete is for --format scorm12\|scorm2004\|cmi5 only/],
    [['scorm12', '--base', 'https://example.org/'], /--base is for --format cmi5 only/],
    [['cmi5', '--base', 'lesson'], /--base: "lesson" is no IRI/],
    [['md', '--id', 'x'], /--id is for --format scorm12\|scorm2004\|cmi5\|page only/],
    [['scorm12', '--part', 'lesson-quiz'], /scorm12 does not write lesson-quiz/],
    [['h5p'], /h5p is not written.*scorm12/],
    [['lti'], /lti is not written.*scorm12/],
    [['imscc'], /imscc is not written.*scorm12/],
    [['xapi'], /xapi is not written.*cmi5.*container-lesson\/tracking/],
    [['tao'], /tao is not written.*page/],
  ])
    it(`is refused in a sentence: ${args.join(' ')}`, () => {
      const {status, stderr, name} = exported(...args);
      assert.deepEqual([status, name], [2, undefined]);
      assert.match(stderr, said);
    });

  it('is refused where a reader’s state might not have room', () => {
    const fits = own('fits.json', {tasks: tasksNamed(25, 40)});
    assert.equal(exported('scorm12', '--data', fits).status, 0);
    const {status, stderr} = exported('scorm12', '--data', own('long.json', {tasks: tasksNamed(50, 40)}));
    assert.equal(status, 2);
    assert.match(stderr, /4000/);
  });
});

describe('the page of a package', {timeout: 240_000}, () => {
  const there = inBrowser(() => serve());
  for (const format of formats)
    for (const context of contexts)
      it(`${format}: is drawn ${context}, and says that nothing is kept`, async () => {
        const said = await openIn(there.browser, context, unpacked(format, '--lang', 'ja'), 'index.html', async (frame) => {
          await frame.waitForFunction(() => {
            const list = document.querySelector('container-lesson').shadowRoot?.querySelector('lesson-checklist')?.shadowRoot;
            return list?.querySelector('.foot span')?.textContent.includes('保存されません');
          });
          assert.equal(await frame.$eval('.course-back', ({hidden}) => hidden), true);
        });
        assert.deepEqual(said, []);
      });

  it('draws an author’s tasks', async () => {
    const home = unpacked('scorm12', '--lang', 'en', '--data', own('two.json', {tasks: tasksNamed(2, 5)}));
    await openIn(there.browser, contexts[0], home, 'index.html', (frame) =>
      frame.waitForFunction(
        () =>
          document.querySelector('container-lesson').shadowRoot?.querySelector('lesson-checklist')?.shadowRoot?.querySelectorAll('li')
            .length === 2,
      ),
    );
  });

  for (const [width, height] of [
    [320, 450],
    [1000, 680],
  ])
    it(`scrolls by itself, and not sideways, in a frame of ${width} by ${height}`, async () => {
      await openIn(there.browser, contexts[0], unpacked('scorm12', '--lang', 'ja'), 'index.html', async (_, tab) => {
        await tab.setViewport({width, height});
        await tab.waitForFunction(
          () => document.querySelector('container-lesson').shadowRoot?.querySelector('lesson-checklist')?.shadowRoot,
        );
        const found = await tab.evaluate(() => {
          const fixed = [...document.querySelectorAll('body, body *:not([class*="lesson-"])')].filter((one) =>
            ['fixed', 'sticky'].includes(getComputedStyle(one).position),
          );
          const {scrollWidth, clientWidth, scrollHeight, clientHeight} = document.documentElement;
          return {wide: scrollWidth > clientWidth, scrolls: scrollHeight > 4 * clientHeight, fixed: fixed.length};
        });
        assert.deepEqual(found, {wide: false, scrolls: true, fixed: 0});
      });
    });
});
