/** Reads the strings that a page writes into its HTML, and reads them again when they change. */

/** The watcher imports nothing; the caller passes what it needs. */
export interface Watching {
  readonly selector: string;
  /** Registers the strings of a script; throws where its text is not a JSON object. */
  readonly read: (script: HTMLScriptElement) => void;
  readonly langOf: (script: HTMLScriptElement) => string;
  readonly warn: (message: string) => void;
}

/** The warning about invalid JSON, with the parser's message: Chromium and Firefox name line and column, WebKit does not. */
function broken(script: HTMLScriptElement, lang: string, error: unknown): string {
  const which = script.id ? ` id="${script.id}"` : '';
  const text = script.text.trim();
  const start = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `<script data-lesson-strings lang="${lang}"${which}>: its text is no JSON object of message ids and texts, as in {"table.caption": "…"}, and is left out. ${String(error)} It begins: ${start}`;
}

let watches = false;

/** Reads every matching script of the page, none in shadow roots, and then those that are added or changed. Call it once. */
export function watch({selector, read, langOf, warn}: Watching): void {
  if (watches) return;
  watches = true;
  const known = new WeakMap<HTMLScriptElement, string>();
  function readAll(): void {
    for (const script of document.querySelectorAll<HTMLScriptElement>(selector)) {
      const state = `${langOf(script)} ${script.text}`;
      if (known.get(script) === state) continue;
      known.set(script, state);
      try {
        read(script);
      } catch (error) {
        warn(broken(script, langOf(script), error));
      }
    }
  }
  const isOrHas = (node: Node): boolean => node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null);
  const concerns = ({target, addedNodes}: MutationRecord): boolean =>
    (target instanceof Element ? target : target.parentElement)?.closest(selector) != null || [...addedNodes].some(isOrHas);
  const observer = new MutationObserver((records) => {
    if (records.some(concerns)) readAll();
  });
  const start = (): void => {
    readAll();
    observer.observe(document, {childList: true, characterData: true, attributes: true, attributeFilter: ['lang'], subtree: true});
  };
  // While the page is loading, a script may be there with only part of its text.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
