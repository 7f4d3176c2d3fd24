/** Follows a link within a shadow root: the browser looks for its target only outside. */
export function followLink(event: Event): void {
  const link = event.target as Element;
  const href = link.closest('a')?.getAttribute('href');
  const target = href?.startsWith('#') && (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(`#${CSS.escape(href.slice(1))}`);
  if (!target) return;
  event.preventDefault();
  target.focus();
}
