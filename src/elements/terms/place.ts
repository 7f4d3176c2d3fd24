/** Between the box and its word, and between the box and the window, in px. */
const gap = 4;
const margin = 8;

/**
 * Puts a box below the last line of a word, or above the first where it has no room below: never over the word, and within the
 * window. By how far it is from there, since what it is positioned by depends on the page.
 */
export function place(box: HTMLElement, word: HTMLElement): void {
  const {clientWidth, clientHeight} = word.ownerDocument.documentElement;
  box.style.translate = '';
  // 100vw would count the bar with which the page scrolls.
  box.style.maxInlineSize = `min(20rem, ${clientWidth - 2 * margin}px)`;
  const lines = [...word.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const {left, top, width, height} = box.getBoundingClientRect();
  const above = first.top - gap - height;
  const below = last.bottom + gap;
  const isBelow = below + height <= clientHeight || above < 0;
  const line = isBelow ? last : first;
  const wanted = box.dir === 'rtl' ? line.right - width : line.left;
  const x = Math.max(margin, Math.min(wanted, clientWidth - margin - width));
  box.style.translate = `${x - left}px ${(isBelow ? below : above) - top}px`;
}
