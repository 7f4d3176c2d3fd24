import type {Figure} from './measurements/figures.js';
import type {CorrectionId} from './corrections.js';
import type {SectionId} from './sections.js';
import type {SourceId} from './sources.js';

/** A note for readers who want to know more than the outline says. */
export interface ExpertNote {
  readonly id: string;
  /** The section that ends with the note. */
  readonly section: SectionId;
  /** The corrections that the note explains in more detail. */
  readonly corrections: readonly [CorrectionId, ...CorrectionId[]];
  /** The numbers that the note mentions. A number without an id is a target, not a measurement. */
  readonly figures?: Readonly<Record<string, Figure | {readonly value: number; readonly unit: 'percent'}>>;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** The expert notes, in the order of the lesson. */
export const expertNotes = [
  {id: 'brand', section: 'introduction', corrections: ['hypervisor.vmware'], sources: ['techtarget-hosted-hypervisor']},
  {
    id: 'kvm',
    section: 'architecture',
    corrections: ['hypervisor.type', 'hypervisor.kvm'],
    sources: ['kernel-kvm', 'red-hat-kvm', 'techtarget-kvm'],
  },
  {
    id: 'runtimes',
    section: 'architecture',
    corrections: ['engine.layers'],
    sources: ['docker-alternative-runtimes', 'containerd-runtime', 'oci-runtime'],
  },
  {
    id: 'process',
    section: 'difference',
    corrections: ['size.nofiles'],
    sources: ['docker-what-is-a-container', 'microsoft-isolation-modes', 'docker-repo-info'],
  },
  {id: 'term', section: 'difference', corrections: ['isolation.term'], sources: ['nist-sp-800-190']},
  {
    id: 'walls',
    section: 'comparison',
    corrections: ['isolation.mech'],
    figures: {
      kinds: {id: 'iso.namespaces', value: 8, unit: 'namespace-type'},
      off: {id: 'iso.syscalls', value: 44, unit: 'system-call'},
      known: {id: 'iso.syscalls.known', value: 300, unit: 'system-call'},
    },
    sources: ['namespaces-manual', 'docker-security', 'docker-seccomp'],
  },
  {
    id: 'escapes',
    section: 'comparison',
    corrections: ['isolation.kernel', 'isolation.vmnotperfect'],
    sources: ['cve-2019-5736', 'cve-2024-21626', 'cve-2015-3456'],
  },
  {
    id: 'cpu',
    section: 'comparison',
    corrections: ['resource.cpu'],
    figures: {share: {value: 95, unit: 'percent'}},
    sources: ['firecracker-specification', 'ibm-vm-container'],
  },
  {
    id: 'fit',
    section: 'comparison',
    corrections: ['port.abi', 'osdiv.windows'],
    sources: ['centos-vsyscall', 'microsoft-version-compatibility'],
  },
  {
    id: 'nested',
    section: 'choice',
    corrections: ['port.vm', 'either_or'],
    sources: ['microsoft-containers-vs-vm', 'docker-what-is-a-container'],
  },
  {
    id: 'desktop',
    section: 'web',
    corrections: ['osdiv.desktop', 'osdiv.linuxkit', 'web.premise'],
    sources: ['docker-desktop-vmm', 'docker-for-mac-7402', 'docker-desktop-wsl', 'microsoft-wsl-versions'],
  },
] as const satisfies readonly ExpertNote[];

export type ExpertNoteId = (typeof expertNotes)[number]['id'];
