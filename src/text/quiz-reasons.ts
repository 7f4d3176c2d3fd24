import {msg} from '@lit/localize';
import type {QuestionId} from '../data/questions.js';
import type {Message} from './message.js';

/** Why an answer of the quiz is right, and what speaks against it. They are loaded after the questions. */
export const reasons = {
  'team-web-app': () =>
    msg('Everyone starts the same [images](image) with one command. Nothing that is already installed on somebody’s PC gets in the way.', {
      id: 'lesson.reasons.team-web-app',
      desc: 'Why the answer is right: after the question of lesson.quiz.team-web-app. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'team-web-app.against': () =>
    msg('On a Mac or a Windows PC, the containers still run inside a VM. But Docker Desktop takes care of that.', {
      id: 'lesson.reasons.team-web-app.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'windows-on-mac': () =>
    msg('The program needs the [kernel](kernel) of Windows. A container cannot bring one along; a VM with Windows does.', {
      id: 'lesson.reasons.windows-on-mac',
      desc: 'Why the answer is right: after the question of lesson.quiz.windows-on-mac. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'windows-on-mac.against': () =>
    msg('The CPU has to fit as well: on a Mac with Apple silicon, only Windows for Arm runs well.', {
      id: 'lesson.reasons.windows-on-mac.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'strangers-programs': () =>
    msg(
      'The boundary of a VM is stronger. Microsoft’s example is just this: apps of competing companies on one server. Containers will do if each customer’s run in a VM of their own.',
      {id: 'lesson.reasons.strangers-programs', desc: 'Why the answer is right: after the question of lesson.quiz.strangers-programs.'},
    ),
  'strangers-programs.against': () =>
    msg('A VM for each customer takes memory. There are special small VMs, such as those of Firecracker, that need less.', {
      id: 'lesson.reasons.strangers-programs.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'own-services': () =>
    msg('One [kernel](kernel) serves all ten. Each needs little memory, and each can be updated by itself.', {
      id: 'lesson.reasons.own-services',
      desc: 'Why the answer is right: after the question of lesson.quiz.own-services. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'own-services.against': () =>
    msg('A flaw in that one kernel concerns all ten. For code of your own, that is usually acceptable.', {
      id: 'lesson.reasons.own-services.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'rented-servers': () =>
    msg('The rented machine is usually a VM, and the services run as containers inside it.', {
      id: 'lesson.reasons.rented-servers',
      desc: 'Why the answer is right: after the question of lesson.quiz.rented-servers.',
    }),
  'rented-servers.against': () =>
    msg('You can also rent a physical machine, or run containers without ever seeing a server.', {
      id: 'lesson.reasons.rented-servers.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'kernel-driver': () =>
    msg(
      'A VM has a kernel of its own, so a crash stops only that VM. Containers may not load anything into the kernel by default; where they may, it is the host’s kernel that crashes.',
      {id: 'lesson.reasons.kernel-driver', desc: 'Why the answer is right: after the question of lesson.quiz.kernel-driver.'},
    ),
  'kernel-driver.against': () =>
    msg('For a driver of a real device, the VM has to be given that device first.', {
      id: 'lesson.reasons.kernel-driver.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'learn-linux': () =>
    msg(
      'In a VM all of it is there: start-up, services, and a [kernel](kernel) of its own. When something breaks, a snapshot (a saved state) brings it back.',
      {
        id: 'lesson.reasons.learn-linux',
        desc: 'Why the answer is right: after the question of lesson.quiz.learn-linux. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'learn-linux.against': () =>
    msg('To try out a few commands, a container is quicker; on Windows, so is WSL.', {
      id: 'lesson.reasons.learn-linux.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'try-database': () =>
    msg('A ready-made [image](image) starts it with one command, and PostgreSQL need not be installed on the laptop itself.', {
      id: 'lesson.reasons.try-database',
      desc: 'Why the answer is right: after the question of lesson.quiz.try-database. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'try-database.against': () =>
    msg('What you save in a container is lost when you delete it. To keep data, put them into a volume, a place outside.', {
      id: 'lesson.reasons.try-database.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'small-vm': () =>
    msg(
      'A container is one or more [processes](process) on the [kernel](kernel) of the host, with walls around them. A VM brings a whole OS, with a kernel of its own.',
      {
        id: 'lesson.reasons.small-vm',
        desc: 'Why the answer is right: after the question of lesson.quiz.small-vm. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'small-vm.against': () =>
    msg('There are exceptions: a Kata container, or a Windows container with Hyper-V isolation, does sit in a small VM.', {
      id: 'lesson.reasons.small-vm.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'own-kernel': () =>
    msg('A VM runs a complete [OS](os), and the kernel is its core.', {
      id: 'lesson.reasons.own-kernel',
      desc: 'Why the answer is right: after the question of lesson.quiz.own-kernel. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'own-kernel.against': () =>
    msg('In a unikernel, a rare kind of VM, app and kernel are one single piece.', {
      id: 'lesson.reasons.own-kernel.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'boots-ubuntu': () =>
    msg(
      'Nothing starts up. The [image](image) holds files of Ubuntu but no [kernel](kernel), and simply runs `bash`, a program for typing commands.',
      {
        id: 'lesson.reasons.boots-ubuntu',
        desc: 'Why the answer is right: after the question of lesson.quiz.boots-ubuntu. [word](term-id) marks a word that is explained at its first use; keep the id. `…` is code.',
      },
    ),
  'boots-ubuntu.against': () =>
    msg('The services of an OS can run in a container, too. The kernel they use is still the host’s.', {
      id: 'lesson.reasons.boots-ubuntu.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'other-distribution': () =>
    msg('[Distributions](distribution) differ in their files. The [kernel](kernel) is Linux in all of them.', {
      id: 'lesson.reasons.other-distribution',
      desc: 'Why the answer is right: after the question of lesson.quiz.other-distribution. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'other-distribution.against': () =>
    msg('The kernel must have what a program needs. Images of CentOS 6, for example, crashed on some newer kernels.', {
      id: 'lesson.reasons.other-distribution.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'no-hidden-vm': () =>
    msg('Linux containers need a Linux [kernel](kernel). Docker Desktop runs one, inside a VM.', {
      id: 'lesson.reasons.no-hidden-vm',
      desc: 'Why the answer is right: after the question of lesson.quiz.no-hidden-vm. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'no-hidden-vm.against': () =>
    msg('You never see that VM. And for Windows containers, Windows needs none.', {
      id: 'lesson.reasons.no-hidden-vm.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'five-kernels': () =>
    msg('Only one is running: all five share the kernel of the server.', {
      id: 'lesson.reasons.five-kernels',
      desc: 'Why the answer is right: after the question of lesson.quiz.five-kernels.',
    }),
  'five-kernels.against': () =>
    msg('Kata Containers are an exception: they add small VMs, each with a kernel of its own.', {
      id: 'lesson.reasons.five-kernels.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'host-sees': () =>
    msg('They are [processes](process) of the host and stand in its own list, only under other numbers.', {
      id: 'lesson.reasons.host-sees',
      desc: 'Why the answer is right: after the question of lesson.quiz.host-sees. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'host-sees.against': () =>
    msg('With Docker Desktop on a Mac, the host is that VM, which you do not see. The Mac’s own list does not show them.', {
      id: 'lesson.reasons.host-sees.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'kept-when-deleted': () =>
    msg('It is gone with the container, unless it was in a volume (a place outside) or in a folder of the host.', {
      id: 'lesson.reasons.kept-when-deleted',
      desc: 'Why the answer is right: after the question of lesson.quiz.kept-when-deleted.',
    }),
  'kept-when-deleted.against': () =>
    msg('Stopping is not deleting: on Linux, a container that is only stopped keeps its files.', {
      id: 'lesson.reasons.kept-when-deleted.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'fits-every-server': () =>
    msg(
      'The CPU has to fit: what is made for arm64 does not run on amd64 as it is. Build the image for both, or imitate the other CPU in software, which is slower.',
      {id: 'lesson.reasons.fits-every-server', desc: 'Why the answer is right: after the question of lesson.quiz.fits-every-server.'},
    ),
  'fits-every-server.against': () =>
    msg('Many official images exist for both, so this often goes unnoticed.', {
      id: 'lesson.reasons.fits-every-server.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'always-minutes': () =>
    msg(
      'A tiny Linux VM made for a test started in about a quarter of a second. A Linux server rented in a cloud takes about half a minute; Windows takes minutes.',
      {id: 'lesson.reasons.always-minutes', desc: 'Why the answer is right: after the question of lesson.quiz.always-minutes.'},
    ),
  'always-minutes.against': () =>
    msg('In everyday work, “much slower than a container” is still right.', {
      id: 'lesson.reasons.always-minutes.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'harmless-root': () =>
    msg(
      'Root may do less there, but by default it is the host’s root. A flaw in the software, the option `privileged`, or all of the host’s files made visible inside can open a way out.',
      {id: 'lesson.reasons.harmless-root', desc: 'Why the answer is right: after the question of lesson.quiz.harmless-root. `…` is code.'},
    ),
  'harmless-root.against': () =>
    msg('Docker can run without root, or treat root in a container as another user outside. But neither is the default.', {
      id: 'lesson.reasons.harmless-root.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
  'unbreakable-vm': () =>
    msg(
      'Ways out have been found. CVE-2015-3456, called VENOM, could crash QEMU, a program that runs VMs, and possibly run an attacker’s code on the host.',
      {id: 'lesson.reasons.unbreakable-vm', desc: 'Why the answer is right: after the question of lesson.quiz.unbreakable-vm.'},
    ),
  'unbreakable-vm.against': () =>
    msg('The boundary is still stronger than that of a container: there is less to attack.', {
      id: 'lesson.reasons.unbreakable-vm.against',
      desc: 'What speaks against that answer, or an exception to it.',
    }),
} satisfies Record<QuestionId | `${QuestionId}.against`, Message>;
