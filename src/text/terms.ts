import {msg, str} from '@lit/localize';
import type {TermId} from '../data/terms.js';
import type {Message} from './message.js';

/** The words that the lesson explains, and the explanations. An explanation follows its word in brackets. */
export const terms = {
  explained: (p: Record<'word' | 'gloss', string>) =>
    msg(str`${p.word} (${p.gloss})`, {
      id: 'lesson.terms.explained',
      desc: 'How a word and its explanation are put together at the first use. {word} is the word as the sentence has it, {gloss} its explanation.',
    }),
  vm: () =>
    msg('a computer made of software, running inside a real one', {
      id: 'lesson.terms.vm',
      desc: 'Explains “virtual machine (VM)” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  container: () =>
    msg('a unit that holds an application and everything it needs, separate from other programs', {
      id: 'lesson.terms.container',
      desc: 'Explains “container” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  isolation: () =>
    msg('keeping programs from seeing or disturbing one another', {
      id: 'lesson.terms.isolation',
      desc: 'Explains “isolation” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  os: () =>
    msg('operating system, the basic software of a computer, such as Windows or macOS', {
      id: 'lesson.terms.os',
      desc: 'Explains “OS” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  kernel: () =>
    msg('the central program that stands between applications and the hardware', {
      id: 'lesson.terms.kernel',
      desc: 'Explains “kernel” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  process: () =>
    msg('a program that is running', {
      id: 'lesson.terms.process',
      desc: 'Explains “process” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  library: () =>
    msg('ready-made code for applications to use', {
      id: 'lesson.terms.library',
      desc: 'Explains “library” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  image: () =>
    msg('the files needed to start up, packed together', {
      id: 'lesson.terms.image',
      desc: 'Explains “image” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  'host-os': () =>
    msg('the operating system installed on the computer itself', {
      id: 'lesson.terms.host-os',
      desc: 'Explains “host OS” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  'guest-os': () =>
    msg('another operating system, inside a virtual machine', {
      id: 'lesson.terms.guest-os',
      desc: 'Explains “guest OS” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  hypervisor: () =>
    msg('software that creates, runs and manages virtual machines', {
      id: 'lesson.terms.hypervisor',
      desc: 'Explains “hypervisor” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  engine: () =>
    msg('software that creates, runs and manages containers', {
      id: 'lesson.terms.engine',
      desc: 'Explains “Docker Engine” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  virtualization: () =>
    msg('imitating a computer in software', {
      id: 'lesson.terms.virtualization',
      desc: 'Explains “virtualization” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  distribution: () =>
    msg('a packaged version of Linux, such as Ubuntu or Alpine', {
      id: 'lesson.terms.distribution',
      desc: 'Explains “distribution” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  namespace: () =>
    msg('separate views of the system for separate programs', {
      id: 'lesson.terms.namespace',
      desc: 'Explains “namespace” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
  cgroup: () =>
    msg('control groups, limits on the use of memory and CPU', {
      id: 'lesson.terms.cgroup',
      desc: 'Explains “cgroup” to a beginner, in brackets after the word: short, no full stop, no marks, none of the other terms needed to understand it.',
    }),
} satisfies Record<TermId | 'explained', Message>;
