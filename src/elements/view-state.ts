import type {CSSResult} from 'lit';

import type {Models} from '../model/models.js';
import {idsOf, validId, validInteger} from './attributes.js';

export const onOrOff = ['off', 'on'] as const;

/** Attributes of every tag, unchecked. */
export interface CommonProps {
  readonly headingLevel?: number | undefined;
  readonly untitled?: boolean | undefined;
  readonly knownTerms?: readonly string[] | undefined;
  readonly ruby?: string | undefined;
}

/** Passed to every `draw` beside the attributes. */
export interface DrawState {
  /** The name of the element in warnings. */
  readonly tag: string;
  /** The models of an author's data. `draw` uses the package's model for each that is missing. */
  readonly models?: Partial<Models>;
  /** Called with the style rules of lazy code that is drawn. Static HTML has all rules in its style sheet. */
  readonly addRules?: (rules: CSSResult) => void;
}

/** Passed to every view beside its model. */
export interface ViewState {
  /** 1 to 6: titles become headings of that level; undefined: they are no headings. */
  readonly headingLevel: number | undefined;
  /** Whether the title is not seen and is no heading, since the page has one that says the same. */
  readonly untitled: boolean;
  /** Terms that the page has explained before the element. */
  readonly knownTerms: readonly string[];
  /** Whether readings stand over the words that have one. */
  readonly readings: boolean;
}

/**
 * Checks the attributes of every tag.
 *
 * @param defaultLevel the level of the title if the author gives no valid one
 */
export const viewState = <L extends number | undefined>(
  tag: string,
  {headingLevel, untitled, knownTerms, ruby}: CommonProps,
  defaultLevel: L,
): ViewState & {readonly headingLevel: number | L} => ({
  headingLevel: validInteger(tag, 'heading-level', headingLevel, [1, 6], defaultLevel),
  untitled: untitled ?? false,
  knownTerms: idsOf(knownTerms ?? []),
  readings: validId(tag, 'ruby', ruby, onOrOff, 'off') === 'on',
});
