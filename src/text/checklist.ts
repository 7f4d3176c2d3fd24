import {msg, str} from '@lit/localize';
import type {Message, PluralForm} from './message.js';

/** Labels of the checklist. */
export const checklist = {
  legend: () => msg('What can you do now?', {id: 'lesson.checklist.legend', desc: 'Legend of the group of check boxes.'}),
  'progress.one': (p: Record<'done' | 'total', string>) =>
    msg(str`${p.done} of ${p.total} done`, {
      id: 'lesson.checklist.progress.one',
      desc: 'Progress, if there is one task. {done} of {total} tasks are checked.',
    }),
  'progress.other': (p: Record<'done' | 'total', string>) =>
    msg(str`${p.done} of ${p.total} done`, {
      id: 'lesson.checklist.progress.other',
      desc: 'Progress. {done} of {total} tasks are checked.',
    }),
  answer: () => msg('Model answer', {id: 'lesson.checklist.answer', desc: 'Label of the fold that holds the model answer.'}),
  reset: () => msg('Clear all', {id: 'lesson.checklist.reset', desc: 'Button: takes away all check marks.'}),
  saved: () =>
    msg('Your marks are kept in this browser only.', {id: 'lesson.checklist.saved', desc: 'Below the list: where the marks are kept.'}),
  unkept: () =>
    msg('This page does not save your marks: they are lost when you close it.', {
      id: 'lesson.checklist.unkept',
      desc: 'Below the list, where the author of the page wants no marks to be stored.',
    }),
  unsaved: () =>
    msg('This browser does not let the page save your marks: they are lost when you close the page.', {
      id: 'lesson.checklist.unsaved',
      desc: 'Below the list, where the browser does not let us store anything.',
    }),
} satisfies Record<'legend' | `progress.${PluralForm}` | 'answer' | 'reset' | 'saved' | 'unkept' | 'unsaved', Message>;
