import {msg} from '@lit/localize';
import type {Message} from './message.js';

/** Words of the handout for a class, on paper. No page loads them. */
export const handout = {
  print: () =>
    msg('Print it on A4: two pages for your class, and the answers on a third.', {
      id: 'lesson.handout.print',
      desc: 'Above the handout, on the screen only: how to use it.',
    }),
  name: () => msg('Name', {id: 'lesson.handout.name', desc: 'Before a line on which a learner writes his or her own name.'}),
  class: () => msg('Class', {id: 'lesson.handout.class', desc: 'Before a line: the learner’s class at school.'}),
  date: () => msg('Date', {id: 'lesson.handout.date', desc: 'Before a line: the date of the day.'}),
  layers: () => msg('Name the layers', {id: 'lesson.handout.layers', desc: 'Heading of the stacks with empty boxes.'}),
  'layers.write': () =>
    msg('Do you remember what stands on what? Write the name of each layer into its box, from 1 at the bottom to the top.', {
      id: 'lesson.handout.layers.write',
      desc: 'Above the stacks with empty boxes: what to do. The boxes have numbers. Boxes with the same number are the same layer.',
    }),
  'layers.missing': () =>
    msg('In a dashed box, write what is *not* there.', {
      id: 'lesson.handout.layers.missing',
      desc: 'The sentence after lesson.handout.layers.write, where a stack lacks a layer that another one has: its place is a dashed box. *…* is stressed.',
    }),
  'layers.mark': () =>
    msg('Draw a ◆ in every box that holds a kernel, then count them all.', {
      id: 'lesson.handout.layers.mark',
      desc: 'The last of these sentences. ◆ is the mark of a kernel in the drawing.',
    }),
  'layers.words': () =>
    msg('Words to use', {
      id: 'lesson.handout.layers.words',
      desc: 'Before the names of the layers, in a list: the learner writes them into the boxes. No colon.',
    }),
  missing: () =>
    msg('Missing', {
      id: 'lesson.handout.missing',
      desc: 'At the top of a small dashed box, into which the learner writes which layer is missing there. Very short.',
    }),
  kernels: () =>
    msg('Kernels in all', {id: 'lesson.handout.kernels', desc: 'Below a stack, before a line on which a learner writes a number.'}),
  why: () => msg('Why?', {id: 'lesson.handout.why', desc: 'Above the lines on which a learner gives the reason for an answer.'}),
  answers: () =>
    msg('Answers', {id: 'lesson.handout.answers', desc: 'Heading of the last page, for the teacher: the answers to everything.'}),
} satisfies Record<
  | 'print'
  | 'name'
  | 'class'
  | 'date'
  | 'layers'
  | `layers.${'write' | 'missing' | 'mark' | 'words'}`
  | 'missing'
  | 'kernels'
  | 'why'
  | 'answers',
  Message
>;
