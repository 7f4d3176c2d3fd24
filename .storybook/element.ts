import type {ArgTypes, Args, StoryContext} from '@storybook/web-components-vite';
import {noChange, type TemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {html, unsafeStatic} from 'lit/static-html.js';

type Context = Pick<StoryContext, 'component' | 'argTypes'>;

/** An attribute's text; null where the attribute is absent. */
function attributeText(value: unknown): string | null {
  if (Array.isArray(value)) return value.join(' ');
  if (value === true) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Sets each arg as an attribute, a property or a slot, as the manifest says. An existing element is updated, not replaced. */
class ArgsDirective extends Directive {
  override render(...arguments_: [Args, ArgTypes]): typeof noChange {
    return arguments_ && noChange;
  }

  override update({element}: ElementPart, [args, argTypes]: [Args, ArgTypes]): typeof noChange {
    for (const [name, value] of Object.entries(args)) {
      const argType = argTypes[name];
      if (typeof value === 'function') element.addEventListener((argType?.['action'] as {name: string}).name, value as EventListener);
      else if (argType?.table?.category === 'attributes') setAttribute(element, name, attributeText(value));
      else if (value !== undefined) throw new Error(`<${element.localName}> has no attribute "${name}" in custom-elements.json.`);
    }
    return noChange;
  }
}

function setAttribute(element: Element, name: string, text: string | null): void {
  if (text === null) element.removeAttribute(name);
  else element.setAttribute(name, text);
}

const withArgs = directive(ArgsDirective);

/** A story of a tag, its attributes and its content. */
export function render(args: Args, {component, argTypes}: Context, children?: TemplateResult): TemplateResult {
  const tag = unsafeStatic(component!);
  return html`<${tag} ${withArgs(args, argTypes)}>${children}</${tag}>`;
}

/** A story's HTML as a course author writes it: `course`, not `course=""`. */
export function markup(source: string, {args}: StoryContext): string {
  return source.replace(/ ([\w-]+)=""/g, (attribute, name: string) => (args[name] === true ? ` ${name}` : attribute));
}
