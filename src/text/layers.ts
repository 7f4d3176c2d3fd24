import {msg} from '@lit/localize';
import type {AbsentLayerId, LayerId, LayerKind} from '../data/layers.js';
import type {Message} from './message.js';

/** The layers of the two stacks: their names, and what each one does. */
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
  'vm.machine': () =>
    msg('The real computer that carries everything above it. It may be a server in a data centre or the PC on your desk.', {
      id: 'lesson.layers.vm.machine',
      desc: 'Explanation of this layer of the VM stack, under the diagram.',
    }),
  'vm.host-os': () =>
    msg(
      'The main [OS](os), installed on the physical machine. At its heart, the [kernel](kernel) manages the hardware: processor, memory, disks.',
      {
        id: 'lesson.layers.vm.host-os',
        desc: 'Explanation of this layer of the VM stack, under the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'vm.hypervisor': () =>
    msg(
      'Software that creates, runs and manages VMs. In this picture it works on top of the [host OS](host-os), and gives every VM a set of virtual hardware.',
      {
        id: 'lesson.layers.vm.hypervisor',
        desc: 'Explanation of this layer of the VM stack, under the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'vm.guest-os': () =>
    msg(
      'A complete, independent [OS](os) inside each VM, with a [kernel](kernel) of its own. It can be of another kind than the host OS: a Linux VM runs on a Windows PC, for example.',
      {
        id: 'lesson.layers.vm.guest-os',
        desc: 'Explanation of this layer of the VM stack, under the diagram: the most important one. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'vm.app': () =>
    msg(
      'The application you want to run, with its [libraries](library). In every VM, they are installed on top of the [guest OS](guest-os).',
      {
        id: 'lesson.layers.vm.app',
        desc: 'Explanation of this layer of the VM stack, under the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'container.machine': () =>
    msg('The hardware itself: a real computer, be it a server or a PC.', {
      id: 'lesson.layers.container.machine',
      desc: 'Explanation of this layer of the container stack, under the diagram.',
    }),
  'container.host-os': () =>
    msg(
      'The main [OS](os), installed on the physical machine. Its [kernel](kernel) is the only one in this stack: all containers use it together.',
      {
        id: 'lesson.layers.container.host-os',
        desc: 'Explanation of this layer of the container stack, under the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'container.engine': () =>
    msg(
      'Software on the [host OS](host-os) that creates, runs and manages containers. It looks after them from the side: what they really stand on is the [kernel](kernel).',
      {
        id: 'lesson.layers.container.engine',
        desc: 'Explanation of this layer of the container stack, under the diagram. It manages the containers and does not carry them. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'container.app': () =>
    msg(
      'The application, packed together with its [libraries](library), its settings and everything else it needs, except a [kernel](kernel). For that, it uses the host OS.',
      {
        id: 'lesson.layers.container.app',
        desc: 'Explanation of this layer of the container stack, under the diagram: the most important one. [word](term-id) marks a word that is explained at its first use; keep the id.',
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
  'vm.hypervisor.note.title': () =>
    msg('Where the hypervisor sits', {id: 'lesson.layers.vm.hypervisor.note.title', desc: 'Title of a note beside the diagram.'}),
  'vm.hypervisor.note': () =>
    msg(
      'The picture shows the hosted kind (type 2), such as VirtualBox or VMware Workstation. VMware ESXi and Hyper-V are bare-metal (type 1): they sit right on the hardware, and with Hyper-V even Windows itself runs above. KVM, a part of the Linux [kernel](kernel), fits neither type well.',
      {
        id: 'lesson.layers.vm.hypervisor.note',
        desc: 'A note beside the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'container.engine.note.title': () =>
    msg('The engine stands at the side', {id: 'lesson.layers.container.engine.note.title', desc: 'Title of a note beside the diagram.'}),
  'container.engine.note': () =>
    msg(
      'The engine manages containers; it does not carry them. Inside, `dockerd` passes the work to `containerd`, and that, as a rule, to `runc`, which asks the [kernel](kernel) for [namespaces](namespace) and [cgroups](cgroup). Once an app runs, it calls the kernel directly, not through Docker.',
      {
        id: 'lesson.layers.container.engine.note',
        desc: 'A note beside the diagram. [word](term-id) marks a word that is explained at its first use; keep the id. `…` is code.',
      },
    ),
} satisfies Record<
  | LayerKind
  | `${'machine' | 'hypervisor' | 'engine'}.role`
  | LayerId
  | AbsentLayerId
  | `${'vm.hypervisor' | 'container.engine'}.note${'' | '.title'}`,
  Message
>;
