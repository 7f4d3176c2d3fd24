import {msg} from '@lit/localize';
import type {ComparedWhat} from '../data/index.js';
import type {Message} from './message.js';

/** What was measured. */
export const what = {
  'what.process-start-to-init': () =>
    msg('From starting the process of the VM to the first program in it', {
      id: 'lesson.evidence.what.process-start-to-init',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.guest-boot': () =>
    msg('Boot of the guest OS', {
      id: 'lesson.evidence.what.guest-boot',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.request-to-ssh-port': () =>
    msg('From ordering a cloud server to its answer on the SSH port', {
      id: 'lesson.evidence.what.request-to-ssh-port',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.cold-launch-to-ssh': () =>
    msg('From a cold launch of a cloud server to a connection by SSH', {
      id: 'lesson.evidence.what.cold-launch-to-ssh',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.warm-launch-to-ssh': () =>
    msg('From taking a cloud server out of a prepared pool to a connection by SSH', {
      id: 'lesson.evidence.what.warm-launch-to-ssh',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.fixed-launch-phase': () =>
    msg('The part of a cold launch that the provider takes in any case', {
      id: 'lesson.evidence.what.fixed-launch-phase',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.first-availability': () =>
    msg('Until a new cloud server can be used', {
      id: 'lesson.evidence.what.first-availability',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.launch': () =>
    msg('Launch of a cloud server', {
      id: 'lesson.evidence.what.launch',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.container-start': () =>
    msg('Start of a container', {
      id: 'lesson.evidence.what.container-start',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.start-with-package-install': () =>
    msg('Start of a container together with installing its packages', {
      id: 'lesson.evidence.what.start-with-package-install',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.namespace-creation': () =>
    msg('Creating the namespaces, as a part of the start', {
      id: 'lesson.evidence.what.namespace-creation',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.image-size-effect-on-start': () =>
    msg('Change of the start-up time between a small and a large image', {
      id: 'lesson.evidence.what.image-size-effect-on-start',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.pull-share-of-start': () =>
    msg('Share of the start-up time that goes into fetching the image', {
      id: 'lesson.evidence.what.pull-share-of-start',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.data-read-share': () =>
    msg('Share of the fetched data that the start really reads', {
      id: 'lesson.evidence.what.data-read-share',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.vmm-overhead': () =>
    msg('Memory for running a VM, besides that of the guest', {
      id: 'lesson.evidence.what.vmm-overhead',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.guest-memory-used': () =>
    msg('Memory that a minimal Linux guest itself uses', {
      id: 'lesson.evidence.what.guest-memory-used',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.host-memory-per-instance': () =>
    msg('Memory of the host for one container', {
      id: 'lesson.evidence.what.host-memory-per-instance',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.least-memory-to-run': () =>
    msg('Least memory with which each of the programs still ran', {
      id: 'lesson.evidence.what.least-memory-to-run',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.lowest-memory-limit': () =>
    msg('Lowest limit of memory that can be set', {
      id: 'lesson.evidence.what.lowest-memory-limit',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.least-memory-to-launch': () =>
    msg('Least memory needed to launch', {
      id: 'lesson.evidence.what.least-memory-to-launch',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.image-size': () =>
    msg('Size of the image', {
      id: 'lesson.evidence.what.image-size',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.system-calls-off': () =>
    msg('System calls that the default profile turns off', {
      id: 'lesson.evidence.what.system-calls-off',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.system-calls-known': () =>
    msg('System calls that there are in all', {
      id: 'lesson.evidence.what.system-calls-known',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.namespace-types': () =>
    msg('Kinds of namespaces in Linux', {
      id: 'lesson.evidence.what.namespace-types',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.escape-examples': () =>
    msg('Published flaws that opened a way out, as examples', {
      id: 'lesson.evidence.what.escape-examples',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.cpu-variants': () =>
    msg('Kinds of CPU that the image is made for', {
      id: 'lesson.evidence.what.cpu-variants',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.root-user-mapping': () =>
    msg('Mapping root in the container to an ordinary user of the host', {
      id: 'lesson.evidence.what.root-user-mapping',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.foreign-cpu-image': () =>
    msg('Running an image made for another kind of CPU', {
      id: 'lesson.evidence.what.foreign-cpu-image',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
  'what.older-windows-image': () =>
    msg('Running an image of an older Windows', {
      id: 'lesson.evidence.what.older-windows-image',
      desc: 'What was measured: below the amount. Half a sentence, no full stop.',
    }),
} satisfies Record<`what.${ComparedWhat}`, Message>;
