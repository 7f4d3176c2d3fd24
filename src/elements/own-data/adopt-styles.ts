import {styles} from './styles.js';

type Host = Element & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Rules without values are one piece of text. */
const text = ([css]: TemplateStringsArray): string => css!;

const sheets = new WeakMap<Window, CSSStyleSheet>();

/** A document refuses the style sheets of another: each has its own. */
function sheetOf(view: Window & typeof globalThis): CSSStyleSheet {
  const sheet = sheets.get(view) ?? new view.CSSStyleSheet();
  if (!sheets.has(view)) sheet.replaceSync(styles(text));
  sheets.set(view, sheet);
  return sheet;
}

/** Adds the rules after those of the element, which may have changed. */
export function adoptStyles({ownerDocument: {defaultView}, renderRoot}: Host): void {
  const root = renderRoot as ShadowRoot;
  const sheet = defaultView && sheetOf(defaultView);
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
