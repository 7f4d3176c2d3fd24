/** What became of a text to copy: where a page may not copy it, it is selected, and the reader copies it. */
export type Copied = 'copied' | 'selected';

/**
 * Copies the text of an element, by the clipboard API where there is one and the page may use it, else by a selection.
 *
 * @param element whose text is copied; it is selected if nothing else works
 */
export async function copyText(element: HTMLElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'copied';
  } catch {
    return copySelected(element);
  }
}

function copySelected(element: HTMLElement): Copied {
  const selection = getSelection();
  selection?.selectAllChildren(element);
  if (!execCopy()) return 'selected';
  selection?.removeAllRanges();
  return 'copied';
}

function execCopy(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The only way on a page without TLS.
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
