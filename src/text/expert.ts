import {msg, str} from '@lit/localize';
import type {ExpertNoteId} from '../data/expert-notes.js';
import type {Message, PluralForm} from './message.js';

/** Texts of depth="expert": the expert stacks, and notes to the sections of the lesson. */
export const expert = {
  title: () => msg('Where the hypervisor and the engine really stand', {id: 'lesson.expert.title', desc: 'Title of the expert diagram.'}),
  hosted: () =>
    msg('Hosted (type 2)', {
      id: 'lesson.expert.hosted',
      desc: 'Name of a stack in the expert diagram: a hypervisor on a host OS.',
    }),
  'bare-metal': () =>
    msg('Bare-metal (type 1)', {
      id: 'lesson.expert.bare-metal',
      desc: 'Name of a stack in the expert diagram: a hypervisor right on the hardware.',
    }),
  'hosted.reading': () =>
    msg('The [hypervisor](hypervisor) is a program on a [host OS](host-os) that has to be there first. VirtualBox works like this.', {
      id: 'lesson.expert.hosted.reading',
      desc: 'Under that stack: how to read it. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'bare-metal.reading': () =>
    msg(
      'Hyper-V lies between the hardware and every OS. Even Windows itself runs above it: as the *root partition*, beside the VMs, which it manages. It is not under them.',
      {
        id: 'lesson.expert.bare-metal.reading',
        desc: 'Under that stack: how to read it. *…* is strong: a term of Hyper-V.',
      },
    ),
  'desktop.product': () =>
    msg('Docker Desktop: LinuxKit on a Mac, WSL 2 on Windows', {
      id: 'lesson.expert.desktop.product',
      desc: 'Under the name of the stack “Containers in a VM” in the expert diagram: what makes the VM. No full stop.',
    }),
  'desktop.reading': () =>
    msg(
      'Engine and containers are all inside the VM, and share its [kernel](kernel). On a Mac, `uname -r` in a container shows whose it is: the name ends in `linuxkit`. On Windows it is the kernel of WSL 2.',
      {
        id: 'lesson.expert.desktop.reading',
        desc: 'Under that stack: how to read it. [word](term-id) marks a word that is explained at its first use; keep the id. `…` is code.',
      },
    ),
  'desktop.words': (p: Record<'names' | 'control', string>) =>
    msg(
      str`Beside them, on the guest OS in the VM too, stands the engine: ${p.names}, each with an arrow to the next. From the last, an arrow leads to the containers: “${p.control}”.`,
      {
        id: 'lesson.expert.desktop.words',
        desc: 'Part of the description of containers in a VM in words. {names} is a list of three programs, {control} is what the arrow says (lesson.expert.control).',
      },
    ),
  root: () =>
    msg('Root', {
      id: 'lesson.expert.root',
      desc: 'Above the column of Windows, which stands beside the VMs and manages them (the root partition). Very short: six letters.',
    }),
  engine: () => msg('Engine', {id: 'lesson.expert.engine', desc: 'Above the column of dockerd, containerd and runc. Very short.'}),
  control: () =>
    msg('creates, stops', {
      id: 'lesson.expert.control',
      desc: 'On the arrow from the engine to the containers: what it does with them. Very short; may break after the first word.',
    }),
  'kernels.one': (p: Record<'count', string>) =>
    msg(str`One in Windows, ${p.count} in the VM`, {
      id: 'lesson.expert.kernels.one',
      desc: 'Where the kernels of the bare-metal stack are, if there is one VM. {count} is the number of VMs.',
    }),
  'kernels.other': (p: Record<'count', string>) =>
    msg(str`One in Windows, one in each of ${p.count} VMs`, {
      id: 'lesson.expert.kernels.other',
      desc: 'Where the kernels of the bare-metal stack are. {count} is the number of VMs.',
    }),
  'words.root': () =>
    msg('Beside the VMs, on the hypervisor too, stands Windows: a column without colour, with a kernel of its own.', {
      id: 'lesson.expert.words.root',
      desc: 'Part of the description of the bare-metal stack in words.',
    }),
  'words.containers.one': (p: Record<'count' | 'layers', string>) =>
    msg(str`${p.count} container stands right on the kernel, and a small arrow leads down from it. It holds: ${p.layers}.`, {
      id: 'lesson.expert.words.containers.one',
      desc: 'Part of the description of the container stack in words, if there is one container. {count} is the number of containers, {layers} what it holds.',
    }),
  'words.containers.other': (p: Record<'count' | 'layers', string>) =>
    msg(str`${p.count} containers stand right on the kernel, and a small arrow leads down from each. Each holds: ${p.layers}.`, {
      id: 'lesson.expert.words.containers.other',
      desc: 'Part of the description of the container stack in words. {count} is the number of containers, {layers} what each holds.',
    }),
  'words.engine': (p: Record<'names' | 'control', string>) =>
    msg(
      str`Beside them, on the host OS, stands the engine: ${p.names}, each with an arrow to the next. From the last, an arrow leads to the containers: “${p.control}”.`,
      {
        id: 'lesson.expert.words.engine',
        desc: 'Part of the description of the container stack in words. {names} is a list of three programs, {control} is what the arrow says (lesson.expert.control).',
      },
    ),

  note: () => msg('In more depth', {id: 'lesson.expert.note', desc: 'Name of an expert note.'}),
  sources: () => msg('Sources:', {id: 'lesson.expert.sources', desc: 'Before the sources of a note, on the same line.'}),
  'mark.secondary': () =>
    msg('press report', {
      id: 'lesson.expert.mark.secondary',
      desc: 'In brackets after a source: a report of the press about others, not from them.',
    }),
  'mark.vendor': () =>
    msg('vendor’s claim', {
      id: 'lesson.expert.mark.vendor',
      desc: 'In brackets after a source: what a maker says of a product, not measured by others.',
    }),
  'brand.title': () => msg('“VMware” is a brand', {id: 'lesson.expert.brand.title', desc: 'Title of an expert note.'}),
  brand: () =>
    msg(
      'The name VMware stands for both kinds: VMware ESXi is installed right on the hardware, VMware Workstation on a [host OS](host-os). It helps to name the product.',
      {
        id: 'lesson.expert.brand',
        desc: 'An expert note. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'kvm.title': () => msg('Type 1, type 2, and KVM', {id: 'lesson.expert.kvm.title', desc: 'Title of an expert note.'}),
  kvm: () =>
    msg(
      'KVM is a part of the Linux [kernel](kernel), so there the [host OS](host-os) and the [hypervisor](hypervisor) are one and the same. Red Hat counts it as type 1, others as type 2. More useful than the number is the question where the hypervisor sits.',
      {
        id: 'lesson.expert.kvm',
        desc: 'An expert note. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'runtimes.title': () =>
    msg('`runc` can be replaced', {id: 'lesson.expert.runtimes.title', desc: 'Title of an expert note. `…` is code.'}),
  runtimes: () =>
    msg(
      '`containerd` does not start containers by itself. It prepares their files and calls a *runtime*, which is usually `runc`. gVisor, Kata Containers and Wasmtime can take its place.',
      {id: 'lesson.expert.runtimes', desc: 'An expert note. `…` is code, *…* is strong: a new word.'},
    ),
  'process.title': () => msg('A process, not a small VM', {id: 'lesson.expert.process.title', desc: 'Title of an expert note.'}),
  process: () =>
    msg(
      'A container is one or more [processes](process) of the host, and the host can list them. Its files may look like an OS: the `ubuntu` [image](image) has a shell and a package manager. But it has no [kernel](kernel), so nothing boots; it simply starts `bash`.',
      {
        id: 'lesson.expert.process',
        desc: 'An expert note. [word](term-id) marks a word that is explained at its first use; keep the id. `…` is code.',
      },
    ),
  'term.title': () => msg('“At OS level”: a trap', {id: 'lesson.expert.term.title', desc: 'Title of an expert note.'}),
  term: () =>
    msg(
      'VMs are sometimes said to be separated “at OS level”. But “OS-level virtualization” is the technical name of *containers*. What separates VMs is *virtual hardware*.',
      {id: 'lesson.expert.term', desc: 'An expert note. *…* is strong.'},
    ),
  'walls.title': () => msg('How the walls are built', {id: 'lesson.expert.walls.title', desc: 'Title of an expert note.'}),
  walls: (p: Record<'kinds' | 'off' | 'known', string>) =>
    msg(
      str`The Linux manual lists ${p.kinds} kinds of [namespaces](namespace): cgroup, IPC, network, mount, PID, time, user and UTS. They hide; [cgroups](cgroup) only limit how much is used. And Docker’s default profile for seccomp turns off about ${p.off} of more than ${p.known} system calls.`,
      {
        id: 'lesson.expert.walls',
        desc: 'An expert note. {kinds}, {off} and {known} are numbers. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'escapes.title': () => msg('Ways out, on both sides', {id: 'lesson.expert.escapes.title', desc: 'Title of an expert note.'}),
  escapes: () =>
    msg(
      'Two examples for containers: with CVE-2019-5736, root in a container could overwrite the host’s `runc`; with CVE-2024-21626, a container could reach the host’s files. One for VMs: CVE-2015-3456 (VENOM), a flaw in the virtual floppy drive of QEMU, could crash it and possibly run code on the host.',
      {id: 'lesson.expert.escapes', desc: 'An expert note about known flaws. `…` is code.'},
    ),
  'cpu.title': () => msg('How much CPU a VM costs', {id: 'lesson.expert.cpu.title', desc: 'Title of an expert note.'}),
  cpu: (p: Record<'share', string>) =>
    msg(
      str`Firecracker, which runs small VMs, promises more than ${p.share} of the speed without a VM. The version read (2020) had no automatic test of that promise yet. In tests by IBM, it was input and output that needed tuning, in VMs and containers alike.`,
      {id: 'lesson.expert.cpu', desc: 'An expert note. {share} is a share like “95%”.'},
    ),
  'fit.title': () => msg('Where an image does not fit', {id: 'lesson.expert.fit.title', desc: 'Title of an expert note.'}),
  fit: () =>
    msg(
      'CentOS 6 [images](image) crashed on newer [kernels](kernel) that had `vsyscall` turned off; the kernel setting `vsyscall=emulate` helped. On Windows Server 2019, an image of Server 2016 runs with Hyper-V isolation, but not with process isolation.',
      {
        id: 'lesson.expert.fit',
        desc: 'An expert note. Process isolation and Hyper-V isolation are the two modes of Windows containers. [word](term-id) marks a word that is explained at its first use; keep the id. `…` is code.',
      },
    ),
  'nested.title': () => msg('Move it, or make it anew', {id: 'lesson.expert.nested.title', desc: 'Title of an expert note.'}),
  nested: () =>
    msg(
      'Moving a VM while it runs is called live migration. Containers are usually created anew instead. If they run inside a VM, they share the [kernel](kernel) of its [guest OS](guest-os).',
      {
        id: 'lesson.expert.nested',
        desc: 'An expert note. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'desktop.title': () => msg('The VM you don’t see', {id: 'lesson.expert.desktop.title', desc: 'Title of an expert note.'}),
  desktop: () =>
    msg(
      'On a Mac, Docker Desktop takes the Linux [kernel](kernel) from a VM of its own, made with LinuxKit: in a container, `uname -r` ends in `linuxkit`. On Windows it comes from WSL 2, a light VM that Windows manages by itself, or from a VM of Hyper-V. All Linux containers share this one kernel.',
      {
        id: 'lesson.expert.desktop',
        desc: 'An expert note. [word](term-id) marks a word that is explained at its first use; keep the id. `…` is code.',
      },
    ),
} satisfies Record<
  | 'title'
  | `${'hosted' | 'bare-metal'}${'' | '.reading'}`
  | `desktop.${'product' | 'reading' | 'words'}`
  | 'root'
  | 'engine'
  | 'control'
  | `kernels.${PluralForm}`
  | 'words.root'
  | `words.containers.${PluralForm}`
  | 'words.engine'
  | 'note'
  | 'sources'
  | `mark.${'secondary' | 'vendor'}`
  | `${ExpertNoteId}${'' | '.title'}`,
  Message
>;
