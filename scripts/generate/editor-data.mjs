/** Completion and documentation for editors. */

const list = (title, items) =>
  items.length === 0
    ? []
    : [`**${title}**\n${items.map(({name, description}) => `- \`${name || 'default'}\`: ${description}`).join('\n')}`];

/** What an editor shows beside a tag, in Markdown. */
const documentation = ({summary, description, slots, events, parts}) =>
  [summary, description, ...list('Slots', slots), ...list('Events', events), ...list('Parts', parts)].join('\n\n');

const markdown = (value) => ({kind: 'markdown', value});

/**
 * HTML custom data of VS Code. A list's values are offered one by one: its format knows no lists. `v` is its
 * set for attributes without a value.
 */
export const vsCodeData = (elements, url) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: markdown(documentation(element)),
    attributes: element.attributes.map(({name, description, values, isBoolean}) => ({
      name,
      description: markdown(description),
      ...(isBoolean && {valueSet: 'v'}),
      ...(values.length > 0 && {values: values.map((value) => ({name: value}))}),
    })),
    references: [{name: 'container-lesson', url}],
  })),
});

/** The value of an attribute in web-types: a list is text with spaces. */
const valueOf = ({type, isBoolean, isList, initial}) => ({
  value: isBoolean ? {kind: 'no-value', type: 'boolean'} : {kind: 'plain', type: isList ? 'string' : type},
  ...(initial && {default: initial}),
});

/** `web-types` of JetBrains' editors. */
export const webTypes = (elements, {name, version}, url) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: documentation(element),
        'doc-url': url,
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          ...valueOf(attribute),
        })),
        slots: element.slots,
        js: {
          properties: element.properties,
          events: element.events.map(({name, description, className}) => ({name, description, type: className})),
        },
        css: {parts: element.parts},
      })),
    },
  },
});
