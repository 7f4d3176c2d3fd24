import {msg} from '@lit/localize';
import type {TaskId} from '../data/tasks.js';
import type {Message} from './message.js';

/** What readers check at the end of the lesson. */
export const tasks = {
  architecture: () =>
    msg('I can explain, using a diagram, how the architecture of containers differs from that of VMs', {
      id: 'lesson.tasks.architecture',
      desc: 'Label of a check box: the reader claims to be able to do this. No full stop.',
    }),
  lightness: () =>
    msg('I can explain why a container is fast and light, in terms of the guest OS', {
      id: 'lesson.tasks.lightness',
      desc: 'Label of a check box: the reader claims to be able to do this. No full stop.',
    }),
  analogy: () =>
    msg('I can explain the difference by comparing a detached house with an apartment', {
      id: 'lesson.tasks.analogy',
      desc: 'Label of a check box: the reader claims to be able to do this. No full stop.',
    }),
} satisfies Record<TaskId, Message>;
