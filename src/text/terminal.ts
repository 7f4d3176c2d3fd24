import {msg, str} from '@lit/localize';
import type {CommandName, SystemId} from '../data/commands.js';
import type {Message} from './message.js';

/** The labels of `<try-it>`, and what each command shows. */
export const terminal = {
  title: () => msg('See the kernel for yourself', {id: 'lesson.terminal.title', desc: 'Title of the commands to try out.'}),
  intro: () =>
    msg('`uname -r` prints the name of the running [kernel](kernel). What the commands printed elsewhere stands below them.', {
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
      desc: 'Above the commands for Linux: with what their output was recorded. {own} is the name of an image that we made from files of Debian 12. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  reported: () =>
    msg('These names are from public reports; yours will have other numbers.', {
      id: 'lesson.terminal.reported',
      desc: 'Above the commands for Mac and Windows, where names of kernels stand in place of an output, each with its source.',
    }),
  sources: () => msg('Sources:', {id: 'lesson.terminal.sources', desc: 'Before the sources of what the commands show, on the same line.'}),
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
    msg('More: the files inside, and the list of the host', {
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
    msg('This is the kernel of the host, the computer that runs Docker.', {
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
  'container-files': () =>
    msg('The files inside a container', {
      id: 'lesson.terminal.container-files',
      desc: 'What `docker run --rm debian:12 cat /etc/os-release` shows on Linux. No full stop.',
    }),
  'container-files.seen': () =>
    msg('The files are those of Debian 12, but the kernel is the host’s: `deb13` in its name stands for Debian 13.', {
      id: 'lesson.terminal.container-files.seen',
      desc: 'Below the output of `docker run --rm debian:12 cat /etc/os-release` on Linux. `…` is code.',
    }),
  'start-server': () =>
    msg('Start a web server in a container', {
      id: 'lesson.terminal.start-server',
      desc: 'What `docker run -d --name web nginx` does. No full stop.',
    }),
  'start-server.seen': () =>
    msg('The server goes on running, and Docker prints the long number of its container.', {
      id: 'lesson.terminal.start-server.seen',
      desc: 'Below `docker run -d --name web nginx`.',
    }),
  'host-processes': () =>
    msg('Find it in the list of the host', {
      id: 'lesson.terminal.host-processes',
      desc: 'What `ps -eo pid,ppid,user,comm | grep nginx` shows on Linux: the processes of the web server nginx. No full stop.',
    }),
  'host-processes.seen': () =>
    msg('The server, `nginx`, is a [process](process) of the host like any other.', {
      id: 'lesson.terminal.host-processes.seen',
      desc: 'Below the output of `ps -eo pid,ppid,user,comm | grep …` on Linux. `…` is code. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'remove-server': () => msg('Clean up', {id: 'lesson.terminal.remove-server', desc: 'What `docker rm -f web` does. No full stop.'}),
  'remove-server.seen': () =>
    msg('This stops the container and removes it.', {id: 'lesson.terminal.remove-server.seen', desc: 'Below `docker rm -f web`.'}),
  'pc-kernel': () => msg('The kernel of a Mac', {id: 'lesson.terminal.pc-kernel', desc: 'What `uname -r` shows on a Mac. No full stop.'}),
  'pc-kernel.seen': () =>
    msg('This is macOS’s own kernel; Windows has no such command, so go on with the next one there.', {
      id: 'lesson.terminal.pc-kernel.seen',
      desc: 'Below the output of `uname -r` on a Mac.',
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
  'other-container': () =>
    msg('The kernel inside another container', {
      id: 'lesson.terminal.other-container',
      desc: 'What `docker run --rm alpine uname -r` shows on a Mac or a Windows PC. No full stop.',
    }),
  'other-container.seen': () =>
    msg('The same name again: one VM, with one kernel, for all containers.', {
      id: 'lesson.terminal.other-container.seen',
      desc: 'Below `docker run --rm alpine uname -r` for a Mac or a Windows PC.',
    }),
  'vm-processes': () =>
    msg('Ask Docker what runs in it', {
      id: 'lesson.terminal.vm-processes',
      desc: 'What `docker top web` shows on a Mac or a Windows PC: the processes of the web server in the container. No full stop.',
    }),
  'vm-processes.seen': () =>
    msg('It runs in that VM: the list of your own computer does not show it.', {
      id: 'lesson.terminal.vm-processes.seen',
      desc: 'Below `docker top web` for a Mac or a Windows PC: “it” is the web server.',
    }),
} satisfies Record<
  | 'title'
  | 'intro'
  | 'system'
  | SystemId
  | 'chosen'
  | 'recorded'
  | 'reported'
  | 'sources'
  | 'copy'
  | 'copied'
  | 'selected'
  | 'failed'
  | `more.${SystemId}`
  | CommandName
  | `${CommandName}.seen`,
  Message
>;
