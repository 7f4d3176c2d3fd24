/**
 * What translates pages puts `<font>` in the place of each text, where Lit would write the next text and nobody would see it.
 * Makes texts of them again, in the reader's language until they change.
 */
export function takeBackTexts(root: ParentNode): void {
  for (const font of root.querySelectorAll('font:not(font *)')) font.replaceWith(font.textContent);
}
