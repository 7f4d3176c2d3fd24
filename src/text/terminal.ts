import {msg, str} from '@lit/localize';
import type {CommandName, SystemId} from '../data/commands.js';
import type {Message} from './message.js';

/** The labels of `<try-it>`, and what the commands show that compare two kernels. */
export const terminal = {
  title: () => msg('See the kernel for yourself', {id: 'lesson.terminal.title', desc: 'Title of the commands to try out.'}),
  intro: () =>
    msg('`uname -r` prints the name of the running [kernel](kernel). Without Docker, read below what the commands printed elsewhere.', {
      id: 'lesson.terminal.intro',
      desc: 'Above the commands. `…` is code. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  system: () =>
    msg('Your computer', {id: 'lesson.terminal.system', desc: 'Names the choice between Linux and “Mac, Windows”, for those who hear it.'}),
  linux: () => msg('Linux', {id: 'lesson.terminal.linux', desc: 'The reader’s computer. On a button: very short.'}),
  'mac-windows': () =>
    msg('Mac, Windows', {
      id: 'lesson.terminal.mac-windows',
      desc: 'The reader’s computer: a Mac or a Windows PC. On a button: very short.',
    }),
  chosen: (p: Record<'system', string>) =>
    msg(str`Commands for ${p.system}`, {
      id: 'lesson.terminal.chosen',
      desc: 'Said after the reader has chosen a computer, to those who hear it. {system} is the name on the button.',
    }),
  recorded: (p: Record<'date' | 'os' | 'engine' | 'own', string>) =>
    msg(str`Recorded on ${p.date} with ${p.os}, ${p.engine} and ${p.own}, an [image](image) of our own.`, {
      id: 'lesson.terminal.recorded',
      desc: 'Above the commands for Linux: with what their output was recorded. {date} is the day, {os} and {engine} are names with versions, {own} is the name of an image that we made from files of Debian 12. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  reported: () =>
    msg('These names are from public reports; yours will have other numbers.', {
      id: 'lesson.terminal.reported',
      desc: 'Above the commands for Mac and Windows, where names of kernels stand in place of an output, each with its source.',
    }),
  copy: () => msg('Copy', {id: 'lesson.terminal.copy', desc: 'Button: copies the command below it. Very short.'}),
  copied: () => msg('Copied', {id: 'lesson.terminal.copied', desc: 'On the button once the command has been copied. Very short.'}),
  selected: () =>
    msg('Selected', {
      id: 'lesson.terminal.selected',
      desc: 'On the button where copying failed: the command is selected instead. Very short.',
    }),
  failed: () =>
    msg('Copying does not work here. The command is selected: copy it with the keyboard or the menu.', {
      id: 'lesson.terminal.failed',
      desc: 'Below the command, where copying failed.',
    }),
  'more.linux': () =>
    msg('More: the files inside, and the host’s processes', {
      id: 'lesson.terminal.more.linux',
      desc: 'Label of the fold with further commands for Linux.',
    }),
  'more.mac-windows': () =>
    msg('More: the Mac’s own kernel, and another container', {
      id: 'lesson.terminal.more.mac-windows',
      desc: 'Label of the fold with further commands for Mac and Windows.',
    }),

  'host-kernel': () =>
    msg('The kernel of your computer', {id: 'lesson.terminal.host-kernel', desc: 'What `uname -r` shows on Linux. No full stop.'}),
  'host-kernel.seen': () =>
    msg('This is the kernel of the host.', {
      id: 'lesson.terminal.host-kernel.seen',
      desc: 'Below the output of `uname -r` on Linux.',
    }),
  'container-kernel': () =>
    msg('The kernel inside a container', {
      id: 'lesson.terminal.container-kernel',
      desc: 'What `docker run --rm debian:12 uname -r` shows on Linux. No full stop.',
    }),
  'container-kernel.seen': () =>
    msg('The same name: the container uses the kernel of the host.', {
      id: 'lesson.terminal.container-kernel.seen',
      desc: 'Below the output of `docker run --rm debian:12 uname -r` on Linux.',
    }),
  'vm-kernel': () =>
    msg('The kernel inside a container', {
      id: 'lesson.terminal.vm-kernel',
      desc: 'What `docker run --rm debian:12 uname -r` shows on a Mac or a Windows PC. No full stop.',
    }),
  'vm-kernel.seen': () =>
    msg('`linuxkit` or `WSL2` gives it away: this is the kernel of a Linux VM that you do not see.', {
      id: 'lesson.terminal.vm-kernel.seen',
      desc: 'Below the names of kernels in containers on a Mac and a Windows PC. `…` is code.',
    }),
} satisfies Record<
  | 'title'
  | 'intro'
  | 'system'
  | SystemId
  | 'chosen'
  | 'recorded'
  | 'reported'
  | 'copy'
  | 'copied'
  | 'selected'
  | 'failed'
  | `more.${SystemId}`
  | CommandName
  | `${CommandName}.seen`,
  Message
>;
