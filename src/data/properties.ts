import type {TechnologyId} from './technologies.js';
import type {Basis, Magnitude, Rating} from './types.js';

/** How one technology does on one property: a value in a word, and our judgement of it. */
export type PropertyValue = Basis & {
  readonly value:
    | 'very-high' | 'high' | 'ordinary'
    | 'very-fast' | 'slow'
    | 'very-small' | 'small' | 'large'
    | 'possible' | 'impossible';
  /** Judgement on a scale of 0 to 4 steps; more is better on this property. */
  readonly rating: Rating;
  readonly magnitude?: Magnitude;
};

export interface Property {
  readonly id: string;
  readonly values: Readonly<Record<TechnologyId, PropertyValue>>;
}

/** The six properties, in the order of the lesson. Every rating is a judgement. */
export const properties = [
  {
    id: 'isolation',
    values: {
      vm: {value: 'very-high', rating: 4, sources: ['nist-sp-800-190', 'microsoft-containers-vs-vm', 'cve-2015-3456', 'red-hat-vm-vs-container']},
      container: {value: 'high', rating: 3, sources: ['docker-security', 'namespaces-manual', 'docker-seccomp', 'cve-2019-5736', 'cve-2024-21626']},
    },
  },
  {
    id: 'startup',
    values: {
      vm: {value: 'slow', rating: 1, magnitude: {kind: 'time', unit: 'minute', from: 0, to: 0}, sources: ['firecracker-nsdi-data', 'percival-ec2-boot', 'admin-magazine-startup', 'aws-windows-fast-launch']},
      container: {value: 'very-fast', rating: 4, magnitude: {kind: 'time', unit: 'second', from: 0, to: 0}, sources: ['khan-docker-startup', 'slacker']},
    },
  },
  {
    id: 'resources',
    values: {
      vm: {value: 'large', rating: 1, sources: ['firecracker-nsdi-data', 'firecracker-specification', 'ibm-vm-container']},
      container: {value: 'very-small', rating: 4, sources: ['gvisor-density', 'ibm-vm-container']},
    },
  },
  {
    id: 'size',
    values: {
      vm: {value: 'large', rating: 1, magnitude: {kind: 'size', unit: 'gigabyte', from: 0, to: 1}, sources: ['canonical-images', 'svirt-readme', 'reinstall-readme']},
      container: {value: 'small', rating: 3, magnitude: {kind: 'size', unit: 'megabyte', from: 0, to: 2}, sources: ['docker-repo-info', 'windows-image-listing', 'microsoft-containers-vs-vm']},
    },
  },
  {
    id: 'portability',
    values: {
      vm: {value: 'ordinary', rating: 2, sources: ['microsoft-containers-vs-vm']},
      container: {value: 'very-high', rating: 4, sources: ['docker-multi-platform', 'centos-vsyscall']},
    },
  },
  {
    id: 'os-diversity',
    values: {
      vm: {value: 'possible', rating: 4, sources: ['microsoft-containers-vs-vm']},
      container: {value: 'impossible', rating: 0, sources: ['kubernetes-overview-ja', 'docker-multi-platform', 'docker-desktop-vmm', 'microsoft-isolation-modes', 'microsoft-version-compatibility']},
    },
  },
] as const satisfies readonly Property[];

export type PropertyId = (typeof properties)[number]['id'];
