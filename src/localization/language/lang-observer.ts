/**
 * Which language an element speaks, and one observer that tells all elements when it changes.
 *
 * A root (the document, or a shadow root) is observed while at least one element below it is
 * connected. The observer watches only `lang` attributes, so a page pays for it when one changes.
 */

const callbacksBelow = new Map<Node, Set<() => void>>();
let observer: MutationObserver | undefined;

const options: MutationObserverInit = {attributes: true, attributeFilter: ['lang'], subtree: true};

/**
 * The value of the nearest `lang` attribute: the element's own, then its parent's; at a shadow root
 * its host's. The slot an element is assigned to does not count, as in HTML. `''` where there is none.
 */
export function nearestLang(element: Element): string {
  for (let node: Node | undefined = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host) {
    // No instanceof: an element adopted from a frame's page has an Element of its own.
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (typeof lang === 'string') return lang;
  }
  return '';
}

/** The shadow roots that an element is in, from the innermost, and the document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  const {host} = root as Partial<ShadowRoot>;
  return host ? [root, ...rootsOf(host)] : [root];
}

/** Each once, though several roots of its element may have changed. */
function tell(records: readonly MutationRecord[]): void {
  const callbacks = records.flatMap(({target}) => [...(callbacksBelow.get(target.getRootNode()) ?? [])]);
  for (const callback of new Set(callbacks)) callback();
}

/**
 * Calls `callback` when a `lang` attribute changes that may be the element's nearest. Returns a
 * function that ends it; call it when the element leaves the page.
 */
export function watchLang(element: Element, callback: () => void): () => void {
  observer ??= new MutationObserver(tell);
  const roots = rootsOf(element);
  for (const root of roots) {
    const below = callbacksBelow.get(root) ?? new Set();
    if (below.size === 0) observer.observe(root, options);
    callbacksBelow.set(root, below.add(callback));
  }
  return () => unwatch(callback, roots);
}

function unwatch(callback: () => void, roots: readonly Node[]): void {
  let emptied = false;
  for (const root of roots) {
    const below = callbacksBelow.get(root);
    below?.delete(callback);
    if (below?.size === 0) emptied = callbacksBelow.delete(root);
  }
  if (emptied) observeAnew(observer!);
}

/** A MutationObserver can't let go of one root: it lets go of all and takes up the rest again. */
function observeAnew(observer: MutationObserver): void {
  const pending = observer.takeRecords();
  observer.disconnect();
  for (const root of callbacksBelow.keys()) observer.observe(root, options);
  tell(pending);
}

/** For tests: how many roots are observed and how many elements wait for a call. */
export function watchedCounts(): {roots: number; elements: number} {
  return {roots: callbacksBelow.size, elements: new Set([...callbacksBelow.values()].flatMap((below) => [...below])).size};
}
