import type {Basis} from './measurements/index.js';
import type {NoteId, NotePlace} from './notes.js';

/** A simplification of the outline, and the sources that show it. */
export type Correction = Basis & {
  readonly id: string;
  /** What the correction is about, the most important place first. */
  readonly places: readonly [NotePlace, ...NotePlace[]];
  /** The note that states it. Left out if a sentence of the lesson or an expert note does. */
  readonly note?: NoteId;
};

/** The corrections, in the order of the lesson. */
export const corrections = [
  {id: 'hypervisor.type', places: [{layer: 'vm.hypervisor'}], note: 'hypervisor', sources: ['hyper-v-architecture', 'virtualbox-manual']},
  {id: 'hypervisor.kvm', places: [{layer: 'vm.hypervisor'}], note: 'hypervisor', sources: ['kernel-kvm', 'red-hat-kvm', 'techtarget-kvm']},
  {id: 'hypervisor.vmware', places: [{layer: 'vm.hypervisor'}], note: 'hypervisor', sources: ['techtarget-hosted-hypervisor']},
  {
    id: 'engine.layers',
    places: [{layer: 'container.engine'}],
    note: 'engine',
    sources: ['docker-alternative-runtimes', 'containerd-runtime', 'oci-runtime'],
  },
  {
    id: 'figure.side',
    places: [{layer: 'container.engine'}, {section: 'architecture'}],
    note: 'engine',
    sources: ['docker-alternative-runtimes', 'docker-security'],
  },
  {id: 'isolation.term', places: [{property: 'isolation'}], sources: ['nist-sp-800-190', 'microsoft-containers-vs-vm']},
  {
    id: 'isolation.mech',
    places: [{property: 'isolation'}],
    note: 'isolation',
    sources: ['docker-security', 'namespaces-manual', 'docker-seccomp'],
  },
  {id: 'isolation.kernel', places: [{property: 'isolation'}], note: 'isolation', sources: ['cve-2019-5736', 'cve-2024-21626']},
  {
    id: 'isolation.vmnotperfect',
    places: [{property: 'isolation'}],
    note: 'isolation',
    sources: ['cve-2015-3456', 'red-hat-vm-vs-container'],
  },
  {
    id: 'startup.minutes',
    places: [{property: 'startup'}],
    note: 'startup',
    sources: [
      'firecracker-nsdi-data',
      'systemd-22060',
      'agentbaker-907',
      'ec2-coldboot-research',
      'percival-ec2-boot',
      'admin-magazine-startup',
      'aws-windows-launch-blog',
      'aws-windows-fast-launch',
    ],
  },
  {
    id: 'startup.seconds',
    places: [{property: 'startup'}],
    note: 'startup',
    sources: ['khan-docker-data', 'khan-docker-startup', 'slacker', 'borg'],
  },
  {id: 'resource.nooverhead', places: [{property: 'resources'}], note: 'resources', sources: ['gvisor-density', 'firecracker-nsdi-data']},
  {id: 'resource.cpu', places: [{property: 'resources'}], sources: ['firecracker-specification', 'ibm-vm-container']},
  {id: 'size.vm', places: [{property: 'size'}], note: 'size', sources: ['canonical-images', 'svirt-readme']},
  {id: 'size.ct', places: [{property: 'size'}], note: 'size', sources: ['docker-repo-info', 'microsoft-base-images']},
  {
    id: 'size.nofiles',
    places: [{property: 'size'}, {layer: 'container.app'}],
    note: 'size',
    sources: ['docker-repo-info', 'microsoft-containers-vs-vm'],
  },
  {id: 'port.cpu', places: [{property: 'portability'}], note: 'portability', sources: ['docker-multi-platform']},
  {id: 'port.abi', places: [{property: 'portability'}], note: 'portability', sources: ['centos-vsyscall']},
  {id: 'port.vm', places: [{property: 'portability'}], note: 'portability', sources: ['microsoft-containers-vs-vm']},
  {
    id: 'osdiv.distro',
    places: [{property: 'os-diversity'}],
    note: 'os-diversity',
    sources: ['kubernetes-overview', 'docker-multi-platform'],
  },
  {
    id: 'osdiv.desktop',
    places: [{section: 'web'}, {property: 'os-diversity'}],
    note: 'desktop',
    sources: [
      'docker-desktop-vmm',
      'docker-desktop-wsl',
      'microsoft-wsl-versions',
      'microsoft-linux-containers',
      'docker-desktop-linux-faq',
    ],
  },
  {id: 'osdiv.linuxkit', places: [{section: 'web'}], sources: ['docker-for-mac-7402']},
  {
    id: 'osdiv.windows',
    places: [{property: 'os-diversity'}],
    sources: ['microsoft-isolation-modes', 'microsoft-version-compatibility', 'containerd-windows-compatibility'],
  },
  {id: 'either_or', places: [{section: 'choice'}], note: 'layering', sources: ['microsoft-containers-vs-vm', 'docker-what-is-a-container']},
  {
    id: 'web.premise',
    places: [{section: 'web'}],
    note: 'desktop',
    sources: ['docker-desktop-vmm', 'docker-desktop-wsl', 'docker-desktop-linux-faq'],
  },
  {id: 'analogy.limits', places: [{analogy: 'vm'}, {analogy: 'container'}], basis: 'own'},
] as const satisfies readonly Correction[];

export type CorrectionId = (typeof corrections)[number]['id'];
