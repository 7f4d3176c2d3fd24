import {expect} from '@open-wc/testing';

import '../../src/define/try-it.js';
import {commands, furtherCommands, type SystemId} from '../../src/data/index.js';
import type {TryIt} from '../../src/elements/try-it/element.js';
import {translator} from '../../src/localization/words/translate.js';
import {plain} from '../../src/model/inline.js';
import {wholeTryIt} from '../../src/model/further-steps.js';
import type {TryStep, TryStepId} from '../../src/model/try-it.js';
import {consoleOf, expectAccessible, languages, lazyWords, openAll, press, show as shown, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const find = (element: Element, selector: string): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>(selector);
const all = (element: Element, selector: string): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const said = (element: Element): string => find(element, '[role=status]')!.textContent!;
const isSeen = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});
const radio = (element: Element, system: SystemId): HTMLInputElement => find(element, `input[value=${system}]`) as HTMLInputElement;
await lazyWords();
const model = wholeTryIt(translator('en', ['terminal']));
const steps = model.systems.flatMap(({steps, more}) => [...steps, ...more.steps]);
const step = (id: TryStepId): TryStep => steps.find((one) => one.id === id)!;
/** Where it stands and how large it is, in plain numbers. */
const boxOf = (element: Element): {top: number; left: number; width: number; height: number} => {
  const {top, left, width, height} = element.getBoundingClientRect();
  return {top, left, width, height};
};
/** What is drawn of a command. */
const drawn = (element: Element, id: TryStepId): HTMLElement => {
  const system = id.slice(0, id.lastIndexOf('.')) as SystemId;
  const place = all(element, 'input').indexOf(radio(element, system));
  const own = [...commands, ...furtherCommands].filter((one) => one.system === system);
  return all(element, '.system')[place]!.querySelectorAll<HTMLElement>('.step')[own.findIndex((one) => one.id === id)]!;
};
const button = (element: Element, id: TryStepId): HTMLButtonElement => drawn(element, id).querySelector('button')!;
/** What a button says, without the labels that only keep room. */
const label = (element: Element, id: TryStepId): string =>
  [...button(element, id).querySelectorAll<HTMLElement>('.label')].filter(isSeen).map(textOf).join();

/** With the further commands, which come when the browser is idle. */
async function show(...given: Parameters<typeof shown>): Promise<TryIt> {
  const element = await shown<TryIt>(...given);
  await waitUntil(() => all(element, '.steps').length === 2 * all(element, '.system').length);
  return element;
}

/** Replaces a property of an object until the test is over. */
const replaced: (() => void)[] = [];
function replace(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, {value, configurable: true, writable: true});
  replaced.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}

