import {startTimes} from './measurements/start-times.js';
import type {Measurement} from './measurements/types.js';
import type {TechnologyId} from './technologies.js';

/** A step between the order to start and the running app. */
export interface StartStep<I extends string = StartStepId> {
  readonly id: I;
  /** Whether a kernel starts in it. */
  readonly kernel: boolean;
  /** Its measured time. Without one the step is named, and drawn without width. */
  readonly time?: Measurement;
}

/** The steps in which a technology starts. */
export interface Start<I extends string = StartStepId> {
  readonly technology: TechnologyId;
  readonly steps: readonly StartStep<I>[];
  /** The time of all steps together, where no step was measured alone. */
  readonly whole?: Measurement;
}

const rows = [
  {
    technology: 'vm',
    steps: [
      {id: 'vm.firmware', kernel: false},
      {id: 'vm.loader', kernel: false, time: startTimes.loader},
      {id: 'vm.kernel', kernel: true, time: startTimes.kernel},
      {id: 'vm.disk', kernel: false, time: startTimes.disk},
      {id: 'vm.services', kernel: false, time: startTimes.services},
      {id: 'vm.app', kernel: false},
    ],
  },
  {
    technology: 'container',
    steps: [
      {id: 'container.files', kernel: false},
      {id: 'container.isolation', kernel: false},
      {id: 'container.app', kernel: false},
    ],
    whole: startTimes.docker,
  },
] as const satisfies readonly Start<`${TechnologyId}.${string}`>[];

export type StartStepId = (typeof rows)[number]['steps'][number]['id'];

/** The start of a VM and that of a container. They were measured on different computers. */
export const starts: readonly Start[] = rows;

/** What a server rented in a cloud needs on top. */
export const providerTime: Measurement = startTimes.provider;

/** Where the axis of the timeline ends, in seconds. */
export const axisEnd = 10;

/** A measured time in seconds. */
export const secondsOf = ({quantity: {typical = 0, unit}}: Measurement): number => (unit === 'millisecond' ? typical / 1000 : typical);

/** The measured seconds of a start. */
export const wholeSeconds = ({steps, whole}: Start): number =>
  whole ? secondsOf(whole) : steps.reduce((sum, {time}) => sum + (time ? secondsOf(time) : 0), 0);
