import {msg, str} from '@lit/localize';
import type {NestedLayerId} from '../data/nested-layers.js';
import type {Message, PluralForm} from './message.js';

/** `container-in-vm.guest-os` → `guest-os` */
type NestedKind = NestedLayerId extends infer I ? (I extends `container-in-vm.${infer K}` ? K : never) : never;

/** The stack of containers in a VM: its names, the explanations of its layers, its kernels, and itself in words. */
export const nested = {
  name: () => msg('Containers in a VM', {id: 'lesson.nested.name', desc: 'Name of a stack in the diagram, as a heading.'}),
  tagline: () =>
    msg('A machine inside the machine', {id: 'lesson.nested.tagline', desc: 'One line under the name: what it is. No full stop.'}),
  box: () => msg('VM', {id: 'lesson.nested.box', desc: 'At the top of the inner box of the drawing, which stands for the VM. Very short.'}),
  'machine.role': () =>
    msg('your PC, or a server in a cloud', {
      id: 'lesson.nested.machine.role',
      desc: 'Beside “Physical machine”, small: what kinds there are.',
    }),
  'host-os.role': () =>
    msg('macOS, Windows …', {id: 'lesson.nested.host-os.role', desc: 'Beside “Host OS”, small: which one it may be. Very short.'}),
  'guest-os.role': () => msg('Linux', {id: 'lesson.nested.guest-os.role', desc: 'Beside “Guest OS”, small: which one it is.'}),
  shared: () =>
    msg('In the VM, shared by all containers', {
      id: 'lesson.nested.shared',
      desc: 'Said of a layer in the VM that there is once. No full stop.',
    }),
  each: () =>
    msg('In the VM, one in each container', {
      id: 'lesson.nested.each',
      desc: 'Said of a layer in the VM that each container has. No full stop.',
    }),
  machine: () =>
    msg('The real computer that carries everything else. It may be the PC on your desk or a server in a data centre.', {
      id: 'lesson.nested.machine',
      desc: 'Explanation of this layer of containers in a VM, under the diagram.',
    }),
  'host-os': () =>
    msg(
      'The main [OS](os) of the computer: macOS or Windows, for example, or the one of a cloud provider. With a [hypervisor](hypervisor), it runs the VM. It has a [kernel](kernel) too, but the containers do not use that one.',
      {
        id: 'lesson.nested.host-os',
        desc: 'Explanation of this layer of containers in a VM, under the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'guest-os': () =>
    msg(
      'The Linux inside the VM. All containers share its [kernel](kernel), and however many there are, it stays one. If you rent the VM, it is the only kernel that you see.',
      {
        id: 'lesson.nested.guest-os',
        desc: 'Explanation of this layer of containers in a VM, under the diagram: the most important one. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  engine: () =>
    msg(
      'Software inside the VM that creates, runs and manages the containers, just as on any Linux computer. What they really stand on is the [kernel](kernel) of the guest OS.',
      {
        id: 'lesson.nested.engine',
        desc: 'Explanation of this layer of containers in a VM, under the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  app: () =>
    msg(
      'The application, packed together with its [libraries](library) and everything else it needs, as in any container. The [kernel](kernel) that it uses is the one in the VM, not the one of the computer below.',
      {
        id: 'lesson.nested.app',
        desc: 'Explanation of this layer of containers in a VM, under the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'kernels.one': (p: Record<'count', string>) =>
    msg(str`One in the host OS, one in the VM, used by ${p.count} container`, {
      id: 'lesson.nested.kernels.one',
      desc: 'Where the two kernels are, if there is one container in the VM. {count} is the number of containers. No full stop.',
    }),
  'kernels.other': (p: Record<'count', string>) =>
    msg(str`One in the host OS, one in the VM, shared by ${p.count} containers`, {
      id: 'lesson.nested.kernels.other',
      desc: 'Where the two kernels are. {count} is the number of containers in the VM. No full stop.',
    }),
  reason: () =>
    msg('The containers have none inside: they all use the one in the VM. Another one is in the host OS.', {
      id: 'lesson.nested.reason',
      desc: 'Why containers in a VM have two kernels, to a reader who said another number; kindly.',
    }),
  'words.outside': (p: Record<'layers', string>) =>
    msg(str`The outer box is a computer. It holds, from the bottom up: ${p.layers}. Above them is a smaller box, the VM.`, {
      id: 'lesson.nested.words.outside',
      desc: 'Part of the description of containers in a VM. {layers} is a list of layers.',
    }),
  'words.inside.one': (p: Record<'count' | 'layers' | 'inside', string>) =>
    msg(str`The VM holds, from the bottom up: ${p.layers}, and on top ${p.count} container, which holds: ${p.inside}.`, {
      id: 'lesson.nested.words.inside.one',
      desc: 'Part of the description of containers in a VM, if there is one. {layers} is a list of layers, {count} the number of containers, {inside} what a container holds.',
    }),
  'words.inside.other': (p: Record<'count' | 'layers' | 'inside', string>) =>
    msg(
      str`The VM holds, from the bottom up: ${p.layers}, and on top ${p.count} containers side by side, each of which holds: ${p.inside}.`,
      {
        id: 'lesson.nested.words.inside.other',
        desc: 'Part of the description of containers in a VM. {layers} is a list of layers, {count} the number of containers, {inside} what each container holds.',
      },
    ),
  simplified: () =>
    msg('Simplified: the hypervisor, which runs the VM, is left out, and the Docker Engine really stands beside the containers.', {
      id: 'lesson.nested.simplified',
      desc: 'Under the drawing of containers in a VM, small: what it leaves out. The Docker Engine manages containers without carrying them.',
    }),
  amount: () =>
    msg('Containers', {
      id: 'lesson.nested.amount',
      desc: 'Above the stacks, before the buttons − and + and the number between them: how many containers are drawn.',
    }),
  fewer: () => msg('One fewer', {id: 'lesson.nested.fewer', desc: 'Name of the button −: one container fewer.'}),
  more: () => msg('One more', {id: 'lesson.nested.more', desc: 'Name of the button +: one more container.'}),
} satisfies Record<
  | 'name'
  | 'tagline'
  | 'box'
  | `${'machine' | 'host-os' | 'guest-os'}.role`
  | 'shared'
  | 'each'
  | NestedKind
  | `kernels.${PluralForm}`
  | 'reason'
  | 'simplified'
  | 'words.outside'
  | `words.inside.${PluralForm}`
  | 'amount'
  | 'fewer'
  | 'more',
  Message
>;
