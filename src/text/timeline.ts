import {msg, str} from '@lit/localize';
import type {StartStepId} from '../data/starts.js';
import type {Message} from './message.js';

/** Labels of the timeline of both starts. */
export const timeline = {
  title: () =>
    msg('How long a start takes', {id: 'lesson.timeline.title', desc: 'Title of the timeline of the start of a VM and of a container.'}),
  'vm.firmware': () => msg('Firmware', {id: 'lesson.timeline.vm.firmware', desc: 'A step in the start of a VM. Short.'}),
  'vm.loader': () => msg('Boot loader', {id: 'lesson.timeline.vm.loader', desc: 'A step in the start of a VM. Short.'}),
  'vm.kernel': () => msg('Guest OS kernel', {id: 'lesson.timeline.vm.kernel', desc: 'A step in the start of a VM. Short.'}),
  'vm.disk': () =>
    msg('Finding the disk', {id: 'lesson.timeline.vm.disk', desc: 'A step in the start of a VM: the disk is found and mounted. Short.'}),
  'vm.services': () =>
    msg('System services', {
      id: 'lesson.timeline.vm.services',
      desc: 'A step in the start of a VM: services of the OS such as network and log start. Short.',
    }),
  'vm.app': () => msg('App', {id: 'lesson.timeline.vm.app', desc: 'The last step in the start of a VM. Short.'}),
  'container.files': () =>
    msg('Files and network', {
      id: 'lesson.timeline.container.files',
      desc: 'A step in the start of a container: its files and its network are set up. Short.',
    }),
  'container.isolation': () =>
    msg('Isolation', {
      id: 'lesson.timeline.container.isolation',
      desc: 'A step in the start of a container: the kernel separates its process from others. Short.',
    }),
  'container.app': () =>
    msg('App runs and ends', {
      id: 'lesson.timeline.container.app',
      desc: 'The last step in the measured start of a container: a small program runs, ends, and its container is removed. Short.',
    }),
  unmeasured: () =>
    msg('not measured', {id: 'lesson.timeline.unmeasured', desc: 'After a step, in the place of its time: nobody measured it. Short.'}),
  together: (p: Record<'time', string>) =>
    msg(str`${p.time} for all of it`, {
      id: 'lesson.timeline.together',
      desc: 'After the steps of a container: the time of all steps together. {time} is an amount with its unit.',
    }),
  play: () => msg('Start both at once', {id: 'lesson.timeline.play', desc: 'Button: plays both starts at the same time.'}),
  skip: () => msg('Go to the end', {id: 'lesson.timeline.skip', desc: 'The same button while it plays: ends it at once.'}),
  again: () => msg('Once more', {id: 'lesson.timeline.again', desc: 'The same button afterwards: plays it again.'}),
  pace: () => msg('It plays as fast as it really was.', {id: 'lesson.timeline.pace', desc: 'Beside the button: it plays in real time.'}),
  unstarted: () =>
    msg('? s', {id: 'lesson.timeline.unstarted', desc: 'In the place of a time, before it plays: how many seconds is not said yet.'}),
  running: () => msg('Starting…', {id: 'lesson.timeline.running', desc: 'In the place of a time, while it plays.'}),
  'said.container': (p: Record<'time', string>) =>
    msg(str`The container’s app has already run: ${p.time}.`, {
      id: 'lesson.timeline.said.container',
      desc: 'Read out while it plays, when the container has finished. {time} is an amount with its unit.',
    }),
  'said.both': (p: Record<'vm' | 'container', string>) =>
    msg(str`The VM is ready. VM: ${p.vm}. Container: ${p.container}.`, {
      id: 'lesson.timeline.said.both',
      desc: 'Read out at the end, when the VM has finished too. {vm} and {container} are amounts with their units.',
    }),
  unlike: () =>
    msg('The two were measured on different computers: see which is longer, not how many times.', {
      id: 'lesson.timeline.unlike',
      desc: 'Below the timeline: how to read it, since the two measurements were made on different computers.',
    }),
  'source.vm': (p: Record<'year', string>) =>
    msg(str`VM: one start of Fedora Linux, a user’s report (${p.year}).`, {
      id: 'lesson.timeline.source.vm',
      desc: 'Below the timeline: where the times of the VM come from. {year} is a year.',
    }),
  'source.container': (p: Record<'runs' | 'year', string>) =>
    msg(str`Container: a whole \`docker run … echo\`, mean of ${p.runs} runs (${p.year}).`, {
      id: 'lesson.timeline.source.container',
      desc: 'Below the timeline: where the time of the container comes from. {runs} is a number, {year} a year. `…` is code.',
    }),
  provider: (p: Record<'time', string>) =>
    msg(str`On a server rented in a cloud, its provider’s work adds some ${p.time} to the start of the VM.`, {
      id: 'lesson.timeline.provider',
      desc: 'Below the timeline: what is not in it. {time} is a rounded amount with its unit.',
    }),
} satisfies Record<
  | 'title'
  | StartStepId
  | 'unmeasured'
  | 'together'
  | 'play'
  | 'skip'
  | 'again'
  | 'pace'
  | 'unstarted'
  | 'running'
  | 'said.container'
  | 'said.both'
  | 'unlike'
  | 'source.vm'
  | 'source.container'
  | 'provider',
  Message
>;
