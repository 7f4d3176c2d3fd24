import type {lazyAreas, text} from '../../text/index.js';

/** The types of the messages, derived from `src/text`, which itself never reaches a page. */

type Text = typeof text;

/** `table`, `layers`, … : one file of `src/text`. */
export type Area = keyof Text;

/** Areas that no first render needs: `load()` fetches their words. */
export type LazyArea = (typeof lazyAreas)[number];

/** `<area>.<key>`, for instance `table.caption`. */
export type MessageId = {[A in Area]: `${A}.${keyof Text[A] & string}`}[Area];

type MessageOf<I extends MessageId> = I extends `${infer A extends Area}.${infer K}`
  ? K extends keyof Text[A]
    ? Text[A][K]
    : never
  : never;

/** The values a message needs, as the rest arguments of `t`: none, or one object of strings. */
export type Values<I extends MessageId> = MessageOf<I> extends (values: infer V) => string ? (unknown extends V ? [] : [values: V]) : [];

/** Ids that have one message per plural category: `diagram.kernels` for `diagram.kernels.one`, `.other`. */
export type PluralId = MessageId extends infer I ? (I extends `${infer Base}.other` ? Base : never) : never;

/** Messages of a locale by id, all or some, in all plural forms of its language. Values are written as `{name}`. */
export type Strings = {readonly [I in MessageId | `${PluralId}.${Intl.LDMLPluralRule}`]?: string};
