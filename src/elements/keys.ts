/** Keys by which a browser works a control. */
const uses: readonly (readonly [controls: string, keys: RegExp])[] = [
  ['button, summary, input', /^( |Enter)$/],
  ['a[href]', /^Enter$/],
  ['input[type=radio], .scroller[tabindex]', /^( |Arrow.+|Page.+|Home|End)$/],
];

/**
 * Keeps a key that a control of the element uses from what listens around it: a deck of slides would go on. All other keys
 * are the page's.
 */
export function keepKeys(element: HTMLElement): void {
  element.addEventListener('keydown', (event) => {
    const {key, ctrlKey, metaKey, altKey, defaultPrevented} = event;
    const [control] = event.composedPath() as Element[];
    const isUsed = uses.some(([controls, keys]) => keys.test(key) && control!.matches(controls));
    if (defaultPrevented || (isUsed && !ctrlKey && !metaKey && !altKey)) event.stopPropagation();
  });
}
