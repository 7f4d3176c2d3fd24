import {adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement} from 'lit';

/** Style rules that lazy code has added to an element, besides those of its class. */
const added = new WeakMap<LitElement, Set<CSSResult>>();

/** Adds the rules of lazy code to an element, once. */
export function addRules(element: LitElement, rules: CSSResult): void {
  const all = added.get(element) ?? new Set();
  if (all.has(rules)) return;
  added.set(element, all.add(rules));
  if (supportsAdoptingStyleSheets) applyRules(element);
  else adoptStyles(element.renderRoot as ShadowRoot, [rules]);
}

/**
 * Gives an element its rules as a style sheet of its document: a document refuses the sheets of another, and an element that
 * moves to another document loses them. Before the first render this makes the root, and Lit keeps it. Where rules are
 * `<style>` elements they move along.
 */
export function applyRules(element: LitElement): void {
  const view = element.ownerDocument.defaultView;
  if (!view || !supportsAdoptingStyleSheets) return;
  const {elementStyles, shadowRootOptions} = element.constructor as typeof LitElement;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync([...(elementStyles as CSSResult[]), ...(added.get(element) ?? [])].map(({cssText}) => cssText).join(''));
  const rendering = element as {renderRoot?: HTMLElement | DocumentFragment};
  const root = (rendering.renderRoot ??= element.attachShadow(shadowRootOptions)) as ShadowRoot;
  root.adoptedStyleSheets = [sheet];
}
