import {msg, str} from '@lit/localize';
import type {ComparedCount, ComparedWhat} from '../data/index.js';
import type {Message, PluralForm} from './message.js';

/** Words of the measured values below the comparison table, what was measured and under which conditions. */
export const evidence = {
  title: () =>
    msg('Measured values', {id: 'lesson.evidence.title', desc: 'Title of the part below the comparison table that holds measured values.'}),
  advice: () =>
    msg(
      'Left and right may be compared only where both were measured in the same way. The other values come from different studies, machines and years.',
      {id: 'lesson.evidence.advice', desc: 'Below the title: which values may be compared.'},
    ),
  alike: () =>
    msg('Measured in the same way', {
      id: 'lesson.evidence.alike',
      desc: 'Heading above values of both technologies that may be compared with each other.',
    }),
  unlike: () =>
    msg('Measured in different ways: do not compare left with right', {
      id: 'lesson.evidence.unlike',
      desc: 'Heading above values of both technologies that may not be compared with each other.',
    }),
  none: () =>
    msg('No measured value', {
      id: 'lesson.evidence.none',
      desc: 'Stands in the place of a property, or of one technology, for which nothing was measured.',
    }),
  sources: () => msg('Sources', {id: 'lesson.evidence.sources', desc: 'Title of the numbered list of sources.'}),
  source: (p: Record<'number', string>) =>
    msg(str`Source ${p.number}`, {
      id: 'lesson.evidence.source',
      desc: 'Read out for the link “[3]” behind a value. {number} is the number of the source in the list.',
    }),
  back: () =>
    msg('Back to the value', {
      id: 'lesson.evidence.back',
      desc: 'Read out for the arrow that leads from a source back to the value it was reached from.',
    }),
  'and-others': (p: Record<'names', string>) =>
    msg(str`${p.names} et al.`, {
      id: 'lesson.evidence.and-others',
      desc: 'Authors of a study, of which only the first are named. {names} is one family name or a list of them.',
    }),
  joined: (p: Record<'first' | 'second', string>) =>
    msg(str`${p.first}, ${p.second}`, {
      id: 'lesson.evidence.joined',
      desc: 'Joins two items of an enumeration. {first} may hold several already, {second} is the next one.',
    }),
  about: (p: Record<'amount', string>) =>
    msg(str`about ${p.amount}`, {id: 'lesson.evidence.about', desc: 'A rounded or approximate value. {amount} is a number with its unit.'}),
  'at-least': (p: Record<'amount', string>) =>
    msg(str`${p.amount} or more`, {
      id: 'lesson.evidence.at-least',
      desc: 'A value of which only the lower end is known. {amount} is a number with its unit.',
    }),
  'at-most': (p: Record<'amount', string>) =>
    msg(str`${p.amount} or less`, {
      id: 'lesson.evidence.at-most',
      desc: 'A value of which only the upper end is known. {amount} is a number with its unit.',
    }),
  median: (p: Record<'amount', string>) =>
    msg(str`median ${p.amount}`, {
      id: 'lesson.evidence.median',
      desc: 'Behind a range, smaller: the middle value. {amount} is a number with its unit.',
    }),
  typical: (p: Record<'amount', string>) =>
    msg(str`typically ${p.amount}`, {
      id: 'lesson.evidence.typical',
      desc: 'Behind a range, smaller: the usual value. {amount} is a number with its unit.',
    }),
  p99: (p: Record<'amount', string>) =>
    msg(str`99% of the runs within ${p.amount}`, {id: 'lesson.evidence.p99', desc: 'Behind a range, smaller. {amount} is a time.'}),
  sum: (p: Record<'parts', string>) =>
    msg(str`${p.parts} added up`, {
      id: 'lesson.evidence.sum',
      desc: 'Behind an amount, smaller: how it came about. {parts} is a sum like “1.5 + 4.9”.',
    }),
  times: (p: Record<'number', string>) =>
    msg(str`${p.number} times`, {id: 'lesson.evidence.times', desc: 'How many times as much. {number} is a number or a range.'}),
  'value.possible': () => msg('Possible', {id: 'lesson.evidence.value.possible', desc: 'A finding without a number: it works.'}),
  'value.impossible': () =>
    msg('Not possible', {id: 'lesson.evidence.value.impossible', desc: 'A finding without a number: it does not work.'}),
  'value.off-by-default': () =>
    msg('Off by default', {
      id: 'lesson.evidence.value.off-by-default',
      desc: 'A finding without a number: a protection that one has to turn on.',
    }),
  'value.slower-by-emulation': () =>
    msg('Possible by emulation, but slower', {
      id: 'lesson.evidence.value.slower-by-emulation',
      desc: 'A finding without a number. Emulation: software that imitates another CPU.',
    }),
  'standing.secondary': () =>
    msg('*Reported second-hand*', {
      id: 'lesson.evidence.standing.secondary',
      desc: '*…* is strong. Mark before the conditions of a value that was not read at its origin.',
    }),
  'standing.vendor': () =>
    msg('*Claimed by the vendor*', {
      id: 'lesson.evidence.standing.vendor',
      desc: '*…* is strong. Mark before the conditions of a value that its vendor claims or promises, with no independent measurement.',
    }),
  'standing.user': () =>
    msg('*Reported by one user*', {
      id: 'lesson.evidence.standing.user',
      desc: '*…* is strong. Mark before the conditions of a value that rests on one user’s report.',
    }),
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
    msg('The part of such a launch that the provider takes in any case', {
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
  'unit.system-call.one': (p: Record<'number', string>) =>
    msg(str`${p.number} system call`, {
      id: 'lesson.evidence.unit.system-call.one',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.system-call.other': (p: Record<'number', string>) =>
    msg(str`${p.number} system calls`, {
      id: 'lesson.evidence.unit.system-call.other',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.namespace-type.one': (p: Record<'number', string>) =>
    msg(str`${p.number} kind`, {
      id: 'lesson.evidence.unit.namespace-type.one',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.namespace-type.other': (p: Record<'number', string>) =>
    msg(str`${p.number} kinds`, {
      id: 'lesson.evidence.unit.namespace-type.other',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.vulnerability.one': (p: Record<'number', string>) =>
    msg(str`${p.number} flaw`, {
      id: 'lesson.evidence.unit.vulnerability.one',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.vulnerability.other': (p: Record<'number', string>) =>
    msg(str`${p.number} flaws`, {
      id: 'lesson.evidence.unit.vulnerability.other',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.cpu-variant.one': (p: Record<'number', string>) =>
    msg(str`${p.number} kind`, {
      id: 'lesson.evidence.unit.cpu-variant.one',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
  'unit.cpu-variant.other': (p: Record<'number', string>) =>
    msg(str`${p.number} kinds`, {
      id: 'lesson.evidence.unit.cpu-variant.other',
      desc: 'The unit of a count; what is counted is said below it. {number} is the number.',
    }),
} satisfies Record<
  | 'title'
  | 'advice'
  | 'alike'
  | 'unlike'
  | 'none'
  | 'sources'
  | 'source'
  | 'back'
  | 'and-others'
  | 'joined'
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'median'
  | 'typical'
  | 'p99'
  | 'sum'
  | 'times'
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
  | `what.${ComparedWhat}`
  | `value.${'possible' | 'impossible' | 'off-by-default' | 'slower-by-emulation'}`
  | `standing.${'secondary' | 'vendor' | 'user'}`
  | `${'cpus' | 'applications' | 'runs' | 'guest-cpus'}.${PluralForm}`
  | `unit.${ComparedCount}.${PluralForm}`
  | `isolation.${'process' | 'hyper-v'}`
  | `image.${'local' | 'pulled'}`
  | `form.${'download' | 'disk' | 'virtual-disk'}`
  | `fast-launch.${'none' | 'stock' | 'custom'}`,
  Message
>;
