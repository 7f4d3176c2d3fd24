import {msg, str} from '@lit/localize';
import type {NotedPropertyId} from '../data/notes.js';
import type {MeasuredPropertyId, PropertyId} from '../data/properties.js';
import type {TechnologyId} from '../data/technologies.js';
import type {Message} from './message.js';

/** The properties of the comparison table: their names, and how each technology does on them. */
export const properties = {
  isolation: () =>
    msg('Isolation', {id: 'lesson.properties.isolation', desc: 'Name of a property: heading of a row of the comparison table.'}),
  'isolation.question': () =>
    msg('How well is it kept apart from the others?', {
      id: 'lesson.properties.isolation.question',
      desc: 'Below the name of the property “Isolation”: the question that its row answers, as a beginner would ask it. Short.',
    }),
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
    msg('Isolated at the level of the [process](process)', {
      id: 'lesson.properties.isolation.container.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  startup: () =>
    msg('Start-up speed', {id: 'lesson.properties.startup', desc: 'Name of a property: heading of a row of the comparison table.'}),
  'startup.question': () =>
    msg('How long until it can be used?', {
      id: 'lesson.properties.startup.question',
      desc: 'Below the name of the property “Start-up speed”: the question that its row answers, as a beginner would ask it. Short.',
    }),
  'startup.vm': () =>
    msg('Slow', {id: 'lesson.properties.startup.vm', desc: 'Value of the property “Start-up speed” for a VM, in a word or two.'}),
  'startup.vm.amount': () =>
    msg('half a minute to several minutes', {
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
    msg('under a second to a few seconds', {
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
  'resources.question': () =>
    msg('How much memory and CPU does it take?', {
      id: 'lesson.properties.resources.question',
      desc: 'Below the name of the property “Resource use”: the question that its row answers, as a beginner would ask it. Short.',
    }),
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
    msg('No second [OS](os) has to run', {
      id: 'lesson.properties.resources.container.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  size: () => msg('Size', {id: 'lesson.properties.size', desc: 'Name of a property: heading of a row of the comparison table.'}),
  'size.question': () =>
    msg('How much room does it take on disk?', {
      id: 'lesson.properties.size.question',
      desc: 'Below the name of the property “Size”: the question that its row answers, as a beginner would ask it. Short.',
    }),
  'size.vm': () => msg('Large', {id: 'lesson.properties.size.vm', desc: 'Value of the property “Size” for a VM, in a word or two.'}),
  'size.vm.amount': () =>
    msg('a few GB to tens of GB', {
      id: 'lesson.properties.size.vm.amount',
      desc: 'Rough amount, beside the value in the same cell. A figure of speech for an order of magnitude.',
    }),
  'size.vm.reason': () =>
    msg('Contains the [image](image) of a complete [OS](os)', {
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
    msg('Mainly the app, its [libraries](library) and settings files', {
      id: 'lesson.properties.size.container.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  portability: () =>
    msg('Portability', {id: 'lesson.properties.portability', desc: 'Name of a property: heading of a row of the comparison table.'}),
  'portability.question': () =>
    msg('Does it run the same somewhere else?', {
      id: 'lesson.properties.portability.question',
      desc: 'Below the name of the property “Portability”: the question that its row answers, as a beginner would ask it. Short.',
    }),
  'portability.vm': () =>
    msg('Moderate', {
      id: 'lesson.properties.portability.vm',
      desc: 'Value of the property “Portability” for a VM, in a word or two.',
    }),
  'portability.vm.reason': () =>
    msg('Moving a VM [image](image) elsewhere takes some work', {
      id: 'lesson.properties.portability.vm.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'portability.container': () =>
    msg('Very high', {
      id: 'lesson.properties.portability.container',
      desc: 'Value of the property “Portability” for a container, in a word or two.',
    }),
  'portability.container.reason': () =>
    msg('Moves easily: runs the same wherever the CPU and the [kernel](kernel) fit', {
      id: 'lesson.properties.portability.container.reason',
      desc: 'Reason for the value, below it in the same cell: half a sentence, no full stop. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'os-diversity': () =>
    msg('Running a different OS', {
      id: 'lesson.properties.os-diversity',
      desc: 'Name of a property: heading of a row of the comparison table.',
    }),
  'os-diversity.question': () =>
    msg('Can it run an OS that differs from the host’s?', {
      id: 'lesson.properties.os-diversity.question',
      desc: 'Below the name of the property “OS diversity”: the question that its row answers, as a beginner would ask it. Short.',
    }),
  'os-diversity.vm': () =>
    msg('Possible', {
      id: 'lesson.properties.os-diversity.vm',
      desc: 'Value of the property “OS diversity” for a VM, in a word or two.',
    }),
  'os-diversity.vm.reason': () =>
    msg('The OS can differ from the [host OS](host-os): Linux on a Windows PC, for example', {
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
      'The [kernel](kernel) uses [namespaces](namespace) to hide containers from one another, and limits what they may do. But they all share it: a flaw in it, or in the software that runs them, can open a way out. The boundary of a VM is stronger, but ways out have been found there, too.',
      {
        id: 'lesson.properties.isolation.note',
        desc: 'A note on a row of the comparison table. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'startup.note.title': () =>
    msg('Where the time goes', {
      id: 'lesson.properties.startup.note.title',
      desc: 'Title of a note on a row of the comparison table.',
    }),
  'startup.note': (p: Record<'server' | 'docker', string>) =>
    msg(
      str`Textbooks speak of “minutes” and “seconds”. In one user’s test, a Linux server (a VM) rented in a cloud was ready about ${p.server} after it was ordered. Most of that went into providing the server, and only a few seconds into starting Linux. Windows takes minutes. In one study, running and removing a container by \`docker run\` took ${p.docker}. The first time, its files have to be downloaded as well.`,
      {
        id: 'lesson.properties.startup.note',
        desc: 'A note on a row of the comparison table. {server} and {docker} are times like “26 s”. [word](term-id) marks a word that is explained at its first use; keep the id. `…` is code.',
      },
    ),
  'resources.note.title': () =>
    msg('Very small, but not zero', {
      id: 'lesson.properties.resources.note.title',
      desc: 'Title of a note on a row of the comparison table.',
    }),
  'resources.note': (p: Record<'os' | 'web' | 'runc', string>) =>
    msg(
      str`Each VM needs memory for a whole [OS](os). On one Linux machine, the OS with Docker took up about ${p.os}, and a web server in a container about ${p.web} on top. An empty container is not free, either: in another test, it took ${p.runc}.`,
      {
        id: 'lesson.properties.resources.note',
        desc: 'A note on a row of the comparison table. {os}, {web} and {runc} are amounts of memory like “4.1 MB”. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'size.note.title': () =>
    msg('Which size is meant', {id: 'lesson.properties.size.note.title', desc: 'Title of a note on a row of the comparison table.'}),
  'size.note': (p: Record<'vm' | 'ubuntu' | 'python', string>) =>
    msg(
      str`Several GB is the disk of a VM that is installed and in use. To download, a minimal Ubuntu is about ${p.vm} for a VM, and about ${p.ubuntu} as a container [image](image). Some images are large: \`python\` takes about ${p.python} on disk. Most also hold files of an OS; only the [kernel](kernel) is missing.`,
      {
        id: 'lesson.properties.size.note',
        desc: 'A note on a row of the comparison table. {vm}, {ubuntu} and {python} are sizes like “30 MB”. [word](term-id) marks a word that is explained at its first use; keep the id. `…` is code.',
      },
    ),
  'portability.note.title': () =>
    msg('What has to match', {
      id: 'lesson.properties.portability.note.title',
      desc: 'Title of a note on a row of the comparison table.',
    }),
  'portability.note': () =>
    msg(
      'A container [image](image) must match the kind of CPU. If it does not, choose one that is made for several kinds, or use software that imitates the CPU, which is slower. Old images may fail on newer [kernels](kernel). What a container has saved does not move with its image: it has to be in a volume, a place outside, or it is lost when the container is deleted. VMs have a strength here, too: they can move to another server while running.',
      {
        id: 'lesson.properties.portability.note',
        desc: 'A note on a row of the comparison table. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'os-diversity.note.title': () =>
    msg('What may differ, and what may not', {
      id: 'lesson.properties.os-diversity.note.title',
      desc: 'Title of a note on a row of the comparison table.',
    }),
  'os-diversity.note': () =>
    msg(
      'A different [distribution](distribution) is fine: an Alpine container runs on Ubuntu. A different [kernel](kernel) is not. Linux containers on Windows or a Mac run inside a Linux VM.',
      {
        id: 'lesson.properties.os-diversity.note',
        desc: 'A note on a row of the comparison table. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
} satisfies Record<
  | PropertyId
  | `${PropertyId}.question`
  | `${PropertyId}.${TechnologyId}`
  | `${PropertyId}.${TechnologyId}.reason`
  | `${MeasuredPropertyId}.${TechnologyId}.amount`
  | `${NotedPropertyId}.note${'' | '.title'}`,
  Message
>;
