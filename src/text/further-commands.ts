import {msg} from '@lit/localize';
import type {CommandName} from '../data/commands.js';
import type {FurtherCommandId} from '../data/further-commands.js';
import type {Message} from './message.js';

type Name = CommandName<FurtherCommandId>;

/** What the commands show that stand in the folds of `<try-it>`. They are loaded after the others. */
export const further = {
  sources: () => msg('Sources:', {id: 'lesson.further.sources', desc: 'Before the sources of what the commands show, on the same line.'}),
  'container-files': () =>
    msg('The files inside a container', {
      id: 'lesson.further.container-files',
      desc: 'What `docker run --rm debian:12 cat /etc/os-release` shows on Linux. No full stop.',
    }),
  'container-files.seen': () =>
    msg(
      'The files are those of Debian 12, but the kernel is the host’s: `deb13` in its name stands for Debian 13. (Docker Desktop shows the kernel of its VM, on Linux too.)',
      {
        id: 'lesson.further.container-files.seen',
        desc: 'Below the output of `docker run --rm debian:12 cat /etc/os-release` on Linux. `…` is code.',
      },
    ),
  'start-server': () =>
    msg('Start a web server in a container', {
      id: 'lesson.further.start-server',
      desc: 'What `docker run -d --name web nginx` does. No full stop.',
    }),
  'start-server.seen': () =>
    msg('The server goes on running, and Docker prints the long id of its container.', {
      id: 'lesson.further.start-server.seen',
      desc: 'Below `docker run -d --name web nginx`.',
    }),
  'host-processes': () =>
    msg('Find it among the host’s processes', {
      id: 'lesson.further.host-processes',
      desc: 'What `ps -eo pid,ppid,user,comm | grep nginx` shows on Linux: the processes of the web server nginx. No full stop.',
    }),
  'host-processes.seen': () =>
    msg('The server, `nginx`, is a [process](process) of the host like any other.', {
      id: 'lesson.further.host-processes.seen',
      desc: 'Below the output of `ps -eo pid,ppid,user,comm | grep …` on Linux. `…` is code. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'remove-server': () => msg('Clean up', {id: 'lesson.further.remove-server', desc: 'What `docker rm -f web` does. No full stop.'}),
  'remove-server.seen': () =>
    msg('This stops the container and removes it.', {id: 'lesson.further.remove-server.seen', desc: 'Below `docker rm -f web`.'}),
  'pc-kernel': () => msg('The kernel of a Mac', {id: 'lesson.further.pc-kernel', desc: 'What `uname -r` shows on a Mac. No full stop.'}),
  'pc-kernel.seen': () =>
    msg('This is macOS’s own kernel; Windows has no such command, so go on with the next one there.', {
      id: 'lesson.further.pc-kernel.seen',
      desc: 'Below the output of `uname -r` on a Mac.',
    }),
  'other-container': () =>
    msg('The kernel inside another container', {
      id: 'lesson.further.other-container',
      desc: 'What `docker run --rm alpine uname -r` shows on a Mac or a Windows PC. No full stop.',
    }),
  'other-container.seen': () =>
    msg('The same name again: one VM, with one kernel, for all containers.', {
      id: 'lesson.further.other-container.seen',
      desc: 'Below `docker run --rm alpine uname -r` for a Mac or a Windows PC.',
    }),
  'vm-processes': () =>
    msg('Ask Docker what runs in it', {
      id: 'lesson.further.vm-processes',
      desc: 'What `docker top web` shows on a Mac or a Windows PC: the processes of the web server in the container. No full stop.',
    }),
  'vm-processes.seen': () =>
    msg('It runs in that VM, so it is not among the processes of your own computer.', {
      id: 'lesson.further.vm-processes.seen',
      desc: 'Below `docker top web` for a Mac or a Windows PC: “it” is the web server.',
    }),
} satisfies Record<'sources' | Name | `${Name}.seen`, Message>;
