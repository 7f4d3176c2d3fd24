import {msg, str} from '@lit/localize';
import type {TechnologyId} from '../data/technologies.js';
import type {Message} from './message.js';

/** The two technologies: their names, and what they are. */
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
  container: () => msg('Container', {id: 'lesson.technologies.container', desc: 'Full name, as a heading of a column or a stack.'}),
  'container.instance': (p: Record<'number', string>) =>
    msg(str`Container ${p.number}`, {
      id: 'lesson.technologies.container.instance',
      desc: 'Name of one of several in a diagram. {number} counts from 1.',
    }),
  'container.tagline': () =>
    msg('Isolated applications on one OS', {
      id: 'lesson.technologies.container.tagline',
      desc: 'One line under the name: what it is. No full stop.',
    }),
} satisfies Record<TechnologyId | `${TechnologyId}.${'instance' | 'tagline'}`, Message>;
