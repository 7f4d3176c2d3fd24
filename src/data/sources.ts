/**
 * What kind of source it is. There is none for a forum, a gist or a script of a stranger: nothing rests on them.
 *
 * - `documentation`: what the maker of a product says of how it works, manuals of the Linux kernel among it
 * - `standard`: a specification or a guideline of a standards body
 * - `paper`: a scientific publication, a preprint among it
 * - `data`: measurements that their authors have published
 * - `record`: an entry in a public register of flaws, or a change or fault that the maintainers of a project answered for
 * - `claim`: what a maker says of how good a product is, or promises
 * - `article`: a report of the press on others
 * - `report`: what one person measured or listed
 */
export type SourceKind = 'documentation' | 'standard' | 'paper' | 'data' | 'record' | 'claim' | 'article' | 'report';

/** Where a fact comes from. Titles and names stay in their original language. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** Family names; `et al.` is said by `more`. */
  readonly authors?: readonly string[];
  readonly more?: true;
  readonly publisher?: string;
  /** When it was published; of a page that bears no date, when it was read. */
  readonly year: number;
  /** The date that the page bears, `2025-01-22`. */
  readonly date?: string;
  /** The day on which it was read, of a page that can change and has neither date nor commit. */
  readonly read?: string;
  /** An address, or a DOI, is always known. */
  readonly url?: string;
  readonly doi?: string;
  /** The commit that was read, of a file in a repository. */
  readonly commit?: string;
}

