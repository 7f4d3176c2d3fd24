import type {PropertyId} from './properties.js';
import type {SourceId} from './sources.js';
import type {TechnologyId} from './technologies.js';
import type {ByteUnit, TimeUnit} from './types.js';

/**
 * How a number stands: `primary` (maintainer, vendor's documentation, paper), `data` (statistic of the
 * authors' raw data), `secondary` (report about the source), `vendor` (claim or target), `user` (one
 * user's report). The first two stand plain in the lesson, the others with a mark.
 */
export type Standing = 'primary' | 'data' | 'secondary' | 'vendor' | 'user';

/** At least one of the three. A limit sets one end only: at most 5 is `high: 5`. */
export type Range =
  | {readonly low: number; readonly typical?: number; readonly high?: number}
  | {readonly low?: number; readonly typical: number; readonly high?: number}
  | {readonly low?: number; readonly typical?: number; readonly high: number};

/** `mega` is the "M" of a table that does not say whether it means MB or MiB. */
export type SizeUnit = ByteUnit | 'mega';
export type CountUnit = 'system-call' | 'namespace-type' | 'vulnerability' | 'cpu-variant' | 'pod' | 'node' | 'container' | 'vm';

export type Quantity = Range &
  (
    | {readonly kind: 'time'; readonly unit: TimeUnit}
    | {readonly kind: 'memory'; readonly unit: ByteUnit}
    | {readonly kind: 'size'; readonly unit: SizeUnit; /** The exact size. */ readonly bytes?: number}
    | {readonly kind: 'share'; readonly unit: 'percent'}
    | {readonly kind: 'ratio'; readonly unit: 'times'}
    | {readonly kind: 'count'; readonly unit: CountUnit}
    | {readonly kind: 'rate'; readonly unit: 'vm-per-second' | 'vm-per-core-second'}
  ) & {
    /** Computed by us from the source's figures. */
    readonly derived?: true;
    readonly approximate?: true;
    /** 99th percentile. */
    readonly p99?: number;
    /** What `typical` is the sum of. */
    readonly parts?: readonly number[];
  };

export interface Amount {
  readonly value: number;
  readonly unit: ByteUnit;
}

/** What was measured. */
export type Measured =
  | 'process-start-to-init' | 'guest-boot' | 'request-to-ssh-port' | 'cold-launch-to-ssh' | 'warm-launch-to-ssh' | 'fixed-launch-phase' | 'first-availability' | 'launch'
  | 'container-start' | 'start-with-package-install' | 'namespace-creation' | 'image-size-effect-on-start' | 'pull-share-of-start' | 'data-read-share' | 'fork-exec'
  | 'vmm-overhead' | 'guest-memory-used' | 'host-memory-per-instance' | 'least-memory-to-run' | 'lowest-memory-limit' | 'least-memory-to-launch'
  | 'image-size'
  | 'limit-per-host' | 'limit-per-cluster' | 'guests-per-host' | 'density' | 'launch-time-saved' | 'latency-saved' | 'creation-rate'
  | 'system-calls-off' | 'system-calls-known' | 'namespace-types' | 'escape-examples' | 'kernel-vulnerabilities' | 'cpu-variants'
  | 'root-user-mapping' | 'foreign-cpu-image' | 'older-windows-image' | 'performance';

/** Under which conditions. Two numbers measured under unlike conditions never share a bar unsaid. */
export interface Conditions {
  readonly runs?: number;
  /** How many ran at once; 1 is one after the other. */
  readonly parallel?: number;
  readonly statistic?: 'p50' | 'median';
  /** Machine, service or kind of host. */
  readonly host?: string;
  readonly hostCpus?: number;
  readonly hostMemory?: Amount;
  readonly guestCpus?: number;
  /** Guest's memory: one size, or the smallest and the largest. */
  readonly guestMemory?: Amount | readonly [Amount, Amount];
  /** Whether the measured memory grows with the guest's. */
  readonly growsWithGuest?: boolean;
  /** A tiny kernel whose init exits, without network: no usable system. */
  readonly minimalGuest?: true;
  readonly storage?: 'ssd' | 'hdd';
  /** Whether a container's image was there before the start. */
  readonly image?: 'local' | 'pulled';
  /** Sizes of image compared. */
  readonly imageSizes?: readonly [Amount, Amount];
  /** What kind of size: packed for download, unpacked on disk, or the largest the guest may fill. */
  readonly form?: 'download' | 'disk' | 'virtual-disk';
  readonly cpu?: 'amd64' | 'arm64';
  readonly hostCpu?: 'amd64' | 'arm64';
  readonly isolation?: 'process' | 'hyper-v';
  /** Page file needed on top. */
  readonly pageFile?: Amount;
  readonly instances?: number;
  readonly workloads?: readonly string[];
  readonly applications?: number;
  /** How a Windows server was launched: not, from the vendor's or from the user's prepared image. */
  readonly fastLaunch?: 'none' | 'stock' | 'custom';
  /** The provider's work is in the number. */
  readonly provisioning?: true;
  /** The application's own memory is in the number. */
  readonly applicationIncluded?: true;
  /** Memory shared between instances is counted once. */
  readonly sharingCounted?: boolean;
  readonly often?: true;
  readonly reboots?: true;
  /** Said to be expected or promised, not measured. */
  readonly expectation?: true;
  /** Quoted by the source from elsewhere. */
  readonly quoted?: true;
  readonly preprint?: true;
  readonly research?: true;
  readonly testedInCi?: true;
  /** Names of what is counted. */
  readonly examples?: readonly string[];
  readonly year?: number;
  readonly month?: number;
  readonly undated?: true;
  /** What a ratio or a saving is measured against: another measurement, or a named thing. */
  readonly relativeTo?: string;
}

