import {expect} from '@open-wc/testing';

import {messagesOf} from '../../src/l10n/generated-words.js';
import '../../src/index.js';
import {signs} from '../../src/generated/message-signs.js';
import quiz from '../../src/generated/strings/en/quiz.js';
import terminal from '../../src/generated/strings/en/terminal.js';
import {words} from '../../src/generated/words/en.js';
import {messageIds, registerStrings, type Strings} from '../../src/localization/index.js';
import {atRest, lazyWords, nodesOf, rendered, show} from '../support/page.js';

/** The English words under an Arabic tag: complete, and readable for whoever looks at a failure. */
async function registerArabic(): Promise<void> {
  await lazyWords();
  const english = messagesOf({...words, quiz, terminal});
  const textFor = (id: string): string => english[id] ?? (signs as Record<string, string>)[id] ?? '';
  registerStrings('ar', Object.fromEntries(messageIds().map((id) => [id, textFor(id)])) as Strings);
}

const all = (node: Node, selector: string): Element[] =>
  [...nodesOf(node)].filter((one): one is Element => one.nodeType === Node.ELEMENT_NODE && (one as Element).matches(selector));

/** Each box as distances from the side where lines begin. */
function placesOf(element: Element, selector: string): [start: number, top: number, width: number, height: number][] {
  // Where the root stands in its page is for the page's own direction to say.
  const root = all(element, '.root')[0]!;
  const boxed = getComputedStyle(root).display === 'contents' ? root.firstElementChild! : root;
  const {left, right, top} = boxed.getBoundingClientRect();
  const isRtl = getComputedStyle(root).direction === 'rtl';
  return all(element, selector)
    .map((one) => one.getBoundingClientRect())
    .filter(({width}) => width > 0)
    .map((box) => [isRtl ? right - box.right : box.left - left, box.top - top, box.width, box.height]);
}

const mirrored: readonly [markup: string, selectors: readonly string[]][] = [
  ['<architecture-diagram></architecture-diagram>', ['.stack', '.layer', '.kernel', '.count']],
  ['<comparison-table></comparison-table>', ['th', 'td', '.cell']],
  ['<key-difference></key-difference>', ['.switch button', '.tower', '.layer', '.kernel', '.call', '.hint']],
  ['<startup-timeline></startup-timeline>', ['.head', '.track', '.bars', '.bar', '.axis', 'button']],
  ['<lesson-checklist></lesson-checklist>', ['input', 'label', 'summary']],
  ['<lesson-quiz></lesson-quiz>', ['legend', 'label', 'summary']],
  ['<try-it></try-it>', ['.choice', '.copier', '.box', '.mark', 'summary']],
  ['<analogy-card></analogy-card>', ['dt', 'dd', '.pairs li']],
];

describe('a language that runs from right to left', () => {
  before(registerArabic);

  it('turns an element only where it is what is shown', async () => {
    registerStrings('he', {'table.property': 'מאפיין'});
    const frame = (await show('<comparison-table lang="ar"></comparison-table><comparison-table lang="he"></comparison-table>'))
      .parentElement!;
    const roots = [...frame.children].map((element) => element.shadowRoot!.querySelector<HTMLElement>('.root')!);
    expect(roots.map(({lang, dir}) => [lang, dir])).to.deep.equal([
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ]);
  });

  it('has arrow keys that go the way that is seen', async () => {
    const element = await show('<key-difference></key-difference>', 'ar');
    all(element, '[data-technology=vm]')[0]!.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', bubbles: true}));
    await rendered(element.parentElement!);
    expect(all(element, '[aria-pressed=true]').map((one) => one.className)).to.deep.equal(['container']);
  });

  for (const [markup, selectors] of mirrored)
    it(`mirrors every box: ${markup}`, async () => {
      const frame = (await show(markup, 'en', 900)).parentElement!;
      const element = frame.firstElementChild!;
      // A browser may have one font for Arabic and another for English: the words are the same here, and so is the font.
      frame.style.fontFamily = '"DejaVu Sans", "Liberation Sans", Arial';
      atRest(frame);
      const english = selectors.map((selector) => placesOf(element, selector));
      frame.lang = 'ar';
      await new Promise((resolve) => setTimeout(resolve));
      await rendered(frame);
      atRest(frame);
      for (const [index, selector] of selectors.entries()) {
        const arabic = placesOf(element, selector);
        expect(arabic, selector).to.have.length(english[index]!.length).and.not.to.have.length(0);
        for (const [at, place] of arabic.entries())
          for (const [side, value] of place.entries()) expect(value, `${selector} ${at}`).to.be.closeTo(english[index]![at]![side]!, 1.5);
      }
    });
});
