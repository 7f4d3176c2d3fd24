import type {Finding} from './types.js';

/** Findings without a number: user mapping, foreign CPU, older Windows, overall performance. */
export const findings = [
  {id: 'iso.userns', property: 'isolation', technology: 'container', what: 'root-user-mapping', value: 'off-by-default', software: ['Docker Engine'], conditions: {since: 'Docker 1.10', year: 2026}, sources: ['docker-security']},
  {id: 'port.mismatch', property: 'portability', technology: 'container', what: 'foreign-cpu-image', value: 'slower-by-emulation', software: ['QEMU', 'Rosetta'], conditions: {cpu: 'amd64', hostCpu: 'arm64'}, sources: ['docker-multi-platform', 'docker-desktop-vmm']},
  {id: 'os.win2016on2019.hyper-v', property: 'os-diversity', technology: 'container', what: 'older-windows-image', value: 'possible', software: ['Windows Server 2016'], conditions: {host: 'Windows Server 2019', isolation: 'hyper-v'}, sources: ['microsoft-version-compatibility']},
  {id: 'os.win2016on2019.process', property: 'os-diversity', technology: 'container', what: 'older-windows-image', value: 'impossible', software: ['Windows Server 2016'], conditions: {host: 'Windows Server 2019', isolation: 'process'}, sources: ['microsoft-version-compatibility']},
  {id: 'perf.ibm', property: 'overall', technology: 'container', what: 'performance', value: 'equal-or-better-mostly', software: ['Docker'], conditions: {year: 2015, relativeTo: 'KVM'}, sources: ['ibm-vm-container']},
] as const satisfies readonly Finding[];
