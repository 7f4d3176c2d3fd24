import {msg, str} from '@lit/localize';
import type {Message} from './message.js';

/** The position of the lesson in the course that it was written for. Shown only with the attribute `course`. */
export const course = {
  number: (p: Record<'number', string>) =>
    msg(str`Tutorial ${p.number}`, {
      id: 'lesson.course.number',
      desc: 'Above the title of the lesson. {number} is like 6-1-2.',
    }),
  previous: () =>
    msg('In the section before this one, you saw what Docker is and what isolation means: Docker provides an isolated environment.', {
      id: 'lesson.course.previous',
      desc: 'Links the lesson to the section before it.',
    }),
  next: () =>
    msg('In the next section, we look more closely at what you gain in practice from using Docker.', {
      id: 'lesson.course.next',
      desc: 'Links the lesson to the section after it.',
    }),
} satisfies Record<'number' | 'previous' | 'next', Message>;
