import {supportsAdoptingStyleSheets, type LitElement} from 'lit';

/**
 * Gives the root of an element its rules anew, as a style sheet of the document that it is in: a document refuses those of
 * another, and what it adopts loses its own. Where rules are `<style>` elements they move along, and nothing is to do.
 * Before the first render this makes the root, and Lit keeps it.
 *
 * @param rules all of the root, in order
 */
export function applyRules(element: LitElement, rules: readonly string[]): void {
  const view = element.ownerDocument.defaultView;
  if (!view || !supportsAdoptingStyleSheets) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules.join(''));
  const {shadowRootOptions} = element.constructor as typeof LitElement;
  const rendering = element as {renderRoot?: HTMLElement | DocumentFragment};
  const root = (rendering.renderRoot ??= element.attachShadow(shadowRootOptions)) as ShadowRoot;
  root.adoptedStyleSheets = [sheet];
}
