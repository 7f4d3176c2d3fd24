import type {CSSResult} from 'lit';

import type {Models} from '../model/models.js';
import {idsOf, validId, validInteger} from './attributes.js';

export const onOrOff = ['off', 'on'] as const;

/** What an author writes on every tag. Nothing of it has been checked. */
export interface CommonProps {
  readonly headingLevel?: number | undefined;
  readonly knownTerms?: readonly string[] | undefined;
  readonly ruby?: string | undefined;
}

/** What every `draw` is given besides what an author writes. */
export interface DrawState {
  /** Warnings name it. */
  readonly tag: string;
  /** The models of an author's data. Without one of its own, `draw` takes the package's. */
  readonly models?: Partial<Models>;
  /** Called with the rules of lazy code that is drawn. The style sheet of static HTML has them all. */
  readonly addRules?: (rules: CSSResult) => void;
}

/** What every view is given besides its model. */
export interface ViewState {
  /** 1 to 6: titles become headings of that level; undefined: they are no headings. */
  readonly headingLevel: number | undefined;
  /** Terms that the page has explained before the element. */
  readonly knownTerms: readonly string[];
  /** Whether readings stand over the words that have one. */
  readonly readings: boolean;
}

/**
 * Checks what an author writes on every tag.
 *
 * @param defaultLevel the level of the title where the author gives none, or no valid one
 */
export const viewState = <L extends number | undefined>(
  tag: string,
  {headingLevel, knownTerms, ruby}: CommonProps,
  defaultLevel: L,
): ViewState & {readonly headingLevel: number | L} => ({
  headingLevel: validInteger(tag, 'heading-level', headingLevel, [1, 6], defaultLevel),
  knownTerms: idsOf(knownTerms ?? []),
  readings: validId(tag, 'ruby', ruby, onOrOff, 'off') === 'on',
});
