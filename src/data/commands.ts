import type {SourceId} from './sources.js';

/** The computers whose commands are told apart: the containers of the latter run in a VM that their user does not see. */
export const systemIds = ['linux', 'mac-windows'] as const;
export type SystemId = (typeof systemIds)[number];

/** With what the outputs were recorded, and when. The record itself is in `test/data/fixtures/recorded-session.txt`. */
export const recordedWith = {
  date: '2026-11-27',
  os: 'Debian 13',
  kernel: '6.12.117',
  engine: 'Docker Engine 26.1.5',
  /** Made for the record from files of Debian 12, with nginx. The commands to copy have public images in its place. */
  image: 'web-demo:debian12',
} as const;

/** What a command printed when it was recorded. */
export interface Recording {
  /** The command as it was typed, alone or as one of several in a line (`a; b`). */
  readonly command: string;
  /** All that it printed, line for line. */
  readonly output: string;
  /** The words in the output that a reader should look at. */
  readonly notable: readonly string[];
}

/** The name of a kernel as `uname` prints it, from a public report. */
export interface CitedKernel {
  readonly on: 'Mac' | 'Windows';
  readonly name: string;
  /** The words in the name that a reader should look at. */
  readonly notable: readonly string[];
  readonly source: SourceId;
}

/** A command to type into a terminal. */
export interface Command<I extends string = string> {
  /** Its system and what it shows. */
  readonly id: I;
  readonly system: SystemId;
  /** To copy: it names public images only. */
  readonly command: string;
  /** What it printed in our record. */
  readonly recorded?: Recording;
  /** What `uname` printed for others, on computers that we have not recorded. */
  readonly kernels?: readonly CitedKernel[];
  /** What supports the sentence about it. */
  readonly sources: readonly [SourceId, ...SourceId[]];
}

const kernel = '6.12.117+deb13-amd64';

const rows = [
  {
    id: 'linux.host-kernel',
    system: 'linux',
    command: 'uname -r',
    recorded: {command: 'uname -r', output: kernel, notable: []},
    sources: ['docker-what-is-a-container'],
  },
  {
    id: 'linux.container-kernel',
    system: 'linux',
    command: 'docker run --rm debian:12 uname -r',
    recorded: {command: 'docker run --rm web-demo:debian12 uname -r', output: kernel, notable: [kernel]},
    sources: ['docker-what-is-a-container', 'microsoft-containers-vs-vm'],
  },
  {
    id: 'mac-windows.vm-kernel',
    system: 'mac-windows',
    command: 'docker run --rm debian:12 uname -r',
    kernels: [
      {on: 'Mac', name: '6.10.0-linuxkit', notable: ['linuxkit'], source: 'docker-for-mac-7402'},
      {on: 'Windows', name: '6.6.114.1-microsoft-standard-WSL2', notable: ['WSL2'], source: 'docker-desktop-feedback-391'},
    ],
    sources: ['docker-desktop-vmm', 'docker-desktop-wsl'],
  },
] as const satisfies readonly Command<`${SystemId}.${string}`>[];

export type CommandId = (typeof rows)[number]['id'];

/** What a command shows: its id without its system. Commands of both systems may show the same. */
export type CommandName<I extends string = CommandId> = I extends `${SystemId}.${infer Name}` ? Name : never;

/** Commands with which a reader compares the kernel of the computer with that in a container, in the order in which they are typed. */
export const commands: readonly Command<CommandId>[] = rows;
