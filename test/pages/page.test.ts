import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import {messagesOf} from '../../src/l10n/generated-words.js';
import {isSeen, piecesOf} from '../../src/l10n/pieces.js';
import {questions} from '../../src/data/questions.js';
import {sources} from '../../src/data/sources.js';
import {allWords} from '../../src/generated/all-words.js';
import type {LessonChecklist, LessonQuiz} from '../../src/elements/index.js';
import '../../src/index.js';
import {elementsOf} from '../support/layout.js';
import {idle, nodesOf, openAll, press, rendered, settled, show, textOf, textsOf} from '../support/page.js';
import {kana} from '../support/text.mjs';
import {waitUntil} from '../support/wait.js';

/** The whole lesson in a whole page: every message in its language, and nothing of another. */

/** Only English has a singular: Japanese and Chinese never ask for one. */
const isSaid = (id: string, lang: 'en' | 'ja'): boolean =>
  !id.endsWith('.one') || new Intl.PluralRules(lang).resolvedOptions().pluralCategories.includes('one');

/** What is said of an author's data, own-data-mistakes.test.ts has on a page, handout.test.mjs the handout, and track.test.ts what a course keeps; programs alone get `table.scale`. */
const isOfThisPage = (id: string): boolean => !/^(own|handout|keeping)\./.test(id) && id !== 'table.scale';

