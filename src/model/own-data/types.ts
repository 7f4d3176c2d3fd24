import type {Storey} from '../../data/layers.js';
import type {PropertyId} from '../../data/properties.js';
import type {TaskId} from '../../data/tasks.js';
import type {TechnologyId} from '../../data/technologies.js';
import type {Rating} from '../../data/types.js';

/** A text for all languages, or one for each: `{"en": "Price", "ja": "価格"}`. It may contain the marks of the package's sentences. */
export type OwnText = string | Readonly<Record<string, string>>;

/** How a technology does on a property. */
export interface OwnValue {
  /** A word or two. */
  readonly value: OwnText;
  /** Order of magnitude in words. */
  readonly amount?: OwnText | undefined;
  readonly reason?: OwnText | undefined;
  /** A judgement of 0 to 4 steps; more is better on this property. Without it no mark is shown. */
  readonly rating?: Rating | undefined;
}

/** A "good to know" note. */
export interface OwnNote {
  readonly title: OwnText;
  readonly text: OwnText;
}

/** A layer of a technology's stack. */
export interface OwnLayer {
  /** Height in the diagram, from the ground. Layers on the same storey correspond to each other. */
  readonly storey: Storey;
  /** Required for the storey `manager`; the others have a default name. */
  readonly name?: OwnText | undefined;
  /** What it does, in a few words. */
  readonly role?: OwnText | undefined;
  readonly explanation?: OwnText | undefined;
  /** Whether each instance has its own. Default: as for virtual machines. */
  readonly repeated?: boolean | undefined;
  /** Whether it has a kernel. Default: each OS has one, but not an OS that you name where neither `vm` nor `container` is compared. */
  readonly kernel?: boolean | undefined;
}

/** A technology of an author's, or changes to one of the package. */
export interface OwnTechnology {
  readonly id: string;
  /** Needed for one that the package does not have. */
  readonly name?: OwnText | undefined;
  /** What it is, in a line below its name in the diagram. */
  readonly tagline?: OwnText | undefined;
  /** From the bottom to the top. Without them a technology of your own is not in the diagram. */
  readonly layers?: readonly (Storey | OwnLayer)[] | undefined;
}

/** A property of an author's, or changes to one of the package. */
export interface OwnProperty {
  readonly id: string;
  /** Needed for one that the package does not have. */
  readonly name?: OwnText | undefined;
  /** What a reader may ask, below the name: "How long until it can be used?" */
  readonly question?: OwnText | undefined;
  /** By the id of a technology. A missing value is shown as not stated. */
  readonly values?: Readonly<Record<string, OwnValue>> | undefined;
  readonly note?: OwnNote | undefined;
}

/** A task of the checklist. */
export interface OwnTask {
  readonly id: string;
  /** Needed for one that the package does not have. */
  readonly text?: OwnText | undefined;
  /** A model answer. */
  readonly answer?: OwnText | undefined;
}

/** An author's data. Anything left out comes from the package. */
export interface OwnData {
  /** The address of the schema, for editors. */
  readonly $schema?: string | undefined;
  /** The language of texts that are the same for all languages. Default: the language of the page. */
  readonly lang?: string | undefined;
  /** Caption of the table. */
  readonly caption?: OwnText | undefined;
  /** Title of the diagram. */
  readonly title?: OwnText | undefined;
  /** Title of the checklist. */
  readonly legend?: OwnText | undefined;
  /** Columns of the table and stacks of the diagram, in order: ids of the package, or your own. */
  readonly technologies?: readonly (TechnologyId | OwnTechnology)[] | undefined;
  /** Rows of the table, in order: ids of the package, or your own. */
  readonly properties?: readonly (PropertyId | OwnProperty)[] | undefined;
  /** The checklist, in order: ids of the package, or your own. */
  readonly tasks?: readonly (TaskId | OwnTask)[] | undefined;
}
