import {msg, str} from '@lit/localize';
import type {TechnologyId} from '../data/technologies.js';
import type {Message} from './message.js';

/** The two technologies: their names, what they are, and when to choose which. */
export const technologies = {
  vm: () => msg('Virtual machine (VM)', {id: 'lesson.technologies.vm', desc: 'Full name, as a heading of a column or a stack.'}),
  'vm.instance': (p: Record<'number', string>) =>
    msg(str`VM ${p.number}`, {
      id: 'lesson.technologies.vm.instance',
      desc: 'Name of one of several in a diagram. {number} counts from 1.',
    }),
  'vm.tagline': () =>
    msg('A second computer inside your computer', {
      id: 'lesson.technologies.vm.tagline',
      desc: 'One line under the name: what it is. No full stop.',
    }),
  'vm.verdict': () =>
    msg('Heavy and slow, but very strongly isolated.', {
      id: 'lesson.technologies.vm.verdict',
      desc: 'In short: its strong and weak points, in large type.',
    }),
  'vm.use': () =>
    msg('To run different OS environments, kept firmly apart from one another.', {
      id: 'lesson.technologies.vm.use',
      desc: 'When to choose it; stands after the label lesson.choice.when.',
    }),
  container: () => msg('Container', {id: 'lesson.technologies.container', desc: 'Full name, as a heading of a column or a stack.'}),
  'container.instance': (p: Record<'number', string>) =>
    msg(str`Container ${p.number}`, {
      id: 'lesson.technologies.container.instance',
      desc: 'Name of one of several in a diagram. {number} counts from 1.',
    }),
  'container.tagline': () =>
    msg('Applications kept apart on one OS', {
      id: 'lesson.technologies.container.tagline',
      desc: 'One line under the name: what it is. No full stop.',
    }),
  'container.verdict': () =>
    msg('Light, fast and very portable.', {
      id: 'lesson.technologies.container.verdict',
      desc: 'In short: its strong and weak points, in large type.',
    }),
  'container.use': () =>
    msg('To run several applications on one OS, efficiently and in isolation.', {
      id: 'lesson.technologies.container.use',
      desc: 'When to choose it; stands after the label lesson.choice.when.',
    }),
} satisfies Record<TechnologyId | `${TechnologyId}.${'instance' | 'tagline' | 'verdict' | 'use'}`, Message>;
