import {expect, fixture, html as template} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/index.js';
import {lessonQuestions} from '../../src/data/index.js';
import {AnalogyCard} from '../../src/elements/analogy-card/element.js';
import type {ArchitectureDiagram} from '../../src/elements/architecture-diagram/element.js';
import {ContainerLesson} from '../../src/elements/container-lesson/element.js';
import {laterParts} from '../../src/elements/parts.js';
import {registerLazyAreas} from '../../src/localization/lazy/lazy-words.js';
import type {AreaStrings} from '../../src/localization/words/store.js';
import {consoleOf, expectAccessible, goTo, idle, languages, nodesOf, rendered, settled, show, textOf} from '../support/page.js';
import {kana} from '../support/text.mjs';
import {waitUntil} from '../support/wait.js';

const order = [
  'goals',
  'introduction',
  'analogy',
  'architecture',
  'difference',
  'start',
  'comparison',
  'choice',
  'web',
  'try',
  'summary',
  'checklist',
];
const sectionIds = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('section')].map(({id}) => id.replace('lesson-', ''));

describe('<container-lesson>', () => {
  for (const lang of languages)
    it(`is accessible in ${lang}, with everything open`, async () =>
      expectAccessible(await show('<container-lesson course></container-lesson>', lang)));

  it('has the outline’s sections in its order, each with its heading', async () => {
    const element = await show<ContainerLesson>('<container-lesson></container-lesson>');
    expect(sectionIds(element)).to.deep.equal(order);
    expect(element.headingLevel).to.equal(2);
    expect(element.shadowRoot!.querySelectorAll('h2')).to.have.length(1);
    expect(element.shadowRoot!.querySelectorAll('section h3')).to.have.length(order.length);
  });

  it('is drawn with the other four', async () => {
    const {shadowRoot} = await show('<container-lesson></container-lesson>');
    expect(
      [...shadowRoot!.querySelectorAll('analogy-card, architecture-diagram, comparison-table, lesson-checklist')].map(
        ({localName}) => localName,
      ),
    ).to.deep.equal([
      'analogy-card',
      'analogy-card',
      'architecture-diagram',
      'comparison-table',
      // Containers in a VM.
      'architecture-diagram',
      'lesson-checklist',
    ]);
  });

  it('asks four cases in choice, and five statements before the checklist, whose elements come after its first render', async () => {
    const element = await show<ContainerLesson>(
      '<container-lesson sections="choice checklist" storage-key="lesson-quiz"></container-lesson>',
    );
    await idle();
    await settled(element);
    const quizzes = [...element.shadowRoot!.querySelectorAll('lesson-quiz')];
    expect(quizzes.map((quiz) => quiz.closest('section')!.id)).to.deep.equal(['lesson-choice', 'lesson-checklist']);
    expect(quizzes.map(({questions}) => questions)).to.deep.equal([[...lessonQuestions.choice], [...lessonQuestions.checklist]]);
    const list = element.shadowRoot!.querySelector('lesson-checklist')!;
    expect(quizzes[1]!.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    expect(quizzes.map((quiz) => quiz.shadowRoot!.querySelectorAll('.question h4, .title h4').length)).to.deep.equal([1, 1]);
    quizzes[1]!.shadowRoot!.querySelector<HTMLElement>('input[value=false]')!.click();
    expect(element.value.answers).to.deep.equal({'small-vm': 'false'});
  });

  for (const width of [360, 1280])
    it(`keeps room for its parts before they are there, at ${width} px: they change its height by a tenth at most`, async () => {
      await setViewport({width: 1400, height: 900});
      const drawn = await show<ContainerLesson>('<container-lesson></container-lesson>', 'ja', width);
      await idle();
      await settled(drawn);
      // Nobody registers the parts that come later.
      const tag = `alone-${width}-container-lesson`;
      customElements.define(`alone-${width}-analogy-card`, class extends AnalogyCard {});
      customElements.define(tag, class extends ContainerLesson {});
      const alone = await fixture<HTMLElement>(template`<div lang="ja"></div>`);
      alone.style.cssText = drawn.parentElement!.style.cssText;
      const without = alone.appendChild(document.createElement(tag) as ContainerLesson);
      await without.updateComplete;
      expect(without.shadowRoot!.querySelectorAll(':not(:defined)').length).to.equal(9);
      expect(without.offsetHeight / drawn.offsetHeight).to.be.within(0.9, 1);
      const questions = drawn.shadowRoot!.querySelector<HTMLElement>('.questions')!;
      const height = questions.offsetHeight;
      questions.querySelector('lesson-quiz')!.remove();
      expect(height - questions.offsetHeight, 'questions').to.be.within(0, 130);
    });

  it('fetches what its parts ask for with their code, not after it', async () => {
    const asked: string[] = [];
    const ask = (area: string) => async (): Promise<{default: AreaStrings}> => {
      asked.push(area);
      return {default: {}};
    };
    registerLazyAreas('qqs', {quiz: ask('quiz'), terminal: ask('terminal'), nested: ask('nested')});
    // Nobody registers the parts that come later.
    customElements.define('early-analogy-card', class extends AnalogyCard {});
    customElements.define('early-container-lesson', class extends ContainerLesson {});
    const frame = await fixture<HTMLElement>(
      template`<div lang="qqs"><early-container-lesson sections="choice"></early-container-lesson></div>`,
    );
    await idle();
    expect(asked).to.deep.equal(['quiz']);
    frame.querySelector<ContainerLesson>('early-container-lesson')!.remove();
    frame.append(document.createElement('early-container-lesson'));
    await waitUntil(() => asked.length === 3);
    expect(asked.sort()).to.deep.equal(['nested', 'quiz', 'terminal']);
  });

  for (const [lang, area] of [
    ['qqq', 'quiz'],
    ['qqr', 'nested'],
  ] as const)
    it(`over ready-made HTML is not drawn before the parts that come later, and the words of ${area}`, async () => {
      let arrive = (_: {default: AreaStrings}): void => {};
      registerLazyAreas(lang, {[area]: () => new Promise<{default: AreaStrings}>((resolve) => (arrive = resolve))});
      const frame = await fixture<HTMLElement>(template`<div lang=${lang}></div>`);
      frame.innerHTML = '<container-lesson><p class="lesson-element">Ready</p></container-lesson>';
      const element = frame.firstElementChild as ContainerLesson;
      await Promise.all(Object.values(laterParts).map(async ({loaded}) => loaded));
      await new Promise((resolve) => setTimeout(resolve));
      expect(element.shadowRoot!.querySelectorAll('.root').length, 'drawn').to.equal(0);
      arrive({default: {}});
      await waitUntil(() => element.shadowRoot!.querySelector('lesson-quiz'));
    });

  it('asks nothing where an author’s data compare something else', async () => {
    const element = await show<ContainerLesson>('<container-lesson sections="choice checklist"></container-lesson>');
    element.data = {technologies: ['vm', {id: 'own', name: 'Own'}]} as never;
    await settled(element);
    expect(element.shadowRoot!.querySelectorAll('lesson-quiz')).to.have.length(0);
  });

  it('has commands to try out, in room that is kept for them; where an author’s data compare something else, not even their heading', async () => {
    const element = await show<ContainerLesson>('<container-lesson sections="try summary"></container-lesson>', 'en', 400);
    await idle();
    await settled(element);
    const box = element.shadowRoot!.querySelector<HTMLElement>('#lesson-try .commands')!;
    expect(box.querySelector('try-it')!.shadowRoot!.querySelectorAll('.step')).to.have.length.above(2);
    const drawn = box.offsetHeight;
    box.querySelector('try-it')!.remove();
    expect(drawn - box.offsetHeight).to.be.within(0, 130);
    const other = await show<ContainerLesson>('<container-lesson sections="try summary"></container-lesson>');
    other.data = {technologies: ['vm', {id: 'own', name: 'Own'}]} as never;
    await settled(other);
    expect(sectionIds(other)).to.deep.equal(['summary']);
  });

  it('shows the sections that are asked for, in the lesson’s order', async () => {
    expect(sectionIds(await show('<container-lesson sections="summary goals"></container-lesson>'))).to.deep.equal(['goals', 'summary']);
  });

  it('is its header alone without sections, and whole where none of them exists', async () => {
    expect(sectionIds(await show('<container-lesson sections=""></container-lesson>'))).to.deep.equal([]);
    const element = await show<ContainerLesson>('<container-lesson></container-lesson>');
    element.sections = [];
    await element.updateComplete;
    expect(sectionIds(element)).to.deep.equal([]);
    expect(element.shadowRoot!.querySelectorAll('.homes figure')).to.have.length(2);
    element.sections = ['tutorial'] as never;
    await element.updateComplete;
    expect(sectionIds(element)).to.deep.equal(order);
  });

  it('has goals and introduction in its header, where their anchors lead', async () => {
    const element = await show('<container-lesson></container-lesson>');
    const inHeader = [...element.shadowRoot!.querySelectorAll('[part=header] section')].map(({id}) => id);
    expect(inHeader).to.deep.equal(['lesson-goals', 'lesson-introduction']);
    for (const id of inHeader) {
      await goTo(`#${id}`);
      await waitUntil(() => element.shadowRoot!.activeElement?.id === id);
    }
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps what the reader has chosen when it is drawn anew', async () => {
    const element = await show<ContainerLesson>('<container-lesson sections="architecture comparison"></container-lesson>');
    const diagram = element.shadowRoot!.querySelector<ArchitectureDiagram>('architecture-diagram')!;
    expect(diagram.selected).to.equal('vm.guest-os');
    for (const id of ['container.engine', 'container.app']) {
      diagram.shadowRoot!.querySelector<HTMLElement>(`[data-layer="${id}"]`)!.click();
      element.headingLevel = (element.headingLevel ?? 2) + 1;
      await settled(element);
      expect(diagram.selected).to.equal(id);
      expect(diagram.getAttribute('heading-level')).to.equal(String(element.headingLevel! + 1));
    }
    diagram.shadowRoot!.querySelector<HTMLElement>('[data-layer="container.app"]')!.click();
    element.requestUpdate();
    await settled(element);
    expect(diagram.selected, 'closed').to.equal(undefined);
  });

  it('fits into the outline of the page at any level', async () => {
    const element = await show<ContainerLesson>('<container-lesson heading-level="5" sections="choice"></container-lesson>');
    expect([...element.shadowRoot!.querySelectorAll('h5, h6')].map(({localName}) => localName)).to.deep.equal(['h5', 'h6', 'h6', 'h6']);
  });

  it('warns of unknown sections and levels, names what is valid, and draws the rest', async () => {
    let element: Element | undefined;
    const warnings = await consoleOf(
      'warn',
      async () => (element = await show('<container-lesson sections="goals quiz" heading-level="9"></container-lesson>')),
    );
    expect(warnings).to.have.length(2);
    expect(warnings.join('\n')).to.include('"quiz"').and.include(order.join(', ')).and.include('from 1 to 6');
    expect(sectionIds(element!)).to.deep.equal(['goals']);
    expect(element!.shadowRoot!.querySelector('h2')).to.exist;
  });

  it('stands in no course unless asked to', async () => {
    const element = await show<ContainerLesson>('<container-lesson><p slot="next">Volumes</p></container-lesson>');
    expect(textOf(element.shadowRoot!)).to.not.match(/6-1-2|section before|next section/i);
    element.course = true;
    await rendered(element.shadowRoot!);
    await element.updateComplete;
    expect(textOf(element.shadowRoot!))
      .to.match(/6-1-2/)
      .and.match(/before/);
    expect(element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=next]')!.assignedElements()).to.have.length(1);
  });

  for (const lang of languages) {
    it(`explains each term once, at its first use outside of folds, in ${lang}`, async () => {
      const element = await show('<container-lesson></container-lesson>', lang);
      const isReadLater = (node: Element): boolean => node.closest('details') !== null;
      const explained = [...nodesOf(element.shadowRoot!)]
        .filter(
          (node): node is Element =>
            node instanceof Element && node.localName === 'b' && !node.closest('.visually-hidden') && !isReadLater(node),
        )
        .map(textOf);
      for (const term of lang === 'ja'
        ? ['コンテナ', '隔離', 'カーネル', 'OS', 'プロセス', 'ライブラリ', 'イメージ']
        : ['container', 'kernel', 'OS', 'process', 'image'])
        expect(
          explained.filter((one) => one === term || one === `${term}s`),
          term,
        ).to.have.length(1);
    });
  }

  it('goes to a section by its anchor', async () => {
    const element = await show('<container-lesson></container-lesson>');
    await goTo('#lesson-comparison');
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'lesson-comparison');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('follows the language of the page, its parts too', async () => {
    const element = await show<ContainerLesson>('<container-lesson></container-lesson>', 'ja');
    element.parentElement!.lang = 'en';
    await settled(element.parentElement!);
    const table = element.shadowRoot!.querySelector('comparison-table')!;
    expect(textOf(table.shadowRoot!.querySelector('thead th')!)).to.equal('Property');
    expect(textOf(element.shadowRoot!)).to.not.match(kana);
  });

  it('gives its strings to its parts', async () => {
    const element = await show<ContainerLesson>('<container-lesson sections="comparison"></container-lesson>');
    element.strings = {'table.property': 'Aspect'};
    await rendered(element.parentElement!);
    expect(textOf(element.shadowRoot!.querySelector('comparison-table')!.shadowRoot!.querySelector('thead th')!)).to.equal('Aspect');
  });
});