export interface Measurement {
  readonly id: string;
  readonly property: PropertyId | 'density';
  readonly technology: TechnologyId | 'unikernel' | 'process' | 'wasm' | 'kernel';
  readonly what: Measured;
  /** Product, image or release names. */
  readonly software: readonly string[];
  readonly quantity: Quantity;
  readonly conditions: Conditions;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly standing: Standing;
  /** The one measurement that this may stand beside in a chart: same study, or same release and same form. No other two rows of unlike technology are a pair. */
  readonly comparableWith?: string;
}

const serialBoots = {runs: 500, parallel: 1, statistic: 'p50', host: 'AWS m5d.metal', guestCpus: 1, guestMemory: {value: 256, unit: 'megabyte'}, minimalGuest: true} as const satisfies Conditions;
const guestSizes = [{value: 128, unit: 'megabyte'}, {value: 8, unit: 'gigabyte'}] as const satisfies Conditions['guestMemory'];
const vmmMemory = {guestMemory: guestSizes, growsWithGuest: false} as const satisfies Conditions;
const dockerStart = {runs: 50, host: 'Azure VM', hostCpus: 2, hostMemory: {value: 8, unit: 'gigabyte'}, storage: 'ssd', image: 'local', preprint: true, year: 2026} as const satisfies Conditions;
const helloBench = {applications: 57, image: 'pulled', workloads: ['HelloBench'], year: 2016} as const satisfies Conditions;
const sameStudy = {workloads: ['hello', 'nginx', 'redis', 'sqlite'], year: 2021} as const satisfies Conditions;

// What the notes print stands alone, so that a page with the notes need not bring every number.

export const startVmQemuMin = {id: 'start.vm.qemu.min', property: 'startup', technology: 'vm', what: 'process-start-to-init', software: ['QEMU/KVM', 'qboot'], quantity: {kind: 'time', unit: 'millisecond', low: 198.0, typical: 213.9, high: 229.4}, conditions: serialBoots, sources: ['firecracker-nsdi-data'], standing: 'data'} as const satisfies Measurement;

export const startCtDockerSsd = {id: 'start.ct.docker.ssd', property: 'startup', technology: 'container', what: 'container-start', software: ['Docker'], quantity: {kind: 'time', unit: 'millisecond', typical: 568}, conditions: dockerStart, sources: ['khan-docker-startup'], standing: 'primary'} as const satisfies Measurement;

export const startCtPull = {id: 'start.ct.pull', property: 'startup', technology: 'container', what: 'pull-share-of-start', software: ['Docker'], quantity: {kind: 'share', unit: 'percent', typical: 76}, conditions: helloBench, sources: ['slacker'], standing: 'primary'} as const satisfies Measurement;

export const memVmQemu = {id: 'mem.vm.qemu', property: 'resources', technology: 'vm', what: 'vmm-overhead', software: ['QEMU/KVM'], quantity: {kind: 'memory', unit: 'mebibyte', low: 131.2, typical: 131.3, high: 147.6}, conditions: vmmMemory, sources: ['firecracker-nsdi-data', 'firecracker-nsdi'], standing: 'data'} as const satisfies Measurement;

export const memCtEmpty = {id: 'mem.ct.empty', property: 'resources', technology: 'container', what: 'host-memory-per-instance', software: ['runc'], quantity: {kind: 'memory', unit: 'megabyte', typical: 4.1}, conditions: {instances: 50, host: 'GCE n1-standard-4', workloads: ['sleep']}, sources: ['gvisor-density'], standing: 'data'} as const satisfies Measurement;

export const sizeCtAlpineDisk = {id: 'size.ct.alpine.disk', property: 'size', technology: 'container', what: 'image-size', software: ['alpine:3.24.2'], quantity: {kind: 'size', unit: 'megabyte', typical: 8.42}, conditions: {form: 'disk', cpu: 'amd64', year: 2026, month: 9}, sources: ['docker-repo-info'], standing: 'primary'} as const satisfies Measurement;

export const sizeCtPyfull = {id: 'size.ct.pyfull', property: 'size', technology: 'container', what: 'image-size', software: ['python:3.13-trixie'], quantity: {kind: 'size', unit: 'gigabyte', typical: 1.11}, conditions: {form: 'disk', year: 2026, month: 7}, sources: ['docker-repo-info'], standing: 'primary'} as const satisfies Measurement;

export const sizeVmUbumin = {id: 'size.vm.ubumin', property: 'size', technology: 'vm', what: 'image-size', software: ['Ubuntu 24.04 minimal cloud qcow2'], quantity: {kind: 'size', unit: 'mebibyte', typical: 226.75}, conditions: {form: 'download'}, sources: ['canonical-images'], standing: 'primary', comparableWith: 'size.ct.ubuntu'} as const satisfies Measurement;

