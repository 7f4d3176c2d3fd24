/**
 * Finds the language of an element. One observer notifies all elements when it changes.
 *
 * A root (the document, or a shadow root) is observed while at least one element below it is
 * connected. The observer watches only `lang` attributes, so it costs nothing until one changes.
 */

const callbacksBelow = new Map<Node, Set<() => void>>();
let observer: MutationObserver | undefined;

const options: MutationObserverInit = {attributes: true, attributeFilter: ['lang'], subtree: true};

/**
 * The value of the nearest `lang` attribute, on the element itself or on an ancestor; a shadow root
 * continues with its host. Slots do not count, as in HTML. `''` where there is none.
 */
export function nearestLang(element: Element): string {
  for (let node: Node | undefined = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host) {
    // No instanceof: an element that was adopted from an iframe is an instance of the iframe's Element.
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (typeof lang === 'string') return lang;
  }
  return '';
}

/** The shadow roots around an element, from the innermost, and then the document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  const {host} = root as Partial<ShadowRoot>;
  return host ? [root, ...rootsOf(host)] : [root];
}

/** Calls each callback once, also when several roots of its element have changed. */
function notify(records: readonly MutationRecord[]): void {
  const callbacks = records.flatMap(({target}) => [...(callbacksBelow.get(target.getRootNode()) ?? [])]);
  for (const callback of new Set(callbacks)) callback();
}

/**
 * Calls `callback` when a `lang` attribute changes in one of the element's roots. Returns a function
 * that stops this; call it when the element leaves the page.
 */
export function watchLang(element: Element, callback: () => void): () => void {
  observer ??= new MutationObserver(notify);
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

/** A MutationObserver can't stop observing a single root, so this disconnects it and observes the others again. */
function observeAnew(observer: MutationObserver): void {
  const pending = observer.takeRecords();
  observer.disconnect();
  for (const root of callbacksBelow.keys()) observer.observe(root, options);
  notify(pending);
}

/** For tests: the number of observed roots, and of elements that will be called. */
export function watchedCounts(): {roots: number; elements: number} {
  return {roots: callbacksBelow.size, elements: new Set([...callbacksBelow.values()].flatMap((below) => [...below])).size};
}
