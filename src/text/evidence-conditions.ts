import {msg, str} from '@lit/localize';
import type {Conditions} from '../data/index.js';
import type {Message, PluralForm} from './message.js';

/** The conditions of measurements. */
export const conditions = {
  'cpus.one': (p: Record<'count', string>) =>
    msg(str`${p.count} CPU`, {
      id: 'lesson.evidence.cpus.one',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. CPUs of the host. {count} is their number.',
    }),
  'cpus.other': (p: Record<'count', string>) =>
    msg(str`${p.count} CPUs`, {
      id: 'lesson.evidence.cpus.other',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. CPUs of the host. {count} is their number.',
    }),
  memory: (p: Record<'amount', string>) =>
    msg(str`${p.amount} of memory`, {
      id: 'lesson.evidence.memory',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Memory of the host. {amount} is a size.',
    }),
  'machines.one': (p: Record<'count', string>) =>
    msg(str`on ${p.count} machine`, {
      id: 'lesson.evidence.machines.one',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {count} is how many machines it was measured on; a range goes from one to the other.',
    }),
  'machines.other': (p: Record<'count', string>) =>
    msg(str`on ${p.count} machines`, {
      id: 'lesson.evidence.machines.other',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {count} is how many machines it was measured on; a range goes from one to the other.',
    }),
  'regions.one': (p: Record<'count', string>) =>
    msg(str`in ${p.count} region`, {
      id: 'lesson.evidence.regions.one',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {count} is the number of regions of a cloud.',
    }),
  'regions.other': (p: Record<'count', string>) =>
    msg(str`in ${p.count} regions`, {
      id: 'lesson.evidence.regions.other',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {count} is the number of regions of a cloud.',
    }),
  'applications.one': (p: Record<'count', string>) =>
    msg(str`${p.count} application`, {
      id: 'lesson.evidence.applications.one',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {count} is the number of applications measured.',
    }),
  'applications.other': (p: Record<'count', string>) =>
    msg(str`${p.count} applications`, {
      id: 'lesson.evidence.applications.other',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {count} is the number of applications measured.',
    }),
  'statistic.mean': () =>
    msg('mean', {
      id: 'lesson.evidence.statistic.mean',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. The value is the mean of the runs or instances named next.',
    }),
  'statistic.median': () =>
    msg('median', {
      id: 'lesson.evidence.statistic.median',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. The value is the median of the runs or instances named next.',
    }),
  'statistic-of': (p: Record<'statistic' | 'runs', string>) =>
    msg(str`${p.statistic} of ${p.runs}`, {
      id: 'lesson.evidence.statistic-of',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {statistic} is “mean” or “median”, {runs} is “50 runs”.',
    }),
  'runs.one': (p: Record<'count', string>) =>
    msg(str`${p.count} run`, {
      id: 'lesson.evidence.runs.one',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {count} is how often it was measured.',
    }),
  'runs.other': (p: Record<'count', string>) =>
    msg(str`${p.count} runs`, {
      id: 'lesson.evidence.runs.other',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {count} is how often it was measured.',
    }),
  serial: () =>
    msg('one after the other', {
      id: 'lesson.evidence.serial',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. The runs did not overlap.',
    }),
  together: (p: Record<'count', string>) =>
    msg(str`${p.count} at a time`, {
      id: 'lesson.evidence.together',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {count} is how many ran at once.',
    }),
  'guest-cpus.one': (p: Record<'count', string>) =>
    msg(str`guest with ${p.count} CPU`, {
      id: 'lesson.evidence.guest-cpus.one',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {count} is the number of CPUs of the VM.',
    }),
  'guest-cpus.other': (p: Record<'count', string>) =>
    msg(str`guest with ${p.count} CPUs`, {
      id: 'lesson.evidence.guest-cpus.other',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {count} is the number of CPUs of the VM.',
    }),
  'guest-memory': (p: Record<'amount', string>) =>
    msg(str`${p.amount} of memory for the guest`, {
      id: 'lesson.evidence.guest-memory',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {amount} is a size.',
    }),
  'guest-sizes': (p: Record<'low' | 'high', string>) =>
    msg(str`guests of ${p.low} to ${p.high}`, {
      id: 'lesson.evidence.guest-sizes',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {low} and {high} are sizes of memory of the guest.',
    }),
  grows: () =>
    msg('grows with the guest', {
      id: 'lesson.evidence.grows',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. The value grows with the memory of the guest.',
    }),
  constant: () =>
    msg('the same for small and large guests', {
      id: 'lesson.evidence.constant',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. The value does not grow with the memory of the guest.',
    }),
  minimal: () =>
    msg('a minimal Linux that exits at once, not a usable system', {
      id: 'lesson.evidence.minimal',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Must not be shortened: the value is no boot of a usable system.',
    }),
  'kernel-included': () =>
    msg('the kernel of the guest included', {
      id: 'lesson.evidence.kernel-included',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Its memory is in the number.',
    }),
  'isolation.process': () =>
    msg('process isolation', {
      id: 'lesson.evidence.isolation.process',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. A mode of Windows containers.',
    }),
  'isolation.hyper-v': () =>
    msg('Hyper-V isolation', {
      id: 'lesson.evidence.isolation.hyper-v',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. A mode of Windows containers, with a small VM.',
    }),
  'image.local': () =>
    msg('image already on the machine', {
      id: 'lesson.evidence.image.local',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
    }),
  'image.pulled': () =>
    msg('image fetched first', {
      id: 'lesson.evidence.image.pulled',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
    }),
  'form.download': () =>
    msg('download size', {
      id: 'lesson.evidence.form.download',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Which size is meant: packed, as it travels.',
    }),
  'form.disk': () =>
    msg('on disk', {
      id: 'lesson.evidence.form.disk',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Which size is meant: unpacked.',
    }),
  'form.virtual-disk': () =>
    msg('maximum size of its virtual disk', {
      id: 'lesson.evidence.form.virtual-disk',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Which size is meant: the most that the disk of the VM can hold.',
    }),
  'form.packed': () =>
    msg('packed (tar and gzip)', {
      id: 'lesson.evidence.form.packed',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Which size is meant: all files in one compressed file.',
    }),
  'form.unpacked': () =>
    msg('unpacked', {
      id: 'lesson.evidence.form.unpacked',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Which size is meant: that of the files themselves.',
    }),
  'form.unsaid': () =>
    msg('kind of size not stated', {
      id: 'lesson.evidence.form.unsaid',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. The source does not say whether it is the download or the size on disk.',
    }),
  host: (p: Record<'host', string>) =>
    msg(str`on ${p.host}`, {
      id: 'lesson.evidence.host',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {host} is a machine, a service, an operating system or a kind of CPU.',
    }),
  'launch-image.prepared': () =>
    msg('ready-made image of the provider', {
      id: 'lesson.evidence.launch-image.prepared',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. What a Windows server of EC2 starts from. The provider has prepared it for a fast launch.',
    }),
  'launch-image.own-prepared': () =>
    msg('own image of the customer, with fast launch', {
      id: 'lesson.evidence.launch-image.own-prepared',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. What a Windows server of EC2 starts from. Fast launch: EC2 does a part of the start beforehand.',
    }),
  'launch-image.own': () =>
    msg('own image of the customer, without fast launch', {
      id: 'lesson.evidence.launch-image.own',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. What a Windows server of EC2 starts from. Fast launch: EC2 does a part of the start beforehand.',
    }),
  'launch-image.unprepared': () =>
    msg('first launch, without fast launch', {
      id: 'lesson.evidence.launch-image.unprepared',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. How a Windows server of EC2 starts. Fast launch: EC2 does a part of the start beforehand.',
    }),
  provisioning: () =>
    msg('the work of the provider included', {
      id: 'lesson.evidence.provisioning',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
    }),
  'application-included': () =>
    msg('the application included', {
      id: 'lesson.evidence.application-included',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Its memory is in the number.',
    }),
  'shared-excluded': () =>
    msg('memory shared with others not counted', {
      id: 'lesson.evidence.shared-excluded',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
    }),
  swap: () =>
    msg('swap allowed besides', {
      id: 'lesson.evidence.swap',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Swap: space on a disk that stands in for memory.',
    }),
  'least-accepted': (p: Record<'amount', string>) =>
    msg(str`${p.amount} is the least that can be set`, {
      id: 'lesson.evidence.least-accepted',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. The test could not go lower. {amount} is a size.',
    }),
  often: () =>
    msg('often', {
      id: 'lesson.evidence.often',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
    }),
  reboots: () =>
    msg('with several restarts', {
      id: 'lesson.evidence.reboots',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
    }),
  expectation: () =>
    msg('expected, not measured', {
      id: 'lesson.evidence.expectation',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
    }),
  promised: () =>
    msg('promised, not measured by others', {
      id: 'lesson.evidence.promised',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. A limit that the maker promises to keep.',
    }),
  tested: () =>
    msg('checked by automatic tests of the maker', {
      id: 'lesson.evidence.tested',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
    }),
  since: (p: Record<'version', string>) =>
    msg(str`available since ${p.version}`, {
      id: 'lesson.evidence.since',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {version} is the name of a program and its version.',
    }),
  preprint: () =>
    msg('preprint, not reviewed by peers', {
      id: 'lesson.evidence.preprint',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
    }),
  relative: (p: Record<'what', string>) =>
    msg(str`compared with ${p.what}`, {
      id: 'lesson.evidence.relative',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {what} names what the value is measured against.',
    }),
  undated: () =>
    msg('undated', {
      id: 'lesson.evidence.undated',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
    }),
  derived: (p: Record<'formula', string>) =>
    msg(str`computed from the source: ${p.formula}`, {
      id: 'lesson.evidence.derived',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. We computed the value ourselves. {formula} is a calculation like “29 ÷ 7 MB”.',
    }),
} satisfies Record<
  | 'memory'
  | 'serial'
  | 'statistic-of'
  | 'together'
  | 'guest-memory'
  | 'guest-sizes'
  | 'grows'
  | 'constant'
  | 'minimal'
  | 'kernel-included'
  | 'host'
  | 'provisioning'
  | 'application-included'
  | 'shared-excluded'
  | 'swap'
  | 'least-accepted'
  | 'often'
  | 'reboots'
  | 'expectation'
  | 'promised'
  | 'tested'
  | 'since'
  | 'preprint'
  | 'relative'
  | 'undated'
  | 'derived'
  | `${'cpus' | 'machines' | 'regions' | 'applications' | 'runs' | 'guest-cpus'}.${PluralForm}`
  | `statistic.${NonNullable<Conditions['statistic']>}`
  | `isolation.${NonNullable<Conditions['isolation']>}`
  | `image.${NonNullable<Conditions['image']>}`
  | `form.${NonNullable<Conditions['form']>}`
  | `launch-image.${NonNullable<Conditions['launchImage']>}`,
  Message
>;