/** Every number of the lesson: start-up time, memory, image size, density, and what can be counted. */
export const measurements = [
  startVmQemuMin,
  {id: 'start.vm.qemu.bios', property: 'startup', technology: 'vm', what: 'process-start-to-init', software: ['QEMU/KVM'], quantity: {kind: 'time', unit: 'millisecond', low: 231.9, typical: 243.5, high: 264.1}, conditions: serialBoots, sources: ['firecracker-nsdi-data'], standing: 'data'},
  {id: 'start.vm.qemu.p50par', property: 'startup', technology: 'vm', what: 'process-start-to-init', software: ['QEMU/KVM'], quantity: {kind: 'time', unit: 'millisecond', low: 185.7, typical: 231.1, high: 301.6, p99: 280.5}, conditions: {runs: 1000, parallel: 50, statistic: 'p50', minimalGuest: true}, sources: ['firecracker-nsdi-data'], standing: 'data'},
  {id: 'start.vm.chv', property: 'startup', technology: 'vm', what: 'process-start-to-init', software: ['Cloud Hypervisor'], quantity: {kind: 'time', unit: 'millisecond', low: 93.6, typical: 102.5, high: 113.1}, conditions: serialBoots, sources: ['firecracker-nsdi-data'], standing: 'data'},
  {id: 'start.vm.alpine', property: 'startup', technology: 'vm', what: 'guest-boot', software: ['Firecracker', 'Alpine Linux'], quantity: {kind: 'time', unit: 'millisecond', typical: 330, approximate: true}, conditions: {quoted: true}, sources: ['unikraft-performance'], standing: 'primary'},
  {id: 'start.vm.ec2.example', property: 'startup', technology: 'vm', what: 'request-to-ssh-port', software: [], quantity: {kind: 'time', unit: 'second', typical: 29.3, derived: true, parts: [1.54, 4.9, 17.18, 5.64]}, conditions: {runs: 1, host: 'AWS EC2 c5.xlarge', provisioning: true, year: 2021}, sources: ['percival-ec2-boot'], standing: 'primary'},
  {id: 'start.vm.ec2.cold', property: 'startup', technology: 'vm', what: 'cold-launch-to-ssh', software: [], quantity: {kind: 'time', unit: 'second', typical: 25.8}, conditions: {host: 'AWS EC2', provisioning: true}, sources: ['ec2-coldboot-research'], standing: 'user'},
  {id: 'start.vm.ec2.cold.warm', property: 'startup', technology: 'vm', what: 'warm-launch-to-ssh', software: [], quantity: {kind: 'time', unit: 'second', low: 1.9, high: 3.9}, conditions: {host: 'AWS EC2'}, sources: ['ec2-coldboot-research'], standing: 'user'},
  {id: 'start.vm.ec2.cold.fixed', property: 'startup', technology: 'vm', what: 'fixed-launch-phase', software: [], quantity: {kind: 'time', unit: 'second', typical: 16, approximate: true}, conditions: {host: 'AWS EC2'}, sources: ['ec2-coldboot-research'], standing: 'user'},
  {id: 'start.vm.ec2.linux', property: 'startup', technology: 'vm', what: 'first-availability', software: ['Linux'], quantity: {kind: 'time', unit: 'second', low: 60, high: 120}, conditions: {host: 'AWS EC2', expectation: true, year: 2021}, sources: ['admin-magazine-startup'], standing: 'secondary'},
  {id: 'start.vm.ec2.windows.stock', property: 'startup', technology: 'vm', what: 'launch', software: ['Windows Server'], quantity: {kind: 'time', unit: 'second', typical: 45}, conditions: {host: 'AWS EC2', fastLaunch: 'stock'}, sources: ['aws-windows-launch-blog'], standing: 'vendor'},
  {id: 'start.vm.ec2.windows.custom', property: 'startup', technology: 'vm', what: 'launch', software: ['Windows Server'], quantity: {kind: 'time', unit: 'second', typical: 85}, conditions: {host: 'AWS EC2', fastLaunch: 'custom'}, sources: ['aws-windows-launch-blog'], standing: 'vendor'},
  {id: 'start.vm.ec2.windows.before', property: 'startup', technology: 'vm', what: 'launch', software: ['Windows Server'], quantity: {kind: 'time', unit: 'second', typical: 242}, conditions: {host: 'AWS EC2', fastLaunch: 'none'}, sources: ['aws-windows-launch-blog'], standing: 'vendor'},
  {id: 'start.vm.ec2.windoc', property: 'startup', technology: 'vm', what: 'launch', software: ['Windows'], quantity: {kind: 'time', unit: 'minute', low: 15}, conditions: {host: 'AWS EC2', fastLaunch: 'none', often: true, reboots: true}, sources: ['aws-windows-fast-launch'], standing: 'primary'},
  startCtDockerSsd,
  {id: 'start.ct.docker.hdd', property: 'startup', technology: 'container', what: 'container-start', software: ['Docker'], quantity: {kind: 'time', unit: 'millisecond', typical: 1157}, conditions: {runs: 50, host: 'Azure VM', hostCpus: 2, hostMemory: {value: 8, unit: 'gigabyte'}, storage: 'hdd', image: 'local', preprint: true, year: 2026}, sources: ['khan-docker-startup'], standing: 'primary'},
  {id: 'start.ct.docker.mac', property: 'startup', technology: 'container', what: 'container-start', software: ['Docker Desktop', 'macOS'], quantity: {kind: 'ratio', unit: 'times', typical: 2.69}, conditions: {image: 'local', preprint: true, year: 2026, relativeTo: 'start.ct.docker.ssd'}, sources: ['khan-docker-startup'], standing: 'primary'},
  {id: 'start.ct.docker.mac.time', property: 'startup', technology: 'container', what: 'container-start', software: ['Docker Desktop', 'macOS'], quantity: {kind: 'time', unit: 'second', typical: 1.5, derived: true, approximate: true}, conditions: {image: 'local', preprint: true, year: 2026}, sources: ['khan-docker-startup'], standing: 'primary'},
  {id: 'start.ct.ns', property: 'startup', technology: 'container', what: 'namespace-creation', software: ['Docker'], quantity: {kind: 'time', unit: 'millisecond', low: 8, high: 10}, conditions: {preprint: true, year: 2026}, sources: ['khan-docker-startup'], standing: 'primary'},
  {id: 'start.ct.ns.share', property: 'startup', technology: 'container', what: 'namespace-creation', software: ['Docker'], quantity: {kind: 'share', unit: 'percent', high: 1.5}, conditions: {preprint: true, year: 2026}, sources: ['khan-docker-startup'], standing: 'primary'},
  {id: 'start.ct.sizeeffect', property: 'startup', technology: 'container', what: 'image-size-effect-on-start', software: ['Docker'], quantity: {kind: 'share', unit: 'percent', typical: 2.5}, conditions: {storage: 'ssd', image: 'local', imageSizes: [{value: 5, unit: 'megabyte'}, {value: 155, unit: 'megabyte'}], preprint: true, year: 2026}, sources: ['khan-docker-startup'], standing: 'primary'},
  startCtPull,
  {id: 'start.ct.pull.read', property: 'startup', technology: 'container', what: 'data-read-share', software: ['Docker'], quantity: {kind: 'share', unit: 'percent', typical: 6.4}, conditions: helloBench, sources: ['slacker'], standing: 'primary'},
  {id: 'start.ct.borg', property: 'startup', technology: 'container', what: 'start-with-package-install', software: ['Google Borg'], quantity: {kind: 'time', unit: 'second', typical: 25, approximate: true}, conditions: {statistic: 'median', quoted: true}, sources: ['slacker-review'], standing: 'secondary'},
  {id: 'start.proc', property: 'startup', technology: 'process', what: 'fork-exec', software: ['Linux'], quantity: {kind: 'time', unit: 'millisecond', typical: 1, approximate: true}, conditions: {year: 2017}, sources: ['lightvm'], standing: 'primary'},
  {id: 'start.uk.lightvm', property: 'startup', technology: 'unikernel', what: 'guest-boot', software: ['LightVM', 'Xen'], quantity: {kind: 'time', unit: 'millisecond', typical: 2.3}, conditions: {research: true, year: 2017}, sources: ['lightvm'], standing: 'primary'},
  {id: 'start.uk.lightvm.docker', property: 'startup', technology: 'container', what: 'container-start', software: ['Docker'], quantity: {kind: 'ratio', unit: 'times', typical: 100, approximate: true}, conditions: {research: true, year: 2017, relativeTo: 'start.uk.lightvm'}, sources: ['lightvm'], standing: 'primary'},

  memVmQemu,
  {id: 'mem.vm.chv', property: 'resources', technology: 'vm', what: 'vmm-overhead', software: ['Cloud Hypervisor'], quantity: {kind: 'memory', unit: 'mebibyte', typical: 13.3}, conditions: vmmMemory, sources: ['firecracker-nsdi-data'], standing: 'data'},
  {id: 'mem.vm.fc', property: 'resources', technology: 'vm', what: 'vmm-overhead', software: ['Firecracker'], quantity: {kind: 'memory', unit: 'mebibyte', typical: 2.5}, conditions: vmmMemory, sources: ['firecracker-nsdi-data'], standing: 'data'},
  {id: 'mem.vm.fc.paper', property: 'resources', technology: 'vm', what: 'vmm-overhead', software: ['Firecracker'], quantity: {kind: 'memory', unit: 'megabyte', typical: 3, approximate: true}, conditions: vmmMemory, sources: ['firecracker-nsdi'], standing: 'secondary'},
  {id: 'mem.vm.fcspec', property: 'resources', technology: 'vm', what: 'vmm-overhead', software: ['Firecracker'], quantity: {kind: 'memory', unit: 'mebibyte', high: 5}, conditions: {guestCpus: 1, guestMemory: {value: 128, unit: 'mebibyte'}, expectation: true, testedInCi: true}, sources: ['firecracker-specification'], standing: 'vendor'},
  {id: 'mem.vm.guest', property: 'resources', technology: 'vm', what: 'guest-memory-used', software: ['LinuxKit', 'sshd'], quantity: {kind: 'memory', unit: 'mebibyte', low: 47, high: 233}, conditions: {guestMemory: guestSizes, growsWithGuest: true}, sources: ['firecracker-nsdi-data'], standing: 'data'},
  memCtEmpty,
  {id: 'mem.ct.node', property: 'resources', technology: 'container', what: 'host-memory-per-instance', software: ['runc'], quantity: {kind: 'memory', unit: 'megabyte', typical: 76.7}, conditions: {instances: 50, host: 'GCE n1-standard-4', workloads: ['Node.js'], applicationIncluded: true}, sources: ['gvisor-density'], standing: 'data'},
  {id: 'mem.ct.ruby', property: 'resources', technology: 'container', what: 'host-memory-per-instance', software: ['runc'], quantity: {kind: 'memory', unit: 'megabyte', typical: 45.7}, conditions: {instances: 50, host: 'GCE n1-standard-4', workloads: ['Ruby'], applicationIncluded: true}, sources: ['gvisor-density'], standing: 'data'},
  {id: 'mem.same.docker', property: 'resources', technology: 'container', what: 'least-memory-to-run', software: ['Docker'], quantity: {kind: 'memory', unit: 'megabyte', low: 6, high: 7}, conditions: sameStudy, sources: ['unikraft-artifacts'], standing: 'data'},
  {id: 'mem.same.docker.limit', property: 'resources', technology: 'container', what: 'lowest-memory-limit', software: ['Docker'], quantity: {kind: 'memory', unit: 'megabyte', low: 6}, conditions: {}, sources: ['docker-resource-constraints'], standing: 'primary'},
  {id: 'mem.same.microvm', property: 'resources', technology: 'vm', what: 'least-memory-to-run', software: ['Linux microVM'], quantity: {kind: 'memory', unit: 'megabyte', low: 29, high: 30}, conditions: sameStudy, sources: ['unikraft-artifacts'], standing: 'data', comparableWith: 'mem.same.docker'},
  {id: 'mem.same.microvm.ratio', property: 'resources', technology: 'vm', what: 'least-memory-to-run', software: ['Linux microVM'], quantity: {kind: 'ratio', unit: 'times', low: 4, high: 5, derived: true, approximate: true}, conditions: {workloads: ['hello', 'nginx', 'redis', 'sqlite'], year: 2021, relativeTo: 'mem.same.docker'}, sources: ['unikraft-artifacts'], standing: 'data'},
  {id: 'mem.win.nano.process', property: 'resources', technology: 'container', what: 'least-memory-to-launch', software: ['Windows Server 2016', 'Nano Server'], quantity: {kind: 'memory', unit: 'megabyte', low: 40}, conditions: {isolation: 'process', sharingCounted: false}, sources: ['microsoft-system-requirements'], standing: 'primary'},
  {id: 'mem.win.nano.hyper-v', property: 'resources', technology: 'container', what: 'least-memory-to-launch', software: ['Windows Server 2016', 'Nano Server'], quantity: {kind: 'memory', unit: 'megabyte', low: 130}, conditions: {isolation: 'hyper-v', pageFile: {value: 1, unit: 'gigabyte'}, sharingCounted: false}, sources: ['microsoft-system-requirements'], standing: 'primary'},
  {id: 'mem.win.core.process', property: 'resources', technology: 'container', what: 'least-memory-to-launch', software: ['Windows Server 2016', 'Server Core'], quantity: {kind: 'memory', unit: 'megabyte', low: 50}, conditions: {isolation: 'process', sharingCounted: false}, sources: ['microsoft-system-requirements'], standing: 'primary'},
  {id: 'mem.win.core.hyper-v', property: 'resources', technology: 'container', what: 'least-memory-to-launch', software: ['Windows Server 2016', 'Server Core'], quantity: {kind: 'memory', unit: 'megabyte', low: 325}, conditions: {isolation: 'hyper-v', pageFile: {value: 1, unit: 'gigabyte'}, sharingCounted: false}, sources: ['microsoft-system-requirements'], standing: 'primary'},

  {id: 'size.ct.alpine.download', property: 'size', technology: 'container', what: 'image-size', software: ['alpine:3.24.2'], quantity: {kind: 'size', unit: 'megabyte', typical: 3.85, bytes: 3_849_738}, conditions: {form: 'download', cpu: 'amd64', year: 2026, month: 9}, sources: ['docker-repo-info'], standing: 'primary'},
  sizeCtAlpineDisk,
  {id: 'size.ct.debslim.download', property: 'size', technology: 'container', what: 'image-size', software: ['debian:13-slim'], quantity: {kind: 'size', unit: 'megabyte', typical: 29.8, bytes: 29_780_765}, conditions: {form: 'download', cpu: 'amd64', year: 2026, month: 8}, sources: ['docker-repo-info'], standing: 'primary'},
  {id: 'size.ct.debslim.disk', property: 'size', technology: 'container', what: 'image-size', software: ['debian:13-slim'], quantity: {kind: 'size', unit: 'megabyte', typical: 78.6}, conditions: {form: 'disk', cpu: 'amd64', year: 2026, month: 8}, sources: ['docker-repo-info'], standing: 'primary'},
  {id: 'size.ct.ubuntu', property: 'size', technology: 'container', what: 'image-size', software: ['ubuntu:24.04'], quantity: {kind: 'size', unit: 'megabyte', typical: 29.8, bytes: 29_764_116}, conditions: {form: 'download', cpu: 'amd64', year: 2026, month: 9}, sources: ['docker-repo-info'], standing: 'primary'},
  {id: 'size.ct.pyslim', property: 'size', technology: 'container', what: 'image-size', software: ['python:3.13-slim'], quantity: {kind: 'size', unit: 'megabyte', typical: 126}, conditions: {form: 'disk', year: 2026, month: 9}, sources: ['docker-repo-info'], standing: 'primary'},
  sizeCtPyfull,
  {id: 'size.ct.nano', property: 'size', technology: 'container', what: 'image-size', software: ['windows/nanoserver:1903'], quantity: {kind: 'size', unit: 'megabyte', typical: 256}, conditions: {form: 'disk', year: 2020}, sources: ['windows-image-listing'], standing: 'user'},
  {id: 'size.ct.servercore.disk', property: 'size', technology: 'container', what: 'image-size', software: ['windows/servercore:1903'], quantity: {kind: 'size', unit: 'gigabyte', typical: 5.05}, conditions: {form: 'disk', year: 2020}, sources: ['windows-image-listing'], standing: 'user'},
  {id: 'size.ct.servercore.download', property: 'size', technology: 'container', what: 'image-size', software: ['windows/servercore (2022)'], quantity: {kind: 'size', unit: 'gigabyte', typical: 1.25}, conditions: {form: 'download', year: 2023, month: 1}, sources: ['windows-image-size-reduction'], standing: 'primary'},
  {id: 'size.ct.windows', property: 'size', technology: 'container', what: 'image-size', software: ['windows:1903'], quantity: {kind: 'size', unit: 'gigabyte', typical: 13.1}, conditions: {form: 'disk', year: 2020}, sources: ['windows-image-listing'], standing: 'user'},
  sizeVmUbumin,
  {id: 'size.vm.ubumin.22-04', property: 'size', technology: 'vm', what: 'image-size', software: ['Ubuntu 22.04 minimal cloud qcow2'], quantity: {kind: 'size', unit: 'mebibyte', typical: 337.19}, conditions: {form: 'download'}, sources: ['canonical-images'], standing: 'primary'},
  {id: 'size.vm.ubumin.ratio', property: 'size', technology: 'vm', what: 'image-size', software: ['Ubuntu 24.04 minimal cloud qcow2'], quantity: {kind: 'ratio', unit: 'times', typical: 8, derived: true, approximate: true}, conditions: {form: 'download', relativeTo: 'size.ct.ubuntu'}, sources: ['canonical-images', 'docker-repo-info'], standing: 'primary'},
  {id: 'size.vm.ubuntu.download', property: 'size', technology: 'vm', what: 'image-size', software: ['Ubuntu 24.04 server cloud image'], quantity: {kind: 'size', unit: 'mebibyte', typical: 582, bytes: 609_969_664, derived: true}, conditions: {form: 'download', undated: true}, sources: ['svirt-readme'], standing: 'user', comparableWith: 'size.ct.ubuntu'},
  {id: 'size.vm.ubuntu.virtual-disk', property: 'size', technology: 'vm', what: 'image-size', software: ['Ubuntu 24.04 server cloud image'], quantity: {kind: 'size', unit: 'gibibyte', typical: 3.5}, conditions: {form: 'virtual-disk', undated: true}, sources: ['svirt-readme'], standing: 'user'},
  {id: 'size.vm.ubuntu.list', property: 'size', technology: 'vm', what: 'image-size', software: ['Ubuntu 24.04 server cloud image'], quantity: {kind: 'size', unit: 'mega', typical: 599}, conditions: {form: 'download'}, sources: ['reinstall-readme'], standing: 'user'},
  {id: 'size.vm.ubuntu.ratio', property: 'size', technology: 'vm', what: 'image-size', software: ['Ubuntu 24.04 server cloud image'], quantity: {kind: 'ratio', unit: 'times', typical: 20, derived: true, approximate: true}, conditions: {form: 'download', relativeTo: 'size.ct.ubuntu'}, sources: ['svirt-readme', 'docker-repo-info'], standing: 'user'},
  {id: 'size.vm.others.debian', property: 'size', technology: 'vm', what: 'image-size', software: ['Debian 13 cloud qcow2'], quantity: {kind: 'size', unit: 'mega', typical: 322}, conditions: {form: 'download'}, sources: ['reinstall-readme'], standing: 'user'},
  {id: 'size.vm.others.almalinux', property: 'size', technology: 'vm', what: 'image-size', software: ['AlmaLinux 10 cloud qcow2'], quantity: {kind: 'size', unit: 'mega', typical: 479}, conditions: {form: 'download'}, sources: ['reinstall-readme'], standing: 'user'},
  {id: 'size.vm.others.rocky', property: 'size', technology: 'vm', what: 'image-size', software: ['Rocky Linux 10 cloud qcow2'], quantity: {kind: 'size', unit: 'mega', typical: 548}, conditions: {form: 'download'}, sources: ['reinstall-readme'], standing: 'user'},
  {id: 'size.vm.others.fedora', property: 'size', technology: 'vm', what: 'image-size', software: ['Fedora 43 cloud qcow2'], quantity: {kind: 'size', unit: 'mega', typical: 556}, conditions: {form: 'download'}, sources: ['reinstall-readme'], standing: 'user'},
  {id: 'size.uk.hello', property: 'size', technology: 'unikernel', what: 'image-size', software: ['Unikraft', 'hello'], quantity: {kind: 'size', unit: 'megabyte', typical: 0.21, bytes: 212_992}, conditions: {year: 2021}, sources: ['unikraft-artifacts'], standing: 'data'},
  {id: 'size.uk.sqlite', property: 'size', technology: 'unikernel', what: 'image-size', software: ['Unikraft', 'sqlite'], quantity: {kind: 'size', unit: 'megabyte', typical: 1.59}, conditions: {year: 2021}, sources: ['unikraft-artifacts'], standing: 'data'},
  {id: 'size.uk.nginx', property: 'size', technology: 'unikernel', what: 'image-size', software: ['Unikraft', 'nginx'], quantity: {kind: 'size', unit: 'megabyte', typical: 1.63}, conditions: {year: 2021}, sources: ['unikraft-artifacts'], standing: 'data'},
  {id: 'size.uk.redis', property: 'size', technology: 'unikernel', what: 'image-size', software: ['Unikraft', 'redis'], quantity: {kind: 'size', unit: 'megabyte', typical: 1.84, bytes: 1_839_104}, conditions: {year: 2021}, sources: ['unikraft-artifacts'], standing: 'data'},
  {id: 'size.wasm', property: 'size', technology: 'wasm', what: 'image-size', software: ['Docker'], quantity: {kind: 'size', unit: 'megabyte', typical: 3}, conditions: {}, sources: ['docker-wasm'], standing: 'primary'},

  {id: 'dens.k8s', property: 'density', technology: 'container', what: 'limit-per-host', software: ['Kubernetes 1.35'], quantity: {kind: 'count', unit: 'pod', high: 110}, conditions: {}, sources: ['kubernetes-large-clusters'], standing: 'primary'},
  {id: 'dens.k8s.nodes', property: 'density', technology: 'container', what: 'limit-per-cluster', software: ['Kubernetes 1.35'], quantity: {kind: 'count', unit: 'node', high: 5000}, conditions: {}, sources: ['kubernetes-large-clusters'], standing: 'primary'},
  {id: 'dens.k8s.pods', property: 'density', technology: 'container', what: 'limit-per-cluster', software: ['Kubernetes 1.35'], quantity: {kind: 'count', unit: 'pod', high: 150_000}, conditions: {}, sources: ['kubernetes-large-clusters'], standing: 'primary'},
  {id: 'dens.k8s.containers', property: 'density', technology: 'container', what: 'limit-per-cluster', software: ['Kubernetes 1.35'], quantity: {kind: 'count', unit: 'container', high: 300_000}, conditions: {}, sources: ['kubernetes-large-clusters'], standing: 'primary'},
  {id: 'dens.hyperv', property: 'density', technology: 'vm', what: 'limit-per-host', software: ['Hyper-V', 'Windows Server 2016', 'Windows Server 2019'], quantity: {kind: 'count', unit: 'vm', high: 1024}, conditions: {}, sources: ['hyper-v-scalability'], standing: 'primary'},
  {id: 'dens.lightvm', property: 'density', technology: 'vm', what: 'guests-per-host', software: ['LightVM', 'Xen'], quantity: {kind: 'count', unit: 'vm', low: 1000, approximate: true}, conditions: {hostCpus: 64, research: true, year: 2017}, sources: ['lightvm'], standing: 'primary'},
  {id: 'dens.lxd', property: 'density', technology: 'container', what: 'density', software: ['LXD'], quantity: {kind: 'ratio', unit: 'times', typical: 14.5}, conditions: {year: 2015, relativeTo: 'KVM'}, sources: ['canonical-lxd'], standing: 'vendor'},
  {id: 'dens.lxd.launch', property: 'density', technology: 'container', what: 'launch-time-saved', software: ['LXD'], quantity: {kind: 'share', unit: 'percent', typical: 94}, conditions: {year: 2015, relativeTo: 'KVM'}, sources: ['canonical-lxd'], standing: 'vendor'},
  {id: 'dens.lxd.latency', property: 'density', technology: 'container', what: 'latency-saved', software: ['LXD'], quantity: {kind: 'share', unit: 'percent', typical: 57}, conditions: {year: 2015, relativeTo: 'KVM'}, sources: ['canonical-lxd'], standing: 'vendor'},
  {id: 'dens.fc.rate', property: 'density', technology: 'vm', what: 'creation-rate', software: ['Firecracker'], quantity: {kind: 'rate', unit: 'vm-per-core-second', typical: 5}, conditions: {}, sources: ['firecracker-design'], standing: 'vendor'},
  {id: 'dens.fc.rate.host', property: 'density', technology: 'vm', what: 'creation-rate', software: ['Firecracker'], quantity: {kind: 'rate', unit: 'vm-per-second', typical: 180}, conditions: {hostCpus: 36}, sources: ['firecracker-design'], standing: 'vendor'},

  {id: 'iso.syscalls', property: 'isolation', technology: 'container', what: 'system-calls-off', software: ['Docker', 'seccomp'], quantity: {kind: 'count', unit: 'system-call', typical: 44, approximate: true}, conditions: {}, sources: ['docker-seccomp'], standing: 'primary'},
  {id: 'iso.syscalls.known', property: 'isolation', technology: 'container', what: 'system-calls-known', software: ['Docker', 'seccomp'], quantity: {kind: 'count', unit: 'system-call', low: 300}, conditions: {}, sources: ['docker-seccomp'], standing: 'primary'},
  {id: 'iso.namespaces', property: 'isolation', technology: 'container', what: 'namespace-types', software: ['Linux man-pages 6.16'], quantity: {kind: 'count', unit: 'namespace-type', typical: 8}, conditions: {examples: ['cgroup', 'IPC', 'network', 'mount', 'PID', 'time', 'user', 'UTS']}, sources: ['namespaces-manual'], standing: 'primary'},
  {id: 'iso.cves.container', property: 'isolation', technology: 'container', what: 'escape-examples', software: ['runc'], quantity: {kind: 'count', unit: 'vulnerability', low: 2}, conditions: {examples: ['CVE-2019-5736', 'CVE-2024-21626']}, sources: ['cve-2019-5736', 'cve-2024-21626'], standing: 'primary'},
  {id: 'iso.cves.vm', property: 'isolation', technology: 'vm', what: 'escape-examples', software: ['QEMU', 'Xen', 'KVM'], quantity: {kind: 'count', unit: 'vulnerability', low: 1}, conditions: {examples: ['CVE-2015-3456']}, sources: ['cve-2015-3456'], standing: 'primary'},
  {id: 'iso.kernelvulns', property: 'isolation', technology: 'kernel', what: 'kernel-vulnerabilities', software: ['Linux'], quantity: {kind: 'count', unit: 'vulnerability', typical: 454}, conditions: {year: 2017}, sources: ['kernel-vulnerabilities-2017'], standing: 'secondary'},
  {id: 'port.alpine', property: 'portability', technology: 'container', what: 'cpu-variants', software: ['alpine'], quantity: {kind: 'count', unit: 'cpu-variant', typical: 8}, conditions: {}, sources: ['docker-repo-info'], standing: 'primary'},
  {id: 'port.alpine.debian', property: 'portability', technology: 'container', what: 'cpu-variants', software: ['debian'], quantity: {kind: 'count', unit: 'cpu-variant', typical: 8}, conditions: {}, sources: ['docker-repo-info'], standing: 'primary'},
  {id: 'port.alpine.ubuntu', property: 'portability', technology: 'container', what: 'cpu-variants', software: ['ubuntu:24.04'], quantity: {kind: 'count', unit: 'cpu-variant', typical: 6}, conditions: {}, sources: ['docker-repo-info'], standing: 'primary'},
] as const satisfies readonly Measurement[];

