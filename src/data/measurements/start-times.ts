import type {Conditions, Measurement} from './types.js';

/** Conditions of measurements on one computer: a VM in Azure. */
export const azureVm = {
  host: 'Azure VM',
  hostCpus: 2,
  hostMemory: {value: 7.7, unit: 'gibibyte'},
  preprint: true,
  year: 2026,
  month: 2,
} as const satisfies Conditions;

/** Conditions of a whole `docker run` there. */
export const dockerRun = {
  ...azureVm,
  runs: 50,
  statistic: 'mean',
  storage: 'ssd',
  image: 'local',
  workloads: ['echo'],
} as const satisfies Conditions;

/** A whole `docker run`, from the call to the removal of the container. */
export const dockerStart = {
  id: 'start.ct.docker.ssd',
  property: 'startup',
  technology: 'container',
  what: 'run-to-exit',
  software: ['Docker Engine 28.2.2', 'alpine'],
  quantity: {kind: 'time', unit: 'millisecond', typical: 567.6, deviation: 19.2},
  conditions: dockerRun,
  sources: ['khan-docker-data', 'khan-docker-startup'],
} as const satisfies Measurement;

/** One start of a VM on a computer of one's own. */
const fedoraStart = {
  property: 'startup',
  technology: 'vm',
  software: ['Fedora Rawhide', 'systemd'],
  conditions: {runs: 1, year: 2022, month: 1},
  sources: ['systemd-22060'],
} as const;

/**
 * The measurements that `<startup-timeline>` draws: the steps of a VM's start, a whole `docker run`, and the work of a provider
 * that a rented server needs on top.
 */
export const startTimes = {
  loader: {
    id: 'start.vm.fedora.loader',
    what: 'boot-loader',
    quantity: {kind: 'time', unit: 'second', typical: 0.13},
    ...fedoraStart,
  },
  kernel: {
    id: 'start.vm.fedora.kernel',
    what: 'kernel-start',
    quantity: {kind: 'time', unit: 'second', typical: 0.99},
    ...fedoraStart,
  },
  disk: {
    id: 'start.vm.fedora.initrd',
    what: 'initrd',
    quantity: {kind: 'time', unit: 'second', typical: 1.66},
    ...fedoraStart,
  },
  services: {
    id: 'start.vm.fedora.services',
    what: 'service-start',
    quantity: {kind: 'time', unit: 'second', typical: 6.04},
    ...fedoraStart,
  },
  provider: {
    id: 'start.vm.ec2.cold.provider',
    property: 'startup',
    technology: 'vm',
    what: 'order-to-running',
    software: ['Amazon Linux 2023'],
    quantity: {kind: 'time', unit: 'second', typical: 22.6, derived: '4.8 + 17.8 s'},
    conditions: {runs: 3, statistic: 'mean', host: 'AWS EC2 m7i.large', year: 2026, month: 2},
    sources: ['ec2-coldboot-research'],
  },
  docker: dockerStart,
} as const satisfies Readonly<Record<string, Measurement>>;
