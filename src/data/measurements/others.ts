import type {Measurement} from './types.js';

/** Numbers beside the comparison: density, and what is neither a VM nor a container. */
export const otherMeasurements = [
  {id: 'start.proc', property: 'startup', technology: 'process', what: 'fork-exec', software: ['Linux'], quantity: {kind: 'time', unit: 'millisecond', typical: 1, approximate: true}, conditions: {year: 2017}, sources: ['lightvm'], standing: 'primary'},
  {id: 'start.uk.lightvm', property: 'startup', technology: 'unikernel', what: 'guest-boot', software: ['LightVM', 'Xen'], quantity: {kind: 'time', unit: 'millisecond', typical: 2.3}, conditions: {research: true, year: 2017}, sources: ['lightvm'], standing: 'primary'},
  {id: 'start.uk.lightvm.docker', property: 'startup', technology: 'container', what: 'container-start', software: ['Docker'], quantity: {kind: 'ratio', unit: 'times', typical: 100, approximate: true}, conditions: {research: true, year: 2017, relativeTo: 'start.uk.lightvm'}, sources: ['lightvm'], standing: 'primary'},

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

  {id: 'iso.kernelvulns', property: 'isolation', technology: 'kernel', what: 'kernel-vulnerabilities', software: ['Linux'], quantity: {kind: 'count', unit: 'vulnerability', typical: 454}, conditions: {year: 2017}, sources: ['kernel-vulnerabilities-2017'], standing: 'secondary'},
] as const satisfies readonly Measurement[];
