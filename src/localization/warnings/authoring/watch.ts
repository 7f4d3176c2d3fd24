/** Strings that a page writes into its HTML, read again when they change. Fetched with the first such script. */

/** What the watcher is handed: it imports nothing. */
export interface Watching {
  readonly selector: string;
  /** Takes strings into use; throws where the text is not JSON, or no object. */
  readonly read: (script: HTMLScriptElement) => void;
  readonly langOf: (script: HTMLScriptElement) => string;
  readonly warn: (message: string) => void;
}

/** What a parser knows of the place, in its own words: Chromium and Firefox tell line and column, WebKit only what is wrong. */
function broken(script: HTMLScriptElement, lang: string, error: unknown): string {
  const which = script.id ? ` id="${script.id}"` : '';
  const text = script.text.trim();
  const start = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `<script data-lesson-strings lang="${lang}"${which}>: its text is no JSON object of message ids and texts, as in {"table.caption": "…"}, and is left out. ${String(error)} It begins: ${start}`;
}

let watches = false;

/** Reads every such script of the page, below a shadow root none, and from now on those that come or change. Once is enough. */
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
  // While the page is on its way, a script may be there without all of its text.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
