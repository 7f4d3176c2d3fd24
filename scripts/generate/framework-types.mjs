/**
 * Opt-in types of the elements in the templates of frameworks: what each framework brings to the element, in a browser and from
 * a server. Servers write attributes, so lists may be words.
 */

const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** Each class once, from where it is: elements share events. */
function importsOf(elements) {
  const classes = elements.flatMap((element) => [element, ...element.events]);
  const pathOf = new Map(classes.map(({className, path}) => [className, path]));
  return [...pathOf].map(([name, path]) => `import type {${name}} from '${path.replace('dist/', '../')}';\n`).join('');
}

const isSameName = ({name, fieldName}) => name === fieldName;
const fieldsOf = (attributes) => attributes.map(({fieldName}) => fieldName);

/** Properties that have no attribute: objects, and what a reader has done. */
const withoutAttribute = ({attributes, properties}) =>
  properties.map(({name}) => name).filter((name) => !fieldsOf(attributes).includes(name));

/** @param fields the properties whose attribute has the same name, or is written as the property is */
const given = (element, fields) => `Given<${element.className}, ${union(fields)}, ${union(withoutAttribute(element))}>`;

/** Attributes that are called otherwise than their property: `heading-level`. */
const otherNames = ({className, attributes}) =>
  attributes.filter((attribute) => !isSameName(attribute)).map(({name, fieldName}) => `'${name}'?: Written<${className}['${fieldName}']>`);

const listeners = ({events}, nameOf) => events.map(({name, className}) => `${nameOf(name)}?: (event: ${className}) => void`);

const intersection = (types, fields) => [...types, ...(fields.length > 0 ? [`{${fields.join('; ')}}`] : [])].join(' & ');

/** One line a tag, with what an editor shows. */
const entries = (elements, typeOf, indent) =>
  elements.map((element) => `${indent}/** ${element.summary} */\n${indent}'${element.tag}': ${typeOf(element)};\n`).join('');

/** `Written` is what a property takes by its attribute too: a list as words with spaces, a number as digits. */
const helpers = `type Written<V> = V extends readonly unknown[] ? V | string : V extends number ? V | \`\${V}\` : V;
type Given<E, Attributes extends keyof E, Others extends keyof E> = {[K in Attributes]?: Written<E[K]>} & Partial<Pick<E, Others>>;`;

/**
 * Attributes by their names alone: a server writes `headingLevel` into the HTML as it is, where it means nothing, and Solid
 * sets no property by it.
 */
const jsxProps = (element, listenerOf) =>
  intersection(
    [`Html<${element.className}>`, given(element, fieldsOf(element.attributes.filter(isSameName)))],
    [...otherNames(element), ...listeners(element, listenerOf)],
  );

/** React's, Preact's and Svelte's listener is `on` and the event's name. */
const onName = (name) => `'on${name}'`;

/** JSX in the namespace of a framework. */
const jsxTypes = (framework, html, listenerOf) => (elements) => `${html}
${importsOf(elements)}
${helpers}

declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements {
${entries(elements, (element) => jsxProps(element, listenerOf), '      ')}    }
  }
}
`;

/** JSX of React 19, and of Preact where it stands for React. */
export const reactTypes = jsxTypes(
  'react',
  `import type {DetailedHTMLProps, HTMLAttributes} from 'react';

type Html<E extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<E>, E>;`,
  onName,
);

export const preactTypes = jsxTypes(
  'preact',
  `import type {DetailedHTMLProps, HTMLAttributes} from 'preact';

type Html<E extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<E>, E>;`,
  onName,
);

export const solidTypes = jsxTypes(
  'solid-js',
  `import type {JSX} from 'solid-js';

type Html<E extends HTMLElement> = JSX.HTMLAttributes<E>;`,
  (name) => `'on:${name}'`,
);

/** Templates of Svelte 5, which sets properties where a server has written what it could. */
const svelteProps = (element) =>
  intersection(
    [`Html<${element.className}>`, given(element, fieldsOf(element.attributes))],
    [...otherNames(element), ...listeners(element, onName)],
  );

export const svelteTypes = (elements) => `import type {HTMLAttributes as Html} from 'svelte/elements';
${importsOf(elements)}
${helpers}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries(elements, svelteProps, '    ')}  }
}
`;

/** `lesson-layer-select` → `onLessonLayerSelect`. */
const vueListener = (name) => `on${name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

/** Templates of Vue 3, which takes `heading-level` and `headingLevel` for the same. */
const vueProps = (element) => intersection([given(element, fieldsOf(element.attributes))], listeners(element, vueListener));

export const vueTypes = (elements) => `import type {HTMLAttributes, PublicProps} from 'vue';
${importsOf(elements)}
${helpers}
type Element<Props> = new () => {$props: PublicProps & HTMLAttributes & Props};

declare module 'vue' {
  interface GlobalComponents {
${entries(elements, (element) => `Element<${vueProps(element)}>`, '    ')}  }
}
`;
