import type {PropertyId} from '../properties.js';
import type {SourceId} from '../sources.js';
import type {TechnologyId} from '../technologies.js';
import type {ByteUnit, TimeUnit} from '../types.js';

/**
 * The standing of a fact: `primary` (maintainer, vendor's documentation, standard, paper), `data` (statistic of the authors'
 * raw data), `own` (recorded for this lesson), `secondary` (report about the source), `vendor` (claim or promise of a
 * maker), `user` (one person's report). The lesson shows the first two without a mark, the others with one.
 */
export type Standing = 'primary' | 'data' | 'own' | 'secondary' | 'vendor' | 'user';

/** The basis of a fact: sources, or our own recording. */
export type Basis = {readonly sources: readonly [SourceId, ...SourceId[]]} | {readonly basis: 'own'};

/** At least one of the three. A limit sets one end only: at most 5 is `high: 5`. */
export type Range =
  | {readonly low: number; readonly typical?: number; readonly high?: number}
  | {readonly low?: number; readonly typical: number; readonly high?: number}
  | {readonly low?: number; readonly typical?: number; readonly high: number};

export type CountUnit = 'system-call' | 'namespace-type' | 'cpu-variant' | 'pod' | 'node' | 'container' | 'vm';

export type Quantity = Range &
  (
    | {readonly kind: 'time'; readonly unit: TimeUnit}
    | {readonly kind: 'memory'; readonly unit: ByteUnit}
    | {readonly kind: 'size'; readonly unit: ByteUnit; /** The exact size. */ readonly bytes?: number}
    | {readonly kind: 'share'; readonly unit: 'percent'}
    | {readonly kind: 'ratio'; readonly unit: 'times'}
    | {readonly kind: 'count'; readonly unit: CountUnit}
    | {readonly kind: 'rate'; readonly unit: 'vm-per-second' | 'vm-per-core-second'}
  ) & {
    /** How we computed it from figures of the source: `29 ÷ 7 MB`. Absent where the source states the number. */
    readonly derived?: string;
    readonly approximate?: true;
    /** 99th percentile. */
    readonly p99?: number;
    /** Standard deviation of the runs. */
    readonly deviation?: number;
  };

export interface Amount {
  readonly value: number;
  readonly unit: ByteUnit;
}

/** What was measured: for a time, from when to when. */
export type Measured =
  | 'process-start-to-init'
  | 'request-to-ssh-port'
  | 'request-to-ssh-login'
  | 'order-to-running'
  | 'provider-phase'
  | 'running-to-ssh-login'
  | 'request-to-use'
  | 'launch-to-ready'
  | 'boot-loader'
  | 'kernel-start'
  | 'initrd'
  | 'service-start'
  | 'kernel-start-to-services'
  | 'firmware-to-services'
  | 'guest-boot'
  | 'run-to-exit'
  | 'runtime-create-to-delete'
  | 'pull'
  | 'pull-share-of-start'
  | 'data-read-share'
  | 'namespace-creation'
  | 'namespace-share'
  | 'task-start'
  | 'container-start'
  | 'fork-exec'
  | 'vmm-memory'
  | 'vm-process-memory'
  | 'guest-memory-used'
  | 'os-memory-used'
  | 'host-memory-per-instance'
  | 'least-guest-memory'
  | 'least-memory-limit'
  | 'lowest-memory-limit'
  | 'least-memory-to-launch'
  | 'image-size'
  | 'file-tree-size'
  | 'limit-per-host'
  | 'limit-per-cluster'
  | 'guests-per-host'
  | 'creation-rate'
  | 'system-calls-off'
  | 'system-calls-known'
  | 'namespace-types'
  | 'cpu-variants'
  | 'root-user-mapping'
  | 'foreign-cpu-image'
  | 'older-windows-image'
  | 'performance';

/** The conditions of a measurement. If two numbers were measured under different conditions, the lesson says so beside them. */
export interface Conditions {
  /** How often it was measured; 1 is a single run, which has no statistic. */
  readonly runs?: number;
  /** On how many machines; a range then goes from one machine to the other. */
  readonly machines?: number;
  /** In how many regions of a cloud. */
  readonly regions?: number;
  /** How many ran at once; 1 is one after the other. */
  readonly parallel?: number;
  /** The statistic of the runs or instances. The median is the value at index n/2 of the sorted runs. */
  readonly statistic?: 'mean' | 'median';
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
  /** What kind of size: packed for download, unpacked on disk, the largest the guest may fill, or not said. */
  readonly form?: 'download' | 'disk' | 'virtual-disk' | 'packed' | 'unpacked' | 'unsaid';
  readonly cpu?: 'amd64' | 'arm64';
  readonly hostCpu?: 'amd64' | 'arm64';
  readonly isolation?: 'process' | 'hyper-v';
  /** Page file needed on top. */
  readonly pageFile?: Amount;
  readonly instances?: number;
  readonly workloads?: readonly string[];
  readonly applications?: number;
  /** How a Windows server in the cloud starts: from an image of the vendor's or of the customer's own, prepared for a fast launch or not. */
  readonly launchImage?: 'prepared' | 'own-prepared' | 'own' | 'unprepared';
  /** Whether the number includes the provider's work. */
  readonly provisioning?: true;
  /** Whether the number includes the application's memory. */
  readonly applicationIncluded?: true;
  /** Whether the number includes the guest kernel's memory. */
  readonly kernelIncluded?: true;
  /** Whether the number excludes pages that are shared with other processes. */
  readonly sharedExcluded?: true;
  /** Whether swap was allowed in addition. */
  readonly swapAllowed?: true;
  /** The smallest amount that can be set; smaller needs cannot be seen. */
  readonly leastAccepted?: Amount;
  readonly often?: true;
  readonly reboots?: true;
  /** An expectation that nobody measured. */
  readonly expectation?: true;
  /** A promise of the maker. */
  readonly promised?: true;
  /** The maker's automatic tests fail if the promise is broken. */
  readonly testedInCi?: true;
  /** The first version to which it applies. */
  readonly since?: string;
  readonly preprint?: true;
  readonly research?: true;
  /** Names of what is counted. */
  readonly examples?: readonly string[];
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly undated?: true;
  /** What a ratio or a saving is measured against: another measurement, or a named thing. */
  readonly relativeTo?: string;
}

export type Measurement = Basis & {
  readonly id: string;
  readonly property: PropertyId | 'density';
  readonly technology: TechnologyId | 'unikernel' | 'process' | 'wasm';
  readonly what: Measured;
  /** Product, image or release names. */
  readonly software: readonly string[];
  readonly quantity: Quantity;
  readonly conditions: Conditions;
  /**
   * The one measurement that may be compared with this one: the same quantity under the same conditions. No other rows of
   * different technologies may be compared.
   */
  readonly comparableWith?: string;
};

/** A finding without a number. */
export type Finding = Basis & {
  readonly id: string;
  readonly property: PropertyId | 'overall';
  readonly technology: TechnologyId;
  readonly what: Measured;
  readonly value: 'possible' | 'impossible' | 'off-by-default' | 'slower-by-emulation' | 'equal-or-better-mostly';
  readonly software: readonly string[];
  readonly conditions: Conditions;
};
