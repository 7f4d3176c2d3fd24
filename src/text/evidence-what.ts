import {msg} from '@lit/localize';
import type {ComparedWhat} from '../data/index.js';
import type {Message} from './message.js';

/** What was measured: for a time, from when to when. */
export const what = {
  'what.process-start-to-init': () =>
    msg('Time from starting the process of a VM to the first program in it', {
      id: 'lesson.evidence.what.process-start-to-init',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.request-to-ssh-port': () =>
    msg('Time from ordering a cloud server to the first answer of its SSH port', {
      id: 'lesson.evidence.what.request-to-ssh-port',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.request-to-ssh-login': () =>
    msg('Time from ordering a cloud server to the first login by SSH', {
      id: 'lesson.evidence.what.request-to-ssh-login',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.order-to-running': () =>
    msg('Part of the time until the first login by SSH: the work of the provider, from the order to the running server', {
      id: 'lesson.evidence.what.order-to-running',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.provider-phase': () =>
    msg('Part of the time until the first login by SSH: the work of the provider, from the accepted order to the running server', {
      id: 'lesson.evidence.what.provider-phase',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.running-to-ssh-login': () =>
    msg('Part of the time until the first login by SSH: the start of Linux, from the running server to that login', {
      id: 'lesson.evidence.what.running-to-ssh-login',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.request-to-use': () =>
    msg('Time from ordering a cloud server to its first use', {
      id: 'lesson.evidence.what.request-to-use',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.launch-to-ready': () =>
    msg('Time from launching a Windows server in the cloud until it is ready', {
      id: 'lesson.evidence.what.launch-to-ready',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.boot-loader': () =>
    msg('Part of the time that a VM takes to start, from its boot loader to its kernel', {
      id: 'lesson.evidence.what.boot-loader',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.kernel-start': () =>
    msg('Part of the time that a VM takes to start, from the start of its kernel to the search for its disk', {
      id: 'lesson.evidence.what.kernel-start',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.initrd': () =>
    msg('Part of the time that a VM takes to start, from the search for its disk until it is mounted', {
      id: 'lesson.evidence.what.initrd',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.service-start': () =>
    msg('Part of the time that a VM takes to start, from its first service until all of them run', {
      id: 'lesson.evidence.what.service-start',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.kernel-start-to-services': () =>
    msg('Time from the start of the kernel until all services run', {
      id: 'lesson.evidence.what.kernel-start-to-services',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.firmware-to-services': () =>
    msg('Time from the start of the firmware until all services run', {
      id: 'lesson.evidence.what.firmware-to-services',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.run-to-exit': () =>
    msg('Time from calling `docker run` to its return: create, start, run a program, stop, remove', {
      id: 'lesson.evidence.what.run-to-exit',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when. `…` is code.',
    }),
  'what.runtime-create-to-delete': () =>
    msg('Time of the low-level runtime alone, from creating a container to removing it', {
      id: 'lesson.evidence.what.runtime-create-to-delete',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.namespace-creation': () =>
    msg('Time from asking the kernel for new namespaces to the end of a program in them, without Docker', {
      id: 'lesson.evidence.what.namespace-creation',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when.',
    }),
  'what.namespace-share': () =>
    msg('Time for new namespaces, as a share of a whole `docker run` that was timed apart', {
      id: 'lesson.evidence.what.namespace-share',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. A share of two times. `…` is code.',
    }),
  'what.pull': () =>
    msg('Time from calling `docker pull` until the image is on the machine', {
      id: 'lesson.evidence.what.pull',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when. `…` is code.',
    }),
  'what.pull-share-of-start': () =>
    msg('Share of the start-up time that goes into fetching the image', {
      id: 'lesson.evidence.what.pull-share-of-start',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.data-read-share': () =>
    msg('Share of the fetched data that the start really reads', {
      id: 'lesson.evidence.what.data-read-share',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.task-start': () =>
    msg('Time from submitting a task of Borg until it runs, mostly installing its packages; such a task is no Docker container', {
      id: 'lesson.evidence.what.task-start',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. From when to when. Borg is the cluster software of Google.',
    }),
  'what.vmm-memory': () =>
    msg('Memory of the VM software itself, besides the memory of the guest', {
      id: 'lesson.evidence.what.vmm-memory',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.vm-process-memory': () =>
    msg('Memory of the host in use for one whole VM, its guest included', {
      id: 'lesson.evidence.what.vm-process-memory',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.guest-memory-used': () =>
    msg('Memory in use inside a minimal Linux guest that does nothing', {
      id: 'lesson.evidence.what.guest-memory-used',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.os-memory-used': () =>
    msg('Memory in use by the whole OS, with Docker Engine running and no container', {
      id: 'lesson.evidence.what.os-memory-used',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.host-memory-per-instance': () =>
    msg('Memory of the host for one container', {
      id: 'lesson.evidence.what.host-memory-per-instance',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.least-guest-memory': () =>
    msg('Smallest memory of a VM in which each of the programs still ran', {
      id: 'lesson.evidence.what.least-guest-memory',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.least-memory-limit': () =>
    msg('Smallest memory limit of a container under which each of the programs still ran', {
      id: 'lesson.evidence.what.least-memory-limit',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.lowest-memory-limit': () =>
    msg('Smallest memory limit that can be set for a container', {
      id: 'lesson.evidence.what.lowest-memory-limit',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.image-size': () =>
    msg('Size of the image', {
      id: 'lesson.evidence.what.image-size',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.file-tree-size': () =>
    msg('Size of all files of a minimal Debian; for a VM, with its kernel and start-up programs', {
      id: 'lesson.evidence.what.file-tree-size',
      desc: 'What was measured: below the amount. A noun phrase, no full stop. One as a container has it, one as a VM needs it.',
    }),
  'what.system-calls-off': () =>
    msg('System calls that the default profile turns off', {
      id: 'lesson.evidence.what.system-calls-off',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.system-calls-known': () =>
    msg('System calls that there are in all', {
      id: 'lesson.evidence.what.system-calls-known',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.namespace-types': () =>
    msg('Kinds of namespaces in Linux', {
      id: 'lesson.evidence.what.namespace-types',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.cpu-variants': () =>
    msg('Kinds of CPU that the image is made for', {
      id: 'lesson.evidence.what.cpu-variants',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.root-user-mapping': () =>
    msg('Mapping of root in the container to an ordinary user of the host', {
      id: 'lesson.evidence.what.root-user-mapping',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.foreign-cpu-image': () =>
    msg('Use of an image made for another kind of CPU', {
      id: 'lesson.evidence.what.foreign-cpu-image',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
  'what.older-windows-image': () =>
    msg('Use of an image of an older Windows', {
      id: 'lesson.evidence.what.older-windows-image',
      desc: 'What was measured: below the amount. A noun phrase, no full stop.',
    }),
} satisfies Record<`what.${ComparedWhat}`, Message>;