describe('<try-it>', () => {
  afterEach(() => {
    for (const restore of replaced.splice(0)) restore();
    getSelection()!.removeAllRanges();
  });

  for (const lang of languages)
    it(`is accessible in ${lang}, with everything open, and after a copy that failed`, async () => {
      const element = await show('<try-it heading-level="2"></try-it>', lang);
      await expectAccessible(element);
      replace(navigator, 'clipboard', undefined);
      replace(document, 'execCommand', () => false);
      button(element, 'linux.host-kernel').click();
      await element.updateComplete;
      await expectAccessible(element);
    });

  it('shows each command with its record or the names of kernels, and what is seen in one sentence', async () => {
    const element = await show('<try-it known-terms="process kernel"></try-it>');
    await openAll(element);
    for (const {id, title, command, recorded, kernels, seen} of steps) {
      const one = drawn(element, id);
      expect(textOf(one.querySelector('.what b')!), id).to.equal(plain(title));
      expect(one.querySelector('.command code')!.textContent, id).to.equal(command);
      expect(one.querySelector('pre')?.textContent, id).to.equal(recorded?.output);
      const typed = recorded && recorded.command !== command ? recorded.command : undefined;
      expect(one.querySelector('.typed code')?.textContent, id).to.equal(typed);
      expect([...one.querySelectorAll('dd')].map(textOf), id).to.deep.equal((kernels ?? []).map(({name}) => name));
      expect(
        [...one.querySelectorAll('a')].map(({href}) => href),
        id,
      ).to.deep.equal((kernels ?? []).map(({source}) => source.url));
      expect(textOf(one.querySelector('.seen')!), id).to.equal(plain(seen));
    }
  });

  it('marks in an output what the reader should look at, in bold and underlined', async () => {
    const element = await show('<try-it></try-it>');
    await openAll(element);
    const marks = (id: TryStepId): string[] => [...drawn(element, id).querySelectorAll('.notable')].map(textOf);
    expect(marks('linux.host-kernel')).to.deep.equal([]);
    expect(marks('linux.container-kernel')).to.deep.equal([step('linux.container-kernel').recorded!.output]);
    expect(marks('linux.host-processes')).to.deep.equal(['nginx', 'nginx']);
    expect(marks('mac-windows.vm-kernel')).to.deep.equal(['linuxkit', 'WSL2']);
    const {fontWeight, textDecorationLine} = getComputedStyle(drawn(element, 'linux.container-kernel').querySelector('.notable')!);
    expect([fontWeight, textDecorationLine]).to.deep.equal(['700', 'underline']);
  });

  it('does not let commands and outputs be translated or turned round', async () => {
    const element = await show('<try-it></try-it>', 'ja');
    const codes = all(element, '.box code, pre');
    expect(codes.length).to.be.greaterThan(12);
    for (const code of codes) expect([code.translate, code.dir]).to.deep.equal([false, 'ltr']);
  });

  it('breaks a command between words only', async () => {
    const element = await show('<try-it></try-it>', 'en', 336);
    const words = [...drawn(element, 'linux.container-kernel').querySelectorAll('.word')];
    expect(words.map(textOf)).to.deep.equal(
      step('linux.container-kernel').command.split(' ').concat(step('linux.container-kernel').recorded!.command.split(' ')),
    );
    for (const word of words) expect(word.getClientRects(), textOf(word)).to.have.length(1);
  });

  describe('whose system is', () => {
    for (const [platform, first, other] of [
      ['Linux x86_64', 'linux', 'mac-windows'],
      ['MacIntel', 'mac-windows', 'linux'],
      ['Win32', 'mac-windows', 'linux'],
      ['iPhone', 'linux', 'mac-windows'],
      ['', 'linux', 'mac-windows'],
    ] as const)
      it(`“${platform}” begins with ${first}`, async () => {
        replace(navigator, 'platform', platform);
        const element = await show('<try-it></try-it>');
        expect(all(element, 'input').map((input) => (input as HTMLInputElement).value)).to.deep.equal([first, other]);
        expect(radio(element, first).checked).to.equal(true);
        expect(all(element, '.system').map(isSeen)).to.deep.equal([true, false]);
      });

    it('named by its attribute is shown, and one that there is not is warned of', async () => {
      const element = await show('<try-it system="mac-windows"></try-it>');
      expect([radio(element, 'linux').checked, radio(element, 'mac-windows').checked]).to.deep.equal([false, true]);
      const warnings = await consoleOf('warn', () => show('<try-it system="solaris"></try-it>'));
      expect(warnings.join()).to.include('solaris').and.include('mac-windows');
    });

    it('chosen is shown in the same place, by a click or an arrow key, and said once', async () => {
      const element = await show('<try-it></try-it>');
      const before = [boxOf(radio(element, 'mac-windows')), boxOf(element)];
      expect(said(element)).to.equal('');
      radio(element, 'mac-windows').click();
      await element.updateComplete;
      expect(said(element)).to.include('Mac, Windows');
      expect(element.system).to.equal('mac-windows');
      expect(isSeen(drawn(element, 'mac-windows.vm-kernel'))).to.equal(true);
      expect(isSeen(drawn(element, 'linux.host-kernel'))).to.equal(false);
      expect([boxOf(radio(element, 'mac-windows')), boxOf(element)]).to.deep.equal(before);
      radio(element, 'mac-windows').focus();
      await press('ArrowLeft');
      await element.updateComplete;
      expect(isSeen(drawn(element, 'linux.host-kernel'))).to.equal(true);
      expect(said(element)).to.include('Linux');
    });
  });

  describe('copies', () => {
    it('a command as it is, says it once, and the button keeps its size', async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', {writeText: async (text: string) => Promise.resolve(void copied.push(text))});
      const element = await show('<try-it></try-it>');
      await openAll(element);
      const before = steps.map(({id}) => boxOf(button(element, id)));
      expect(said(element)).to.equal('');
      for (const {id} of steps) {
        button(element, id).click();
        await waitUntil(() => button(element, id).matches('.copied'));
      }
      expect(copied).to.deep.equal(steps.map(({command}) => command));
      expect(said(element)).to.equal('Copied');
      expect(steps.map(({id}) => boxOf(button(element, id)))).to.deep.equal(before);
      expect(all(element, '.copied')).to.have.length(1);
      for (const {height} of before) expect(height).to.be.at.least(44);
    });

    it('by a selection where there is no clipboard API, for a key that was really pressed', async () => {
      replace(navigator, 'clipboard', undefined);
      const element = await show('<try-it></try-it>');
      const {command} = step('linux.container-kernel');
      const selected: string[] = [];
      document.addEventListener('copy', () => selected.push(getSelection()!.toString().trim()), {once: true});
      button(element, 'linux.container-kernel').focus();
      await press('Enter');
      await waitUntil(() => label(element, 'linux.container-kernel') === 'Copied');
      expect(selected).to.deep.equal([command]);
      expect(said(element)).to.equal('Copied');
    });

    it('by a selection where the clipboard API refuses', async () => {
      replace(navigator, 'clipboard', {writeText: async () => Promise.reject(new Error('not allowed'))});
      let asked = '';
      replace(document, 'execCommand', (name: string) => (asked = name) === 'copy');
      const element = await show('<try-it></try-it>');
      button(element, 'linux.host-kernel').click();
      await waitUntil(() => label(element, 'linux.host-kernel') === 'Copied');
      expect(asked).to.equal('copy');
    });

    for (const [title, execCommand] of [
      ['says no', () => false],
      [
        'is not there',
        () => {
          throw new TypeError('execCommand is not a function');
        },
      ],
    ] as const)
      it(`nothing where the selection cannot be copied either (it ${title}): the command is selected, and a message says so`, async () => {
        replace(navigator, 'clipboard', undefined);
        replace(document, 'execCommand', execCommand);
        const element = await show('<try-it></try-it>');
        const top = boxOf(button(element, 'linux.container-kernel')).top;
        button(element, 'linux.container-kernel').click();
        await waitUntil(() => label(element, 'linux.container-kernel') === 'Selected');
        expect(getSelection()!.toString().trim()).to.equal(step('linux.container-kernel').command);
        const failed = plain(model.controls.failed);
        expect(textOf(drawn(element, 'linux.container-kernel').querySelector('.failed')!)).to.equal(failed);
        expect(said(element)).to.equal(failed);
        expect(boxOf(button(element, 'linux.container-kernel')).top).to.equal(top);
      });

    it('under a name of its own for each button', async () => {
      const element = await show('<try-it></try-it>');
      const hidden = all(element, 'button').map((one) => textOf(one.querySelector('.visually-hidden')!));
      expect(hidden).to.deep.equal(steps.map(({command}) => command));
    });
  });
});
