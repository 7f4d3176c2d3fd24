/** A message of any area: it takes nothing, or one object of values that are already formatted. */
export type Message = (values: never) => string;

/** The plural forms that English distinguishes. Other languages may use fewer, or add their own. */
export type PluralForm = 'one' | 'other';
