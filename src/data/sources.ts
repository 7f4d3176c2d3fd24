/** Where a fact comes from. Titles and names stay in their original language. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** Family names; `et al.` is said by `more`. */
  readonly authors?: readonly string[];
  readonly more?: true;
  readonly publisher?: string;
  readonly year?: number;
  /** Absent where neither an address nor a repository is known. */
  readonly url?: string;
  readonly doi?: string;
  /** The commit that was read, where a file in a repository changes often. */
  readonly commit?: string;
}

/** Every source that a fact of this folder cites. */
export const sources = [
  {id: 'firecracker-nsdi-data', title: 'nsdi2020-data', authors: ['Agache'], more: true, publisher: 'AWS', year: 2020, url: 'https://github.com/firecracker-microvm/nsdi2020-data', commit: 'cf1b30f'},
  {id: 'firecracker-specification', title: 'Firecracker SPECIFICATION.md', publisher: 'AWS', url: 'https://github.com/firecracker-microvm/firecracker/blob/main/SPECIFICATION.md', commit: '0aad46c'},
  {id: 'unikraft-performance', title: 'Unikraft: Performance', publisher: 'Unikraft', url: 'https://unikraft.org/docs/concepts/performance'},
  {id: 'lightvm', title: 'My VM is Lighter (and Safer) than your Container', authors: ['Manco'], more: true, publisher: 'SOSP', year: 2017, url: 'https://orbi.uliege.be/handle/2268/238338'},
  {id: 'firecracker-nsdi', title: 'Firecracker: Lightweight Virtualization for Serverless Applications', authors: ['Agache'], more: true, publisher: 'NSDI', year: 2020, url: 'https://www.usenix.org/conference/nsdi20/presentation/agache'},
  {id: 'unikraft-artifacts', title: 'eurosys21-artifacts', authors: ['Kuenzer'], more: true, publisher: 'Unikraft', year: 2021, url: 'https://github.com/unikraft/eurosys21-artifacts', commit: 'd88853d'},
  {id: 'firecracker-design', title: 'Firecracker Design', publisher: 'AWS', url: 'https://github.com/firecracker-microvm/firecracker/blob/main/docs/design.md'},
  {id: 'hyper-v-architecture', title: 'Hyper-V Architecture', publisher: 'Microsoft', year: 2020, url: 'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/hyper-v-on-windows/reference/hyper-v-architecture.md'},
  {id: 'virtualbox-manual', title: 'VirtualBox User Manual', publisher: 'Oracle'},
  {id: 'lowe-hyper-v', title: 'Hyper-V (dummies.com); Super User 836116', authors: ['Lowe']},
  {id: 'red-hat-virtual-machine', title: 'What is a virtual machine?', publisher: 'Red Hat', url: 'https://www.redhat.com/en/topics/virtualization/what-is-a-virtual-machine'},
  {id: 'kvm-type-dispute', title: 'Gist 261shimizu; DaniWeb 219290'},
  {id: 'techtarget-hosted-hypervisor', title: 'hosted hypervisor (Type 2 hypervisor)', publisher: 'TechTarget', year: 2014, url: 'http://searchservervirtualization.techtarget.com/definition/hosted-hypervisor-Type-2-hypervisor'},
  {id: 'docker-alternative-runtimes', title: 'Alternative container runtimes', publisher: 'Docker', url: 'https://github.com/docker/docs/blob/main/content/manuals/engine/daemon/alternative-runtimes.md'},
  {id: 'kodekloud-runtime-classes', title: 'CKS: 21-Runtime-Classes.md', publisher: 'KodeKloud'},
  {id: 'docker-security', title: 'Docker security', publisher: 'Docker', url: 'https://github.com/docker/docs/blob/main/content/manuals/engine/security/_index.md'},
  {id: 'nist-sp-800-190', title: 'NIST SP 800-190', authors: ['Souppaya', 'Morello', 'Scarfone'], publisher: 'NIST', year: 2017, doi: '10.6028/NIST.SP.800-190'},
  {id: 'docker-what-is-a-container', title: 'What is a container?', publisher: 'Docker', url: 'https://github.com/docker/docs/blob/main/content/get-started/docker-concepts/the-basics/what-is-a-container.md'},
  {id: 'microsoft-containers-vs-vm', title: 'Containers vs. virtual machines', publisher: 'Microsoft', year: 2023, url: 'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/windowscontainers/about/containers-vs-vm.md'},
  {id: 'namespaces-manual', title: 'namespaces(7), man-pages 6.16', url: 'https://man.archlinux.org/man/namespaces.7.en'},
  {id: 'docker-seccomp', title: 'Seccomp security profiles', publisher: 'Docker', url: 'https://github.com/docker/docs/blob/main/content/manuals/engine/security/seccomp.md'},
  {id: 'cve-2019-5736', title: 'CVE-2019-5736 (GHSA-gxmr-w5mj-v8hh)', year: 2019, url: 'https://github.com/advisories/GHSA-gxmr-w5mj-v8hh'},
  {id: 'cve-2024-21626', title: 'CVE-2024-21626 (GHSA-xr7r-f8xq-vfvv)', year: 2024, url: 'https://github.com/advisories/GHSA-xr7r-f8xq-vfvv'},
  {id: 'cve-2015-3456', title: 'CVE-2015-3456.json', publisher: 'CVEProject', year: 2015},
  {id: 'red-hat-vm-vs-container', title: '仮想化とコンテナーの比較', publisher: 'Red Hat', url: 'https://docs.redhat.com/ja/documentation/openshift_container_platform/4.5/html/security/security-hosts-vms-vs-containers_security-hosts-vms'},
  {id: 'ec2-coldboot-research', title: 'ec2-coldboot-research', authors: ['brevdev'], url: 'https://github.com/brevdev/ec2-coldboot-research'},
  {id: 'percival-ec2-boot', title: 'EC2 boot time benchmarking', authors: ['Percival'], year: 2021, url: 'http://www.daemonology.net/blog/2021-08-12-EC2-boot-time-benchmarking.html'},
  {id: 'admin-magazine-startup', title: 'Comparing startup times of Linux distros in the cloud', publisher: 'ADMIN 65', year: 2021, url: 'https://www.admin-magazine.com/Articles/Comparing-startup-times-of-Linux-distros-in-the-cloud'},
  {id: 'aws-windows-launch-blog', title: 'Launch Microsoft Windows Server instances on Amazon EC2 up to 65% faster than before', publisher: 'AWS'},
  {id: 'aws-windows-fast-launch', title: 'Amazon EC2 User Guide: Windows fast launch', publisher: 'AWS', url: 'https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/win-ami-config-fast-launch.html'},
  {id: 'khan-docker-startup', title: 'Decomposing Docker Container Startup Performance', authors: ['Khan'], publisher: 'arXiv:2602.15214', year: 2026, url: 'https://arxiv.org/abs/2602.15214'},
  {id: 'slacker', title: 'Slacker: Fast Distribution with Lazy Docker Containers', authors: ['Harter'], more: true, publisher: 'FAST', year: 2016, url: 'https://www.usenix.org/conference/fast16/technical-sessions/presentation/harter'},
  {id: 'slacker-review', title: 'Slacker: Fast Distribution with Lazy Docker Containers (the morning paper)', authors: ['Acolyer'], year: 2016, url: 'https://blog.acolyer.org/2016/05/02/slacker-fast-distribution-with-lazy-docker-containers/'},
  {id: 'docker-resource-constraints', title: 'Resource constraints', publisher: 'Docker', url: 'https://github.com/docker/docs/blob/main/content/manuals/engine/containers/resource_constraints.md'},
  {id: 'gvisor-density', title: 'gVisor density.csv; Performance Guide', publisher: 'gVisor', url: 'https://github.com/google/gvisor/blob/main/website/performance/density.csv'},
  {id: 'ibm-vm-container', title: 'An Updated Performance Comparison of Virtual Machines and Linux Containers', authors: ['Felter', 'Ferreira', 'Rajamony', 'Rubio'], publisher: 'ISPASS', year: 2015, url: 'https://research.ibm.com/publications/an-updated-performance-comparison-of-virtual-machines-and-linux-containers'},
  {id: 'canonical-images', title: 'Ubuntu base and minimal images', publisher: 'Canonical', url: 'https://documentation.ubuntu.com/public-cloud/en/latest/all-clouds-explanation/ubuntu-base-and-minimal-images/'},
  {id: 'reinstall-readme', title: 'Reinstall README', authors: ['p7e4'], url: 'https://github.com/p7e4/reinstall/blob/main/README.md'},
  {id: 'svirt-readme', title: 'svirt-terraform-vms README', authors: ['abonillabeeche'], url: 'https://github.com/abonillabeeche/svirt-terraform-vms/blob/main/README.md'},
  {id: 'docker-repo-info', title: 'repo-info', publisher: 'Docker Official Images', year: 2026, url: 'https://github.com/docker-library/repo-info'},
  {id: 'windows-image-listing', title: 'Making Windows Server Core Containers 40% Smaller', publisher: 'Microsoft Tech Community', year: 2020, url: 'https://techcommunity.microsoft.com/t5/containers/making-windows-server-core-containers-40-smaller/ba-p/1058874'},
  {id: 'docker-multi-platform', title: 'Multi-platform builds', publisher: 'Docker', url: 'https://github.com/docker/docs/blob/main/content/manuals/build/building/multi-platform.md'},
  {id: 'centos-vsyscall', title: 'centos:6 image segfaults on newer Linux kernels with Spectre V1 mitigation', publisher: 'CentOS/sig-cloud-instance-images#103', year: 2018, url: 'https://github.com/CentOS/sig-cloud-instance-images/issues/103'},
  {id: 'docker-desktop-vmm', title: 'Virtual Machine Manager for Docker Desktop on Mac', publisher: 'Docker', url: 'https://github.com/docker/docs/blob/main/content/manuals/desktop/features/vmm.md'},
  {id: 'docker-desktop-wsl', title: 'Docker Desktop WSL 2 backend', publisher: 'Docker', url: 'https://github.com/docker/docs/blob/main/content/manuals/desktop/features/wsl/_index.md'},
  {id: 'microsoft-wsl-versions', title: 'Comparing WSL Versions', publisher: 'Microsoft', year: 2024, url: 'https://github.com/MicrosoftDocs/WSL/blob/main/WSL/compare-versions.md'},
  {id: 'docker-desktop-linux-faq', title: 'FAQs for Docker Desktop for Linux', publisher: 'Docker', url: 'https://github.com/docker/docs/blob/main/content/manuals/desktop/troubleshoot-and-support/faqs/linuxfaqs.md'},
  {id: 'microsoft-isolation-modes', title: 'Isolation Modes', publisher: 'Microsoft', url: 'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/windowscontainers/manage-containers/hyperv-container.md'},
  {id: 'microsoft-version-compatibility', title: 'Windows container version compatibility', publisher: 'Microsoft', url: 'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/windowscontainers/deploy-containers/version-compatibility.md'},
  {id: 'containerd-windows-compatibility', title: 'Allow containerd on Windows 11 to use Windows Server 2022 images', publisher: 'containerd/containerd#8137', year: 2023, url: 'https://github.com/containerd/containerd/pull/8137', commit: '672dd76'},
  {id: 'microsoft-system-requirements', title: 'Windows container requirements', publisher: 'Microsoft', year: 2023, url: 'https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/windowscontainers/deploy-containers/system-requirements.md'},
  {id: 'windows-image-size-reduction', title: 'Reducing the size of Windows Server Container Images – Part 1', publisher: 'Microsoft', year: 2023},
  {id: 'docker-wasm', title: 'Wasm workloads', publisher: 'Docker', url: 'https://github.com/docker/docs/blob/main/content/manuals/desktop/features/wasm.md'},
  {id: 'kubernetes-large-clusters', title: '大规模集群的注意事项', publisher: 'Kubernetes', url: 'https://github.com/kubernetes/website/blob/main/content/zh-cn/docs/setup/best-practices/cluster-large.md'},
  {id: 'hyper-v-scalability', title: 'Plan for Hyper-V scalability in Windows Server 2016 and Windows Server 2019', publisher: 'Microsoft', url: 'https://github.com/MicrosoftDocs/windowsserverdocs/blob/main/WindowsServerDocs/virtualization/hyper-v/plan/plan-hyper-v-scalability-in-windows-server.md'},
  {id: 'canonical-lxd', title: 'LXD crushes KVM in density and speed', publisher: 'Canonical', year: 2015, url: 'http://cloudalbania.blogspot.com/2015/05/lxd-crushes-kvm-in-density-and-speed.html'},
  {id: 'kernel-vulnerabilities-2017', title: 'SN Computer Science s42979-023-01827-9', publisher: 'Springer', year: 2023},
  {id: 'kubernetes-overview-ja', title: 'Kubernetes: 概要', publisher: 'Kubernetes', url: 'https://github.com/kubernetes/website/blob/main/content/ja/docs/concepts/overview/_index.md'},
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];