const six = /(?:\b[A-Za-z][A-Za-z'’-]*\s+){5}[A-Za-z]/;

/** Titles of sources stand in their own language everywhere. */
const withoutTitles = (text: string): string => sources.reduce((rest, {title}) => rest.replace(title, ''), text);

/** What a reader gets to see and hear, with the break points and marks taken out. */
const shown = (node: Node): string =>
  [textOf(node), ...textsOf(node)]
    .join('\n')
    .replace(/[\u200B\u2060]/g, '')
    .replaceAll('\u00A0', ' ');

/** What a reader sees of a message whatever its values are. */
const partsOf = (message: string): string[] =>
  piecesOf(message.replace(/[\u200B\u2060]/g, ''))
    .filter((piece) => isSeen(piece) && piece.kind !== 'value')
    .map(({text}) => text.trim())
    .filter((part) => part !== '');

const nested = (attributes: string): string => `<architecture-diagram technologies="container-in-vm" ${attributes}></architecture-diagram>`;

/** The lesson, and beside it each layer chosen, all depth and the evidence, so that every sentence is there. */
const everything = `<div><container-lesson course></container-lesson><container-lesson depth="expert"></container-lesson>
  ${['machine', 'host-os', 'hypervisor', 'app'].map((kind) => `<architecture-diagram selected="vm.${kind}"></architecture-diagram>`).join('')}
  <architecture-diagram selected="container.engine"></architecture-diagram>
  ${['', 'depth="expert"'].map((depth) => `<architecture-diagram instances="1" ${depth}></architecture-diagram>`).join('')}
  ${['machine', 'host-os', 'guest-os', 'engine', 'app'].map((kind) => nested(`selected="container-in-vm.${kind}"`)).join('')}
  ${['instances="1"', 'depth="expert"', 'controls="true" predict="true"'].map(nested).join('')}
  <lesson-checklist storage-key=""></lesson-checklist><lesson-checklist storage-key="no-room" class="of-one-task"></lesson-checklist>
  <comparison-table evidence></comparison-table><startup-timeline></startup-timeline>
  <lesson-quiz storage-key=""></lesson-quiz><lesson-quiz storage-key="no-room-2" questions="small-vm"></lesson-quiz>
  <lesson-quiz storage-key="one-missed" questions="small-vm"></lesson-quiz><try-it></try-it></div>`;

/** Whether what comes late is drawn, so that only its words change with the language. */
const isComplete = (page: Element): boolean =>
  [...page.querySelectorAll('lesson-quiz')].every(({shadowRoot}) => shadowRoot?.querySelector('.key li')) &&
  ['container-lesson[depth]', 'comparison-table[evidence]'].every((tag) => {
    const root = page.querySelector(tag)!.shadowRoot!;
    return root.querySelector('.evidence, .expert-notes') !== null;
  });

/** Does something where the browser keeps nothing. */
function withoutStorage(act: () => void): void {
  const {setItem} = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  act();
  Storage.prototype.setItem = setItem;
}

/** A checklist of one task, marked where the browser keeps nothing. */
async function markWithoutStorage(page: Element): Promise<void> {
  const list = page.querySelector<LessonChecklist>('.of-one-task')!;
  list.data = {tasks: ['analogy']};
  await list.updateComplete;
  withoutStorage(() => list.shadowRoot!.querySelector('input')!.click());
}

/** Answers to all questions, of which two were missed; to one, which is right; to one that was missed, and to that again. */
async function answerQuizzes(page: Element): Promise<void> {
  const [all, one, missed] = [...page.querySelectorAll<LessonQuiz>(':scope > lesson-quiz')] as [LessonQuiz, LessonQuiz, LessonQuiz];
  const right = Object.fromEntries(questions.map((question) => [question.id, question.right[0]]));
  all.value = {...right, 'small-vm': 'true', 'five-kernels': 'true'};
  withoutStorage(() => (one.value = right));
  for (const answer of ['true', 'false']) missed.shadowRoot!.querySelector<HTMLInputElement>(`input[value=${answer}]`)!.click();
  const [ofLesson] = elementsOf(page).filter((element) => element.localName === 'lesson-quiz');
  ofLesson!.shadowRoot!.querySelector('input')!.click();
}

/** Plays a timeline to the end, as time would; returns what it says. */
async function playTimeline(page: Element): Promise<string> {
  const {shadowRoot} = page.querySelector(':scope > startup-timeline')!;
  const status = shadowRoot!.querySelector('[role=status]')!;
  const said = (): string => status.textContent!;
  shadowRoot!.querySelector('button')!.click();
  await settled(page);
  for (const animation of shadowRoot!.getAnimations()) if (targetOf(animation).closest('.container .bars')) animation.finish();
  await waitUntil(() => said() !== '');
  const first = said();
  shadowRoot!.querySelector('button')!.click();
  await waitUntil(() => said() !== first);
  return `${first}\n${said()}`;
}

/** Copies a command where a page may not, and chooses the other system; returns what that says. */
async function useCommands(page: Element): Promise<string> {
  const {shadowRoot} = page.querySelector(':scope > try-it')!;
  Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
  Object.defineProperty(document, 'execCommand', {value: () => false, configurable: true});
  shadowRoot!.querySelector('button')!.click();
  await settled(page);
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
  shadowRoot!.querySelector<HTMLElement>('input:not(:checked)')!.click();
  await settled(page);
  return shadowRoot!.querySelector('[role=status]')!.textContent!;
}

const targetOf = ({effect}: Animation): Element => (effect as KeyframeEffect).target!;

/** A measurement below an amount of the table. */
async function openMeasurement(page: Element): Promise<void> {
  const table = elementsOf(page).find((one) => one.localName === 'comparison-table')!;
  table.shadowRoot!.querySelector<HTMLElement>('button.amount')!.click();
  await settled(page);
  history.replaceState(null, '', location.pathname + location.search);
}

const missingIn = (page: string, lang: 'en' | 'ja'): string[] =>
  Object.entries(messagesOf(allWords[lang]))
    .filter(([id]) => isSaid(id, lang) && isOfThisPage(id))
    .filter(([, text]) => partsOf(text).some((part) => !page.includes(part)))
    .map(([id]) => id);

/** Tab goes to one radio button of a group. */
const isTabStop = (node: HTMLElement): boolean =>
  !(node instanceof HTMLInputElement && node.type === 'radio') || !node.closest('label')!.matches('label ~ label');

describe('a whole page', () => {
  const html = document.documentElement;
  afterEach(() => {
    html.setAttribute('lang', 'en');
    localStorage.clear();
  });

  it('shows every message in Japanese, then, when its lang changes, every one in English; a Japanese part stays Japanese', async () => {
    html.setAttribute('lang', 'ja');
    const frame = await show(`<div>${everything}<div lang="ja"><comparison-table></comparison-table></div></div>`);
    frame.parentElement!.removeAttribute('lang');
    const lesson = frame.firstElementChild!;
    await waitUntil(() => isComplete(lesson));
    await markWithoutStorage(lesson);
    await answerQuizzes(lesson);
    await settled(frame);
    await openAll(frame);
    await openMeasurement(lesson);
    expect(missingIn(`${await playTimeline(lesson)}\n${await useCommands(lesson)}\n${shown(lesson)}`, 'ja')).to.deep.equal([]);
    for (const text of textsOf(lesson)) expect(withoutTitles(text)).to.not.match(six);

    html.setAttribute('lang', 'en');
    await settled(frame);
    await settled(frame);
    expect(missingIn(`${await playTimeline(lesson)}\n${await useCommands(lesson)}\n${shown(lesson)}`, 'en')).to.deep.equal([]);
    expect(withoutTitles(shown(lesson))).to.not.match(kana);
    expect(shown(frame.lastElementChild!)).to.match(kana);
  });

  for (const [lang, width] of [
    ['ja', 1200],
    ['en', 320],
  ] as const)
    it(`is reached by Tab, each control once, in the order of the page, and the focus shows: ${lang}, ${width} px`, async () => {
      await setViewport({width: 1280, height: 900});
      const element = await show(`<div style="inline-size: ${width}px"><container-lesson></container-lesson></div>`, lang);
      // Terms become buttons when the browser is idle.
      await idle();
      await rendered(element);
      const expected = [...nodesOf(element)].filter(
        (node): node is HTMLElement =>
          node instanceof HTMLElement &&
          node.matches('a[href], button, input, summary, [data-term][role=button]') &&
          node.checkVisibility({visibilityProperty: true}) &&
          isTabStop(node),
      );
      const reached: Element[] = [];
      for (let i = 0; i < expected.length; i++) {
        await press('Tab');
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        reached.push(active!);
        expect(getComputedStyle(active!).outlineStyle, active!.outerHTML.slice(0, 80)).to.equal('solid');
      }
      expect(reached.length).to.be.greaterThan(20);
      expect(reached.map((one) => expected.indexOf(one as HTMLElement))).to.deep.equal(expected.map((_, index) => index));
    });
});
