import {expect} from '@open-wc/testing';

import {words as en} from '../../src/generated/words/en.js';
import {words as ja} from '../../src/generated/words/ja.js';
import {ArchitectureDiagram} from '../../src/elements/architecture-diagram/element.js';
import {LessonChecklist} from '../../src/elements/lesson-checklist/element.js';
import {lazyWords, registerLazyAreas, type AreaLoader} from '../../src/localization/lazy/lazy-words.js';
import {isLoaded, isLoading} from '../../src/localization/lazy/lazy.js';
import type {LazyArea} from '../../src/localization/words/messages.js';
import {registerAreas} from '../../src/localization/words/store.js';
import {consoleOf, rendered, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

registerAreas('en', en);
registerAreas('ja', ja);
customElements.define('late-diagram', class extends ArchitectureDiagram {});
customElements.define('late-checklist', class extends LessonChecklist {});

const frame = (lang: string): HTMLElement => Object.assign(document.body.appendChild(document.createElement('div')), {lang});

type Words = Awaited<ReturnType<AreaLoader>>;

/** Words that come late, of one area in one language: how often they were asked for, and whether they can be had at the moment. */
class LateSource {
  asked = 0;
  isOffline = false;

  constructor(lang: string, area: LazyArea, words: Words) {
    const load = (): Promise<Words> => (this.asked++, this.isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(words));
    registerLazyAreas(lang, {[area]: load});
  }
}

let languages = 0;

/** A language of its own for a test, `qaa-Jpan` or so, since what has come stays: it speaks as Japanese does, but has no late words. */
function newLanguage(): string {
  const lang = `qa${'abcdefghij'[languages++]}-Jpan`;
  registerAreas(lang, ja);
  return lang;
}

describe('words that no first render needs', () => {
  const inEnglish: Words = {default: {'vm.hypervisor.note': 'In English.', 'container.engine.note': 'In English.'}};
  const inJapanese: Words = {default: {'vm.hypervisor.note': '日本語で。', 'container.engine.note': '日本語で。'}};
  const english = new LateSource('en', 'explanations', inEnglish);
  let lang: string;
  let source: LateSource;
  let diagram: ArchitectureDiagram;

  const load = (tag: string): Promise<void> | undefined => lazyWords(tag, 'explanations').load();
  const choose = async (id: string): Promise<void> => {
    diagram.shadowRoot!.querySelector<HTMLElement>(`button[data-layer="${id}"]`)!.click();
    await diagram.updateComplete;
  };

  beforeEach(() => {
    lang = newLanguage();
    source = new LateSource(lang, 'explanations', inJapanese);
    diagram = document.createElement('late-diagram') as ArchitectureDiagram;
  });
  afterEach(() => diagram.parentElement?.remove());

  /** Shows the diagram with a layer chosen, whose note cannot be had. */
  async function showOffline(): Promise<void> {
    const before = english.asked;
    source.isOffline = true;
    frame(lang).append(diagram);
    await rendered(diagram.parentElement!);
    expect([source.asked, english.asked], 'at the first render').to.deep.equal([0, before]);
    await waitUntil(() => source.asked === 1);
    await choose('vm.hypervisor');
    await waitUntil(() => source.asked >= 2 && !isLoading());
  }

  it('are asked for when the browser is idle, in one language; where they cannot be had, one warning says so and nothing changes', async () => {
    const before = english.asked;
    const warnings = await consoleOf('warn', showOffline);
    expect(english.asked).to.equal(before);
    expect(warnings.filter((text) => text.includes(`"explanations" (${lang})`))).to.have.length(1);
    expect(isLoaded(lazyWords(lang, 'explanations'))).to.be.false;
    expect(textOf(diagram)).to.include('ハイパーバイザーの位置').and.to.include('コンテナごとに');
  });

  it('are not shown in another language that is there already', async () => {
    await consoleOf('warn', showOffline);
    await load('en');
    expect(isLoaded(lazyWords('en', 'explanations'))).to.be.true;
    await diagram.updateComplete;
    expect(textOf(diagram)).to.include('ハイパーバイザーの位置').and.to.not.include('In English.');
  });

  it('are asked for again, and shown when they have come', async () => {
    await consoleOf('warn', showOffline);
    source.isOffline = false;
    const before = source.asked;
    const attempts = [load(lang), load(lang)];
    expect(attempts[0] instanceof Promise && attempts[0] === attempts[1], 'one attempt').to.be.true;
    await attempts[0];
    await diagram.updateComplete;
    expect(source.asked).to.equal(before + 1);
    expect(load(lang)).to.equal(undefined);
    expect(textOf(diagram)).to.include('日本語で。');
  });

  it('come in the language of the fallback where there are none', async () => {
    await load('en');
    expect(load('fr-CA')).to.equal(undefined);
    expect(isLoaded(lazyWords('fr-CA', 'explanations'))).to.be.true;
  });
});

describe('model answers', () => {
  const inJapanese: Words = {default: {architecture: '構造の答え。', lightness: '軽さの答え。', analogy: 'たとえの答え。'}};
  const english = new LateSource('en', 'answers', {default: {architecture: 'In English.'}});
  let lang: string;
  let source: LateSource;
  let list: LessonChecklist;

  const fold = (): HTMLDetailsElement => list.shadowRoot!.querySelector('details')!;
  /** Of the whole list, with the first fold open or not. */
  const heightWhen = (isOpen: boolean): number => {
    fold().open = isOpen;
    return list.getBoundingClientRect().height;
  };

  beforeEach(() => {
    lang = newLanguage();
    source = new LateSource(lang, 'answers', inJapanese);
    list = document.createElement('late-checklist') as LessonChecklist;
  });
  afterEach(() => list.parentElement?.remove());

  /** Shows the list, whose answers cannot be had when the browser is idle. */
  async function showOffline(): Promise<void> {
    source.isOffline = true;
    frame(lang).append(list);
    await list.updateComplete;
    expect([source.asked, english.asked], 'at the first render').to.deep.equal([0, 0]);
    await waitUntil(() => source.asked === 1);
    await lazyWords(lang, 'answers').load();
  }

  it('are asked for when the browser is idle; where they cannot be had, the folds stay, and marks are kept', async () => {
    const warnings = await consoleOf('warn', showOffline);
    expect(warnings.filter((text) => text.includes(`"answers" (${lang})`))).to.have.length(1);
    expect(list.shadowRoot!.querySelectorAll('details > summary')).to.have.length(3);
    expect(textOf(list)).to.include('解答例').and.to.not.include('構造の答え');
  });

  it('are asked for at once by who opens a fold, and shown in it', async () => {
    await consoleOf('warn', showOffline);
    source.isOffline = false;
    const before = source.asked;
    const closed = heightWhen(false);
    fold().querySelector('summary')!.click();
    await waitUntil(() => source.asked === before + 1);
    await waitUntil(() => fold().querySelector('p')?.textContent === '構造の答え。');
    expect(fold().open).to.be.true;
    expect(textOf(list)).to.include('軽さの答え。').and.to.include('たとえの答え。');
    expect(heightWhen(false), 'closed, with and without the words').to.equal(closed);
    expect(english.asked).to.equal(0);
  });

  it('are asked for once', async () => {
    frame(lang).append(list);
    await list.updateComplete;
    await lazyWords(lang, 'answers').load();
    const before = source.asked;
    fold().open = !fold().open;
    list.requestUpdate();
    await list.updateComplete;
    expect(lazyWords(lang, 'answers').load()).to.equal(undefined);
    expect(source.asked).to.equal(before);
  });
});
