import type {PropertyId} from '../properties.js';
import type {SourceId} from '../sources.js';
import type {TechnologyId} from '../technologies.js';
import type {ByteUnit, TimeUnit} from '../types.js';

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
