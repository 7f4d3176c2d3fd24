import {expect, oneEvent} from '@open-wc/testing';

import '../../src/define/container-lesson.js';
import {allWords} from '../../src/generated/all-words.js';
import type {ComparisonTable} from '../../src/elements/comparison-table/element.js';
import type {LessonDataErrorEvent} from '../../src/elements/own-data/event.js';
import type {OwnDataElement} from '../../src/elements/own-data-element.js';
import type {OwnData} from '../../src/model/own-data/types.js';
import {consoleOf, expectAccessible, languages, openAll, rendered, show, textOf, withData} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const heads = ({shadowRoot}: Element): string[] => [...shadowRoot!.querySelectorAll('thead th.subject')].map(textOf);
const notice = ({shadowRoot}: Element): string => textOf(shadowRoot!.querySelector('[part=error]')!);

/** Answers of a server, by the end of an address; what it does not know it never answers. */
function answering<T>(answers: Record<string, () => Response | Promise<Response>>, act: () => Promise<T>): Promise<T> {
  const {fetch} = window;
  const asked = (url: RequestInfo | URL): string => Object.keys(answers).find((end) => String(url).endsWith(end)) ?? '';
  window.fetch = (url, {signal} = {}) => {
    const aborted = new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));
    return Promise.race([aborted, ...(answers[asked(url as URL)] ? [Promise.resolve(answers[asked(url as URL)]!())] : [])]);
  };
  return act().finally(() => (window.fetch = fetch));
}

const json = (value: unknown): Response => new Response(JSON.stringify(value), {headers: {'content-type': 'application/json'}});
const own = (name: string): object => ({technologies: ['vm', {id: 'own', name}]});

