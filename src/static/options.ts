import type {SectionId} from '../data/sections.js';
import type {SystemId} from '../data/commands.js';
import type {StackLayerId} from '../data/nested-layers.js';
import type {PropertyId} from '../data/properties.js';
import type {QuestionId} from '../data/questions.js';
import type {StackId, TechnologyId} from '../data/technologies.js';
import type {Depth} from '../elements/depth.js';
import type {Strings} from '../localization/words/messages.js';
import type {AnalogyText} from '../model/analogy.js';
import type {AnyChecklist} from '../model/checklist.js';
import type {AnyComparison} from '../model/comparison.js';
import type {Difference} from '../model/difference.js';
import type {AnyLesson} from '../model/lesson.js';
import type {OwnData} from '../model/own-data/types.js';
import type {AnyStacks} from '../model/stacks.js';
import type {Startup} from '../model/startup.js';

/** The options of every tag. They have the names of the elements' properties. */
export interface CommonOptions {
  /** A BCP 47 tag; what is neither Japanese nor a language that was registered is English. Default: `en`. */
  readonly lang?: string;
  /** Level of the title, 1 to 6. Default: 2 for the lesson; for its parts none, the title is no heading. */
  readonly headingLevel?: number;
  /** Does not show the title, where the page has one that says the same. Default: false. */
  readonly untitled?: boolean;
  /** Ids of terms that the page has explained already. Default: none. */
  readonly knownTerms?: readonly string[];
  /** `on`: readings (furigana) over the words that have one. Default: `off`. */
  readonly ruby?: 'on' | 'off';
  /** Sentences of this part alone, by message id. */
  readonly strings?: Strings;
  /**
   * For a page without the elements' scripts: folds are open, and controls that need a script are left out. Without this
   * option the HTML has the height of the element that replaces it. Default: false.
   */
  readonly standalone?: boolean;
  /** A prefix for every id, for a second part on one page. Default: none. */
  readonly idPrefix?: string;
}

/**
 * The options of each tag. `data` replaces the package's data: an author's data as the elements take them, or an object that
 * `container-lesson/data` returned.
 */
export interface StaticOptions {
  'architecture-diagram': CommonOptions & {
    readonly technologies?: readonly StackId[];
    readonly instances?: number;
    readonly selected?: StackLayerId;
    readonly depth?: Depth;
    /** Keeps the room that the element needs for `controls`. */
    readonly controls?: boolean;
    /** The stacks with their counts and nothing else. */
    readonly compact?: boolean;
    readonly data?: OwnData | AnyStacks;
  };
  'comparison-table': CommonOptions & {
    readonly technologies?: readonly TechnologyId[];
    readonly properties?: readonly PropertyId[];
    readonly evidence?: boolean;
    readonly data?: OwnData | AnyComparison;
  };
  'analogy-card': CommonOptions & {
    readonly technology?: TechnologyId;
    readonly compact?: boolean;
    readonly data?: AnalogyText;
  };
  'key-difference': CommonOptions & {readonly data?: Difference};
  'startup-timeline': CommonOptions & {readonly data?: Startup};
  'lesson-checklist': CommonOptions & {readonly data?: OwnData | AnyChecklist};
  'lesson-quiz': CommonOptions & {readonly questions?: readonly QuestionId[]; readonly seed?: string; readonly data?: undefined};
  'try-it': CommonOptions & {readonly system?: SystemId; readonly data?: undefined};
  'container-lesson': CommonOptions & {
    readonly sections?: readonly SectionId[];
    readonly course?: boolean;
    readonly depth?: Depth;
    /** Room in the diagram, as its own option of that name. Default: true, as in the element. */
    readonly controls?: boolean;
    readonly data?: OwnData | AnyLesson;
  };
}

export type StaticTag = keyof StaticOptions;
