import {msg, str} from '@lit/localize';
import type {AbsentLayerId, LayerId} from '../data/layers.js';
import type {NotedLayerId} from '../data/notes.js';
import type {TechnologyId} from '../data/technologies.js';
import type {Message, PluralForm} from './message.js';

/** The explanations of layers, and the diagram in words. */
export const explanations = {
  'vm.guest-os': () =>
    msg(
      'A complete, independent [OS](os) inside each VM, with a [kernel](kernel) of its own. It need not be the same as the host OS: a Linux VM can run on a Windows PC, for example.',
      {
        id: 'lesson.explanations.vm.guest-os',
        desc: 'Explanation of this layer of the VM stack, under the diagram: the most important one. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'container.guest-os': () =>
    msg(
      'A container has no [guest OS](guest-os). Its app runs on the [kernel](kernel) of the host OS, which it shares with the other containers. There is no second OS to start, so a container is light and fast.',
      {
        id: 'lesson.explanations.container.guest-os',
        desc: 'Explanation shown in the place where the VM stack has its guest OS and the container stack has nothing. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'vm.machine': () =>
    msg('The real computer that carries everything above it. It may be a server in a data centre or the PC on your desk.', {
      id: 'lesson.explanations.vm.machine',
      desc: 'Explanation of this layer of the VM stack, under the diagram.',
    }),
  'vm.host-os': () =>
    msg(
      'The main [OS](os), installed on the physical machine. At its heart, the [kernel](kernel) manages the hardware: processor, memory, disks.',
      {
        id: 'lesson.explanations.vm.host-os',
        desc: 'Explanation of this layer of the VM stack, under the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'vm.hypervisor': () =>
    msg(
      'Software that creates, runs and manages VMs. In this picture it works on top of the [host OS](host-os), and gives every VM a set of virtual hardware.',
      {
        id: 'lesson.explanations.vm.hypervisor',
        desc: 'Explanation of this layer of the VM stack, under the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'vm.app': () =>
    msg(
      'The application you want to run, with its [libraries](library). In every VM, they are installed on top of the [guest OS](guest-os).',
      {
        id: 'lesson.explanations.vm.app',
        desc: 'Explanation of this layer of the VM stack, under the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'container.machine': () =>
    msg('The hardware itself: a real computer, either a server or a PC.', {
      id: 'lesson.explanations.container.machine',
      desc: 'Explanation of this layer of the container stack, under the diagram.',
    }),
  'container.host-os': () =>
    msg(
      'The main [OS](os), installed on the physical machine. Its [kernel](kernel) is the only one in this stack: all containers use it together.',
      {
        id: 'lesson.explanations.container.host-os',
        desc: 'Explanation of this layer of the container stack, under the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'container.engine': () =>
    msg(
      'Software on the [host OS](host-os) that creates, runs and manages containers. It looks after them from the side: what they really stand on is the [kernel](kernel).',
      {
        id: 'lesson.explanations.container.engine',
        desc: 'Explanation of this layer of the container stack, under the diagram. It manages the containers and does not carry them. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'container.app': () =>
    msg(
      'The application, packed together with its [libraries](library), its settings files and everything else it needs, except a [kernel](kernel). It uses the kernel of the host OS instead.',
      {
        id: 'lesson.explanations.container.app',
        desc: 'Explanation of this layer of the container stack, under the diagram: the most important one. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'vm.hypervisor.note.title': () =>
    msg('Where the hypervisor sits', {id: 'lesson.explanations.vm.hypervisor.note.title', desc: 'Title of a note beside the diagram.'}),
  'vm.hypervisor.note': () =>
    msg(
      'The diagram shows the hosted kind (type 2), such as VirtualBox or VMware Workstation. VMware ESXi and Hyper-V are bare-metal (type 1): they run directly on the hardware. With Hyper-V, even Windows itself runs on top. KVM, a part of the Linux [kernel](kernel), fits neither type well.',
      {
        id: 'lesson.explanations.vm.hypervisor.note',
        desc: 'A note beside the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'container.engine.note.title': () =>
    msg('The engine stands beside the containers', {
      id: 'lesson.explanations.container.engine.note.title',
      desc: 'Title of a note beside the diagram.',
    }),
  'container.engine.note': () =>
    msg(
      'The engine manages containers; it does not carry them. Inside, `dockerd` passes the work to `containerd`, and that, as a rule, to `runc`, which asks the [kernel](kernel) for [namespaces](namespace) and [cgroups](cgroup). Once an app runs, it calls the kernel directly, not through Docker.',
      {
        id: 'lesson.explanations.container.engine.note',
        desc: 'A note beside the diagram. [word](term-id) marks a word that is explained at its first use; keep the id. `…` is code.',
      },
    ),
  'words.shared': (p: Record<'layers', string>) =>
    msg(str`From the bottom up: ${p.layers}. Each is a slab across the full width of the stack, shared by all.`, {
      id: 'lesson.explanations.words.shared',
      desc: 'Part of the description of a stack. {layers} is a list of layers.',
    }),
  'words.vm.one': (p: Record<'count' | 'layers', string>) =>
    msg(str`On top stands ${p.count} VM. It holds, from the bottom up: ${p.layers}.`, {
      id: 'lesson.explanations.words.vm.one',
      desc: 'Part of the description of the VM stack, if there is one VM. {count} is the number of VMs, {layers} a list of layers.',
    }),
  'words.vm.other': (p: Record<'count' | 'layers', string>) =>
    msg(str`On top, ${p.count} VMs stand side by side. Each holds, from the bottom up: ${p.layers}.`, {
      id: 'lesson.explanations.words.vm.other',
      desc: 'Part of the description of the VM stack. {count} is the number of VMs, {layers} a list of layers.',
    }),
  'words.container.one': (p: Record<'count' | 'layers', string>) =>
    msg(
      str`On top stands ${p.count} container, which holds: ${p.layers}. Below that, where a VM has its guest OS, is an empty dashed box.`,
      {
        id: 'lesson.explanations.words.container.one',
        desc: 'Part of the description of the container stack, if there is one container. {count} is the number of containers, {layers} a list of layers.',
      },
    ),
  'words.container.other': (p: Record<'count' | 'layers', string>) =>
    msg(
      str`On top, ${p.count} containers stand side by side, each of which holds: ${p.layers}. Below that, where a VM has its guest OS, each has an empty dashed box.`,
      {
        id: 'lesson.explanations.words.container.other',
        desc: 'Part of the description of the container stack. {count} is the number of containers, {layers} a list of layers.',
      },
    ),
  'words.kernels': (p: Record<'kernels' | 'places', string>) =>
    msg(str`Solid bars mark the kernels. ${p.kernels}. ${p.places}.`, {
      id: 'lesson.explanations.words.kernels',
      desc: 'Part of the description of a stack. {kernels} is the count (lesson.diagram.kernels), {places} says where they are (lesson.diagram.kernels.vm, .container).',
    }),
  'read-out': (p: Record<'name' | 'explanation', string>) =>
    msg(str`${p.name}: ${p.explanation}`, {
      id: 'lesson.explanations.read-out',
      desc: 'What screen readers read out when a reader chooses a layer. {name} is the name of the layer, {explanation} one or more sentences that explain it.',
    }),
} satisfies Record<
  | LayerId
  | AbsentLayerId
  | `words.${'shared' | 'kernels'}`
  | 'read-out'
  | `words.${TechnologyId}.${PluralForm}`
  | `${NotedLayerId}.note${'' | '.title'}`,
  Message
>;
