import {msg, str} from '@lit/localize';
import type {TechnologyId} from '../data/technologies.js';
import type {Message, PluralForm} from './message.js';

/** Labels of the architecture diagram. */
export const diagram = {
  title: () => msg('What stands on what', {id: 'lesson.diagram.title', desc: 'Title of the diagram.'}),
  order: () => msg('From the bottom up', {id: 'lesson.diagram.order', desc: 'Label of a list of layers: in which order they are.'}),
  'shared.vm': () => msg('Shared by all VMs', {id: 'lesson.diagram.shared.vm', desc: 'Said of a layer that there is once.'}),
  'shared.container': () =>
    msg('Shared by all containers', {id: 'lesson.diagram.shared.container', desc: 'Said of a layer that there is once.'}),
  'each.vm': () => msg('One in each VM', {id: 'lesson.diagram.each.vm', desc: 'Said of a layer that is repeated.'}),
  'each.container': () => msg('One in each container', {id: 'lesson.diagram.each.container', desc: 'Said of a layer that is repeated.'}),
  kernel: () => msg('Kernel', {id: 'lesson.diagram.kernel', desc: 'The word on the solid plate that marks a kernel.'}),
  'kernels.one': (p: Record<'count', string>) =>
    msg(str`${p.count} kernel in all`, {
      id: 'lesson.diagram.kernels.one',
      desc: 'Count below a stack, singular. {count} is the number of kernels.',
    }),
  'kernels.other': (p: Record<'count', string>) =>
    msg(str`${p.count} kernels in all`, {
      id: 'lesson.diagram.kernels.other',
      desc: 'Count below a stack, plural. {count} is the number of kernels.',
    }),
  'kernels.vm.one': (p: Record<'count', string>) =>
    msg(str`One in the host OS, ${p.count} in the VM`, {
      id: 'lesson.diagram.kernels.vm.one',
      desc: 'Where the kernels of the VM stack are, if there is one VM. {count} is the number of VMs.',
    }),
  'kernels.vm.other': (p: Record<'count', string>) =>
    msg(str`One in the host OS, one in each of ${p.count} VMs`, {
      id: 'lesson.diagram.kernels.vm.other',
      desc: 'Where the kernels of the VM stack are. {count} is the number of VMs.',
    }),
  'kernels.container.one': (p: Record<'count', string>) =>
    msg(str`In the host OS, used by ${p.count} container`, {
      id: 'lesson.diagram.kernels.container.one',
      desc: 'Where the kernel of the container stack is, if there is one container. {count} is the number of containers.',
    }),
  'kernels.container.other': (p: Record<'count', string>) =>
    msg(str`In the host OS, shared by ${p.count} containers`, {
      id: 'lesson.diagram.kernels.container.other',
      desc: 'Where the kernel of the container stack is. {count} is the number of containers.',
    }),
  absent: () => msg('No guest OS', {id: 'lesson.diagram.absent', desc: 'In the empty dashed place of the container stack.'}),
  'absent.short': () =>
    msg('None', {id: 'lesson.diagram.absent.short', desc: 'The same where there is little room: “No guest OS”. About five letters fit.'}),
  'absent.title': () =>
    msg('There is no guest OS', {
      id: 'lesson.diagram.absent.title',
      desc: 'Heading of the explanation, where a stack has no such layer.',
    }),
  'absent.kind': () =>
    msg('This place is empty in a container', {id: 'lesson.diagram.absent.kind', desc: 'Below that heading: which place is meant.'}),
  examples: (p: Record<'list', string>) =>
    msg(str`For example ${p.list}`, {
      id: 'lesson.diagram.examples',
      desc: 'Names of products below the explanation of a layer. {list} is a list of names.',
    }),
  'spine.each': () =>
    msg('one each', {
      id: 'lesson.diagram.spine.each',
      desc: 'Between the two stacks, beside the rows that are repeated. Very short.',
    }),
  'spine.shared': () =>
    msg('shared by all', {
      id: 'lesson.diagram.spine.shared',
      desc: 'Between the two stacks, beside the rows that all share. Very short.',
    }),
  hint: () =>
    msg('Choose a name with a dotted line to read about that layer below.', {
      id: 'lesson.diagram.hint',
      desc: 'Above the stacks: that their layers can be chosen. Their names have a dotted underline; the explanation appears below the stacks.',
    }),
  'tour.up': () => msg('Next layer up', {id: 'lesson.diagram.tour.up', desc: 'Name of a button with an arrow: explains the layer above.'}),
  'tour.down': () =>
    msg('Next layer down', {id: 'lesson.diagram.tour.down', desc: 'Name of a button with an arrow: explains the layer below.'}),
  amount: () =>
    msg('VMs and containers', {
      id: 'lesson.diagram.amount',
      desc: 'Above the stacks, before the buttons − and + and the number between them: how many VMs and containers are drawn.',
    }),
  fewer: () => msg('One fewer of each', {id: 'lesson.diagram.fewer', desc: 'Name of the button −: one VM and one container fewer.'}),
  more: () => msg('One more of each', {id: 'lesson.diagram.more', desc: 'Name of the button +: one more VM and one more container.'}),
  told: (p: Record<'name' | 'kernels', string>) =>
    msg(str`${p.name}: ${p.kernels}.`, {
      id: 'lesson.diagram.told',
      desc: 'What screen readers read out of each stack when its kernels were counted anew. {name} is the name of the stack, {kernels} a count such as “4 kernels in all”.',
    }),
  ask: () =>
    msg('Each mark like this is a kernel. Count them before you look.', {
      id: 'lesson.diagram.ask',
      desc: 'Above the stacks, after the mark of a kernel: asks the reader to count the kernels in both stacks before the answer is shown.',
    }),
  question: () =>
    msg('How many kernels?', {
      id: 'lesson.diagram.question',
      desc: 'Below a stack, above four numbers of which the reader presses one. About 18 letters fit.',
    }),
  reveal: () => msg('Show the answer', {id: 'lesson.diagram.reveal', desc: 'Button for those who do not want to count.'}),
  right: (p: Record<'places', string>) =>
    msg(str`*Right.* ${p.places}.`, {
      id: 'lesson.diagram.right',
      desc: 'Below a stack, to a reader who said the right number. {places} says where the kernels are (lesson.diagram.kernels.vm, .container). *…* is strong.',
    }),
  wrong: (p: Record<'said' | 'count' | 'reason', string>) =>
    msg(str`*Not ${p.said}, but ${p.count}.* ${p.reason}`, {
      id: 'lesson.diagram.wrong',
      desc: 'Below a stack, to a reader who said another number; kindly. {said} is that number, {count} the right one, {reason} a sentence (lesson.diagram.reason). *…* is strong.',
    }),
  'reason.vm': () =>
    msg('There is one in each VM, and one in the host OS: that one is easy to miss.', {
      id: 'lesson.diagram.reason.vm',
      desc: 'Why the VM stack has as many kernels as it has, to a reader who said another number; kindly.',
    }),
  'reason.container': () =>
    msg('The containers have none inside. They all use the one in the host OS.', {
      id: 'lesson.diagram.reason.container',
      desc: 'Why the container stack has one kernel, to a reader who said another number; kindly.',
    }),
  unchosen: () =>
    msg('The layer that you choose is explained here. The arrows lead through all of them.', {
      id: 'lesson.diagram.unchosen',
      desc: 'Below the stacks, in the place of the explanation, while no layer is chosen. Two buttons with arrows stand beside it.',
    }),
  'in-words': () =>
    msg('The picture in words', {
      id: 'lesson.diagram.in-words',
      desc: 'Label of the fold that holds the description of the diagram.',
    }),
  simplified: () =>
    msg('Simplified: some hypervisors run directly on the hardware, and the Docker Engine really stands beside the containers.', {
      id: 'lesson.diagram.simplified',
      desc: 'Under the diagram, small: what the picture leaves out. Some hypervisors need no host OS below them, and the Docker Engine manages containers without carrying them.',
    }),
  note: () => msg('Good to know', {id: 'lesson.diagram.note', desc: 'Name of a note beside the explanation of a layer.'}),
} satisfies Record<
  | 'title'
  | 'order'
  | `${'shared' | 'each'}.${TechnologyId}`
  | 'kernel'
  | `kernels.${PluralForm}`
  | `kernels.${TechnologyId}.${PluralForm}`
  | `absent${'' | '.short' | '.title' | '.kind'}`
  | 'examples'
  | 'spine.each'
  | 'spine.shared'
  | 'hint'
  | `tour.${'up' | 'down'}`
  | 'unchosen'
  | 'amount'
  | 'fewer'
  | 'more'
  | 'told'
  | 'ask'
  | 'question'
  | 'reveal'
  | 'right'
  | 'wrong'
  | `reason.${TechnologyId}`
  | 'in-words'
  | 'simplified'
  | 'note',
  Message
>;
