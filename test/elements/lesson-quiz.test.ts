import {expect, oneEvent} from '@open-wc/testing';

import '../../src/define/comparison-table.js';
import '../../src/define/lesson-quiz.js';
import {questionIds, type QuestionId} from '../../src/data/index.js';
import type {LessonQuiz, LessonQuizAnswerEvent} from '../../src/elements/lesson-quiz/element.js';
import {translator} from '../../src/localization/words/translate.js';
import {plain} from '../../src/model/inline.js';
import {reasonedQuiz, type ReasonedQuestion} from '../../src/model/quiz-reasons.js';
import {consoleOf, expectAccessible, idle, languages, press, rendered, show, textOf} from '../support/page.js';

let count = 0;
/** Stores live as long as the page: each test takes a key of its own. */
const freshKey = (): string => `quiz-${count++}`;
const two = 'questions="small-vm strangers-programs"';

/** The quiz, and the reasons have come. */
async function quiz(attributes: string = two, {lang = 'en', key = freshKey()} = {}): Promise<LessonQuiz> {
  const element = await show<LessonQuiz>(`<lesson-quiz storage-key="${key}" ${attributes}></lesson-quiz>`, lang);
  await idle();
  await element.updateComplete;
  return element;
}

const find = (element: Element, selector: string): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>(selector);
const all = (element: Element, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const radio = (element: Element, id: QuestionId, answer: string): HTMLInputElement =>
  find(element, `#question-${id} input[value=${answer}]`) as HTMLInputElement;
const textIn = (element: Element, selector: string): string | undefined => {
  const found = find(element, selector);
  return found ? textOf(found) : undefined;
};
const said = (element: Element): string => find(element, '[role=status]')!.textContent!;
const stored = (element: LessonQuiz): unknown =>
  (JSON.parse(localStorage.getItem(element.storageKey)!) as {answers: unknown} | null)?.answers;
const modelOf = (id: QuestionId): ReasonedQuestion => reasonedQuiz(translator('en', ['quiz']), {questions: [id]}).questions[0]!;

async function answer(element: LessonQuiz, id: QuestionId, given: string): Promise<void> {
  radio(element, id, given).click();
  await idle();
  await element.updateComplete;
}

describe('<lesson-quiz>', () => {
  afterEach(() => localStorage.clear());

  for (const lang of languages)
    it(`is accessible in ${lang}, answered and not, with all answers open`, async () => {
      const element = await quiz('questions="small-vm strangers-programs own-services"', {lang});
      await answer(element, 'small-vm', 'true');
      await answer(element, 'strangers-programs', 'vm');
      await expectAccessible(element);
      await answer(element, 'own-services', 'container');
      await expectAccessible(element);
    });

  it('is a fieldset for each question, whose legend is the question, with radio buttons', async () => {
    const element = await quiz('');
    expect(all(element, 'fieldset > legend')).to.have.length(questionIds.length);
    const [first] = all(element, 'fieldset');
    expect(textOf(first!.querySelector('legend')!)).to.equal(`1 ${plain(modelOf('team-web-app').text)}`);
    expect([...first!.querySelectorAll('input')].map(({type, value}) => [type, value])).to.deep.equal([
      ['radio', 'vm'],
      ['radio', 'container'],
      ['radio', 'both'],
    ]);
    expect([...first!.querySelectorAll('label')].map(textOf)).to.deep.equal(['VM', 'Container', 'Both']);
  });

  it('asks all questions, or those of its attribute, and warns of one that there is not', async () => {
    const ids = (element: Element): string[] => all(element, 'fieldset').map(({id}) => id.replace('question-', ''));
    expect(ids(await quiz(''))).to.deep.equal(questionIds);
    let some: LessonQuiz | undefined;
    const warnings = await consoleOf('warn', async () => (some = await quiz('questions="host-sees q1 small-vm"')));
    expect(ids(some!)).to.deep.equal(['host-sees', 'small-vm']);
    expect(warnings.join()).to.include('q1').and.include('questions');
    const [one, again, other] = await Promise.all(['a', 'a', 'b'].map(async (seed) => ids(await quiz(`seed=${seed}`))));
    expect(one).to.deep.equal(again);
    expect(one).to.not.deep.equal(other);
    expect([...one!].sort()).to.deep.equal([...questionIds].sort());
  });

  it('says nothing before the reader acts, and then the verdict and the reason, once', async () => {
    const element = await quiz();
    expect(said(element)).to.equal('');
    const {verdicts, reason} = modelOf('small-vm');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(find(element, '[role=status]')!, {characterData: true, childList: true, subtree: true});
    await answer(element, 'small-vm', 'true');
    expect(said(element)).to.equal(plain(`${verdicts.wrong} ${reason}`));
    expect(changes).to.equal(1);
    observer.disconnect();
    // Beside it only what explains a term that is asked for.
    expect(all(element, '[role=status]:not(.asked), [aria-live]')).to.have.length(1);
  });

  it('shows verdict, reason, objection, sources and the part that teaches it, below the answers', async () => {
    const element = await quiz();
    const {verdicts, against, taught, sources} = modelOf('small-vm');
    const before = radio(element, 'small-vm', 'false').getBoundingClientRect();
    await answer(element, 'small-vm', 'false');
    const shown = textIn(element, '.verdict')!;
    for (const text of [verdicts.right, against, taught.invitation, ...sources.map((source) => source.text)])
      expect(shown).to.include(plain(text));
    expect(all(element, '.verdict a').map((link) => link.getAttribute('href'))).to.deep.equal(sources.map(({url}) => url));
    expect(radio(element, 'small-vm', 'false').getBoundingClientRect().top).to.equal(before.top);
  });

  it('marks right and wrong by shape and by word, and never by a colour', async () => {
    const element = await quiz();
    await answer(element, 'small-vm', 'true');
    const faces = all(element, '#question-small-vm .face').map((face) => getComputedStyle(face));
    expect(faces.map(({borderTopStyle, borderTopWidth}) => [borderTopStyle, borderTopWidth === '3px'])).to.deep.equal([
      ['dashed', false],
      ['solid', true],
    ]);
    const grey = (colour: string): boolean => Math.max(...rgb(colour)) - Math.min(...rgb(colour)) < 24;
    const rgb = (colour: string): number[] => colour.match(/\d+/g)!.slice(0, 3).map(Number);
    for (const {color, borderTopColor} of faces) expect(grey(color) && grey(borderTopColor)).to.be.true;
    expect(textIn(element, '#question-small-vm .sign')).to.equal('✕');
    await answer(element, 'small-vm', 'false');
    expect(textIn(element, '#question-small-vm .sign')).to.equal('✓');
  });

  it('takes either of two right answers', async () => {
    const element = await quiz();
    for (const right of ['both', 'vm']) {
      await answer(element, 'strangers-programs', right);
      expect(textIn(element, '#question-strangers-programs .verdict b')).to.equal('Right.');
      expect(all(element, '#question-strangers-programs .answer.right')).to.have.length(2);
    }
    await answer(element, 'strangers-programs', 'container');
    expect(textIn(element, '#question-strangers-programs .verdict b')).to.equal('The answer is “VM”.');
  });

  it('is answered by Space and by Enter, and arrow keys only move the choice', async () => {
    const element = await quiz();
    const events: LessonQuizAnswerEvent[] = [];
    element.addEventListener('lesson-quiz-answer', (event) => events.push(event));
    radio(element, 'strangers-programs', 'vm').focus();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(radio(element, 'strangers-programs', 'both').checked).to.be.true;
    expect([events.length, element.value]).to.deep.equal([0, {}]);
    expect(getComputedStyle(find(element, '#question-strangers-programs .how')!).display).to.equal('block');
    await press(' ');
    await element.updateComplete;
    expect(events.map((event) => event.answer)).to.deep.equal(['both']);
    await press('ArrowUp');
    await press('Enter');
    expect(events.map((event) => event.answer)).to.deep.equal(['both', 'container']);
    radio(element, 'small-vm', 'true').focus();
    await press('Enter');
    expect(element.value).to.deep.equal({'small-vm': 'true', 'strangers-programs': 'both'});
    expect(element.shadowRoot!.activeElement).to.equal(radio(element, 'small-vm', 'true'));
  });

  it('fires lesson-quiz-answer for what the reader answers, across shadow roots, and again for another answer', async () => {
    const element = await quiz();
    setTimeout(() => radio(element, 'small-vm', 'true').click());
    const event = (await oneEvent(document.body, 'lesson-quiz-answer')) as unknown as LessonQuizAnswerEvent;
    expect([event.question, event.answer, event.isRight, event.composed]).to.deep.equal(['small-vm', 'true', false, true]);
    const later: LessonQuizAnswerEvent[] = [];
    element.addEventListener('lesson-quiz-answer', (one) => later.push(one));
    await answer(element, 'small-vm', 'true');
    await answer(element, 'small-vm', 'false');
    expect(later.map((one) => [one.answer, one.isRight])).to.deep.equal([['false', true]]);
  });

  it('lets the reader answer again, and counts the first answer', async () => {
    const element = await quiz();
    await answer(element, 'small-vm', 'true');
    await answer(element, 'small-vm', 'false');
    expect(textIn(element, '.verdict')).to.include('Right.').and.include('your first answer, “True”');
    expect(stored(element)).to.deep.equal({'small-vm': 'true'});
    await answer(element, 'strangers-programs', 'vm');
    expect(textIn(element, '.score')).to.equal('1 of 2 right');
    expect(said(element)).to.include('1 of 2 right');
  });

  it('tells progress in words and by boxes', async () => {
    const element = await quiz();
    const boxes = (): string[] => all(element, '.box').map((box) => textOf(box) + (box.matches('.next') ? '…' : ''));
    expect([textIn(element, '.progress .numbers'), boxes()]).to.deep.equal(['0 of 2 answered', ['…', '']]);
    await answer(element, 'small-vm', 'true');
    expect([textIn(element, '.progress .numbers'), boxes()]).to.deep.equal(['1 of 2 answered', ['✕', '…']]);
    await answer(element, 'strangers-programs', 'both');
    expect(boxes()).to.deep.equal(['✕', '✓']);
  });

  it('says at the end what to read again, and asks the missed ones again', async () => {
    const element = await quiz();
    await answer(element, 'small-vm', 'true');
    await answer(element, 'strangers-programs', 'vm');
    expect(textIn(element, '.result .again')).to.equal(modelOf('small-vm').taught.title);
    find(element, '.result button')!.click();
    await element.updateComplete;
    await Promise.resolve();
    expect(element.value).to.deep.equal({'strangers-programs': 'vm'});
    expect(find(element, '.result')).to.equal(null);
    expect(radio(element, 'small-vm', 'true').checked).to.be.false;
    expect(element.shadowRoot!.activeElement).to.equal(radio(element, 'small-vm', 'true'));
    await answer(element, 'small-vm', 'false');
    expect(textIn(element, '.result')).to.include('2 of 2 right');
    expect(all(element, '.result button')).to.have.length(0);
  });

  it('starts over, with nothing chosen', async () => {
    const element = await quiz();
    await answer(element, 'small-vm', 'true');
    radio(element, 'strangers-programs', 'both').checked = true;
    find(element, '.foot button')!.click();
    await element.updateComplete;
    await Promise.resolve();
    expect([element.value, stored(element)]).to.deep.equal([{}, {}]);
    expect(all(element, 'input').some((input) => (input as HTMLInputElement).checked)).to.be.false;
  });

  it('keeps answers under storage-key, in step with its copies, of which one speaks', async () => {
    const key = freshKey();
    const markup = `<lesson-quiz storage-key="${key}" ${two}></lesson-quiz>`;
    const frame = await show(`<div>${markup}${markup}</div>`);
    const [one, other] = [...frame.querySelectorAll('lesson-quiz')];
    await answer(one!, 'small-vm', 'false');
    await rendered(frame);
    expect(radio(other!, 'small-vm', 'false').checked).to.be.true;
    expect([said(one!) === '', said(other!)]).to.deep.equal([false, '']);
    const later = await quiz(two, {key});
    expect(later.value).to.deep.equal({'small-vm': 'false'});
    expect(textIn(later, '.verdict')).to.include('Right.');
    expect(said(later)).to.equal('');
  });

  it('shows no later answer to a question that was forgotten elsewhere', async () => {
    const key = freshKey();
    const [one, other] = [await quiz(two, {key}), await quiz(two, {key})];
    await answer(one, 'small-vm', 'true');
    await answer(one, 'small-vm', 'false');
    other.value = {};
    other.value = {'small-vm': 'true'};
    await one.updateComplete;
    expect(radio(one, 'small-vm', 'true').checked).to.be.true;
  });

  it('leaves the answers to other questions alone when its value is set, and fires nothing', async () => {
    const key = freshKey();
    const [element, other] = [await quiz(two, {key}), await quiz('questions="host-sees"', {key})];
    let fired = 0;
    element.addEventListener('lesson-quiz-answer', () => fired++);
    other.value = {'host-sees': 'true'};
    element.value = {'small-vm': 'false', 'host-sees': 'false', 'strangers-programs': 'true'} as never;
    expect(stored(element)).to.deep.equal({'host-sees': 'true', 'small-vm': 'false'});
    element.value = null as never;
    expect([stored(element), fired]).to.deep.equal([{'host-sees': 'true'}, 0]);
  });

  it('says whether answers are kept, as soon as there are some', async () => {
    for (const [key, sentence] of [
      [freshKey(), 'kept in this browser only'],
      ['', 'does not save your answers'],
    ] as const) {
      const element = await quiz(two, {key});
      expect(find(element, '.foot')).to.equal(null);
      await answer(element, 'small-vm', 'true');
      expect(textIn(element, '.foot')).to.include(sentence);
      element.value = {};
    }
  });

  it('takes part in a form: name, value, reset, a disabled fieldset', async () => {
    const form = await show<HTMLFormElement>(
      `<form><fieldset><lesson-quiz name="quiz" ${two} storage-key="${freshKey()}"></lesson-quiz></fieldset></form>`,
    );
    const element = form.querySelector('lesson-quiz')!;
    await answer(element, 'strangers-programs', 'both');
    expect([...new FormData(form)]).to.deep.equal([['quiz.strangers-programs', 'both']]);
    expect(element.form).to.equal(form);
    form.reset();
    await element.updateComplete;
    expect([element.value, [...new FormData(form)]]).to.deep.equal([{}, []]);
    form.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(all(element, 'input').every((input) => input.matches(':disabled'))).to.be.true;
  });

  it('submits no form by Enter', async () => {
    const form = await show<HTMLFormElement>(`<form><lesson-quiz ${two} storage-key=""></lesson-quiz><button>Send</button></form>`);
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    radio(form.querySelector('lesson-quiz')!, 'small-vm', 'true').focus();
    await press('Enter');
    expect(submitted).to.equal(0);
  });

  it('takes back what the browser kept of a form, where it keeps no answers itself', async () => {
    const state = new FormData();
    state.append('answers.small-vm', 'false');
    const forgetful = await quiz(two, {key: ''});
    forgetful.formStateRestoreCallback(state);
    expect(forgetful.value).to.deep.equal({'small-vm': 'false'});
    forgetful.value = {};
    const element = await quiz();
    element.value = {'small-vm': 'true'};
    element.formStateRestoreCallback(state);
    expect(element.value).to.deep.equal({'small-vm': 'true'});
  });

  it('links to the part of the page that teaches an answer, and names it where there is none', async () => {
    const key = freshKey();
    const alone = await quiz('questions="always-minutes"', {key});
    await answer(alone, 'always-minutes', 'true');
    expect(all(alone, 'a[href^="#"]')).to.have.length(0);
    expect(textIn(alone, '.verdict .again')).to.equal(plain(modelOf('always-minutes').taught.invitation));
    const page = await show(
      `<div><lesson-quiz storage-key="${key}" questions="always-minutes"></lesson-quiz><comparison-table></comparison-table></div>`,
    );
    const element = page.querySelector('lesson-quiz')!;
    await idle();
    await rendered(page);
    find(element, '.verdict a[href^="#"]')!.click();
    await idle();
    const table = page.querySelector('comparison-table')!;
    expect(table.shadowRoot!.activeElement).to.equal(find(table, '#note-startup'));
    expect(find(table, 'details:has(#note-startup)')).to.have.property('open', true);
    history.back();
  });
});
