/**
 * Opt-in types of the elements in the templates of frameworks. Each framework sets what is a property of
 * an element by this name as its property, and anything else as an attribute; so do the types.
 */

const union = (names) => names.map((name) => `'${name}'`).join(' | ');

/** Each class once, from where it is: elements share events. */
function importsOf(elements) {
  const classes = elements.flatMap((element) => [element, ...element.events]);
  const pathOf = new Map(classes.map(({className, path}) => [className, path]));
  return [...pathOf].map(([name, path]) => `import type {${name}} from '${path.replace('dist/', '../')}';\n`).join('');
}

const properties = ({className, properties}) => `Partial<Pick<${className}, ${union(properties.map(({name}) => name))}>>`;

/** Attributes that are called otherwise than their property: `heading-level`. */
const attributes = ({className, attributes}) =>
  attributes
    .filter(({name, fieldName}) => name !== fieldName)
    .map(({name, fieldName}) => `'${name}'?: Written<${className}['${fieldName}']>`);

const listeners = ({events}, nameOf) => events.map(({name, className}) => `${nameOf(name)}?: (event: ${className}) => void`);

const intersection = (types, fields) => [...types, ...(fields.length > 0 ? [`{${fields.join('; ')}}`] : [])].join(' & ');

/** One line a tag, with what an editor shows. */
const entries = (elements, typeOf, indent) =>
  elements.map((element) => `${indent}/** ${element.summary} */\n${indent}'${element.tag}': ${typeOf(element)};\n`).join('');

/** What an attribute takes of a property's value: a list is words with spaces. */
const written = 'type Written<V> = V extends readonly unknown[] ? string : V extends number ? V | `${V}` : V;';

/** React's and Svelte's listener is `on` and the event's name. */
const propsOf = (element) =>
  intersection(
    [`Html<${element.className}>`, properties(element)],
    [...attributes(element), ...listeners(element, (name) => `'on${name}'`)],
  );

/** JSX of React 19. */
export const reactTypes = (elements) => `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${importsOf(elements)}
type Html<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;
${written}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries(elements, propsOf, '      ')}    }
  }
}
`;

/** Templates of Svelte 5. */
export const svelteTypes = (elements) => `import type {HTMLAttributes as Html} from 'svelte/elements';
${importsOf(elements)}
${written}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries(elements, propsOf, '    ')}  }
}
`;

/** `lesson-layer-select` → `onLessonLayerSelect`. */
const vueListener = (name) => `on${name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

/** Templates of Vue 3, which takes `heading-level` and `headingLevel` for the same. */
export const vueTypes = (elements) => `import type {HTMLAttributes, PublicProps} from 'vue';
${importsOf(elements)}
type Element<Props> = new () => {$props: PublicProps & HTMLAttributes & Props};

declare module 'vue' {
  interface GlobalComponents {
${entries(elements, (element) => `Element<${intersection([properties(element)], listeners(element, vueListener))}>`, '    ')}  }
}
`;
