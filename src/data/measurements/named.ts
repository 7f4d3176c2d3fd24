import {azureVm, dockerRun, dockerStart} from './start-times.js';
import type {Conditions, Measurement} from './types.js';

const gvisor = {instances: 50, statistic: 'mean', host: 'GCE n1-standard-4', year: 2020} as const satisfies Conditions;
const debianHost = {
  runs: 1,
  host: 'Debian 13.8',
  hostMemory: {value: 967, unit: 'mebibyte'},
  year: 2026,
  month: 11,
  day: 27,
} as const satisfies Conditions;

/** Conditions that other measurements share. */
export const conditions = {azureVm, dockerRun, gvisor} as const;

/**
 * The measurements that a cell or a note of the table names, each by its name in the sentences. The table has them from the
 * start; the others are fetched when a reader asks for all of them.
 */
export const named = {
  server: {
    id: 'start.vm.ec2.cold',
    property: 'startup',
    technology: 'vm',
    what: 'request-to-ssh-login',
    software: ['Amazon Linux 2023'],
    quantity: {kind: 'time', unit: 'second', typical: 25.8},
    conditions: {runs: 3, statistic: 'mean', host: 'AWS EC2 m7i.large', provisioning: true, year: 2026, month: 2},
    sources: ['ec2-coldboot-research'],
  },
  docker: dockerStart,
  os: {
    id: 'mem.own.guest',
    property: 'resources',
    technology: 'vm',
    what: 'os-memory-used',
    software: ['Docker Engine 26.1.5'],
    quantity: {kind: 'memory', unit: 'mebibyte', typical: 221},
    conditions: debianHost,
    basis: 'own',
  },
  web: {
    id: 'mem.own.nginx',
    property: 'resources',
    technology: 'container',
    what: 'host-memory-per-instance',
    software: ['nginx 1.22.1', 'Docker Engine 26.1.5'],
    quantity: {kind: 'memory', unit: 'mebibyte', typical: 1.93},
    conditions: {...debianHost, applicationIncluded: true, sharedExcluded: true},
    basis: 'own',
  },
  runc: {
    id: 'mem.ct.empty',
    property: 'resources',
    technology: 'container',
    what: 'host-memory-per-instance',
    software: ['runc'],
    quantity: {kind: 'memory', unit: 'megabyte', typical: 4.1},
    conditions: {...gvisor, workloads: ['sleep']},
    sources: ['gvisor-density'],
  },
  vm: {
    id: 'size.vm.ubumin',
    property: 'size',
    technology: 'vm',
    what: 'image-size',
    software: ['Ubuntu 23.10+ minimal cloud image'],
    quantity: {kind: 'size', unit: 'mebibyte', typical: 226.75},
    conditions: {form: 'download', year: 2026},
    sources: ['canonical-images'],
    comparableWith: 'size.ct.ubuntu',
  },
  ubuntu: {
    id: 'size.ct.ubuntu',
    property: 'size',
    technology: 'container',
    what: 'image-size',
    software: ['ubuntu:24.04'],
    quantity: {kind: 'size', unit: 'megabyte', typical: 29.8, bytes: 29_764_116},
    conditions: {form: 'download', cpu: 'amd64', year: 2026, month: 9},
    sources: ['docker-repo-info'],
  },
  python: {
    id: 'size.ct.pyfull',
    property: 'size',
    technology: 'container',
    what: 'image-size',
    software: ['python:3.13-trixie'],
    quantity: {kind: 'size', unit: 'gigabyte', typical: 1.11},
    conditions: {form: 'disk', year: 2026, month: 7},
    sources: ['docker-repo-info'],
  },
  vmDisk: {
    id: 'size.vm.ubuntu.virtual-disk',
    property: 'size',
    technology: 'vm',
    what: 'image-size',
    software: ['Ubuntu 24.04 server cloud image'],
    quantity: {kind: 'size', unit: 'gibibyte', typical: 3.5},
    conditions: {form: 'virtual-disk', cpu: 'amd64', undated: true},
    sources: ['svirt-readme'],
  },
  ubuntuDisk: {
    id: 'size.ct.ubuntu.disk',
    property: 'size',
    technology: 'container',
    what: 'image-size',
    software: ['ubuntu:24.04'],
    quantity: {kind: 'size', unit: 'megabyte', typical: 78.16},
    conditions: {form: 'disk', cpu: 'amd64', year: 2026, month: 8},
    sources: ['docker-repo-info'],
  },
} as const satisfies Readonly<Record<string, Measurement>>;
