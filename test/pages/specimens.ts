import {nodesOf, settled, textOf} from '../support/page.js';

/** One of each element, for what pages do with all of them. */

export interface Specimen {
  readonly tag: string;
  /** Attributes that change what is shown. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the reader presses. */
  readonly control: string;
  /** What comes of it. */
  readonly stateOf: (element: Element) => unknown;
  /** Set before the tag is defined, each unlike its default. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What shows that all of them count. */
  readonly shownBy: (shadow: ShadowRoot) => unknown;
  readonly shows: unknown;
}

export const count = (root: ParentNode, selector: string): number => root.querySelectorAll(selector).length;
export const textIn = (root: ParentNode, selector: string): string => textOf(root.querySelector(selector)!);
export const all = (element: Element, selector: string): HTMLElement[] =>
  [...nodesOf(element)].filter((node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(selector));

export const specimens: readonly Specimen[] = [
  {
    tag: 'architecture-diagram',
    attributes: {technologies: 'container', instances: '3'},
    control: 'button.layer',
    stateOf: (element) => all(element, 'button.layer').map((button) => button.getAttribute('aria-expanded')),
    properties: {technologies: ['container'], instances: 5, selected: 'container.app', headingLevel: 4, strings: {'diagram.title': 'Own'}},
    shownBy: (shadow) => [
      count(shadow, '.stack'),
      count(shadow, '.app > .column'),
      shadow.querySelector('[aria-expanded=true]')!.getAttribute('data-layer'),
      textIn(shadow, 'h4'),
    ],
    shows: [1, 5, 'container.app', 'Own'],
  },
  {
    tag: 'comparison-table',
    attributes: {properties: 'size startup', 'heading-level': '3'},
    control: 'button.amount',
    stateOf: (element) => all(element, 'button.amount').map((button) => button.getAttribute('aria-expanded')),
    properties: {technologies: ['container'], properties: ['size'], headingLevel: 2, strings: {'table.property': 'Own'}},
    shownBy: (shadow) => [count(shadow, 'thead th'), count(shadow, 'tbody tr'), count(shadow, '.title h2'), textIn(shadow, 'thead th')],
    shows: [2, 1, 1, 'Own'],
  },
  {
    tag: 'analogy-card',
    attributes: {technology: 'container', ruby: 'on'},
    control: '[data-pair] button',
    stateOf: (element) => all(element, '[data-pair] button').map((button) => button.getAttribute('aria-pressed')),
    properties: {technology: 'container', headingLevel: 5, strings: {'card.trait': 'Own'}},
    shownBy: (shadow) => [count(shadow, '.drawing.container'), count(shadow, 'h5'), textIn(shadow, 'dt')],
    shows: [1, 1, 'Own'],
  },
  {
    tag: 'key-difference',
    attributes: {'heading-level': '3'},
    control: '[data-technology=container]',
    stateOf: (element) => all(element, '[data-technology]').map((button) => button.getAttribute('aria-pressed')),
    properties: {headingLevel: 5, strings: {'difference.title': 'Own'}},
    shownBy: (shadow) => [count(shadow, 'h5'), textIn(shadow, '.title')],
    shows: [1, 'Own'],
  },
  {
    tag: 'startup-timeline',
    attributes: {'heading-level': '3'},
    control: 'button',
    stateOf: (element) => all(element, '.lane').map(({className}) => className.includes('idle')),
    properties: {headingLevel: 5, strings: {'timeline.title': 'Own'}},
    shownBy: (shadow) => [count(shadow, 'h5'), textIn(shadow, '.title')],
    shows: [1, 'Own'],
  },
  {
    tag: 'lesson-checklist',
    attributes: {'storage-key': 'life-attribute', 'heading-level': '2'},
    control: 'input',
    stateOf: (element) => all(element, 'input').map((box) => (box as HTMLInputElement).checked),
    properties: {storageKey: 'life-late', value: ['lightness'], name: 'done', headingLevel: 3, strings: {'checklist.reset': 'Own'}},
    shownBy: (shadow) => [
      [...shadow.querySelectorAll('input')].map(({checked}) => checked),
      localStorage.getItem('life-late'),
      localStorage.getItem('container-lesson'),
      shadow.host.getAttribute('name'),
      count(shadow, 'legend h3'),
      textIn(shadow, 'button'),
    ],
    shows: [[false, true, false], '{"version":2,"done":["lightness"],"answers":{}}', null, 'done', 1, 'Own'],
  },
  {
    tag: 'lesson-quiz',
    attributes: {questions: 'small-vm own-services', 'storage-key': 'life-quiz'},
    control: 'input:not(:checked)',
    stateOf: (element) => all(element, 'input').map((radio) => (radio as HTMLInputElement).checked),
    properties: {
      questions: ['small-vm'],
      storageKey: 'life-late-quiz',
      value: {'small-vm': 'false'},
      name: 'quiz',
      headingLevel: 3,
      strings: {'quiz.reset': 'Own'},
    },
    shownBy: (shadow) => [
      [...shadow.querySelectorAll('input')].map(({checked}) => checked),
      localStorage.getItem('life-late-quiz'),
      shadow.host.getAttribute('name'),
      textIn(shadow, 'h3'),
      textIn(shadow, '.foot button'),
    ],
    shows: [[false, true], '{"version":2,"done":[],"answers":{"small-vm":"false"}}', 'quiz', 'True, or a myth?', 'Own'],
  },
  {
    tag: 'try-it',
    attributes: {'heading-level': '3'},
    control: '[value=mac-windows]',
    stateOf: (element) => all(element, 'input').map((radio) => (radio as HTMLInputElement).checked),
    properties: {system: 'mac-windows', headingLevel: 5, strings: {'terminal.copy': 'Own'}},
    shownBy: (shadow) => [
      shadow.querySelector<HTMLInputElement>('input:checked')!.value,
      textIn(shadow, '.title h5'),
      textIn(shadow, 'button .label'),
    ],
    shows: ['mac-windows', 'See the kernel for yourself', 'Own'],
  },
  {
    tag: 'container-lesson',
    attributes: {sections: 'architecture checklist', 'storage-key': 'life-lesson'},
    // Its first ones are answers to a question: an answer that is given already changes nothing.
    control: 'input:not(:checked)',
    stateOf: (element) => all(element, 'input').map((box) => (box as HTMLInputElement).checked),
    properties: {
      sections: ['checklist'],
      course: true,
      storageKey: 'life-late-lesson',
      headingLevel: 3,
      ruby: 'on',
      strings: {'lesson.title': 'Own'},
    },
    shownBy: (shadow) => [
      [...shadow.querySelectorAll('section')].map(({id}) => id),
      count(shadow, '.course'),
      shadow.querySelector('[storage-key]')!.getAttribute('storage-key'),
      textIn(shadow, 'h3'),
      shadow.querySelector('[storage-key]')!.getAttribute('ruby'),
    ],
    shows: [['lesson-checklist'], 2, 'life-late-lesson', 'Own', 'on'],
  },
];

export const withAttributes = <E extends Element>(element: E, {attributes}: Specimen): E => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
export const markup = (specimen: Specimen): string => withAttributes(document.createElement(specimen.tag), specimen).outerHTML;

/** Presses the first control, and waits until the words that it needs have come. */
export async function act(element: Element, {control}: Specimen): Promise<void> {
  all(element, control)[0]!.click();
  await settled(element);
}
