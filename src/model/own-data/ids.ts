import type {LayerId, Storey} from '../../data/layers.js';
import type {PropertyId} from '../../data/properties.js';
import type {TaskId} from '../../data/tasks.js';
import type {TechnologyId} from '../../data/technologies.js';
import type {Checklist} from '../checklist.js';
import type {Comparison} from '../comparison.js';
import type {Stacks} from '../stacks.js';
import type {OwnData} from './types.js';

/** The ids in an author's list; the package's ids where the author wrote no such list. */
type IdsOf<List, PackageId> = List extends readonly (infer Entry)[]
  ? Entry extends {readonly id: infer Id extends string}
    ? Id
    : Extract<Entry, string>
  : PackageId;
type ListOf<D, Name extends keyof OwnData> = Name extends keyof D ? D[Name] : undefined;

/** The ids in an author's data: literal types that `defineData` infers, or `string` where the data come from JSON. */
export type TechnologyIdOf<D extends OwnData> = IdsOf<ListOf<D, 'technologies'>, TechnologyId>;
export type PropertyIdOf<D extends OwnData> = IdsOf<ListOf<D, 'properties'>, PropertyId>;
export type TaskIdOf<D extends OwnData> = IdsOf<ListOf<D, 'tasks'>, TaskId>;

/** An author's models. */
export type ComparisonOf<D extends OwnData> = Comparison<TechnologyIdOf<D>, PropertyIdOf<D>>;
export type StacksOf<D extends OwnData> = Stacks<TechnologyIdOf<D>, LayerId | `${TechnologyIdOf<D>}.${Storey}`>;
export type ChecklistOf<D extends OwnData> = Checklist<TaskIdOf<D>>;
