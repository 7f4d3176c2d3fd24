import type {Unit} from '../../src/l10n/xliff.js';
import {catalogue, english, findingsOf, idOf, type Finding, type Message} from './catalogue.js';
import type {Translations} from './files.js';
import {marked} from './marks.js';

/** A translation in progress, as the list shows it. */
export interface Entry {
  readonly number: number;
  readonly message: Message;
  readonly target: string;
  readonly findings: readonly Finding[];
}

/** The lesson shows the English until a translation has all values and marks. */
const isShown = ({target, findings}: Entry): boolean =>
  target !== '' && !findings.some(({kind}) => kind === 'missing' || kind === 'damaged');

/** The loaded translation and the changes since. */
export class Session {
  readonly #units: Map<string, Unit>;
  entries: readonly Entry[];

  constructor(
    public language: string,
    translations?: Translations,
  ) {
    this.#units = new Map(translations?.units);
    this.entries = catalogue.map((message, number) => this.#entry(message, number));
  }

  get units(): ReadonlyMap<string, Unit> {
    return this.#units;
  }

  get done(): number {
    return this.entries.filter(isShown).length;
  }

  #entry(message: Message, number: number): Entry {
    const unit = this.#units.get(idOf(message));
    return {number, message, target: unit?.target ?? '', findings: findingsOf(message, unit, this.language)};
  }

  /** Marks the translation as one of today's English. */
  write(number: number, target: string): void {
    const {message} = this.entries[number]!;
    const id = idOf(message);
    const before = this.#units.get(id) ?? english.get(id)!;
    this.#units.set(id, {
      ...before,
      source: message.english,
      approved: undefined,
      ...(target ? {target, state: 'translated'} : {target: undefined, state: undefined}),
    });
    this.entries = this.entries.map((entry) => (entry.number === number ? this.#entry(message, number) : entry));
  }

  /** Message id → the text that the lesson shows, with its marks. */
  texts(): Record<string, string> {
    return Object.fromEntries(
      this.entries.map((entry) => [entry.message.id, marked(entry.number, isShown(entry) ? entry.target : entry.message.english)]),
    );
  }
}
