import {msg, str} from '@lit/localize';
import type {ComparedCount} from '../data/index.js';
import {conditions} from './evidence-conditions.js';
import {what} from './evidence-what.js';
import type {Message, PluralForm} from './message.js';

/** Labels of the measured values below the comparison table, and how amounts are written. */
const labels = {
  title: () =>
    msg('Measured values', {id: 'lesson.evidence.title', desc: 'Title of the part below the comparison table that holds measured values.'}),
  advice: () =>
    msg(
      'Left and right may be compared only where both were measured in the same way. The other values come from different studies, machines and years.',
      {id: 'lesson.evidence.advice', desc: 'Below the title: which values may be compared.'},
    ),
  alike: () =>
    msg('Measured in the same way', {
      id: 'lesson.evidence.alike',
      desc: 'Heading above values of both technologies that may be compared with each other.',
    }),
  unlike: () =>
    msg('Measured in different ways: do not compare left with right', {
      id: 'lesson.evidence.unlike',
      desc: 'Heading above values of both technologies that may not be compared with each other.',
    }),
  none: () =>
    msg('No measured value', {
      id: 'lesson.evidence.none',
      desc: 'Stands in the place of a property, or of one technology, for which nothing was measured.',
    }),
  sources: () => msg('Sources', {id: 'lesson.evidence.sources', desc: 'Title of the numbered list of sources.'}),
  source: (p: Record<'number', string>) =>
    msg(str`Source ${p.number}`, {
      id: 'lesson.evidence.source',
      desc: 'Read out for the link “[3]” behind a value. {number} is the number of the source in the list.',
    }),
  back: () =>
    msg('Back to the value', {
      id: 'lesson.evidence.back',
      desc: 'Read out for the arrow that leads from a source back to the value it was reached from.',
    }),
  commit: (p: Record<'commit', string>) =>
    msg(str`commit ${p.commit}`, {
      id: 'lesson.evidence.commit',
      desc: 'Which version of a source was read, one item of an enumeration. {commit} is the short name of a commit in a repository, like “135870f”.',
    }),
  read: (p: Record<'date', string>) =>
    msg(str`read ${p.date}`, {
      id: 'lesson.evidence.read',
      desc: 'When a page was read that can change, one item of an enumeration. {date} is a day.',
    }),
  'and-others': (p: Record<'names', string>) =>
    msg(str`${p.names} et al.`, {
      id: 'lesson.evidence.and-others',
      desc: 'Authors of a study, of which only the first are named. {names} is one family name or a list of them.',
    }),
  joined: (p: Record<'first' | 'second', string>) =>
    msg(str`${p.first}, ${p.second}`, {
      id: 'lesson.evidence.joined',
      desc: 'Joins two items of an enumeration. {first} may hold several already, {second} is the next one.',
    }),
  about: (p: Record<'amount', string>) =>
    msg(str`about ${p.amount}`, {id: 'lesson.evidence.about', desc: 'A rounded or approximate value. {amount} is a number with its unit.'}),
  'at-least': (p: Record<'amount', string>) =>
    msg(str`${p.amount} or more`, {
      id: 'lesson.evidence.at-least',
      desc: 'A value of which only the lower end is known. {amount} is a number with its unit.',
    }),
  'at-most': (p: Record<'amount', string>) =>
    msg(str`${p.amount} or less`, {
      id: 'lesson.evidence.at-most',
      desc: 'A value of which only the upper end is known. {amount} is a number with its unit.',
    }),
  median: (p: Record<'amount', string>) =>
    msg(str`median ${p.amount}`, {
      id: 'lesson.evidence.median',
      desc: 'Behind a range, smaller: the middle value. {amount} is a number with its unit.',
    }),
  mean: (p: Record<'amount', string>) =>
    msg(str`mean ${p.amount}`, {
      id: 'lesson.evidence.mean',
      desc: 'Behind a range, smaller: the mean of all values. {amount} is a number with its unit.',
    }),
  typical: (p: Record<'amount', string>) =>
    msg(str`typically ${p.amount}`, {
      id: 'lesson.evidence.typical',
      desc: 'Behind a range, smaller: the usual value. {amount} is a number with its unit.',
    }),
  p99: (p: Record<'amount', string>) =>
    msg(str`99% of the runs within ${p.amount}`, {id: 'lesson.evidence.p99', desc: 'Behind a range, smaller. {amount} is a time.'}),
  deviation: (p: Record<'amount', string>) =>
    msg(str`standard deviation ${p.amount}`, {
      id: 'lesson.evidence.deviation',
      desc: 'Behind an amount, smaller: how far the single runs lie from their mean. {amount} is a number with its unit.',
    }),
  times: (p: Record<'number', string>) =>
    msg(str`${p.number} times`, {id: 'lesson.evidence.times', desc: 'How many times as much. {number} is a number or a range.'}),
  'value.possible': () => msg('Possible', {id: 'lesson.evidence.value.possible', desc: 'A finding without a number: it works.'}),
  'value.impossible': () =>
    msg('Not possible', {id: 'lesson.evidence.value.impossible', desc: 'A finding without a number: it does not work.'}),
  'value.off-by-default': () =>
    msg('Off by default', {
      id: 'lesson.evidence.value.off-by-default',
      desc: 'A finding without a number: a protection that one has to turn on.',
    }),
  'value.slower-by-emulation': () =>
    msg('Possible by emulation, but slower', {
      id: 'lesson.evidence.value.slower-by-emulation',
      desc: 'A finding without a number. Emulation: software that imitates another CPU.',
    }),
  'standing.secondary': () =>
    msg('*Press report*', {
      id: 'lesson.evidence.standing.secondary',
      desc: '*…* is strong. Mark before the conditions of a value that was read in a report of the press, and not at its origin.',
    }),
  'standing.vendor': () =>
    msg('*Claimed by the vendor*', {
      id: 'lesson.evidence.standing.vendor',
      desc: '*…* is strong. Mark before the conditions of a value that its vendor claims or promises, with no independent measurement.',
    }),
  'standing.user': () =>
    msg('*Reported by one person*', {
      id: 'lesson.evidence.standing.user',
      desc: '*…* is strong. Mark before the conditions of a value that rests on the report of one person.',
    }),
  'standing.own': () =>
    msg('*Recorded for this lesson*', {
      id: 'lesson.evidence.standing.own',
      desc: '*…* is strong. Mark before the conditions of a value that we measured ourselves.',
    }),
  'unit.system-call.one': (p: Record<'number', string>) =>
    msg(str`${p.number} system call`, {
      id: 'lesson.evidence.unit.system-call.one',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.system-call.other': (p: Record<'number', string>) =>
    msg(str`${p.number} system calls`, {
      id: 'lesson.evidence.unit.system-call.other',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.namespace-type.one': (p: Record<'number', string>) =>
    msg(str`${p.number} kind`, {
      id: 'lesson.evidence.unit.namespace-type.one',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.namespace-type.other': (p: Record<'number', string>) =>
    msg(str`${p.number} kinds`, {
      id: 'lesson.evidence.unit.namespace-type.other',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.cpu-variant.one': (p: Record<'number', string>) =>
    msg(str`${p.number} kind`, {
      id: 'lesson.evidence.unit.cpu-variant.one',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.cpu-variant.other': (p: Record<'number', string>) =>
    msg(str`${p.number} kinds`, {
      id: 'lesson.evidence.unit.cpu-variant.other',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
} satisfies Record<
  | 'title'
  | 'advice'
  | 'alike'
  | 'unlike'
  | 'none'
  | 'sources'
  | 'source'
  | 'back'
  | 'commit'
  | 'read'
  | 'and-others'
  | 'joined'
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'median'
  | 'mean'
  | 'typical'
  | 'p99'
  | 'deviation'
  | 'times'
  | `value.${'possible' | 'impossible' | 'off-by-default' | 'slower-by-emulation'}`
  | `standing.${'secondary' | 'vendor' | 'user' | 'own'}`
  | `unit.${ComparedCount}.${PluralForm}`,
  Message
>;

/** Words of the measured values below the comparison table. */
export const evidence = {...labels, ...what, ...conditions};
