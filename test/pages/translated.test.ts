import {expect} from '@open-wc/testing';

import '../../src/index.js';
import {idle, nodesOf, press, settled, show, textOf} from '../support/page.js';
import {all, markup, specimens} from './specimens.js';

/** As browsers translate a page: each text becomes an element with the text in the reader's language. */
function translate(element: Element): void {
  const texts = [...nodesOf(element)].filter(
    (node) =>
      node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '' && !node.parentElement?.closest('svg, style, [translate=no]'),
  );
  for (const text of texts) {
    const font = document.createElement('font');
    font.append(Object.assign(document.createElement('font'), {textContent: `‹${text.textContent}›`}));
    (text as Text).replaceWith(font);
  }
}

describe('in a page that the browser translates', () => {
  let count = 0;
  afterEach(() => localStorage.clear());

  for (const specimen of specimens)
    it(`<${specimen.tag}> shows what comes of a control, and another language, in words that are right`, async () => {
      const outcome = async (change: (element: Element) => void): Promise<unknown> => {
        const element = await show(markup(specimen), 'en');
        element.setAttribute('storage-key', `translated-${count++}`);
        await settled(element);
        await idle();
        change(element);
        all(element, specimen.control)
          .find((one) => one.checkVisibility())!
          .click();
        await settled(element);
        const state = specimen.stateOf(element);
        element.parentElement!.lang = 'ja';
        await idle();
        await settled(element);
        // Numbers and names that are the same in both languages stay as they were.
        return [state, textOf(element).replace(/[‹›]/g, '')];
      };
      expect(await outcome(translate)).to.deep.equal(await outcome(() => {}));
    });

  it('the progress of a checklist follows the marks', async () => {
    const list = await show('<lesson-checklist storage-key=""></lesson-checklist>', 'en');
    const progress = (): string => textOf(list.shadowRoot!.querySelector('[part=progress]')!);
    translate(list);
    const before = progress();
    all(list, 'input')[0]!.click();
    await settled(list);
    expect(progress()).not.to.equal(before);
    expect(progress()).to.match(/1/);
  });
});

describe('among slides that listen to keys', () => {
  const heard: string[] = [];
  const listen = ({key}: KeyboardEvent): void => void heard.push(key);
  beforeEach(() => {
    heard.length = 0;
    document.addEventListener('keydown', listen);
  });
  afterEach(() => document.removeEventListener('keydown', listen));

  for (const [what, html, selector, keys] of [
    ['a layer', '<architecture-diagram></architecture-diagram>', 'button.layer', ['Enter', 'Space']],
    ['a fold', '<lesson-checklist storage-key=""></lesson-checklist>', 'summary', ['Enter', 'Space']],
    ['a mark', '<lesson-checklist storage-key=""></lesson-checklist>', 'input', ['Space']],
    ['an answer', '<lesson-quiz storage-key="" questions="small-vm"></lesson-quiz>', 'input', ['ArrowDown', 'Space']],
    ['a switch', '<key-difference></key-difference>', '.switch button', ['ArrowRight', 'Enter']],
  ] as const)
    it(`the keys of ${what} are its own, and others are the page's`, async () => {
      const element = await show(html, 'en');
      await idle();
      all(element, selector)
        .find((one) => one.checkVisibility())!
        .focus();
      for (const key of keys) await press(key);
      expect(heard).to.deep.equal([]);
      await press('n');
      expect(heard).to.deep.equal(['n']);
    });
});
