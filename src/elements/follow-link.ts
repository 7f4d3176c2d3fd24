/**
 * Follows a link within a shadow root: the browser looks for its target only outside. A click that asks for a new tab
 * or window stays the browser's.
 *
 * @returns the id that the link leads to, where there is no such place in the shadow root
 */
export function followLink(event: MouseEvent): string | undefined {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const link = event.target as Element;
  const href = link.closest('a')?.getAttribute('href');
  if (!href?.startsWith('#')) return undefined;
  const id = href.slice(1);
  const target = (link.getRootNode() as ShadowRoot).getElementById(id);
  if (!target) return id;
  event.preventDefault();
  target.focus();
  return undefined;
}