export type MeasurementId = (typeof measurements)[number]['id'];

/** What was found but has no number. */
export interface Finding {
  readonly id: string;
  readonly property: PropertyId | 'overall';
  readonly technology: TechnologyId;
  readonly what: Measured;
  readonly value: 'possible' | 'impossible' | 'off-by-default' | 'slower-by-emulation' | 'equal-or-better-mostly';
  readonly software: readonly string[];
  readonly conditions: Conditions;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly standing: Standing;
}

/** Findings without a number: user mapping, foreign CPU, older Windows, overall performance. */
export const findings = [
  {id: 'iso.userns', property: 'isolation', technology: 'container', what: 'root-user-mapping', value: 'off-by-default', software: ['Docker 1.10'], conditions: {}, sources: ['docker-security'], standing: 'primary'},
  {id: 'port.mismatch', property: 'portability', technology: 'container', what: 'foreign-cpu-image', value: 'slower-by-emulation', software: ['QEMU', 'Rosetta'], conditions: {cpu: 'amd64', hostCpu: 'arm64'}, sources: ['docker-multi-platform', 'docker-desktop-vmm'], standing: 'primary'},
  {id: 'os.win2016on2019.hyper-v', property: 'os-diversity', technology: 'container', what: 'older-windows-image', value: 'possible', software: ['Windows Server 2016'], conditions: {host: 'Windows Server 2019', isolation: 'hyper-v'}, sources: ['microsoft-version-compatibility'], standing: 'primary'},
  {id: 'os.win2016on2019.process', property: 'os-diversity', technology: 'container', what: 'older-windows-image', value: 'impossible', software: ['Windows Server 2016'], conditions: {host: 'Windows Server 2019', isolation: 'process'}, sources: ['microsoft-version-compatibility'], standing: 'primary'},
  {id: 'perf.ibm', property: 'overall', technology: 'container', what: 'performance', value: 'equal-or-better-mostly', software: ['Docker'], conditions: {year: 2015, relativeTo: 'KVM'}, sources: ['ibm-vm-container'], standing: 'primary'},
] as const satisfies readonly Finding[];
