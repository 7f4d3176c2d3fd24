import {expect, waitUntil} from '@open-wc/testing';

import {words as en} from '../../src/generated/words/en.js';
import {words as ja} from '../../src/generated/words/ja.js';
import {ArchitectureDiagram} from '../../src/elements/architecture-diagram/element.js';
import {LessonChecklist} from '../../src/elements/lesson-checklist/element.js';
import {isLoaded, lateWords, registerLateAreas, type AreaLoader} from '../../src/localization/late-areas.js';
import {registerAreas} from '../../src/localization/strings.js';
import {consoleOf, rendered, textOf} from '../support.js';

registerAreas('en', en);
registerAreas('ja', ja);
customElements.define('late-diagram', class extends ArchitectureDiagram {});
customElements.define('late-checklist', class extends LessonChecklist {});

const words = (text: string): Awaited<ReturnType<AreaLoader>> => ({default: {'vm.app': text, 'container.app': text}});

/** How often each language was asked for, and whether Japanese can be had at the moment. */
const asked = {en: 0, ja: 0};
let isOffline = true;

registerLateAreas('en', {explanations: () => Promise.resolve((asked.en++, words('In English.')))});
registerLateAreas('ja', {
  explanations: () => (asked.ja++, isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(words('日本語で。'))),
});

const load = (lang: string, area: 'explanations'): Promise<void> | undefined => lateWords(lang, area)?.load();

describe('words that no first render needs', () => {
  let diagram: ArchitectureDiagram;

  const choose = async (id: string): Promise<void> => {
    diagram.shadowRoot!.querySelector<HTMLElement>(`button[data-layer="${id}"]`)!.click();
    await diagram.updateComplete;
  };

  before(() => {
    const frame = document.body.appendChild(document.createElement('div'));
    frame.lang = 'ja';
    diagram = frame.appendChild(document.createElement('late-diagram')) as ArchitectureDiagram;
  });
  after(() => diagram.parentElement!.remove());

  it('are asked for when the browser is idle, in one language; where they cannot be had, one warning says so and nothing changes', async () => {
    const warnings = await consoleOf('warn', async () => {
      await rendered(diagram.parentElement!);
      expect(asked, 'at the first render').to.deep.equal({en: 0, ja: 0});
      await waitUntil(() => asked.ja === 1);
      await choose('vm.app');
      await waitUntil(() => asked.ja === 2);
      await load('ja', 'explanations');
    });
    expect(asked.en).to.equal(0);
    expect(warnings.filter((text) => text.includes('"explanations" (ja)'))).to.have.length(1);
    expect(isLoaded('ja', 'explanations')).to.be.false;
    expect(textOf(diagram)).to.include('アプリとライブラリ').and.to.include('コンテナごとに');
  });

  it('are not shown in another language that is there already', async () => {
    await load('en', 'explanations');
    expect(isLoaded('en', 'explanations')).to.be.true;
    await diagram.updateComplete;
    expect(textOf(diagram)).to.not.include('In English.');
  });

  it('are asked for again, and shown when they have come', async () => {
    isOffline = false;
    const before = asked.ja;
    const attempts = [load('ja', 'explanations'), load('ja', 'explanations')];
    expect(attempts[0] instanceof Promise && attempts[0] === attempts[1], 'one attempt').to.be.true;
    await attempts[0];
    await diagram.updateComplete;
    expect(asked.ja).to.equal(before + 1);
    expect(load('ja', 'explanations')).to.equal(undefined);
    expect(textOf(diagram)).to.include('日本語で。');
  });

  it('come in the language of the fallback where there are none', async () => {
    expect(load('fr-CA', 'explanations')).to.equal(undefined);
    expect(isLoaded('fr-CA', 'explanations')).to.be.true;
  });
});

describe('model answers', () => {
  const asked = {ja: 0, en: 0};
  const given = {default: {architecture: '構造の答え。', lightness: '軽さの答え。', analogy: 'たとえの答え。'}};
  let isOffline = true;
  let list: LessonChecklist;

  const fold = (): HTMLDetailsElement => list.shadowRoot!.querySelector('details')!;
  /** Of the whole list, with the first fold open or not. */
  const heightWhen = (isOpen: boolean): number => {
    fold().open = isOpen;
    return list.getBoundingClientRect().height;
  };

  before(() => {
    registerLateAreas('en', {answers: () => Promise.resolve((asked.en++, words('In English.')))});
    registerLateAreas('ja', {answers: () => (asked.ja++, isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(given))});
    const frame = document.body.appendChild(document.createElement('div'));
    frame.lang = 'ja';
  });
  after(() => list.parentElement!.remove());

  it('are asked for when the browser is idle; where they cannot be had, the folds stay, and marks are kept', async () => {
    const warnings = await consoleOf('warn', async () => {
      list = document.body.lastElementChild!.appendChild(document.createElement('late-checklist')) as LessonChecklist;
      await list.updateComplete;
      expect(asked, 'at the first render').to.deep.equal({ja: 0, en: 0});
      await waitUntil(() => asked.ja === 1);
      await lateWords('ja', 'answers')!.load();
    });
    expect(warnings.filter((text) => text.includes('"answers" (ja)'))).to.have.length(1);
    expect(list.shadowRoot!.querySelectorAll('details > summary')).to.have.length(3);
    expect(textOf(list)).to.include('解答例').and.to.not.include('構造の答え');
  });

  it('are asked for at once by who opens a fold, and shown in it', async () => {
    isOffline = false;
    const before = asked.ja;
    const closed = heightWhen(false);
    fold().querySelector('summary')!.click();
    await waitUntil(() => asked.ja === before + 1);
    await waitUntil(() => fold().querySelector('p')?.textContent === '構造の答え。');
    expect(fold().open).to.be.true;
    expect(textOf(list)).to.include('軽さの答え。').and.to.include('たとえの答え。');
    expect(heightWhen(false), 'closed, with and without the words').to.equal(closed);
    expect(asked.en).to.equal(0);
  });

  it('are asked for once', async () => {
    const before = asked.ja;
    fold().open = !fold().open;
    list.requestUpdate();
    await list.updateComplete;
    expect(lateWords('ja', 'answers')!.load()).to.equal(undefined);
    expect(asked.ja).to.equal(before);
  });
});
