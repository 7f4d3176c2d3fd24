import {expect, fixture, html as template} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';

import {lazyWords as lazyModules} from '../../src/generated/words/en.js';
import type {OwnDataElement} from '../../src/elements/own-data-element.js';
import {laterParts} from '../../src/elements/parts.js';
import {authoring} from '../../src/localization/warnings/warn.js';
import {isLoading, whenIdle} from '../../src/localization/lazy/lazy.js';
import {lazyWords as lateWordsOf} from '../../src/localization/lazy/lazy-words.js';
import type {LazyArea} from '../../src/localization/words/messages.js';
import type {OwnData} from '../../src/model/own-data/types.js';
import {nodesOf} from './nodes.js';
import {waitUntil} from './wait.js';

export {nodesOf};

/** What the tests of the elements share. */

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** Words that come on demand, for tests of what stands when they have come (lazy-words.test.ts: until then). */
export const lazyWords = (): Promise<unknown> =>
  Promise.all(languages.flatMap((lang) => (Object.keys(lazyModules) as LazyArea[]).map((area) => lateWordsOf(lang, area).load())));

/**
 * Puts markup into a `<div lang>` and waits until every element in it has rendered. With a width, the
 * `<div>` is a page of that width with a margin, which scrolls by itself: not every browser's window gets so narrow.
 */
export async function show<E extends Element = HTMLElement>(markup: string, lang: string = 'en', width?: number): Promise<E> {
  await lazyWords();
  const frame = await fixture<HTMLElement>(template`<div lang=${lang}></div>`);
  if (width) frame.style.cssText = `box-sizing: border-box; inline-size: ${width}px; padding: 8px; overflow: auto`;
  frame.innerHTML = markup;
  await rendered(frame);
  return frame.firstElementChild as E;
}

/** The element with an author's data, and with what comes late. */
export async function withData<E extends OwnDataElement>(tag: string, data: unknown, lang = 'en'): Promise<E> {
  const element = await show<E>(`<${tag}></${tag}>`, lang);
  element.data = data as OwnData;
  await element.updateComplete;
  return element;
}

/** An element that is registered later than the lesson, under whichever prefix. */
const isLater = ({localName}: Element): boolean => Object.keys(laterParts).some((name) => localName.endsWith(name));

/** Waits for the Lit elements at and below `node`, through shadow roots, and until those are registered that come later. */
export async function rendered(node: Element | ShadowRoot): Promise<void> {
  if (node instanceof Element) {
    if (isLater(node)) await customElements.whenDefined(node.localName);
    if ('updateComplete' in node) await (node as LitElement).updateComplete;
    if (node.shadowRoot) await rendered(node.shadowRoot);
  }
  for (const child of node.children) await rendered(child);
}

/** Mutation observers have been told (they are, before the next task), and what they changed is drawn. */
export async function settled(element: Element): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await rendered(element);
  if ('updateComplete' in element) await (element as LitElement).updateComplete;
}

/** Text, accessible names and descriptions, as one list of pieces. */
export function textsOf(node: Node): string[] {
  const texts: string[] = [];
  for (const one of nodesOf(node)) {
    if (one.nodeType === Node.TEXT_NODE && one.textContent!.trim() !== '') texts.push(one.textContent!);
    if (one instanceof Element)
      for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'])
        if (one.hasAttribute(name)) texts.push(one.getAttribute(name)!);
  }
  return texts;
}

/** The texts below that translators write: commands and what they print are the same in every language. */
export const translatedTextsOf = (node: Node): string[] => {
  const untranslated = [...nodesOf(node)].filter((one) => one instanceof Element && one.matches('[translate=no]')).flatMap(textsOf);
  return textsOf(node).filter((text) => !untranslated.includes(text));
};

/** The text below, shadow roots included, with white space folded. */
export const textOf = (node: Node): string =>
  [...nodesOf(node)]
    .map((one) => (one.nodeType === Node.TEXT_NODE ? one.textContent : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Opens every fold below, through shadow roots, when what comes while the browser is idle is drawn. */
export async function openAll(node: Element): Promise<void> {
  await idle();
  await rendered(node);
  for (const one of nodesOf(node)) if (one instanceof HTMLDetailsElement) one.open = true;
}

/** Presses a key, and waits until the page has done what comes of it: Firefox says that a key was sent, no more. */
export async function press(key: string): Promise<void> {
  const done = new Promise<void>((resolve) => {
    document.addEventListener('keyup', () => setTimeout(resolve), {once: true, capture: true});
  });
  await sendKeys({press: key});
  await done;
}

/** Ends every transition below, through shadow roots, so that what is seen is what comes of it. */
export function atRest(node: Node): void {
  for (const one of nodesOf(node))
    if (one instanceof Element) for (const animation of one.shadowRoot?.getAnimations() ?? []) animation.finish();
}

/** Runs axe on the element, in both colour schemes, with everything open that opens. */
export async function expectAccessible(element: Element): Promise<void> {
  await openAll(element);
  for (const colorScheme of ['light', 'dark'] as const) {
    await emulateFeatures({'prefers-color-scheme': colorScheme});
    document.documentElement.style.colorScheme = colorScheme;
    document.body.style.background = colorScheme === 'dark' ? '#14161a' : '#ffffff';
    document.body.style.color = colorScheme === 'dark' ? '#e9ebee' : '#191c20';
    atRest(element);
    await expect(element).to.be.accessible();
  }
  document.documentElement.style.colorScheme = '';
  document.body.removeAttribute('style');
  await emulateFeatures({});
}

/**
 * Emulates any media feature, `{'forced-colors': 'active'}`; `{}` ends it. Changes nothing where the engine
 * can't be told, and says so: a test that hangs on it is declared with `itEmulates`.
 */
export async function emulateFeatures(features: Readonly<Record<string, string>>): Promise<boolean> {
  const list = Object.entries(features).map(([name, value]) => ({name, value}));
  return (await executeServerCommand<{emulated: boolean}, object>('emulate-media-feature', {features: list})).emulated;
}

const emulates = await emulateFeatures({});

/** Declares a test that needs `emulateFeatures`, where the engine has it; the runner prints which ones are not declared. */
export function itEmulates(title: string, test: () => Promise<void>): void {
  if (emulates) it(title, test);
  else void executeServerCommand('undeclared', title);
}

/** Calls `action` and returns what it made the console say at `level`. The words of warnings are a lazy file: they are said in the next task. */
export async function consoleOf(level: 'warn' | 'info' | 'error', action: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const original = console[level];
  console[level] = (...parts: unknown[]) => void said.push(parts.join(' '));
  try {
    await action();
    await authoring.load();
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    console[level] = original;
  }
  return said;
}

// The runner uses a page for many files: what a test emulated must not reach the next.
afterEach(() => emulateFeatures({}));

/** What an element fetches when the browser is idle is there. */
export async function idle(): Promise<void> {
  await new Promise<void>((resolve) => whenIdle(resolve));
  await waitUntil(() => !isLoading(), 'what comes when the browser is idle has come');
}

/** Changes the page's address once elements follow it, which they begin to do when the browser is idle. */
export async function goTo(address: string): Promise<void> {
  await idle();
  location.hash = address;
}
