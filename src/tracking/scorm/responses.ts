import type {ItemResponse} from '../tracker.js';
import type {Dialect} from './dialects.js';
import type {Runtime} from './runtime.js';

const nameOf = ({item}: ItemResponse): string => `${item.kind === 'task' ? 'task' : 'quiz'}.${item.id}`;

/**
 * What a reader answered, as "interactions" of SCORM: one for each task and question, which keeps its place and is updated there,
 * since a report would repeat what is appended at each click. Places have no gaps.
 */
export class Responses {
  /** Ids by place; `''` where nobody can tell whose it is. Undefined where the system keeps no responses. */
  order: string[] | undefined;
  readonly #runtime: Runtime;
  readonly #dialect: Dialect;

  constructor(runtime: Runtime, dialect: Dialect) {
    this.#runtime = runtime;
    this.#dialect = dialect;
  }

  /** @param known the places as the last visit left them */
  open(known: readonly string[]): void {
    const said = this.#runtime.get('cmi.interactions._count');
    const count = Number.parseInt(said, 10);
    this.order = Number.isNaN(count) ? undefined : Array.from({length: count}, (_, place) => this.#nameAt(place, known, count));
  }

  tell(responses: readonly ItemResponse[], changed: readonly ItemResponse[]): void {
    const {order} = this;
    if (!order) return;
    // A system may have lost what it was told earlier.
    for (const response of responses) {
      const isNew = !order.includes(nameOf(response));
      if (isNew) order.push(nameOf(response));
      if (isNew || changed.includes(response)) this.#tellOne(order.indexOf(nameOf(response)), response, isNew);
    }
  }

  #nameAt(place: number, known: readonly string[], count: number): string {
    const isCertain = known.length >= count || !this.#dialect.readsResponses;
    return isCertain ? (known[place] ?? '') : this.#runtime.get(`cmi.interactions.${place}.id`);
  }

  #tellOne(place: number, response: ItemResponse, isNew: boolean): void {
    const set = (field: string, value: string): void => this.#runtime.set(`cmi.interactions.${place}.${field}`, value);
    // An id cannot be changed, and some refuse to hear it again.
    if (isNew) set('id', nameOf(response));
    for (const [field, value] of this.#dialect.fields(response, new Date())) set(field, value);
  }
}
