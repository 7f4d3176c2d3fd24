import {expect} from '@open-wc/testing';
import {computeAccessibleName, getRole} from 'dom-accessibility-api';

import '../../src/index.js';
import * as en from '../../src/generated/words/en.js';
import * as ja from '../../src/generated/words/ja.js';
import * as zhHans from '../../src/locales/zh-Hans.js';
import * as library from '../../src/library.js';
import * as marks from '../../src/model/inline.js';
import {expectedTree, markedTerms} from '../support/expected-tree.mjs';
import {idle, languages, show} from '../support/page.js';

/**
 * Roles, names and states as the markup gives them, by the rules of ARIA and of accessible names: in every
 * engine. What Chromium itself makes of it, and of words with readings, is in test/slow/accessibility-tree.test.mjs.
 */

/** Roles that a reader can go to, or that name a group. */
const told = new Set(
  'figure list button checkbox radio table columnheader rowheader image link group region note status heading DisclosureTriangle'.split(
    ' ',
  ),
);
const nameless = new Set(['status', 'list']);

function roleOf(element: Element): string | null {
  if (element.localName === 'summary') return 'DisclosureTriangle';
  // The library takes every <th> for the head of a column.
  if (element.getAttribute('scope') === 'row') return 'rowheader';
  const role = getRole(element);
  return role === 'img' ? 'image' : role;
}

function stateOf(element: Element): string {
  if (/^h[1-6]$/.test(element.localName)) return ` level=${element.localName.slice(1)}`;
  if (element instanceof HTMLInputElement) return ` checked=${element.checked}`;
  if (element.localName === 'summary' && element.parentElement instanceof HTMLDetailsElement)
    return ` expanded=${element.parentElement.open}`;
  const states = ['expanded', 'pressed'].filter((name) => element.hasAttribute(`aria-${name}`));
  return states.map((name) => ` ${name}=${element.getAttribute(`aria-${name}`)}`).join('');
}

/** A box of `display: contents` is none, and what it holds is seen. */
const isSeen = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true}) || getComputedStyle(element).display === 'contents';

/** What is told of an element and of all below it, in order. */
function* linesOf(element: Element): Generator<string> {
  if (element.getAttribute('aria-hidden') === 'true' || !isSeen(element)) return;
  const role = roleOf(element);
  if (role && told.has(role)) {
    // What joins a word is neither seen nor heard.
    const name = computeAccessibleName(element).replaceAll('\u2060', '');
    const items = role === 'list' ? ` of ${[...element.children].filter((child) => getRole(child) === 'listitem').length}` : '';
    if (name || nameless.has(role)) yield `${role} "${name}"${items}${stateOf(element)}`;
  }
  for (const child of (element.shadowRoot ?? element).children) yield* linesOf(child);
}

const known = Object.keys(library.stacks('en').glossary).join(' ');

const terms = Object.fromEntries(
  await Promise.all(
    Object.entries({en, ja, 'zh-Hans': zhHans}).map(
      async ([lang, {words, lazyWords}]) => [lang, markedTerms(marks, {...words, terminal: (await lazyWords.terminal()).default})] as const,
    ),
  ),
);

describe('roles, names and states in the markup', () => {
  afterEach(() => localStorage.clear());

  for (const [tag, linesIn] of Object.entries(expectedTree(library, terms)))
    for (const lang of [...languages, 'zh-Hans'])
      it(`tell all of <${tag}> in ${lang}, in order`, async () => {
        // What the lesson's diagram asks first is told in architecture-diagram-predict.test.ts.
        const element = await show(`<${tag} known-terms="${known}" controls="false" predict="false"></${tag}>`, lang, 1200);
        await idle();
        expect([...linesOf(element)]).to.deep.equal(linesIn(lang));
      });
});
