import {msg, str} from '@lit/localize';
import type {PropertyId} from '../data/properties.js';
import type {TechnologyId} from '../data/technologies.js';
import type {Message} from './message.js';

/** The properties of the comparison table: their names, and how each technology does on them. */
export const properties = {
  isolation: () =>
    msg('Isolation', {id: 'lesson.properties.isolation', desc: 'Name of a property: heading of a row of the comparison table.'}),
  'isolation.vm': () =>
    msg('Very high', {
      id: 'lesson.properties.isolation.vm',
      desc: 'Value of the property “Isolation” for a VM, in a word or two.',
    }),
  'isolation.vm.reason': () =>
    msg('Each has virtual hardware and its own [OS](os)', {
      id: 'lesson.properties.isolation.vm.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'isolation.container': () =>
    msg('High', {
      id: 'lesson.properties.isolation.container',
      desc: 'Value of the property “Isolation” for a container, in a word or two.',
    }),
  'isolation.container.reason': () =>
    msg('Kept apart at the level of the [process](process)', {
      id: 'lesson.properties.isolation.container.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  startup: () =>
    msg('Start-up speed', {id: 'lesson.properties.startup', desc: 'Name of a property: heading of a row of the comparison table.'}),
  'startup.vm': () =>
    msg('Slow', {id: 'lesson.properties.startup.vm', desc: 'Value of the property “Start-up speed” for a VM, in a word or two.'}),
  'startup.vm.amount': () =>
    msg('minutes', {
      id: 'lesson.properties.startup.vm.amount',
      desc: 'Rough amount, beside the value in the same cell. A figure of speech for an order of magnitude.',
    }),
  'startup.vm.reason': () =>
    msg('A whole [OS](os) has to start', {
      id: 'lesson.properties.startup.vm.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'startup.container': () =>
    msg('Very fast', {
      id: 'lesson.properties.startup.container',
      desc: 'Value of the property “Start-up speed” for a container, in a word or two.',
    }),
  'startup.container.amount': () =>
    msg('seconds', {
      id: 'lesson.properties.startup.container.amount',
      desc: 'Rough amount, beside the value in the same cell. A figure of speech for an order of magnitude.',
    }),
  'startup.container.reason': () =>
    msg('Close to starting an ordinary [process](process)', {
      id: 'lesson.properties.startup.container.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  resources: () =>
    msg('Resource use', {id: 'lesson.properties.resources', desc: 'Name of a property: heading of a row of the comparison table.'}),
  'resources.vm': () =>
    msg('High', {id: 'lesson.properties.resources.vm', desc: 'Value of the property “Resource use” for a VM, in a word or two.'}),
  'resources.vm.reason': () =>
    msg('Every VM spends memory and CPU on its own [OS](os)', {
      id: 'lesson.properties.resources.vm.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'resources.container': () =>
    msg('Very low', {
      id: 'lesson.properties.resources.container',
      desc: 'Value of the property “Resource use” for a container, in a word or two.',
    }),
  'resources.container.reason': () =>
    msg('No further [OS](os) has to run', {
      id: 'lesson.properties.resources.container.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  size: () => msg('Size', {id: 'lesson.properties.size', desc: 'Name of a property: heading of a row of the comparison table.'}),
  'size.vm': () => msg('Large', {id: 'lesson.properties.size.vm', desc: 'Value of the property “Size” for a VM, in a word or two.'}),
  'size.vm.amount': () =>
    msg('a few GB to tens of GB', {
      id: 'lesson.properties.size.vm.amount',
      desc: 'Rough amount, beside the value in the same cell. A figure of speech for an order of magnitude.',
    }),
  'size.vm.reason': () =>
    msg('Contains the [image](image) of a whole [OS](os)', {
      id: 'lesson.properties.size.vm.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'size.container': () =>
    msg('Small', {
      id: 'lesson.properties.size.container',
      desc: 'Value of the property “Size” for a container, in a word or two.',
    }),
  'size.container.amount': () =>
    msg('a few MB to hundreds of MB', {
      id: 'lesson.properties.size.container.amount',
      desc: 'Rough amount, beside the value in the same cell. A figure of speech for an order of magnitude.',
    }),
  'size.container.reason': () =>
    msg('Mainly the app and its [libraries](library)', {
      id: 'lesson.properties.size.container.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  portability: () =>
    msg('Portability', {id: 'lesson.properties.portability', desc: 'Name of a property: heading of a row of the comparison table.'}),
  'portability.vm': () =>
    msg('Moderate', {
      id: 'lesson.properties.portability.vm',
      desc: 'Value of the property “Portability” for a VM, in a word or two.',
    }),
  'portability.vm.reason': () =>
    msg('Moving a VM [image](image) takes some work', {
      id: 'lesson.properties.portability.vm.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'portability.container': () =>
    msg('Very high', {
      id: 'lesson.properties.portability.container',
      desc: 'Value of the property “Portability” for a container, in a word or two.',
    }),
  'portability.container.reason': () =>
    msg('Runs the same wherever it fits the CPU and the [kernel](kernel)', {
      id: 'lesson.properties.portability.container.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'os-diversity': () =>
    msg('OS diversity', {
      id: 'lesson.properties.os-diversity',
      desc: 'Name of a property: heading of a row of the comparison table.',
    }),
  'os-diversity.vm': () =>
    msg('Possible', {
      id: 'lesson.properties.os-diversity.vm',
      desc: 'Value of the property “OS diversity” for a VM, in a word or two.',
    }),
  'os-diversity.vm.reason': () =>
    msg('Can run another OS than the [host OS](host-os)', {
      id: 'lesson.properties.os-diversity.vm.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'os-diversity.container': () =>
    msg('Not possible', {
      id: 'lesson.properties.os-diversity.container',
      desc: 'Value of the property “OS diversity” for a container, in a word or two.',
    }),
  'os-diversity.container.reason': () =>
    msg('Shares the [kernel](kernel) of the [host OS](host-os)', {
      id: 'lesson.properties.os-diversity.container.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'isolation.note.title': () =>
    msg('What the isolation rests on', {
      id: 'lesson.properties.isolation.note.title',
      desc: 'Title of a note on a row of the comparison table.',
    }),
  'isolation.note': () =>
    msg(
      'Containers are kept apart by [namespaces](namespace), [cgroups](cgroup) and limits on what they may do. But they share one [kernel](kernel): a flaw in it, or in the software that runs them, can open a way out. The boundary of a VM is stronger, though not perfect: ways out have been found there too. “OS-level virtualisation”, by the way, means containers, not VMs.',
      {
        id: 'lesson.properties.isolation.note',
        desc: 'A note on a row of the comparison table. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'startup.note.title': () =>
    msg('Why minutes, why seconds', {
      id: 'lesson.properties.startup.note.title',
      desc: 'Title of a note on a row of the comparison table.',
    }),
  'startup.note': (p: Record<'boot' | 'docker' | 'pull', string>) =>
    msg(
      str`What takes minutes in a VM is not virtualisation but starting and setting up a whole [OS](os). A minimal Linux made for a test, not for use, booted in a VM in about ${p.boot}. A whole \`docker run\`, from the start to the removal of the container, took ${p.docker} in one study, with its [image](image) already on an SSD. But the first time, fetching the image can take minutes: in another study that was ${p.pull} of the start-up time.`,
      {
        id: 'lesson.properties.startup.note',
        desc: 'A note on a row of the comparison table. {boot} and {docker} are times like “0.2 s” and “568 ms”, {pull} is a share like “76%”. [word](term-id) marks a word that is explained at its first use; keep the id. `…` is code.',
      },
    ),
  'resources.note.title': () =>
    msg('Very small, but not zero', {
      id: 'lesson.properties.resources.note.title',
      desc: 'Title of a note on a row of the comparison table.',
    }),
  'resources.note': (p: Record<'runc' | 'qemu', string>) =>
    msg(
      str`An empty container (\`runc\`) was measured at ${p.runc} of memory. A small VM (QEMU) occupied ${p.qemu} of its host’s memory, nearly all of it for its guest OS. The two were measured on different machines, so they cannot be compared directly. With support from the hardware, computing itself is nearly as fast in a VM as outside; still, in tests by IBM, containers did as well or better in almost every case.`,
      {
        id: 'lesson.properties.resources.note',
        desc: 'A note on a row of the comparison table. {runc} and {qemu} are amounts of memory like “4.1 MB” and “144 MiB”. `…` is code.',
      },
    ),
  'size.note.title': () =>
    msg('Which size is meant', {id: 'lesson.properties.size.note.title', desc: 'Title of a note on a row of the comparison table.'}),
  'size.note': (p: Record<'vm' | 'alpine' | 'python', string>) =>
    msg(
      str`Several GB means the disk of a VM that is installed and in use: to download, a minimal Ubuntu VM [image](image) is ${p.vm}. A container image may take ${p.alpine} on disk (\`alpine\`), ${p.python} (\`python\`) or more, and parts in common are shared. Most also hold files of an OS, such as its basic commands; only the [kernel](kernel) is not there.`,
      {
        id: 'lesson.properties.size.note',
        desc: 'A note on a row of the comparison table. {vm}, {alpine}, {python} are sizes like “227 MiB”, “8.4 MB”, “1.1 GB”. [word](term-id) marks a word that is explained at its first use; keep the id. `…` is code.',
      },
    ),
  'portability.note.title': () =>
    msg('What has to fit', {
      id: 'lesson.properties.portability.note.title',
      desc: 'Title of a note on a row of the comparison table.',
    }),
  'portability.note': () =>
    msg(
      'A container [image](image) must match the kind of CPU; otherwise you need an image made for several kinds, or software that imitates a CPU (emulation). The [kernel](kernel) has to fit too: some old images fail on newer ones. VMs have a strength here too: they can move to another machine while running, whereas containers are usually created anew.',
      {
        id: 'lesson.properties.portability.note',
        desc: 'A note on a row of the comparison table. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'os-diversity.note.title': () =>
    msg('What may differ, what may not', {
      id: 'lesson.properties.os-diversity.note.title',
      desc: 'Title of a note on a row of the comparison table.',
    }),
  'os-diversity.note': () =>
    msg(
      'A different [distribution](distribution) is fine: an Alpine container runs on Ubuntu. A different [kernel](kernel) is not. Windows containers exist: with process isolation they share the Windows kernel, and as a rule its version has to match; with Hyper-V isolation each gets a small VM and a kernel of its own.',
      {
        id: 'lesson.properties.os-diversity.note',
        desc: 'A note on a row of the comparison table. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
} satisfies Record<
  | PropertyId
  | `${PropertyId}.${TechnologyId}`
  | `${PropertyId}.${TechnologyId}.reason`
  | `${'startup' | 'size'}.${TechnologyId}.amount`
  | `${PropertyId}.note${'' | '.title'}`,
  Message
>;
