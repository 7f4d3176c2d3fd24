import {msg} from '@lit/localize';
import type {Message} from './message.js';

/** Where marks and answers are kept, where the lesson was opened in a course. */
export const keeping = {
  'marks.course': () =>
    msg('Your marks are kept in this course.', {
      id: 'lesson.keeping.marks.course',
      desc: 'Below the checklist, where the lesson was opened in a course system such as Moodle, which keeps the marks.',
    }),
  'marks.tried': () =>
    msg('This is a review: you can try the marks, but they are not kept.', {
      id: 'lesson.keeping.marks.tried',
      desc: 'Below the checklist, where the course system lets readers look again, or look first, and keeps nothing of it.',
    }),
  'marks.reopen': () =>
    msg('Your marks are not kept any more: open the lesson from the course again.', {
      id: 'lesson.keeping.marks.reopen',
      desc: 'Below the checklist, where the course system has ended the visit, after a reload for instance, or did not begin it.',
    }),
  'answers.course': () =>
    msg('Your answers are kept in this course.', {
      id: 'lesson.keeping.answers.course',
      desc: 'Below the questions, where the lesson was opened in a course system such as Moodle, which keeps the answers.',
    }),
  'answers.tried': () =>
    msg('This is a review: you can try the questions, but your answers are not kept.', {
      id: 'lesson.keeping.answers.tried',
      desc: 'Below the questions, where the course system lets readers look again, or look first, and keeps nothing of it.',
    }),
  'answers.reopen': () =>
    msg('Your answers are not kept any more: open the lesson from the course again.', {
      id: 'lesson.keeping.answers.reopen',
      desc: 'Below the questions, where the course system has ended the visit, after a reload for instance, or did not begin it.',
    }),
  close: () =>
    msg('Close the lesson', {
      id: 'lesson.keeping.close',
      desc: 'A link at the end of the page of a package, where the course system says where to go: leads back to the course.',
    }),
} satisfies Record<`${'marks' | 'answers'}.${'course' | 'tried' | 'reopen'}` | 'close', Message>;