/** Every source that a fact of this folder cites. */
export const sources = [
  {id: 'firecracker-nsdi-data', kind: 'data', title: 'nsdi2020-data', authors: ['Agache'], more: true, publisher: 'AWS', year: 2020, url: 'https://github.com/firecracker-microvm/nsdi2020-data', commit: 'cf1b30f'},
  {id: 'firecracker-specification', kind: 'claim', title: 'Firecracker SPECIFICATION.md', publisher: 'AWS', year: 2020, url: 'https://github.com/firecracker-microvm/firecracker/blob/0aad46c68d1c83150ca2123a8e7477458acc92ee/SPECIFICATION.md', commit: '0aad46c'},
  {id: 'lightvm', kind: 'paper', title: 'My VM is Lighter (and Safer) than your Container', authors: ['Manco'], more: true, publisher: 'SOSP', year: 2017, url: 'https://orbi.uliege.be/handle/2268/238338'},
  {id: 'firecracker-nsdi', kind: 'paper', title: 'Firecracker: Lightweight Virtualization for Serverless Applications', authors: ['Agache'], more: true, publisher: 'NSDI', year: 2020, url: 'https://www.usenix.org/conference/nsdi20/presentation/agache'},
  {id: 'unikraft-artifacts', kind: 'data', title: 'eurosys21-artifacts', authors: ['Kuenzer'], more: true, publisher: 'Unikraft', year: 2021, url: 'https://github.com/unikraft/eurosys21-artifacts', commit: 'd88853d'},
  {id: 'firecracker-design', kind: 'claim', title: 'Firecracker Design', publisher: 'AWS', year: 2026, url: 'https://github.com/firecracker-microvm/firecracker/blob/main/docs/design.md', commit: 'fe9f12a'},
  {id: 'hyper-v-architecture', kind: 'documentation', title: 'Hyper-V architecture', publisher: 'Microsoft', year: 2026, date: '2026-01-21', url: 'https://learn.microsoft.com/windows-server/virtualization/hyper-v/architecture'},
  {id: 'virtualbox-manual', kind: 'documentation', title: 'VirtualBox User Manual: First Steps', publisher: 'Oracle', year: 2026, read: '2026-11-27', url: 'https://www.virtualbox.org/manual/ch01.html'},
  {id: 'red-hat-kvm', kind: 'documentation', title: 'What is KVM?', publisher: 'Red Hat', year: 2026, read: '2026-11-27', url: 'https://www.redhat.com/en/topics/virtualization/what-is-KVM'},
  {id: 'techtarget-kvm', kind: 'article', title: 'KVM hypervisor', publisher: 'TechTarget', year: 2026, read: '2026-11-27', url: 'https://www.techtarget.com/whatis/definition/KVM-hypervisor'},
  {id: 'kernel-kvm', kind: 'documentation', title: 'The Linux kernel documentation: KVM', publisher: 'kernel.org', year: 2026, read: '2026-11-27', url: 'https://docs.kernel.org/virt/kvm/index.html'},
  {id: 'techtarget-hosted-hypervisor', kind: 'article', title: 'hosted hypervisor (Type 2 hypervisor)', publisher: 'TechTarget', year: 2014, read: '2026-11-27', url: 'http://searchservervirtualization.techtarget.com/definition/hosted-hypervisor-Type-2-hypervisor'},
  {id: 'docker-alternative-runtimes', kind: 'documentation', title: 'Alternative container runtimes', publisher: 'Docker', year: 2026, url: 'https://docs.docker.com/engine/daemon/alternative-runtimes/', commit: '135870f'},
  {id: 'containerd-runtime', kind: 'documentation', title: 'containerd: Runtime v2', publisher: 'containerd', year: 2026, read: '2026-11-27', url: 'https://containerd.io/docs/2.3/runtime-v2/'},
  {id: 'oci-runtime', kind: 'standard', title: 'OCI Runtime Specification: Runtime and Lifecycle', publisher: 'Open Container Initiative', year: 2026, read: '2026-11-27', url: 'https://github.com/opencontainers/runtime-spec/blob/main/runtime.md'},
  {id: 'docker-security', kind: 'documentation', title: 'Docker Engine security', publisher: 'Docker', year: 2026, url: 'https://docs.docker.com/engine/security/', commit: '135870f'},
  {id: 'nist-sp-800-190', kind: 'standard', title: 'NIST SP 800-190', authors: ['Souppaya', 'Morello', 'Scarfone'], publisher: 'NIST', year: 2017, doi: '10.6028/NIST.SP.800-190'},
  {id: 'docker-what-is-a-container', kind: 'documentation', title: 'What is a container?', publisher: 'Docker', year: 2026, url: 'https://docs.docker.com/get-started/docker-concepts/the-basics/what-is-a-container/', commit: '135870f'},
  {id: 'microsoft-containers-vs-vm', kind: 'documentation', title: 'Containers vs. virtual machines', publisher: 'Microsoft', year: 2025, date: '2025-01-22', url: 'https://learn.microsoft.com/virtualization/windowscontainers/about/containers-vs-vm', commit: 'b9fb379'},
  {id: 'namespaces-manual', kind: 'documentation', title: 'namespaces(7), man-pages 6.16', publisher: 'Linux man-pages project', year: 2026, read: '2026-11-27', url: 'https://man.archlinux.org/man/namespaces.7.en'},
  {id: 'docker-seccomp', kind: 'documentation', title: 'Seccomp security profiles for Docker', publisher: 'Docker', year: 2026, url: 'https://docs.docker.com/engine/security/seccomp/', commit: '135870f'},
  {id: 'cve-2019-5736', kind: 'record', title: 'CVE-2019-5736', publisher: 'CVE', year: 2019, url: 'https://www.cve.org/CVERecord?id=CVE-2019-5736'},
  {id: 'cve-2024-21626', kind: 'record', title: 'CVE-2024-21626', publisher: 'CVE', year: 2024, url: 'https://www.cve.org/CVERecord?id=CVE-2024-21626'},
  {id: 'cve-2015-3456', kind: 'record', title: 'CVE-2015-3456', publisher: 'CVE', year: 2015, url: 'https://www.cve.org/CVERecord?id=CVE-2015-3456'},
  {id: 'red-hat-vm-vs-container', kind: 'documentation', title: '仮想化とコンテナーの比較', publisher: 'Red Hat OpenShift 4.5', year: 2020, read: '2026-11-27', url: 'https://docs.redhat.com/ja/documentation/openshift_container_platform/4.5/html/security/security-hosts-vms-vs-containers_security-hosts-vms'},
  {id: 'ec2-coldboot-research', kind: 'report', title: 'ec2-coldboot-research', authors: ['brevdev'], year: 2026, url: 'https://github.com/brevdev/ec2-coldboot-research', commit: '0f8ef4f'},
  {id: 'percival-ec2-boot', kind: 'data', title: 'EC2 boot time benchmarking', authors: ['Percival'], year: 2021, date: '2021-08-12', url: 'https://www.daemonology.net/blog/2021-08-12-EC2-boot-time-benchmarking.html'},
  {id: 'admin-magazine-startup', kind: 'article', title: 'Comparing startup times of Linux distros in the cloud', publisher: 'ADMIN 65', year: 2021, read: '2026-11-27', url: 'https://www.admin-magazine.com/Archive/2021/65/Comparing-startup-times-of-Linux-distros-in-the-cloud'},
  {id: 'aws-windows-launch-blog', kind: 'claim', title: 'Launch Microsoft Windows Server instances on Amazon EC2 up to 65% faster than before', publisher: 'AWS', year: 2022, read: '2026-11-27', url: 'https://aws.amazon.com/blogs/modernizing-with-aws/launch-windows-faster-on-ec2/'},
  {id: 'aws-windows-fast-launch', kind: 'documentation', title: 'Amazon EC2 User Guide: Use EC2 Fast Launch for your Windows instances', publisher: 'AWS', year: 2026, read: '2026-11-27', url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/win-ami-config-fast-launch.html'},
  {id: 'systemd-22060', kind: 'report', title: 'when using sd-boot, systemd-analyze overestimates time in firmware', authors: ['cmurf'], publisher: 'systemd/systemd#22060', year: 2022, date: '2022-01-09', url: 'https://github.com/systemd/systemd/issues/22060'},
  {id: 'agentbaker-907', kind: 'report', title: 'cse to include systemd metrics', authors: ['haitch'], publisher: 'Azure/AgentBaker#907', year: 2021, date: '2021-07-01', url: 'https://github.com/Azure/AgentBaker/pull/907'},
  {id: 'khan-docker-startup', kind: 'paper', title: 'Decomposing Docker Container Startup Performance', authors: ['Khan'], publisher: 'arXiv:2602.15214', year: 2026, url: 'https://arxiv.org/abs/2602.15214'},
  {id: 'khan-docker-data', kind: 'data', title: 'docker-internals-guide: research/results', authors: ['Khan'], year: 2026, url: 'https://github.com/opscart/docker-internals-guide', commit: 'f645702'},
  {id: 'crun-readme', kind: 'claim', title: 'crun README', publisher: 'crun', year: 2026, url: 'https://github.com/containers/crun/blob/main/README.md', commit: '4d21880'},
  {id: 'slacker', kind: 'paper', title: 'Slacker: Fast Distribution with Lazy Docker Containers', authors: ['Harter'], more: true, publisher: 'FAST', year: 2016, url: 'https://www.usenix.org/conference/fast16/technical-sessions/presentation/harter'},
  {id: 'borg', kind: 'paper', title: 'Large-scale cluster management at Google with Borg', authors: ['Verma'], more: true, publisher: 'EuroSys', year: 2015, url: 'https://research.google/pubs/large-scale-cluster-management-at-google-with-borg/', doi: '10.1145/2741948.2741964'},
  {id: 'docker-resource-constraints', kind: 'documentation', title: 'Resource constraints', publisher: 'Docker', year: 2026, url: 'https://docs.docker.com/engine/containers/resource_constraints/', commit: '135870f'},
  {id: 'gvisor-density', kind: 'data', title: 'gVisor density.csv', publisher: 'gVisor', year: 2020, url: 'https://github.com/google/gvisor/blob/master/website/performance/density.csv', commit: '508e25b'},
  {id: 'ibm-vm-container', kind: 'paper', title: 'An Updated Performance Comparison of Virtual Machines and Linux Containers', authors: ['Felter', 'Ferreira', 'Rajamony', 'Rubio'], publisher: 'ISPASS', year: 2015, url: 'https://research.ibm.com/publications/an-updated-performance-comparison-of-virtual-machines-and-linux-containers'},
  {id: 'canonical-images', kind: 'documentation', title: 'Ubuntu base and minimal images', publisher: 'Canonical', year: 2026, date: '2026-07-10', url: 'https://documentation.ubuntu.com/public-cloud/en/latest/all-clouds-explanation/ubuntu-base-and-minimal-images/', commit: '532a8d6'},
  {id: 'svirt-readme', kind: 'report', title: 'svirt-terraform-vms README', authors: ['abonillabeeche'], year: 2025, url: 'https://github.com/abonillabeeche/svirt-terraform-vms/blob/main/README.md', commit: 'b207501'},
  {id: 'docker-repo-info', kind: 'documentation', title: 'repo-info', publisher: 'Docker Official Images', year: 2026, url: 'https://github.com/docker-library/repo-info', commit: '1c2b9d9'},
  {id: 'microsoft-base-images', kind: 'documentation', title: 'Container Base Images', publisher: 'Microsoft', year: 2025, date: '2025-11-28', url: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images', commit: '9931694'},
  {id: 'docker-multi-platform', kind: 'documentation', title: 'Multi-platform builds', publisher: 'Docker', year: 2026, url: 'https://docs.docker.com/build/building/multi-platform/', commit: '135870f'},
  {id: 'centos-vsyscall', kind: 'record', title: 'centos:6 image segfaults on newer Linux kernels with Spectre V1 mitigation', publisher: 'CentOS/sig-cloud-instance-images#103', year: 2018, url: 'https://github.com/CentOS/sig-cloud-instance-images/issues/103'},
  {id: 'docker-desktop-vmm', kind: 'documentation', title: 'Virtual Machine Manager for Docker Desktop on Mac', publisher: 'Docker', year: 2026, url: 'https://docs.docker.com/desktop/features/vmm/', commit: '135870f'},
  {id: 'docker-desktop-wsl', kind: 'documentation', title: 'Docker Desktop WSL 2 backend on Windows', publisher: 'Docker', year: 2026, url: 'https://docs.docker.com/desktop/features/wsl/', commit: '135870f'},
  {id: 'microsoft-wsl-versions', kind: 'documentation', title: 'Comparing WSL Versions', publisher: 'Microsoft', year: 2024, date: '2024-11-19', url: 'https://learn.microsoft.com/windows/wsl/compare-versions'},
  {id: 'microsoft-linux-containers', kind: 'documentation', title: 'Set up Linux containers on Windows', publisher: 'Microsoft', year: 2025, date: '2025-01-22', url: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/set-up-linux-containers', commit: 'b9fb379'},
  {id: 'docker-desktop-linux-faq', kind: 'documentation', title: 'FAQs for Docker Desktop for Linux', publisher: 'Docker', year: 2026, url: 'https://docs.docker.com/desktop/troubleshoot-and-support/faqs/linuxfaqs/', commit: '135870f'},
  {id: 'microsoft-isolation-modes', kind: 'documentation', title: 'Isolation Modes', publisher: 'Microsoft', year: 2025, date: '2025-01-23', url: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container', commit: 'b9fb379'},
  {id: 'microsoft-version-compatibility', kind: 'documentation', title: 'Windows container version compatibility', publisher: 'Microsoft', year: 2025, date: '2025-01-23', url: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility', commit: 'b9fb379'},
  {id: 'containerd-windows-compatibility', kind: 'record', title: 'Allow containerd on Windows 11 to use Windows Server 2022 images', publisher: 'containerd/containerd#8137', year: 2023, url: 'https://github.com/containerd/containerd/pull/8137', commit: '672dd76'},
  {id: 'microsoft-system-requirements', kind: 'documentation', title: 'Windows container requirements', publisher: 'Microsoft', year: 2025, url: 'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/bf10a882509909572ecaad4c621b1d2b718f9c60/virtualization/windowscontainers/deploy-containers/system-requirements.md', commit: 'bf10a88'},
  {id: 'docker-wasm', kind: 'documentation', title: 'Wasm workloads', publisher: 'Docker', year: 2026, url: 'https://github.com/docker/docs/blob/030bb3455cf5c788a608dbb61faebafcf26a4002/content/manuals/desktop/features/wasm.md', commit: '030bb34'},
  {id: 'kubernetes-large-clusters', kind: 'documentation', title: 'Considerations for large clusters', publisher: 'Kubernetes', year: 2026, url: 'https://kubernetes.io/docs/setup/best-practices/cluster-large/', commit: '04d4491'},
  {id: 'hyper-v-scalability', kind: 'documentation', title: 'Plan for Hyper-V scalability in Windows Server 2016 and Windows Server 2019', publisher: 'Microsoft', year: 2016, date: '2016-09-28', url: 'https://github.com/MicrosoftDocs/windowsserverdocs/blob/07dbd0a322befe77dce15df55981594210df38e3/WindowsServerDocs/virtualization/hyper-v/plan/plan-hyper-v-scalability-in-windows-server.md', commit: '07dbd0a'},
  {id: 'kubernetes-overview', kind: 'documentation', title: 'Kubernetes: Overview', publisher: 'Kubernetes', year: 2026, url: 'https://kubernetes.io/docs/concepts/overview/', commit: 'a7f6e8d'},
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];
