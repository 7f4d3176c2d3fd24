/** The translator's workshop in the static Storybook: from a file to the lesson and back to a file. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {capture, root} from '../../scripts/lib/run.mjs';
import {readXliff, writeXliff} from '../../.cache/compiled/l10n/xliff.js';
import {download, inStorybook} from '../support/storybook-site.mjs';

const address = '/iframe.html?id=translator-s-workshop--workshop&viewMode=story&globals=language:en;a11y.manual:!true';
const folder = mkdtempSync(join(tmpdir(), 'container-lesson-workshop-'));
const site = inStorybook();
after(() => rmSync(folder, {recursive: true, force: true}));

/** A Korean that is English with a word before it, in which three messages are not as they should be. */
function korean() {
  const {units} = readXliff(readFileSync(`${root}locales/ja.xlf`, 'utf8'), 'ja.xlf');
  const changes = {
    'lesson.table.caption': {target: undefined},
    'lesson.table.property': {source: 'Aspect'},
    'lesson.lesson.title': {target: `한국어 ${'길다 '.repeat(60)}`},
  };
  return writeXliff({
    locale: 'ko',
    units: [...units.values()].map((unit) => ({...unit, target: `한국어 ${unit.source}`, ...changes[unit.id]})),
  });
}

/** The file as `npm run l10n` writes it: of a language that is there in a text, or of a new one. */
function written(code, text) {
  const locales = mkdtempSync(join(folder, 'locales-'));
  cpSync(`${root}locales`, locales, {recursive: true});
  const file = join(locales, `${code}.xlf`);
  if (text) writeFileSync(file, text);
  const {targetLocales} = JSON.parse(readFileSync(join(locales, 'lit-localize.json'), 'utf8'));
  const command = targetLocales.includes(code) ? [] : ['new', code];
  const {output} = capture('node', [`${root}scripts/l10n.mjs`, ...command, `--locales=${locales}`]);
  assert.match(output, new RegExp(`^${code}: \\d+ messages`, 'm'));
  return readFileSync(file, 'utf8');
}

/** The lines of the second text that are not those of the first, and their number there. */
const changedLines = (before, after) => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {more: now.length - old.length, lines: now.filter((line) => !old.includes(line))};
};

const workshop = (tab, selector) => tab.waitForSelector(`>>> ${selector}`);

async function open(look) {
  const heard = await site.open(address, async (tab) => {
    await tab.setViewport({width: 1280, height: 900});
    await workshop(tab, '.lesson >>> .root');
    await look(tab);
  });
  assert.deepEqual(heard, {said: [], abroad: []});
}

async function load(tab, name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  await (await workshop(tab, 'input[type=file]')).uploadFile(file);
  await tab.waitForFunction(saysOfFile, {}, name);
}

const saysOfFile = (name) =>
  document.querySelector('translators-workshop').shadowRoot.querySelector('[role=status]').textContent.includes(name);

/** The lesson as it is drawn: without the marks that nobody sees. */
const title = (tab) =>
  tab.evaluate(async () => {
    const {shadowRoot} = document.querySelector('translators-workshop');
    const lesson = shadowRoot.querySelector('container-lesson');
    await lesson.updateComplete;
    const shown = lesson.shadowRoot.querySelector('.root');
    return [
      shown.lang,
      shown
        .querySelector('h2')
        .textContent.replace(/[\u{E0000}-\u{E007F}]/gu, '')
        .trim(),
    ];
  });

/** Which messages have findings of a kind, in the list that its filter shows. */
async function listed(tab, kind) {
  await (await workshop(tab, 'select[name=kind]')).select(kind);
  return tab.evaluate(async () => {
    const element = document.querySelector('translators-workshop');
    await element.updateComplete;
    return [...element.shadowRoot.querySelectorAll('.message > code')].map(({textContent}) => textContent);
  });
}

const status = (tab) =>
  tab.evaluate(() => document.querySelector('translators-workshop').shadowRoot.querySelector('[role=status]').textContent);

/** Writes the translation of a message. */
const write = (tab, id, text) =>
  tab.evaluate(
    (id, text) => {
      const {shadowRoot} = document.querySelector('translators-workshop');
      const row = [...shadowRoot.querySelectorAll('.message')].find((one) => one.querySelector('code').textContent === id);
      const field = row.querySelector('textarea');
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
    },
    id,
    text,
  );

const focused = (tab) =>
  tab.evaluate(() => document.activeElement.shadowRoot.activeElement.closest('li').querySelector('code').textContent);

const downloaded = async (tab, format, name) => download(tab, await workshop(tab, `button[name=${format}]`), join(folder, name));

