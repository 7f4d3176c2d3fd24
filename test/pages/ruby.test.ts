import {expect} from '@open-wc/testing';

import '../../src/index.js';
import {readings} from '../../src/generated/readings.js';
import {inline} from '../../src/model/inline.js';
import {consoleOf, lazyWords, nodesOf, rendered, translatedTextsOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const rubies = (node: Node): string[] =>
  [...nodesOf(node)]
    .filter((one): one is HTMLElement => (one as Element).localName === 'ruby')
    .map((one) => one.innerHTML.replace(/<!--.*?-->/g, ''));

/** Readings are for the eye: a name with them would be read twice. */
const ruby = (word: string, reading: string): string =>
  `${word}<rp aria-hidden="true">(</rp><rt aria-hidden="true">${reading}</rt><rp aria-hidden="true">)</rp>`;

async function lesson(markup: string, lang = 'ja'): Promise<HTMLElement> {
  const frame = document.createElement('div');
  frame.lang = lang;
  frame.innerHTML = markup;
  document.body.append(frame);
  await rendered(frame);
  return frame;
}

describe('readings', () => {
  afterEach(() => document.body.querySelectorAll('div[lang]').forEach((frame) => frame.remove()));

  it('are nowhere in the page while they are off', async () => {
    const frame = await lesson('<container-lesson></container-lesson>');
    expect(rubies(frame)).to.deep.equal([]);
    expect(translatedTextsOf(frame).filter((text) => /[{|}]|かくり/.test(text))).to.deep.equal([]);
  });

  it('stand over the words once ruby="on" has fetched them, in every part, and in no name or description', async () => {
    await lazyWords();
    const frame = await lesson('<container-lesson ruby="on"></container-lesson><comparison-table evidence></comparison-table>');
    await waitUntil(() => rubies(frame).length > 0);
    await rendered(frame);
    expect(rubies(frame)).to.include(ruby('隔離', 'かくり')).and.to.include(ruby('頑丈', 'がんじょう'));
    for (const part of [
      'architecture-diagram',
      'comparison-table',
      'analogy-card',
      'key-difference',
      'startup-timeline',
      'lesson-checklist',
    ])
      expect(rubies(frame.querySelector('container-lesson')!.shadowRoot!.querySelector(part)!), part).to.not.have.length(0);
    expect(rubies(frame.querySelector('div > comparison-table')!), 'off elsewhere').to.deep.equal([]);
    expect(translatedTextsOf(frame).filter((text) => /[{|}]/.test(text))).to.deep.equal([]);
    frame.querySelector('container-lesson')!.ruby = 'off';
    await rendered(frame);
    expect(rubies(frame)).to.deep.equal([]);
  });

  it('are kana, and the words without them are those of the file of the language', async () => {
    const {words} = await import('../../src/generated/words/ja.js');
    const kept = new Map(
      Object.entries(words).flatMap(([area, strings]) => Object.entries(strings).map(([key, text]) => [`${area}.${key}`, text as string])),
    );
    for (const [id, text] of Object.entries(readings.ja)) {
      for (const node of inline(text)) if (node.kind === 'reading') expect(node.reading, id).to.match(/^[\u3041-\u3096ー]+$/);
      // Break points too: nothing moves where readings come or go.
      if (kept.has(id)) expect(text.replace(/\{([^{}|]+)\|[^{}|]+\}/g, '$1'), id).to.equal(kept.get(id));
    }
  });

  it('are on or off: anything else is said once', async () => {
    const warnings = await consoleOf('warn', async () => {
      const frame = await lesson(
        '<analogy-card ruby="yes"></analogy-card><analogy-card ruby="yes"></analogy-card><analogy-card ruby></analogy-card>',
      );
      expect(rubies(frame)).to.deep.equal([]);
      frame.querySelector('analogy-card')!.removeAttribute('ruby');
      await rendered(frame);
    });
    expect(warnings).to.deep.equal(['<analogy-card ruby>: there is no "yes". Valid: off, on.']);
  });
});
