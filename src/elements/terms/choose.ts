/**
 * Where a press does something else already, what names or heads something (Chromium puts spaces around a button in a name), and
 * what is for one sense only.
 */
const never = 'a, button, summary, label, legend, th, h1, h2, h3, h4, h5, h6, .title, .visually-hidden, [aria-hidden="true"]';

/** What is read in one go: a section of the lesson, what a fold holds, the reason for an answer, the explanation of a layer. Else the whole element. */
const passages = 'section, details, fieldset, .note, .storey';

/** Words that can be pressed. */
export const offered = '[data-term][role="button"]';

/**
 * Makes a button of the first mention of each term in each passage, unless the passage explains it, as a good teacher would:
 * whoever has lost the word finds it in sight, and who has not is not stopped at every line, by the eye or by the Tab key.
 *
 * A button without the tag: browsers break no line within a `<button>`, so that a long term would move the lines around it;
 * and a link leads somewhere.
 *
 * @returns whether there is one
 */
export function choose(root: ParentNode): boolean {
  const said = new Map<Element | null, Set<string>>();
  for (const word of root.querySelectorAll<HTMLElement>('[data-term]')) {
    const isExplained = word.localName === 'b';
    if (!isExplained && word.closest(never)) continue;
    const passage = word.closest(passages);
    const terms = said.get(passage) ?? new Set();
    said.set(passage, terms);
    become(word, !isExplained && !terms.has(word.dataset['term']!));
    terms.add(word.dataset['term']!);
  }
  return root.querySelector(offered) !== null;
}

function become(word: HTMLElement, isButton: boolean): void {
  if (isButton === word.matches(offered)) return;
  for (const [name, value] of [
    ['role', 'button'],
    ['tabindex', '0'],
    ['aria-expanded', 'false'],
  ] as const)
    if (isButton) word.setAttribute(name, value);
    else word.removeAttribute(name);
}
