/** What the checks ask a page: each function runs in it, so it takes nothing from around it. */

/** Whether the live element shows a title, how much ready-made HTML is outside of a tag, and what does not fit into the window. */
export const shownIn = (title) => {
  const plain = (text) => text.replace(/[\u200B\u2060\s]/g, '');
  const element = document.querySelector('container-lesson');
  const live = plain(element?.shadowRoot?.textContent ?? '').includes(plain(title));
  const strays = [...document.querySelectorAll('.lesson-element')].filter((one) => !one.closest('container-lesson')).length;
  return {live, strays, tooWide: document.documentElement.scrollWidth - innerWidth};
};

/** Where the lesson begins, how high it is, and where the page ends. */
export const edges = () => {
  const element = /** @type {Element} */ (document.querySelector('container-lesson'));
  const {top, height} = element.getBoundingClientRect();
  return {top, height, end: document.documentElement.scrollHeight};
};

/** What the layers of the diagrams are painted with, each way once, in the element or in ready-made HTML. */
export const paintOfLayers = () => {
  const all = (node) => [...node.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const paints = all(document)
    .filter(({classList}) => ['layer', 'lesson-layer'].some((name) => classList.contains(name)))
    .filter((one) => one.getClientRects().length > 0)
    .map((one) => getComputedStyle(one))
    .map(({backgroundColor, borderTopColor, borderTopStyle, color}) => [backgroundColor, borderTopColor, borderTopStyle, color].join(' '));
  return [...new Set(paints)].toSorted();
};

/** How bright the text of the lesson is: from 0 to 255. */
export const brightness = () => {
  const element = /** @type {Element} */ (document.querySelector('container-lesson'));
  const channels = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return channels.reduce((sum, channel) => sum + channel, 0) / 3;
};

/** Where a section begins, and whether something of the host covers its heading. */
export const placeOf = (id) => {
  const heading = document.querySelector('container-lesson')?.shadowRoot?.getElementById(id)?.querySelector('h2, h3');
  if (!heading) throw new Error(`no section is called ${id}`);
  const {top, left, height} = heading.getBoundingClientRect();
  return {top, covered: document.elementFromPoint(left + 4, top + height / 2)?.localName !== 'container-lesson'};
};

/** Follows the link that leads to an address. */
export const follow = (address) => {
  const link = [...document.querySelectorAll('a')].find(({href}) => href.replace(/index\.html$/, '') === address);
  if (!link) throw new Error(`no link leads to ${address}`);
  link.click();
};

/** Texts of the lesson that stand out too little from what is behind them, five at most; axe has been brought. */
export const faint = async () => {
  // What a browser paints behind a page that says nothing of it.
  const isClear = (element) => getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)';
  if (isClear(document.documentElement) && isClear(document.body)) document.documentElement.style.backgroundColor = 'Canvas';
  const {violations} = await globalThis.axe.run(document.querySelector('container-lesson'), {runOnly: ['color-contrast']});
  return violations.flatMap(({nodes}) => nodes.map(({any, html}) => `${any[0].message} ${html.slice(0, 80)}`)).slice(0, 5);
};
