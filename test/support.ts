import {expect, fixture, html as template} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {LitElement} from 'lit';

import {load} from '../src/localization/late-areas.js';

/** What the tests of the elements share. */

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** Words that come on demand, for tests of what stands when they have come (late-areas.test.ts: until then). */
export const lateWords = (): Promise<unknown> => Promise.all(languages.map((lang) => load(lang, 'explanations')));

/** Puts markup into a `<div lang>` and waits until every element in it has rendered. */
export async function show<E extends Element = HTMLElement>(markup: string, lang: string = 'en'): Promise<E> {
  await lateWords();
  const frame = await fixture<HTMLElement>(template`<div lang=${lang}></div>`);
  frame.innerHTML = markup;
  await rendered(frame);
  return frame.firstElementChild as E;
}

/** Waits for all Lit elements in `node`, through shadow roots. */
export async function rendered(node: Element | ShadowRoot): Promise<void> {
  for (const element of node.querySelectorAll('*')) {
    if ('updateComplete' in element) await (element as LitElement).updateComplete;
    if (element.shadowRoot) await rendered(element.shadowRoot);
  }
}

/** Mutation observers have been told (they are, before the next task), and what they changed is drawn. */
export async function settled(element: Element): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await rendered(element);
  if ('updateComplete' in element) await (element as LitElement).updateComplete;
}

/** All nodes below, shadow roots included, in document order; what is slotted comes where it is written. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  const shadow = (node as Element).shadowRoot;
  if (shadow) yield* nodesOf(shadow);
  for (const child of node.childNodes) yield* nodesOf(child);
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

/** The text below, shadow roots included, with white space folded. */
export const textOf = (node: Node): string =>
  [...nodesOf(node)]
    .map((one) => (one.nodeType === Node.TEXT_NODE ? one.textContent : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Opens every fold below, through shadow roots. */
export function openAll(node: Node): void {
  for (const one of nodesOf(node)) if (one instanceof HTMLDetailsElement) one.open = true;
}

/** Runs axe on the element, in both colour schemes, with everything open that opens. */
export async function expectAccessible(element: Element): Promise<void> {
  openAll(element);
  for (const colorScheme of ['light', 'dark'] as const) {
    await emulateFeatures({'prefers-color-scheme': colorScheme, 'prefers-reduced-motion': 'reduce'});
    document.documentElement.style.colorScheme = colorScheme;
    document.body.style.background = colorScheme === 'dark' ? '#14161a' : '#ffffff';
    document.body.style.color = colorScheme === 'dark' ? '#e9ebee' : '#191c20';
    await expect(element).to.be.accessible();
  }
  document.documentElement.style.colorScheme = '';
  document.body.removeAttribute('style');
  await emulateFeatures({});
}

/** Emulates any media feature, `{'forced-colors': 'active'}`; `{}` ends it. */
export const emulateFeatures = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  executeServerCommand('emulate-media-feature', {features: Object.entries(features).map(([name, value]) => ({name, value}))});

/** Calls `action` and returns what it made the console say at `level`. */
export async function consoleOf(level: 'warn' | 'info' | 'error', action: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const original = console[level];
  console[level] = (...parts: unknown[]) => void said.push(parts.join(' '));
  try {
    await action();
  } finally {
    console[level] = original;
  }
  return said;
}

// The runner uses a page for many files: what a test emulated must not reach the next.
afterEach(() => emulateFeatures({}));
