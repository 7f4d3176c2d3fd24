/**
 * A course system that is as strict as SCORM 1.2 lets it be, and as odd as some are: 4,096 characters of state, ids in ASCII,
 * interactions that can only be written and have no gaps, errors that are always 0, and a lesson of which nothing was said is
 * completed at its end.
 */
export class StrictScorm12 {
  /** What it keeps, also from visit to visit. */
  readonly values: Record<string, string>;
  readonly calls: string[] = [];
  /** What it refused. */
  readonly refused: string[] = [];
  #state: 'before' | 'open' | 'ended' = 'before';
  readonly #options: StrictOptions;

  constructor(values: Record<string, string> = {}, options: StrictOptions = {}) {
    this.values = {'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_mode': 'normal', ...values};
    this.#options = options;
  }

  LMSInitialize = (): string => {
    this.calls.push('LMSInitialize');
    if (this.#state !== 'before') return 'false';
    this.#state = 'open';
    return 'true';
  };

  LMSFinish = (): string => {
    this.calls.push('LMSFinish');
    if (this.#state !== 'open') return 'false';
    this.#state = 'ended';
    if (this.values['cmi.core.lesson_status'] === 'not attempted') this.values['cmi.core.lesson_status'] = 'completed';
    return 'true';
  };

  LMSCommit = (): string => {
    this.calls.push('LMSCommit');
    return String(this.#state === 'open');
  };

  LMSGetValue = (name: string): string => {
    this.calls.push(`get ${name}`);
    if (this.#state !== 'open') return '';
    if (name === 'cmi.interactions._count') return this.#options.countsInteractions === false ? '' : String(this.#count);
    // They are written only.
    return name.startsWith('cmi.interactions.') ? '' : (this.values[name] ?? '');
  };

  LMSSetValue = (name: string, value: string): string => {
    this.calls.push(`set ${name} ${value}`);
    const isTaken = this.#state === 'open' && this.#takes(name, value);
    if (isTaken) this.values[name] = value;
    else this.refused.push(`${name} ${value.slice(0, 60)}`);
    return this.#options.answersNothing ? '' : String(isTaken);
  };

  LMSGetLastError = (): string => '0';

  /** A later visit, in which it knows what it was told. */
  again(values: Record<string, string> = {}): StrictScorm12 {
    return new StrictScorm12({...this.values, ...values}, this.#options);
  }

  get #count(): number {
    return Object.keys(this.values).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length;
  }

  #takes(name: string, value: string): boolean {
    if (this.#options.countsInteractions === false && name.startsWith('cmi.interactions.')) return false;
    const [, place = '', field = ''] = /^cmi\.interactions\.(\d+)\.(?:correct_responses\.\d+\.)?(\w+)$/.exec(name) ?? [];
    if (field) return this.#takesOfInteraction(Number(place), field, value);
    return patterns[name]?.test(value) ?? false;
  }

  #takesOfInteraction(place: number, field: string, value: string): boolean {
    const isKnown = place < this.#count;
    if (field === 'id') return place === this.#count && patterns['interaction id']!.test(value);
    return isKnown && (patterns[`interaction ${field}`]?.test(value) ?? false);
  }
}

export interface StrictOptions {
  /** Whether it keeps interactions. Default: true. */
  readonly countsInteractions?: boolean;
  /** Whether every value that is set is answered as `''`. Default: false. */
  readonly answersNothing?: boolean;
}

const patterns: Readonly<Record<string, RegExp>> = {
  'cmi.suspend_data': /^[\x20-\x7e]{0,4096}$/,
  'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
  'cmi.core.lesson_location': /^[\x20-\x7e]{1,255}$/,
  'cmi.core.exit': /^(time-out|suspend|logout|)$/,
  'cmi.core.session_time': /^\d{4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
  'cmi.core.score.raw': /^(\d{1,2}|100)(\.\d+)?$/,
  'cmi.core.score.min': /^0$/,
  'cmi.core.score.max': /^100$/,
  'interaction id': /^[\x21-\x7e]{1,255}$/,
  'interaction type': /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  'interaction time': /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
  'interaction student_response': /^[A-Za-z0-9_.]+$/,
  'interaction pattern': /^[A-Za-z0-9_.]+$/,
  'interaction result': /^(correct|wrong|unanticipated|neutral)$/,
};
