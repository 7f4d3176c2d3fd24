import {msg} from '@lit/localize';
import type {AbsentLayerId, LayerKind} from '../data/layers.js';
import type {Message} from './message.js';

/** The layers of the two stacks: their names, what each one does in a few words, and what the guest OS is about. */
export const layers = {
  machine: () => msg('Physical machine', {id: 'lesson.layers.machine', desc: 'Name of a layer in the diagram.'}),
  'machine.role': () =>
    msg('server or PC', {id: 'lesson.layers.machine.role', desc: 'Beside the name of the layer, small: what kinds there are.'}),
  'host-os': () => msg('Host OS', {id: 'lesson.layers.host-os', desc: 'Name of a layer in the diagram.'}),
  hypervisor: () => msg('Hypervisor', {id: 'lesson.layers.hypervisor', desc: 'Name of a layer in the diagram.'}),
  'hypervisor.role': () =>
    msg('creates, runs and manages VMs', {
      id: 'lesson.layers.hypervisor.role',
      desc: 'Beside the name of the layer, small: what it does.',
    }),
  engine: () => msg('Docker Engine', {id: 'lesson.layers.engine', desc: 'Name of a layer in the diagram.'}),
  'engine.role': () =>
    msg('creates, runs and manages containers', {
      id: 'lesson.layers.engine.role',
      desc: 'Beside the name of the layer, small: what it does.',
    }),
  'guest-os': () => msg('Guest OS', {id: 'lesson.layers.guest-os', desc: 'Name of a layer in the diagram.'}),
  app: () =>
    msg('App and libraries', {id: 'lesson.layers.app', desc: 'Name of a layer in the diagram: the application and the libraries it uses.'}),
  'vm.guest-os': () =>
    msg(
      'A complete, independent [OS](os) inside each VM, with a [kernel](kernel) of its own. It can be of another kind than the host OS: a Linux VM runs on a Windows PC, for example.',
      {
        id: 'lesson.layers.vm.guest-os',
        desc: 'Explanation of this layer of the VM stack, under the diagram: the most important one. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'container.guest-os': () =>
    msg(
      'A container has no [guest OS](guest-os). Its application runs on the [kernel](kernel) of the host OS, together with the other containers. There is no further OS to start, so a container is light and fast.',
      {
        id: 'lesson.layers.container.guest-os',
        desc: 'Explanation shown in the place where the VM stack has its guest OS and the container stack has nothing. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
} satisfies Record<LayerKind | 'vm.guest-os' | AbsentLayerId | `${'machine' | 'hypervisor' | 'engine'}.role`, Message>;
