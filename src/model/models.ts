import type {Translate} from '../localization/words/translate.js';
import {checklist, type AnyChecklist, type Checklist} from './checklist.js';
import {comparison, type AnyComparison, type ComparisonOptions, type PackageComparison} from './comparison.js';
import {stacks, type AnyStacks, type Stacks, type StacksOptions} from './stacks.js';

/**
 * What elements, static HTML, Markdown, pictures and the data library take their models from. There are two sets, the
 * package's and an author's (`ownModels`), and who draws does not know which one it was given.
 */
export interface Models<C extends AnyComparison = AnyComparison, S extends AnyStacks = AnyStacks, K extends AnyChecklist = AnyChecklist> {
  readonly comparison: (t: Translate, options?: ComparisonOptions) => C;
  /** @param explained whether the words of `explanations` are there. Default: true */
  readonly stacks: (t: Translate, options?: StacksOptions, explained?: boolean) => S;
  /** @param answered whether the words of `answers` are there. Default: true */
  readonly checklist: (t: Translate, answered?: boolean) => K;
  /**
   * Of the package's technologies and properties those that are shown, perhaps none. Evidence and expert stacks know no
   * others, and are lazy code: their models take these as options.
   *
   * @param asked those that attributes or options name
   */
  readonly shown: (asked?: ComparisonOptions) => ComparisonOptions;
}

/** The package's own models. */
export const packageModels: Models<PackageComparison, Stacks, Checklist> = {
  comparison,
  stacks,
  checklist,
  shown: (asked = {}) => asked,
};
