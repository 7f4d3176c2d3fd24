import {msg} from '@lit/localize';
import type {TechnologyId} from '../data/technologies.js';
import type {Message} from './message.js';

/** Labels of the drawing of the key difference. */
export const difference = {
  title: () =>
    msg('The layer that a container leaves out', {
      id: 'lesson.difference.title',
      desc: 'Title of the drawing of the key difference: the guest OS, which a container does not have. No full stop.',
    }),
  kernel: () => msg('Kernel', {id: 'lesson.difference.kernel', desc: 'The word on the solid plate that marks a kernel.'}),
  absent: () =>
    msg('No guest OS', {id: 'lesson.difference.absent', desc: 'In the empty dashed place of the container, where a VM has its guest OS.'}),
  'call.vm': () =>
    msg('The app asks the kernel inside its own VM.', {
      id: 'lesson.difference.call.vm',
      desc: 'Below the layers of a VM: which kernel answers the app. An arrow shows it. Also read out when the reader chooses the VM.',
    }),
  'call.container': () =>
    msg('The app asks the kernel of the host OS.', {
      id: 'lesson.difference.call.container',
      desc: 'Below the layers of a container: which kernel answers the app. An arrow shows it. Also read out when the reader chooses the container.',
    }),
  switch: () =>
    msg('Virtual machine or container', {
      id: 'lesson.difference.switch',
      desc: 'Name of two buttons, of which one is pressed: which of the two is drawn.',
    }),
  hint: () =>
    msg('Choose “Container”, and this guest OS is taken out.', {
      id: 'lesson.difference.hint',
      desc: 'Beside the layers of a VM: what the reader can do. “Container” is the word on the button.',
    }),
  taken: () =>
    msg('The layer taken out', {
      id: 'lesson.difference.taken',
      desc: 'Above the guest OS, which was taken out and stands beside the layers of a container. No full stop.',
    }),
} satisfies Record<'title' | 'kernel' | 'absent' | `call.${TechnologyId}` | 'switch' | 'hint' | 'taken', Message>;
