import type {Conditions, Measurement} from './types.js';

/** What the notes of the first render print: a page need not bring every number for them. */

export const serialBoots = {runs: 500, parallel: 1, statistic: 'p50', host: 'AWS m5d.metal', guestCpus: 1, guestMemory: {value: 256, unit: 'megabyte'}, minimalGuest: true} as const satisfies Conditions;
export const guestSizes = [{value: 128, unit: 'megabyte'}, {value: 8, unit: 'gigabyte'}] as const satisfies Conditions['guestMemory'];
export const vmmMemory = {guestMemory: guestSizes, growsWithGuest: false} as const satisfies Conditions;
export const dockerStart = {runs: 50, host: 'Azure VM', hostCpus: 2, hostMemory: {value: 8, unit: 'gigabyte'}, storage: 'ssd', image: 'local', preprint: true, year: 2026} as const satisfies Conditions;
export const helloBench = {applications: 57, image: 'pulled', workloads: ['HelloBench'], year: 2016} as const satisfies Conditions;

export const startVmQemuMin = {id: 'start.vm.qemu.min', property: 'startup', technology: 'vm', what: 'process-start-to-init', software: ['QEMU/KVM', 'qboot'], quantity: {kind: 'time', unit: 'millisecond', low: 198.0, typical: 213.9, high: 229.4}, conditions: serialBoots, sources: ['firecracker-nsdi-data'], standing: 'data'} as const satisfies Measurement;

export const startCtDockerSsd = {id: 'start.ct.docker.ssd', property: 'startup', technology: 'container', what: 'container-start', software: ['Docker'], quantity: {kind: 'time', unit: 'millisecond', typical: 568}, conditions: dockerStart, sources: ['khan-docker-startup'], standing: 'primary'} as const satisfies Measurement;

export const startCtPull = {id: 'start.ct.pull', property: 'startup', technology: 'container', what: 'pull-share-of-start', software: ['Docker'], quantity: {kind: 'share', unit: 'percent', typical: 76}, conditions: helloBench, sources: ['slacker'], standing: 'primary'} as const satisfies Measurement;

export const memVmQemu = {id: 'mem.vm.qemu', property: 'resources', technology: 'vm', what: 'vmm-overhead', software: ['QEMU/KVM'], quantity: {kind: 'memory', unit: 'mebibyte', low: 131.2, typical: 131.3, high: 147.6}, conditions: vmmMemory, sources: ['firecracker-nsdi-data', 'firecracker-nsdi'], standing: 'data'} as const satisfies Measurement;

export const memCtEmpty = {id: 'mem.ct.empty', property: 'resources', technology: 'container', what: 'host-memory-per-instance', software: ['runc'], quantity: {kind: 'memory', unit: 'megabyte', typical: 4.1}, conditions: {instances: 50, host: 'GCE n1-standard-4', workloads: ['sleep']}, sources: ['gvisor-density'], standing: 'data'} as const satisfies Measurement;

export const sizeCtAlpineDisk = {id: 'size.ct.alpine.disk', property: 'size', technology: 'container', what: 'image-size', software: ['alpine:3.24.2'], quantity: {kind: 'size', unit: 'megabyte', typical: 8.42}, conditions: {form: 'disk', cpu: 'amd64', year: 2026, month: 9}, sources: ['docker-repo-info'], standing: 'primary'} as const satisfies Measurement;

export const sizeCtPyfull = {id: 'size.ct.pyfull', property: 'size', technology: 'container', what: 'image-size', software: ['python:3.13-trixie'], quantity: {kind: 'size', unit: 'gigabyte', typical: 1.11}, conditions: {form: 'disk', year: 2026, month: 7}, sources: ['docker-repo-info'], standing: 'primary'} as const satisfies Measurement;

export const sizeVmUbumin = {id: 'size.vm.ubumin', property: 'size', technology: 'vm', what: 'image-size', software: ['Ubuntu 24.04 minimal cloud qcow2'], quantity: {kind: 'size', unit: 'mebibyte', typical: 226.75}, conditions: {form: 'download'}, sources: ['canonical-images'], standing: 'primary', comparableWith: 'size.ct.ubuntu'} as const satisfies Measurement;
