import type {Standing} from './measurements/index.js';
import type {NoteId, NotePlace} from './notes.js';
import type {SourceId} from './sources.js';

/** Where the outline simplifies, and what shows it. */
export type Correction = {
  readonly id: string;
  /** What the correction belongs to, most telling place first. */
  readonly places: readonly [NotePlace, ...NotePlace[]];
  /** The note that tells it; absent where a sentence of the place itself does. */
  readonly note?: NoteId;
} & (
  | {
      readonly sources: readonly [SourceId, ...SourceId[]];
      /** Sources that the lesson shows with a mark: reports, vendors' claims, one user's word. All others stand plain. */
      readonly marks?: {readonly [S in SourceId]?: Exclude<Standing, 'primary' | 'data'>};
    }
  | {readonly basis: 'own'}
);

/** The corrections, in the order of the lesson. */
export const corrections = [
  {id: 'hypervisor.type', places: [{layer: 'vm.hypervisor'}], note: 'hypervisor', sources: ['hyper-v-architecture', 'virtualbox-manual', 'lowe-hyper-v'], marks: {'virtualbox-manual': 'secondary', 'lowe-hyper-v': 'secondary'}},
  {id: 'hypervisor.kvm', places: [{layer: 'vm.hypervisor'}], note: 'hypervisor', sources: ['red-hat-virtual-machine', 'kvm-type-dispute'], marks: {'kvm-type-dispute': 'secondary'}},
  {id: 'hypervisor.vmware', places: [{layer: 'vm.hypervisor'}], note: 'hypervisor', sources: ['techtarget-hosted-hypervisor'], marks: {'techtarget-hosted-hypervisor': 'secondary'}},
  {id: 'engine.layers', places: [{layer: 'container.engine'}], note: 'engine', sources: ['docker-alternative-runtimes', 'kodekloud-runtime-classes'], marks: {'kodekloud-runtime-classes': 'secondary'}},
  {id: 'figure.side', places: [{layer: 'container.engine'}, {section: 'architecture'}], note: 'engine', sources: ['docker-alternative-runtimes', 'docker-security']},
  {id: 'isolation.term', places: [{property: 'isolation'}], note: 'isolation', sources: ['nist-sp-800-190', 'microsoft-containers-vs-vm']},
  {id: 'isolation.mech', places: [{property: 'isolation'}], note: 'isolation', sources: ['docker-security', 'namespaces-manual', 'docker-seccomp']},
  {id: 'isolation.kernel', places: [{property: 'isolation'}], note: 'isolation', sources: ['cve-2019-5736', 'cve-2024-21626']},
  {id: 'isolation.vmnotperfect', places: [{property: 'isolation'}], note: 'isolation', sources: ['cve-2015-3456', 'red-hat-vm-vs-container']},
  {
    id: 'startup.minutes',
    places: [{property: 'startup'}],
    note: 'startup',
    sources: ['firecracker-nsdi-data', 'ec2-coldboot-research', 'percival-ec2-boot', 'admin-magazine-startup', 'aws-windows-launch-blog', 'aws-windows-fast-launch'],
    marks: {'ec2-coldboot-research': 'user', 'admin-magazine-startup': 'secondary', 'aws-windows-launch-blog': 'vendor'},
  },
  {id: 'startup.seconds', places: [{property: 'startup'}], note: 'startup', sources: ['khan-docker-startup', 'slacker']},
  {id: 'resource.nooverhead', places: [{property: 'resources'}], note: 'resources', sources: ['gvisor-density', 'firecracker-nsdi-data']},
  {id: 'resource.cpu', places: [{property: 'resources'}], note: 'resources', sources: ['firecracker-specification', 'ibm-vm-container'], marks: {'firecracker-specification': 'vendor'}},
  {id: 'size.vm', places: [{property: 'size'}], note: 'size', sources: ['canonical-images', 'reinstall-readme', 'svirt-readme'], marks: {'reinstall-readme': 'user', 'svirt-readme': 'user'}},
  {id: 'size.ct', places: [{property: 'size'}], note: 'size', sources: ['docker-repo-info', 'windows-image-listing'], marks: {'windows-image-listing': 'user'}},
  {id: 'size.nofiles', places: [{property: 'size'}, {layer: 'container.app'}], note: 'size', sources: ['docker-repo-info', 'microsoft-containers-vs-vm']},
  {id: 'port.cpu', places: [{property: 'portability'}], note: 'portability', sources: ['docker-multi-platform']},
  {id: 'port.abi', places: [{property: 'portability'}], note: 'portability', sources: ['centos-vsyscall']},
  {id: 'port.vm', places: [{property: 'portability'}], note: 'portability', sources: ['microsoft-containers-vs-vm']},
  {id: 'osdiv.distro', places: [{property: 'os-diversity'}], note: 'os-diversity', sources: ['kubernetes-overview-ja', 'docker-multi-platform']},
  {id: 'osdiv.desktop', places: [{section: 'web'}, {property: 'os-diversity'}], note: 'desktop', sources: ['docker-desktop-vmm', 'docker-desktop-wsl', 'microsoft-wsl-versions', 'docker-desktop-linux-faq']},
  {id: 'osdiv.windows', places: [{property: 'os-diversity'}], note: 'os-diversity', sources: ['microsoft-isolation-modes', 'microsoft-version-compatibility', 'containerd-windows-compatibility']},
  {id: 'either_or', places: [{section: 'choice'}], note: 'layering', sources: ['microsoft-containers-vs-vm', 'docker-what-is-a-container']},
  {id: 'web.premise', places: [{section: 'web'}], note: 'desktop', sources: ['docker-desktop-vmm', 'docker-desktop-linux-faq']},
  {id: 'analogy.limits', places: [{analogy: 'vm'}, {analogy: 'container'}], basis: 'own'},
] as const satisfies readonly Correction[];

export type CorrectionId = (typeof corrections)[number]['id'];
