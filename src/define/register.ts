import {warn} from '../localization/warnings/warn.js';

/** Registers custom elements. It never throws: the first definition of a tag stays. */

/** The class of an element, with the version of the package that it came with. */
export interface LessonElementClass extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers a class under a tag, unless the tag is taken. A class that has a tag already gets the
 * new one through a subclass, since one class can't have two.
 */
export function register(tag: string, elementClass: LessonElementClass): void {
  const existing = customElements.get(tag) as Partial<LessonElementClass> | undefined;
  if (existing) {
    if (existing.version !== elementClass.version) warn(({tagTaken}) => tagTaken(tag, existing.version, elementClass.version), 'info');
    return;
  }
  try {
    customElements.define(tag, elementClass);
  } catch {
    // Either the class has a tag already, which not every registry can tell (`getName`), or the tag is invalid: then this throws.
    customElements.define(tag, class extends elementClass {});
  }
}
