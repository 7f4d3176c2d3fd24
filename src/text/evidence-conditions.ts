import {msg, str} from '@lit/localize';
import type {Message, PluralForm} from './message.js';

/** Under which conditions something was measured. */
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
  'page-file': (p: Record<'amount', string>) =>
    msg(str`plus ${p.amount} of page file`, {
      id: 'lesson.evidence.page-file',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {amount} is a size.',
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
  'image-sizes': (p: Record<'low' | 'high', string>) =>
    msg(str`images of ${p.low} and ${p.high}`, {
      id: 'lesson.evidence.image-sizes',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {low} and {high} are sizes.',
    }),
  'form.download': () =>
    msg('as downloaded', {
      id: 'lesson.evidence.form.download',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Which size is meant: packed, as it travels.',
    }),
  'form.disk': () =>
    msg('on disk', {
      id: 'lesson.evidence.form.disk',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Which size is meant: unpacked.',
    }),
  'form.virtual-disk': () =>
    msg('the most its disk can hold', {
      id: 'lesson.evidence.form.virtual-disk',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Which size is meant: that of the disk of the VM.',
    }),
  host: (p: Record<'host', string>) =>
    msg(str`on ${p.host}`, {
      id: 'lesson.evidence.host',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. {host} is a machine, a service, an operating system or a kind of CPU.',
    }),
  'fast-launch.none': () =>
    msg('without fast launch', {
      id: 'lesson.evidence.fast-launch.none',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Fast launch: a way of EC2 to prepare Windows images.',
    }),
  'fast-launch.stock': () =>
    msg('fast launch of the vendor’s image', {
      id: 'lesson.evidence.fast-launch.stock',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Fast launch: a way of EC2 to prepare Windows images.',
    }),
  'fast-launch.custom': () =>
    msg('fast launch of one’s own image', {
      id: 'lesson.evidence.fast-launch.custom',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. Fast launch: a way of EC2 to prepare Windows images.',
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
  sharing: () =>
    msg('memory that they share is not deducted', {
      id: 'lesson.evidence.sharing',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
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
  tested: () =>
    msg('checked by its automatic tests', {
      id: 'lesson.evidence.tested',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
    }),
  quoted: () =>
    msg('quoted from elsewhere', {
      id: 'lesson.evidence.quoted',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop.',
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
  derived: () =>
    msg('computed from figures of the source', {
      id: 'lesson.evidence.derived',
      desc: 'A condition under which a value was measured, one item of an enumeration: no capital letter, no full stop. We computed the value ourselves.',
    }),
} satisfies Record<
  | 'memory'
  | 'serial'
  | 'together'
  | 'guest-memory'
  | 'guest-sizes'
  | 'grows'
  | 'constant'
  | 'minimal'
  | 'page-file'
  | 'image-sizes'
  | 'host'
  | 'provisioning'
  | 'application-included'
  | 'sharing'
  | 'often'
  | 'reboots'
  | 'expectation'
  | 'tested'
  | 'quoted'
  | 'preprint'
  | 'relative'
  | 'undated'
  | 'derived'
  | `${'cpus' | 'applications' | 'runs' | 'guest-cpus'}.${PluralForm}`
  | `isolation.${'process' | 'hyper-v'}`
  | `image.${'local' | 'pulled'}`
  | `form.${'download' | 'disk' | 'virtual-disk'}`
  | `fast-launch.${'none' | 'stock' | 'custom'}`,
  Message
>;
