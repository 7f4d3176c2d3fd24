import type {StackLayerId} from './nested-layers.js';
import type {PropertyId} from './properties.js';
import type {SourceId} from './sources.js';
import type {TaskId} from './tasks.js';
import type {TechnologyId} from './technologies.js';

/**
 * The sources of a fact. If no outside source can support it, the reason: `outline` is a part of the lesson's plan
 * (a goal, a summary), `own` is our own teaching device.
 */
export type Citation = readonly [SourceId, ...SourceId[]] | 'outline' | 'own';

/** What a citation supports: a layer, a property of a technology, a task or an analogy. */
export type CitedId = StackLayerId | `${PropertyId}.${TechnologyId}` | `task.${TaskId}` | `analogy.${TechnologyId}`;

/** The sources of each fact. They are in a module of their own, so that a page that shows no sources loads none. */
export const citations = {
  'vm.machine': 'outline',
  'vm.host-os': ['virtualbox-manual'],
  'vm.hypervisor': ['hyper-v-architecture', 'virtualbox-manual', 'techtarget-hosted-hypervisor'],
  'vm.guest-os': ['microsoft-containers-vs-vm'],
  'vm.app': 'outline',
  'container.machine': 'outline',
  'container.host-os': ['docker-what-is-a-container', 'microsoft-containers-vs-vm'],
  'container.engine': ['docker-alternative-runtimes', 'containerd-runtime', 'oci-runtime', 'docker-security'],
  'container.app': ['docker-repo-info', 'microsoft-containers-vs-vm'],

  'container-in-vm.machine': 'outline',
  'container-in-vm.host-os': ['docker-desktop-vmm', 'docker-desktop-wsl', 'docker-what-is-a-container'],
  'container-in-vm.guest-os': ['docker-desktop-vmm', 'docker-desktop-wsl', 'microsoft-wsl-versions', 'kubernetes-nodes'],
  'container-in-vm.engine': ['docker-desktop-vmm', 'docker-desktop-wsl'],
  'container-in-vm.app': ['docker-what-is-a-container'],

  'isolation.vm': ['nist-sp-800-190', 'microsoft-containers-vs-vm', 'cve-2015-3456', 'red-hat-vm-vs-container'],
  'isolation.container': ['docker-security', 'namespaces-manual', 'docker-seccomp', 'cve-2019-5736', 'cve-2024-21626'],
  'startup.vm': [
    'ec2-coldboot-research',
    'percival-ec2-boot',
    'admin-magazine-startup',
    'aws-windows-fast-launch',
    'firecracker-nsdi-data',
  ],
  'startup.container': ['khan-docker-data', 'khan-docker-startup', 'slacker'],
  'resources.vm': ['firecracker-nsdi-data', 'firecracker-specification', 'ibm-vm-container'],
  'resources.container': ['gvisor-density', 'ibm-vm-container'],
  'size.vm': ['canonical-images', 'svirt-readme'],
  'size.container': ['docker-repo-info', 'microsoft-base-images', 'microsoft-containers-vs-vm'],
  'portability.vm': ['microsoft-containers-vs-vm'],
  'portability.container': ['docker-multi-platform', 'centos-vsyscall', 'docker-storage'],
  'os-diversity.vm': ['microsoft-containers-vs-vm'],
  'os-diversity.container': [
    'kubernetes-overview',
    'docker-multi-platform',
    'docker-desktop-vmm',
    'docker-desktop-wsl',
    'microsoft-isolation-modes',
    'microsoft-version-compatibility',
  ],

  'task.architecture': 'outline',
  'task.lightness': 'outline',
  'task.analogy': 'outline',

  'analogy.vm': 'own',
  'analogy.container': 'own',
} as const satisfies Readonly<Record<CitedId, Citation>>;
