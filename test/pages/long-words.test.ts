import {expect} from '@open-wc/testing';

import {messagesOf} from '../../src/l10n/generated-words.js';
import {allWords} from '../../src/generated/all-words.js';
import '../../src/index.js';
import type {OwnDataElement} from '../../src/elements/own-data-element.js';
import type {OwnData} from '../../src/model/own-data/types.js';
import {boxesNotToOverlap, clipped, elementsOf, overlaps} from '../support/layout.js';
import {atRest, languages, openAll, rendered, show} from '../support/page.js';

/** Words that no line has room for: of a language that joins words, and names that no language has. */
const words = {
  'a word of 80 letters': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'a digest of an image': `docker.io/library/postgres@sha256:${'0123456789abcdef'.repeat(4)}`,
};

/** Every message, with the word in place of the rest of its own, and its values and marks after it. */
const stringsOf = (word: string): Record<string, string> =>
  Object.fromEntries(Object.entries(messagesOf(allWords.en)).map(([id, text]) => [id, [word, ...(text.match(signs) ?? [])].join(' ')]));
const signs = /\*\S[^*]*\*|\[[^\]]+\]\([^)]+\)|`[^`]+`|\{\w+\}/g;

/** Every text that a file of an author may have, each the word. */
const dataOf = (word: string): OwnData => ({
  caption: word,
  title: word,
  legend: word,
  technologies: [
    'vm',
    {
      id: 'mine',
      name: word,
      tagline: word,
      layers: [
        {storey: 'machine', name: word, role: word, explanation: word},
        {storey: 'host-os', name: word, role: word, explanation: word, kernel: true},
        {storey: 'manager', name: word, role: word, explanation: word},
        {storey: 'app', name: word, role: word, explanation: word},
      ],
    },
  ],
  properties: [
    {
      id: 'mine',
      name: word,
      note: {title: word, text: word},
      values: {vm: {value: word, amount: word, reason: word, rating: 2}, mine: {value: word, amount: word, reason: word}},
    },
  ],
  tasks: [{id: 'mine', text: word, answer: word}],
});

const attributes = {
  'container-lesson': ['course', 'depth="expert" course'],
  'architecture-diagram': ['instances="6"', 'selected="vm.guest-os"', 'depth="expert"'],
  'comparison-table': ['evidence'],
  'analogy-card': [''],
  'key-difference': [''],
  'startup-timeline': [''],
  'lesson-checklist': [''],
  'lesson-quiz': [''],
  'try-it': [''],
};
const tags = Object.entries(attributes).flatMap(([tag, all]) => all.map((one) => `<${tag} ${one}></${tag}>`));

const tagsWithData = ['container-lesson', 'architecture-diagram', 'comparison-table', 'lesson-checklist'];

/** Opens what opens, and expects that all of it stands within a page of 320 px. */
async function expectToFit(element: HTMLElement): Promise<void> {
  const page = element.parentElement!;
  // Nothing of ours may count on a margin.
  page.style.padding = '0';
  await rendered(page);
  await openAll(page);
  atRest(page);
  expect(page.clientWidth).to.equal(320);
  expect(page.scrollWidth).to.equal(320);
  expect(clipped(element)).to.deep.equal([]);
  for (const selector of boxesNotToOverlap)
    expect(overlaps(elementsOf(element).filter((one) => one.matches(selector))), selector).to.deep.equal([]);
}

describe('a page of 320 px', () => {
  for (const [what, word] of Object.entries(words)) {
    for (const lang of languages)
      for (const markup of tags)
        it(`holds ${what} as every message of ${markup} in ${lang}`, async () => {
          const element = await show<HTMLElement & {strings: object}>(markup, lang, 320);
          element.strings = stringsOf(word);
          await expectToFit(element);
        });

    for (const lang of languages)
      for (const tag of tagsWithData)
        it(`holds ${what} as every text of an author’s data in <${tag}>, in ${lang}`, async () => {
          const element = await show<OwnDataElement>(`<${tag}></${tag}>`, lang, 320);
          element.data = dataOf(word);
          await element.updateComplete;
          element.setAttribute('selected', 'mine.machine');
          await expectToFit(element);
          expect(element.shadowRoot!.querySelector('.problem li')).to.equal(null);
        });

    for (const lang of languages)
      it(`holds ${what} where an author’s data is wrong, in ${lang}`, async () => {
        const element = await show<OwnDataElement>('<comparison-table></comparison-table>', lang, 320);
        element.data = {properties: [{id: 'size', values: {[word]: {rating: 9}}}]} as unknown as OwnData;
        await expectToFit(element);
        expect(element.shadowRoot!.querySelector('.problem li')!.textContent).to.include(word);
      });
  }
});