describe('bad data', () => {
  it('keep what was drawn, show what is wrong, fire an event, and warn once', async () => {
    const element = await withData<ComparisonTable>('comparison-table', own('Mine'));
    const said = await consoleOf('warn', async () => {
      const event = oneEvent(element, 'lesson-data-error');
      element.data = {properties: [{id: 'size', values: {vm: {value: 'x', rating: 7}}}]} as unknown as OwnData;
      const {problems, bubbles, composed, src} = (await event) as Event as LessonDataErrorEvent;
      expect([bubbles, composed, src]).to.deep.equal([true, true, undefined]);
      expect(problems).to.deep.equal([{path: 'properties[0].values.vm.rating', message: 'expected 0…4, got 7'}]);
      element.data = {...element.data} as OwnData;
      await element.updateComplete;
    });
    expect(said).to.deep.equal(['<comparison-table>: properties[0].values.vm.rating: expected 0…4, got 7']);
    expect(heads(element)[1]).to.equal('Mine');
    expect(notice(element)).to.include('properties[0].values.vm.rating: expected 0…4, got 7');
    await expectAccessible(element);
  });

  it('are described in Japanese in a Japanese page, above the package’s checklist where none of the author’s was drawn', async () => {
    const element = await withData('lesson-checklist', {tasks: [{id: 'x'}]}, 'ja');
    expect(notice(element)).to.include('tasks[0].text: 必要ですが、ありません');
    expect(element.shadowRoot!.querySelectorAll('li[part=task]')).to.have.length(3);
  });

  it('are forgotten when good ones come', async () => {
    const element = await withData<ComparisonTable>('comparison-table', {technologies: 3});
    expect(notice(element)).to.include('technologies');
    element.data = own('Good') as OwnData;
    await element.updateComplete;
    expect(notice(element)).to.equal('');
    expect(heads(element)[1]).to.equal('Good');
  });

  it('name the first five places of many', async () => {
    const tasks = Array.from({length: 8}, (_, index) => ({id: `t${index}`}));
    const element = await withData('lesson-checklist', {tasks});
    expect(element.shadowRoot!.querySelectorAll('[part=error] li')).to.have.length(5);
    expect(notice(element)).to.include('And more: 3');
  });

  for (const data of [3, 'text', [], new Map(), () => 1, Object.create(null), JSON.parse('{"__proto__": {"tasks": []}}')])
    it(`never throw: ${typeof data} ${Array.isArray(data) ? 'list' : ''}`, async () => {
      const element = await withData('comparison-table', data);
      expect(heads(element)).to.have.length(2);
    });

  const huge = (): Response => new Response(' '.repeat(2_000_000), {headers: {'content-type': 'application/json'}});
  const failures: readonly [what: string, src: string, answer: () => Response | Promise<Response>, told: RegExp][] = [
    ['a file that is not there', 'a.json', () => new Response('', {status: 404}), /a\.json could not be fetched: the server answered 404/],
    ['no network', 'b.json', () => Promise.reject(new TypeError('offline')), /b\.json could not be fetched: TypeError: offline/],
    [
      'what is no JSON',
      'c.json',
      () => new Response('{"tasks": [\n  "analogy",\n]}'),
      /c\.json is not written as JSON. Look at line 3 .*: \]\}/,
    ],
    ['another encoding', 'g.json', () => new Response(new Uint8Array([123, 34, 131, 125])), /g\.json is not encoded in UTF-8/],
    ['a disk', 'file:///home/me/mine.json', huge, /mine\.json is a file on a disk/],
    [
      'a page',
      'd.json',
      () => new Response('{}', {headers: {'content-type': 'text/html; charset=utf-8'}}),
      /d\.json is text\/html, not JSON/,
    ],
    ['what is huge', 'e.json', huge, /e\.json is larger than 1 MB/],
    ['an address of code', 'javascript:alert(1)', huge, /javascript:alert\(1\) is no address/],
    ['an address of data', 'data:application/json,{}', huge, /is no address that begins with http: or https:/],
    ['a mistake in a file', 'f.json', () => json({tasks: [3]}), /tasks\[0\]: expected/],
  ];
  for (const [what, src, answer, told] of failures)
    it(`are described when they come from an address: ${what}`, () =>
      answering({[src]: answer}, async () => {
        const element = await show(`<comparison-table src="${src}"></comparison-table>`);
        expect(notice(element)).to.match(told);
        expect(heads(element)).to.have.length(2);
      }));

  it('with one text too few for the language of the page are shown in another, and the console says which text', async () => {
    const data = {caption: {en: 'Mine', ja: '比較'}, technologies: ['vm', {id: 'own', name: {en: 'Own'}}]};
    const said = await consoleOf('warn', async () => {
      const element = await withData<ComparisonTable>('comparison-table', data, 'ja');
      expect(heads(element)[1]).to.equal('Own');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<comparison-table lang="ja">: technologies\[1\]\.name: .*“ja”/);
    expect(await consoleOf('warn', () => withData('comparison-table', own('Mine'), 'ja'))).to.deep.equal([]);
  });

  const marks: readonly [written: string, told: string][] = [
    ['**bold**', '“**bold**” is no mark here. Write “*bold*”'],
    ['__bold__ and _slanted_', '“__bold__” is no mark here. Write “*bold*”'],
    [
      '[the manual](https://git-scm.com/doc)',
      '“[the manual](https://git-scm.com/doc)” is no mark here. Write “the manual (https://git-scm.com/doc)”',
    ],
    ['![a cat](cat.png "mine")', '“![a cat](cat.png "mine")” is no mark here. Write “a cat (cat.png)”'],
    ['<b>bold</b>', '“<b>bold</b>” is no mark here. Write “*bold*”'],
    ['<a href="https://x.test">word</a>', '“<a href="https://x.test">word</a>” is no mark here. Write “word (https://x.test)”'],
    ['the tag <br>', '“<br>” is no mark here. Write “`<br>`”'],
    ['~~gone~~', '“~~gone~~” is no mark here. Write “gone”'],
    ['## A heading', '“## A heading” is no mark here. Write “A heading”'],
    ['*see _this_*', '“_this_” is no mark here. Write “*this*”'],
    ['[HEAD](head)', '“[HEAD](head)” names no term: there is no “head” among vm, container,'],
  ];
  for (const [written, told] of marks)
    it(`is no mark of ours, which the console says, and it is drawn all the same: ${written}`, async () => {
      const data = {
        technologies: ['vm', {id: 'own', name: 'Own'}],
        properties: [{id: 'size', values: {own: {value: 'x', reason: {en: written}}}}],
      };
      let element!: ComparisonTable;
      const said = await consoleOf('warn', async () => (element = await withData<ComparisonTable>('comparison-table', data)));
      expect(said).to.have.length(1);
      expect(said[0]).to.include(`<comparison-table>: properties[0].values.own.reason.en: ${told}`);
      expect(textOf(element.shadowRoot!.querySelector('tbody .own-own .reason')!)).to.not.equal('');
      expect(notice(element)).to.equal('');
    });

  it('with marks of ours, and with what looks like others, are not commented on', async () => {
    const reason =
      '*strong* `**code**` [kernel](kernel) [note](#note-size) {漢字|かんじ} snake_case_name 5 * 3 * 2 a < b > c C# #1 https://x.test/_a_/ [x]';
    const data = {technologies: ['vm', {id: 'own', name: 'Own'}], properties: [{id: 'size', values: {own: {value: 'x', reason}}}]};
    expect(await consoleOf('warn', () => withData('comparison-table', data))).to.deep.equal([]);
  });

  it('of an old address never replace those of a newer one', async () => {
    let answerLate!: (response: Response) => void;
    const late = new Promise<Response>((resolve) => (answerLate = resolve));
    await answering({'first.json': () => json(own('First')), 'slow.json': () => late, 'new.json': () => json(own('New'))}, async () => {
      const element = await show<ComparisonTable>('<comparison-table src="first.json"></comparison-table>');
      element.src = 'slow.json';
      await element.updateComplete;
      element.src = 'new.json';
      await element.updateComplete;
      answerLate(json(own('Slow')));
      await waitUntil(() => heads(element)[1] !== 'First');
      // As long as reading the other would take.
      await json(own('Slow')).text();
      await element.updateComplete;
      expect(heads(element)[1]).to.equal('New');
    });
  });

  it('an element that leaves the page waits no more, and asks again when it comes back', async () => {
    let asked = 0;
    const answer = (): Response | Promise<Response> => (++asked === 1 ? new Promise<Response>(() => {}) : json(own('Back')));
    await answering({'first.json': () => json(own('First')), 'second.json': answer}, async () => {
      const element = await show<ComparisonTable>('<comparison-table src="first.json"></comparison-table>');
      element.src = 'second.json';
      await element.updateComplete;
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await waitUntil(() => heads(element)[1] !== 'First');
      expect([asked, heads(element)[1]]).to.deep.equal([2, 'Back']);
    });
  });

  const exchanges: Readonly<Record<string, (element: ComparisonTable) => void>> = {
    'another file, by the attribute': (element) => element.setAttribute('src', 'good.json'),
    'another file, by the property': (element) => (element.src = 'good.json'),
    data: (element) => (element.data = own('Good') as OwnData),
  };
  for (const [by, exchange] of Object.entries(exchanges))
    it(`the first file may be exchanged for ${by}, before it is there`, async () => {
      let asked = false;
      const never = (): Promise<Response> => ((asked = true), new Promise(() => {}));
      await answering({'never.json': never, 'good.json': () => json(own('Good'))}, async () => {
        const element = document.createElement('comparison-table');
        element.src = 'never.json';
        document.body.append(element);
        await waitUntil(() => asked);
        exchange(element);
        await element.updateComplete;
        expect(heads(element)[1]).to.equal('Good');
        element.remove();
      });
    });

  it('a file is not asked for again by an update that an element makes after it has left the page', async () => {
    let asked = 0;
    const wait = (): Promise<Response> => (asked++, new Promise(() => {}));
    await answering({'first.json': () => json(own('First')), 'second.json': wait}, async () => {
      const element = await show<ComparisonTable>('<comparison-table src="first.json"></comparison-table>');
      element.src = 'second.json';
      await waitUntil(() => asked === 1);
      element.requestUpdate();
      element.remove();
      await element.updateComplete;
      expect(asked).to.equal(1);
    });
  });

  const many = {tasks: Array.from({length: 7}, (_, index) => ({id: `t${index}`}))};
  const mistakes: readonly object[] = [
    many,
    {tasks: [3]},
    {tools: []},
    {tasks: ['analogy', 'analogy']},
    {technologies: ['container-in-vm']},
    {properties: [{id: 'size', values: {wasm: {value: 'x'}}}]},
    {caption: {en: 'x'}, legend: {ja: 'x'}},
  ];

  for (const lang of languages)
    it(`and good ones together show every message about own data in ${lang}`, () =>
      answering(Object.fromEntries(failures.map(([, src, answer]) => [src, answer])), async () => {
        const good =
          '<comparison-table data-good></comparison-table><architecture-diagram data-good selected="vm.hypervisor"></architecture-diagram>';
        const wrong = failures.map(([, src]) => `<comparison-table src="${src}"></comparison-table>`).join('');
        const page = await show(`<div>${good}${mistakes.map(() => '<lesson-checklist></lesson-checklist>').join('')}${wrong}</div>`, lang);
        const plain = {id: 'plain', name: '**X** [x](y)', layers: ['machine', {storey: 'app', repeated: false}]};
        const data = {technologies: ['vm', {id: 'own', name: 'X', layers: ['machine', 'host-os', 'guest-os', 'app']}, plain]} as OwnData;
        const said = await consoleOf('warn', async () => {
          for (const element of page.querySelectorAll<OwnDataElement>('[data-good]')) element.data = data;
          page.querySelectorAll<OwnDataElement>('lesson-checklist').forEach((element, index) => (element.data = mistakes[index]));
          await rendered(page);
        });
        await openAll(page);
        const shown = [textOf(page), ...said].join(' ').replaceAll('\u200B', '');
        const parts = (text: string): string[] =>
          text
            .replaceAll('\u200B', '')
            .split(/\{\w+\}/)
            .map((part) => part.trim());
        const missing = Object.entries(allWords[lang].own).filter(([, text]) => parts(text).some((part) => !shown.includes(part)));
        expect(missing).to.deep.equal([]);
      }));
});
