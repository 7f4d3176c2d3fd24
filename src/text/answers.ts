import {msg} from '@lit/localize';
import type {TaskId} from '../data/tasks.js';
import type {Message} from './message.js';

/** The model answers of the checklist. They are loaded after the first render. */
export const answers = {
  architecture: () =>
    msg(
      'At the bottom, both have the physical machine and the [host OS](host-os). On top of these, a [hypervisor](hypervisor) runs the VMs, each with its own [guest OS](guest-os) below the app and its [libraries](library). Containers, managed by the Docker Engine, hold only the app with its libraries and settings files. They have no guest OS and share the [kernel](kernel) of the host OS.',
      {
        id: 'lesson.answers.architecture',
        desc: 'Model answer, folded out below the check box. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  lightness: () =>
    msg(
      'A VM has to start a complete [guest OS](guest-os), which also takes up memory, CPU and disk space. A container has none: it uses the [kernel](kernel) of the host OS, which is already running. So starting it is close to starting an ordinary [process](process), and it stays small.',
      {
        id: 'lesson.answers.lightness',
        desc: 'Model answer, folded out below the check box. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  analogy: () =>
    msg(
      'A VM is like building a detached house with its own foundations, electricity, water and gas: sturdy and independent, but slow and costly. A container is like renting an apartment and redecorating only the interior. The walls and supplies, which stand for the OS [kernel](kernel), are shared, so moving in is quick and cheap.',
      {
        id: 'lesson.answers.analogy',
        desc: 'Model answer, folded out below the check box. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
} satisfies Record<TaskId, Message>;
