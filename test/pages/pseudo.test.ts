import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import {messagesOf} from '../../src/l10n/generated-words.js';
import {pseudo, pseudoLocales} from '../../src/l10n/pseudo.js';
import {sources, type Source} from '../../src/data/sources.js';
import {allWords} from '../../src/generated/all-words.js';
import '../../src/index.js';
import {registerStrings} from '../../src/localization/words/store.js';
import {boxesNotToOverlap, clipped, elementsOf, overlaps} from '../support/layout.js';
import {nodesOf, openAll, rendered, show, translatedTextsOf} from '../support/page.js';

/** The lesson in languages that nobody speaks: longer than English, from right to left, and in ids. */

const english = messagesOf(allWords.en);

async function lesson(lang: string, width?: number): Promise<HTMLElement> {
  const element = await show('<container-lesson course></container-lesson>', lang, width);
  await rendered(element.parentElement!);
  await openAll(element);
  return element;
}

/** The left edge of the first and the last visible element of a kind. */
const edges = (node: Node, selector: string): number[] =>
  elementsOf(node)
    .filter((one) => one.matches(selector) && one.checkVisibility())
    .map((one) => one.getBoundingClientRect().left);

/** Titles of sources, authors and publishers stand in their own language everywhere. */
const withoutCitations = (text: string): string =>
  (sources as readonly Source[]).reduce((rest, {title, publisher = '', authors = []}) => {
    const [before, after] = rest.split(title);
    return after === undefined ? rest : before + [publisher, ...authors].reduce((end, name) => end.replace(name, ''), after);
  }, text);

/** Who stands before the year where a source is named in short. */
const publishers = new Set((sources as readonly Source[]).flatMap(({publisher, authors = []}) => [publisher, authors[0]]));

describe('a pseudo-locale', () => {
  before(async () => {
    await setViewport({width: 1400, height: 900});
    for (const locale of pseudoLocales) registerStrings(locale, pseudo(locale, english));
  });

  after(() => setViewport({width: 1280, height: 900}));

  it('keeps values, marks and code, and is 40 % longer', () => {
    const text = 'It *has* {count} `runc` [kernels](kernel).';
    const {a: long} = pseudo('en-XA', {a: text});
    expect(long).to.match(/^Îţ \*ĥååš\* \{count\} `runc` \[ķéé.*\]\(kernel\)\./);
    expect(long!.length).to.be.at.least(text.length * 1.4);
    expect(pseudo('ar-XB', {a: text})['a']).to.equal(
      '\u202EIt \u202C*\u202Ehas\u202C* {count} `runc` [\u202Ekernels\u202C](kernel)\u202E.\u202C',
    );
    expect(pseudo('zxx', {'a.b': text})).to.deep.equal({'a.b': 'a.\u200Bb'});
  });

  for (const locale of pseudoLocales)
    for (const width of [320, 768, 1280])
      it(`${locale} has room at ${width} px: nothing clipped, overlapping, or to be scrolled sideways`, async () => {
        const element = await lesson(locale, width);
        const page = element.parentElement!;
        expect(page.scrollWidth).to.equal(page.clientWidth);
        expect(clipped(element)).to.deep.equal([]);
        for (const selector of boxesNotToOverlap)
          expect(overlaps(elementsOf(element).filter((one) => one.matches(selector))), selector).to.deep.equal([]);
      });

  it('of ids leaves no sentence of anything that no translator reaches, read out or seen', async () => {
    // In one piece.
    registerStrings('qaa', Object.fromEntries(Object.keys(english).map((id) => [id, id])));
    const element = await lesson('qaa');
    const written = translatedTextsOf(element)
      .map(withoutCitations)
      // Who published it and when, and names of products.
      .filter((text) => !publishers.has(text.replace(/, \d{4}$/, '')) && !['Mac', 'Windows'].includes(text))
      // Units are signs, not words.
      .map((text) => text.replace(/\b[a-z]+(\.[a-z-]+)+\b|\d+ [MG]B/g, '').trim())
      .filter((text) => /\p{L}{2}/u.test(text));
    expect(written).to.deep.equal([]);
  });

  it('of letters from right to left lays out everything so', async () => {
    const [there, here] = [await lesson('ar-XB', 1280), await lesson('en', 1280)];
    const roots = (node: Node): string[] =>
      [...nodesOf(node)].flatMap((one) =>
        one instanceof Element && one.shadowRoot ? [getComputedStyle(one.shadowRoot.querySelector('[lang]')!).direction] : [],
      );
    expect([...new Set(roots(there))]).to.deep.equal(['rtl']);
    for (const selector of ['.stack:not(.boxed)', 'th[scope=col]', 'analogy-card']) {
      const [mirrored, plain] = [edges(there, selector), edges(here, selector)];
      expect(plain.length, selector).to.be.greaterThan(1);
      expect(mirrored[0]! > mirrored.at(-1)!, selector).to.equal(true);
      expect(plain[0]! < plain.at(-1)!, selector).to.equal(true);
    }
  });
});
