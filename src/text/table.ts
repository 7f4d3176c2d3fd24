import {msg, str} from '@lit/localize';
import type {Rating} from '../data/types.js';
import type {Message} from './message.js';

/** Labels of the comparison table. */
export const table = {
  caption: () =>
    msg('Properties compared', {
      id: 'lesson.table.caption',
      desc: 'Caption of the comparison table; it must fit when only some rows are shown.',
    }),
  judgement: () =>
    msg('Our rough judgement of how good that is, not an amount and not a measurement.', {
      id: 'lesson.table.judgement',
      desc: 'Above the table, beside the list of the marks (lesson.table.mark.4 and so on): how to read them.',
    }),
  property: () => msg('Property', {id: 'lesson.table.property', desc: 'Heading of the first column.'}),
  scale: (p: Record<'steps' | 'max', string>) =>
    msg(str`${p.steps} of ${p.max} steps`, {
      id: 'lesson.table.scale',
      desc: 'A rating in words, in what programs get; no page shows it. {steps} of {max} steps are reached; more is better.',
    }),
  'mark.4': () =>
    msg('++', {
      id: 'lesson.table.mark.4',
      desc: 'Sign of the rating 4 of 0 to 4, before a value, as large as a letter. Choose what readers know from other comparison tables.',
    }),
  'mark.3': () =>
    msg('+', {
      id: 'lesson.table.mark.3',
      desc: 'Sign of the rating 3 of 0 to 4, before a value, as large as a letter. Choose what readers know from other comparison tables.',
    }),
  'mark.2': () =>
    msg('±', {
      id: 'lesson.table.mark.2',
      desc: 'Sign of the rating 2 of 0 to 4, before a value, as large as a letter. Choose what readers know from other comparison tables.',
    }),
  'mark.1': () =>
    msg('−', {
      id: 'lesson.table.mark.1',
      desc: 'Sign of the rating 1 of 0 to 4, before a value, as large as a letter. Choose what readers know from other comparison tables.',
    }),
  'mark.0': () =>
    msg('−−', {
      id: 'lesson.table.mark.0',
      desc: 'Sign of the rating 0 of 0 to 4, before a value, as large as a letter. Choose what readers know from other comparison tables.',
    }),
  'merit.4': () =>
    msg('big advantage', {
      id: 'lesson.table.merit.4',
      desc: 'What the mark lesson.table.mark.4 means, in the list above the table, and read out for it. Two words at most.',
    }),
  'merit.3': () =>
    msg('advantage', {
      id: 'lesson.table.merit.3',
      desc: 'What the mark lesson.table.mark.3 means, in the list above the table, and read out for it. Two words at most.',
    }),
  'merit.2': () =>
    msg('in between', {
      id: 'lesson.table.merit.2',
      desc: 'What the mark lesson.table.mark.2 means, in the list above the table, and read out for it. Two words at most.',
    }),
  'merit.1': () =>
    msg('drawback', {
      id: 'lesson.table.merit.1',
      desc: 'What the mark lesson.table.mark.1 means, in the list above the table, and read out for it. Two words at most.',
    }),
  'merit.0': () =>
    msg('not possible', {
      id: 'lesson.table.merit.0',
      desc: 'What the mark lesson.table.mark.0 means, in the list above the table, and read out for it. Two words at most.',
    }),
  'more-about': (p: Record<'property', string>) =>
    msg(str`More exactly: ${p.property}`, {
      id: 'lesson.table.more-about',
      desc: 'Read out for the fold of a row. It must begin like lesson.table.more, which is seen. {property} is the name of the row.',
    }),
  more: () =>
    msg('More exactly', {
      id: 'lesson.table.more',
      desc: 'Title of the fold at the end of each row, which holds a note that says more than the cells.',
    }),
  what: () => msg('What', {id: 'lesson.table.what', desc: 'Before what was measured, in a box below the cells. Very short.'}),
  how: () => msg('How', {id: 'lesson.table.how', desc: 'Before the conditions of a measurement, in a box below the cells. Very short.'}),
  source: () =>
    msg('Source', {id: 'lesson.table.source', desc: 'Before the source of a measurement, in a box below the cells. Very short.'}),
  'read-out': (p: Record<'amount' | 'what', string>) =>
    msg(str`${p.amount}: ${p.what}`, {
      id: 'lesson.table.read-out',
      desc: 'What screen readers read out when a reader opens a measurement. {amount} is a number with its unit, {what} says what was measured.',
    }),
  all: () =>
    msg('All measured values', {
      id: 'lesson.table.all',
      desc: 'Link at the end of the box with one measurement: leads to the list of all.',
    }),
  close: () => msg('Close', {id: 'lesson.table.close', desc: 'Read out for the × that closes the box with one measurement.'}),
} satisfies Record<
  | 'caption'
  | 'judgement'
  | 'property'
  | 'scale'
  | `${'mark' | 'merit'}.${Rating}`
  | 'more'
  | 'more-about'
  | 'what'
  | 'how'
  | 'source'
  | 'read-out'
  | 'all'
  | 'close',
  Message
>;
