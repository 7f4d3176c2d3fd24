import {nodesOf} from './nodes.js';

/** Where things stand on a page: what is clipped, and what lies on something else. */

/** All HTML elements below, shadow roots included. */
export const elementsOf = (node: Node): HTMLElement[] => [...nodesOf(node)].filter((one): one is HTMLElement => one instanceof HTMLElement);

/** The element around a node, through shadow roots and slots. */
const parentOf = (node: Node): Element | null =>
  node instanceof Element && node.assignedSlot
    ? node.assignedSlot
    : (node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null));

/** The element and all that it stands in. */
export function* around(element: Element): Generator<Element> {
  for (let one: Element | null = element; one; one = parentOf(one)) yield one;
}

/** The element that a visible text stands in, or nothing: white space, folded away, or for listening only. */
function frameOf(text: Node): Element | undefined {
  const parent = text.nodeType === Node.TEXT_NODE && text.textContent!.trim() !== '' ? text.parentElement : null;
  if (!parent?.checkVisibility({visibilityProperty: true})) return undefined;
  return parent.closest('.visually-hidden, rp') ? undefined : parent;
}

/** The texts that a reader sees, each with the element around it. */
export const textsIn = (node: Node): [text: Node, frame: Element][] =>
  [...nodesOf(node)].flatMap((text): [Node, Element][] => {
    const frame = frameOf(text);
    return frame ? [[text, frame]] : [];
  });

const clipsOf = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';

/** The box of a table with too many columns for its place, which a reader scrolls. */
const scrollerOf = (element: Element): Element | undefined => [...around(element)].find((one) => one.matches('.scroller') && clipsOf(one));

/** Texts of which a part stands outside the window, or outside a box around them that hides what overflows. */
export function clipped(node: Node): string[] {
  const reachesOut = ([text, frame]: [Node, Element]): boolean => {
    const scroller = scrollerOf(frame);
    const all = [...around(frame)];
    const boxes = (scroller ? all.slice(0, all.indexOf(scroller)) : all).filter(clipsOf).map((box) => box.getBoundingClientRect());
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].some(({left, right}) =>
      [...boxes, ...(scroller ? [] : [{left: 0, right: innerWidth}])].some((box) => left < box.left - 1 || right > box.right + 1),
    );
  };
  // A word for which a narrow column has no room is read and not shown.
  return textsIn(node)
    .filter(([, frame]) => getComputedStyle(frame).clipPath === 'none')
    .filter(reachesOut)
    .map(([text]) => text.textContent!);
}

/** Where a box is seen: the part of it that its scroller shows. */
function rectOf(box: Element): Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'> {
  const one = box.getBoundingClientRect();
  const window = scrollerOf(box)?.getBoundingClientRect() ?? one;
  return {
    left: Math.max(one.left, window.left),
    top: Math.max(one.top, window.top),
    right: Math.min(one.right, window.right),
    bottom: Math.min(one.bottom, window.bottom),
  };
}

/** Pairs of boxes of one kind that lie on one another: no two may. */
export function overlaps(boxes: readonly Element[]): string[] {
  // What is not seen may lie in the place of what is.
  const seen = boxes.filter((box) => box.checkVisibility({checkVisibilityCSS: true}));
  const rects = seen.map((box) => [box, rectOf(box)] as const).filter(([, {left, top, right, bottom}]) => right > left && bottom > top);
  return rects.flatMap(([box, one], index) =>
    rects
      .slice(index + 1)
      .filter(
        ([, other]) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1,
      )
      .map(([other]) => `${box.textContent} / ${other.textContent}`),
  );
}

/** Kinds of boxes of which no two may. */
export const boxesNotToOverlap = ['.layer', 'section[id]', '.note', '.cell', 'label, summary', '.stack', '.pairs li'];