describe("the translator's workshop", () => {
  it('takes an XLIFF of a new language to the lesson, and back to the file that npm run l10n would make of it', () =>
    open(async (tab) => {
      await load(tab, 'ko.xlf', korean());
      const [lang, heading] = await title(tab);
      assert.equal(lang, 'ko-workshop');
      assert.match(heading, /^한국어 길다/);
      assert.equal(await downloaded(tab, 'xliff', 'ko.xlf'), written('ko', korean()));
      const strings = JSON.parse(await downloaded(tab, 'json', 'ko.json'));
      assert.equal(strings['table.property'], '한국어 Property');
      assert.ok(!('table.caption' in strings));
    }));

  for (const code of ['ja', 'zh-Hans'])
    it(`gives back the file of a language that ships, byte for byte, and one line changes with a sentence: ${code}`, () =>
      open(async (tab) => {
        const file = readFileSync(`${root}locales/${code}.xlf`, 'utf8');
        await (await workshop(tab, 'select[name=begin]')).select(code);
        assert.equal(await downloaded(tab, 'xliff', `${code}.xlf`), file);
        await load(tab, `${code}.xlf`, file);
        assert.equal(await downloaded(tab, 'xliff', `${code}.xlf`), file);
        await write(tab, 'lesson.title', 'x');
        assert.deepEqual(changedLines(file, await downloaded(tab, 'xliff', `${code}.xlf`)), {
          more: 0,
          lines: ['  <target state="translated">x</target>'],
        });
      }));

  it('begins the file of a language as npm run l10n -- new does, from nothing and from JSON', () =>
    open(async (tab) => {
      const begun = written('ko');
      assert.equal(await downloaded(tab, 'xliff', 'ko.xlf'), begun);
      await load(tab, 'words.json', JSON.stringify({'lesson.title': '제목', 'no.message': '-'}));
      assert.deepEqual(changedLines(begun, await downloaded(tab, 'xliff', 'ko.xlf')), {more: 1, lines: ['  <target>제목</target>']});
    }));

  it('reads the bytes of a file as npm run l10n does', () =>
    open(async (tab) => {
      const shiftJis = Buffer.from(korean().replace('UTF-8', 'Shift_JIS'), 'latin1');
      await load(tab, 'old.xlf', shiftJis);
      assert.match(await status(tab), /Nothing was changed\. old\.xlf:1: the file declares the encoding Shift_JIS/);
      await load(tab, 'mark.xlf', Buffer.from(`\uFEFF${korean().replace('UTF-8', 'UTF-16')}`, 'utf16le'));
      assert.equal((await title(tab))[0], 'ko-workshop');
    }));

  it('is as high as its window: what is in a pane is scrolled there', () =>
    open(async (tab) => {
      const heights = await tab.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
      assert.equal(heights[0], heights[1]);
    }));

  it('marks what is untranslated, stale or overlong, in the list and in the lesson', () =>
    open(async (tab) => {
      await load(tab, 'ko.xlf', korean());
      assert.deepEqual(await listed(tab, 'missing'), ['table.caption']);
      assert.deepEqual(await listed(tab, 'stale'), ['table.property']);
      assert.ok((await listed(tab, 'overlong')).includes('lesson.title'));
      for (const kind of ['missing', 'stale', 'overlong'])
        await tab.waitForFunction((kind) => (CSS.highlights.get(`workshop-${kind}`)?.size ?? 0) > 0, {}, kind);
    }));

  it('lets the lesson follow each letter, and says what a sentence has lost', () =>
    open(async (tab) => {
      await load(tab, 'ko.xlf', korean());
      await write(tab, 'lesson.title', '새 제목');
      assert.deepEqual(await title(tab), ['ko-workshop', '새 제목']);
      await write(tab, 'lesson.title', '새 {title}');
      assert.notDeepEqual(await title(tab), ['ko-workshop', '새 {title}']);
      assert.deepEqual(await listed(tab, 'damaged'), ['lesson.title']);
    }));

  it('goes from a text of the lesson to its message, and back', () =>
    open(async (tab) => {
      await load(tab, 'ko.xlf', korean());
      const heading = await workshop(tab, 'container-lesson >>> h2');
      await heading.click();
      assert.equal(await focused(tab), 'lesson.title');
      await tab.evaluate(() => document.activeElement.shadowRoot.activeElement.closest('li').querySelector('button').click());
      assert.equal(await tab.evaluate(() => CSS.highlights.get('workshop-found').size > 0), true);
    }));

  it('keeps a translation whose English changed, where it is still right', () =>
    open(async (tab) => {
      await load(tab, 'ko.xlf', korean());
      await listed(tab, 'stale');
      await (await workshop(tab, '.message .bar button:last-child')).evaluate((button) => button.click());
      assert.deepEqual(await listed(tab, 'stale'), []);
      const {units} = readXliff(await downloaded(tab, 'xliff', 'ko.xlf'), 'ko.xlf');
      const {source, target} = units.get('lesson.table.property');
      assert.deepEqual([source, target], ['Property', '한국어 Property']);
    }));

  it('takes what is pasted, and runs as the language does', () =>
    open(async (tab) => {
      await tab.evaluate(() => {
        const {shadowRoot} = document.querySelector('translators-workshop');
        const language = shadowRoot.querySelector('input[name=language]');
        language.value = 'ar';
        language.dispatchEvent(new Event('change', {bubbles: true}));
        shadowRoot.querySelector('details textarea').value = '{"lesson.title": "عنوان"}';
        shadowRoot.querySelector('button[name=take]').click();
      });
      assert.deepEqual(await title(tab), ['ar-workshop', 'عنوان']);
      assert.equal(await tab.$eval('>>> container-lesson >>> .root', ({dir}) => dir), 'rtl');
    }));

  it('takes JSON, begins with a language that ships, and leaves all as it is where a file cannot be read', () =>
    open(async (tab) => {
      await (await workshop(tab, 'select[name=begin]')).select('zh-Hans');
      assert.equal((await title(tab))[0], 'zh-Hans-workshop');
      await load(tab, 'broken.xlf', '<xliff version="1.2"><file>');
      assert.equal((await title(tab))[0], 'zh-Hans-workshop');
      await load(tab, 'words.json', JSON.stringify({'lesson.title': '标题'}));
      assert.deepEqual(await title(tab), ['zh-Hans-workshop', '标题']);
    }));
});
