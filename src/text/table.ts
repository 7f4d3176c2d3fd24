import {msg, str} from '@lit/localize';
import type {Message} from './message.js';

/** Labels of the comparison table. */
export const table = {
  caption: () =>
    msg('Properties compared', {
      id: 'lesson.table.caption',
      desc: 'Caption of the comparison table; it must fit when only some rows are shown.',
    }),
  judgement: () =>
    msg(
      'The four-step rating says how good each is on that row, not how much there is of something. It is a rough judgement, not a measurement.',
      {
        id: 'lesson.table.judgement',
        desc: 'Second line of the caption: how to read the steps in the cells. They are drawn as squares, or told: 3 of 4 steps.',
      },
    ),
  property: () => msg('Property', {id: 'lesson.table.property', desc: 'Heading of the first column.'}),
  scale: (p: Record<'steps' | 'max', string>) =>
    msg(str`${p.steps} of ${p.max} steps`, {
      id: 'lesson.table.scale',
      desc: 'Read out instead of the drawn steps. {steps} of {max} steps are filled; more is better.',
    }),
  note: (p: Record<'letter', string>) =>
    msg(str`Note ${p.letter}`, {
      id: 'lesson.table.note',
      desc: 'Read out for the link to a note. {letter} is the letter of the note.',
    }),
  notes: () => msg('Good to know', {id: 'lesson.table.notes', desc: 'Name of the group of notes below the table.'}),
} satisfies Record<'caption' | 'judgement' | 'property' | 'scale' | 'note' | 'notes', Message>;
