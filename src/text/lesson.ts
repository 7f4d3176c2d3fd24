import {msg} from '@lit/localize';
import type {NotedSectionId} from '../data/notes.js';
import type {SectionId, SectionPointId} from '../data/sections.js';
import type {TechnologyId} from '../data/technologies.js';
import type {Message} from './message.js';

/** The running text of the lesson, section by section. */
export const lesson = {
  title: () => msg('How containers differ from virtual machines', {id: 'lesson.lesson.title', desc: 'Title of the lesson.'}),
  lead: () =>
    msg('Both run an app apart from everything else.', {
      id: 'lesson.lesson.lead',
      desc: 'First words under the title, which names the two: what they have in common. lesson.hero.question follows.',
    }),
  'hero.question': () =>
    msg('So why do the bars in the ground differ in number?', {
      id: 'lesson.lesson.hero.question',
      desc: 'The question of the whole lesson, after lesson.lead and above the drawings of three houses and of one apartment building. A bar stands for a kernel, which is explained later.',
    }),
  'hero.vm.caption': () =>
    msg('Build three houses', {
      id: 'lesson.lesson.hero.vm.caption',
      desc: 'A few words under the name of the VM, above the drawing of three houses. No full stop.',
    }),
  'hero.vm.picture': () =>
    msg(
      'Three detached houses of different shapes. The same person lives in each, and in the ground under each there is one solid bar for that house alone.',
      {id: 'lesson.lesson.hero.vm.picture', desc: 'Describes the drawing to someone who cannot see it.'},
    ),
  'hero.vm.count': () =>
    msg('One for each house', {
      id: 'lesson.lesson.hero.vm.count',
      desc: 'Beside a large 3, the number of bars under the houses. No full stop.',
    }),
  'hero.container.caption': () =>
    msg('Rent three apartments', {
      id: 'lesson.lesson.hero.container.caption',
      desc: 'A few words under the name of the container, above the drawing of an apartment building. No full stop.',
    }),
  'hero.container.picture': () =>
    msg(
      'One apartment building with three lit apartments. The same person lives in each, and in the ground under the building there is one long solid bar for all three.',
      {id: 'lesson.lesson.hero.container.picture', desc: 'Describes the drawing to someone who cannot see it.'},
    ),
  'hero.container.count': () =>
    msg('One for them all', {
      id: 'lesson.lesson.hero.container.count',
      desc: 'Beside a large 1, the number of bars under the apartment building. No full stop.',
    }),
  'goals.title': () => msg('What you will learn', {id: 'lesson.lesson.goals.title', desc: 'Title of the section that lists the goals.'}),
  'goals.architecture': () =>
    msg('See how they differ in structure', {
      id: 'lesson.lesson.goals.architecture',
      desc: 'One of the goals, in a list. One line on a phone: 34 letters at most. No full stop.',
    }),
  'goals.lightness': () =>
    msg('Say why containers are light and fast', {
      id: 'lesson.lesson.goals.lightness',
      desc: 'One of the goals, in a list. One line on a phone: 34 letters at most. No full stop.',
    }),
  'goals.usage': () =>
    msg('Compare them, and choose what fits', {
      id: 'lesson.lesson.goals.usage',
      desc: 'One of the goals, in a list. One line on a phone: 34 letters at most. No full stop.',
    }),
  'introduction.title': () => msg('One aim, two mechanisms', {id: 'lesson.lesson.introduction.title', desc: 'Title of the introduction.'}),
  'introduction.reason': () =>
    msg('Two apps may need different versions of the same software. And if one of them fails or is attacked, the other must be safe.', {
      id: 'lesson.lesson.introduction.reason',
      desc: 'First paragraph of the introduction: why apps are kept apart.',
    }),
  'introduction.history': () =>
    msg(
      'Docker packs an application into a [container](container) and runs it. But [isolation](isolation) is older than Docker: the best-known isolated environment is the virtual machine (VM).',
      {
        id: 'lesson.lesson.introduction.history',
        desc: 'Second paragraph of the introduction. It must also read well where nothing about Docker came before. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'introduction.familiar': () =>
    msg(
      'A VM is a second, complete PC running inside your PC, with an [OS](os) of its own. If you have used VMware Workstation or VirtualBox, you have met one already.',
      {
        id: 'lesson.lesson.introduction.familiar',
        desc: 'Third paragraph of the introduction. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'introduction.thesis': () =>
    msg('Both isolate applications. But their mechanism, or architecture, differs, and so does what each is good at.', {
      id: 'lesson.lesson.introduction.thesis',
      desc: 'Last paragraph of the introduction.',
    }),
  'analogy.title': () =>
    msg('Two kinds of home', {
      id: 'lesson.lesson.analogy.title',
      desc: 'Title of the section with the house and the apartment.',
    }),
  'analogy.text': () =>
    msg('A VM is like a detached house, a container like an apartment in a building.', {
      id: 'lesson.lesson.analogy.text',
      desc: 'First paragraph of that section.',
    }),
  'analogy.colours': () =>
    msg(
      'In the drawings, *what is coloured belongs to one household alone*. The walls and pipes of the building, without colour, are shared.',
      {
        id: 'lesson.lesson.analogy.colours',
        desc: 'How to read the drawings: what is coloured belongs to one household alone, lines without colour are shared. *…* is strong.',
      },
    ),
  'architecture.title': () =>
    msg('Layer by layer', {id: 'lesson.lesson.architecture.title', desc: 'Title of the section with the diagram.'}),
  'architecture.text': () =>
    msg(
      'Think of a computer as layers. Both pictures have your app and its [libraries](library) at the top, and the physical machine with the [host OS](host-os) at the bottom. What matters is whether there is a [guest OS](guest-os) between them.',
      {
        id: 'lesson.lesson.architecture.text',
        desc: 'Paragraph before the diagram. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'architecture.kernel': () =>
    msg(
      'At the core of every [OS](os) is a [kernel](kernel), and only the kernel can control the hardware. When an app saves a file, for example, it asks the kernel, which checks that this is allowed and writes to the disk.',
      {
        id: 'lesson.lesson.architecture.kernel',
        desc: 'Paragraph before the diagram: what a kernel does, with an example. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'architecture.kernels': () =>
    msg('In the diagram, each solid bar is a kernel.', {
      id: 'lesson.lesson.architecture.kernels',
      desc: 'Paragraph before the diagram: says how kernels are drawn. The diagram then asks how many there are.',
    }),
  'difference.title': () =>
    msg('The key difference', {
      id: 'lesson.lesson.difference.title',
      desc: 'Title of the section that says the main difference in four short sentences.',
    }),
  'difference.vm.guest-os': () =>
    msg('It *has a complete* guest OS.', {
      id: 'lesson.lesson.difference.vm.guest-os',
      desc: 'One of four short parallel sentences; this one under the heading of the VM. *…* is strong. Here: the words that differ from the other side.',
    }),
  'difference.vm.kernel': () =>
    msg('It *does not share* the kernel of the host OS.', {
      id: 'lesson.lesson.difference.vm.kernel',
      desc: 'One of four short parallel sentences; this one under the heading of the VM. *…* is strong. Here: the words that differ from the other side.',
    }),
  'difference.container.guest-os': () =>
    msg('It *has no* guest OS.', {
      id: 'lesson.lesson.difference.container.guest-os',
      desc: 'One of four short parallel sentences; this one under the heading of the container. *…* is strong. Here: the words that differ from the other side.',
    }),
  'difference.container.kernel': () =>
    msg('It *shares* the kernel of the host OS.', {
      id: 'lesson.lesson.difference.container.kernel',
      desc: 'One of four short parallel sentences; this one under the heading of the container. *…* is strong. Here: the words that differ from the other side.',
    }),
  'start.title': () =>
    msg('Why it is light and fast', {
      id: 'lesson.lesson.start.title',
      desc: 'Title of the section on why a container is light and starts fast, with the timeline of both starts.',
    }),
  'start.consequence': () =>
    msg(
      'A container has no second OS to start, so it starts fast. There is none to keep in memory, so it uses few resources. And there is no complete OS to pack in, so it is small and easy to move.',
      {
        id: 'lesson.lesson.start.consequence',
        desc: 'Paragraph of the section on why a container is light and fast: why the missing OS makes containers light and fast, one cause and one effect a sentence.',
      },
    ),
  'comparison.title': () =>
    msg('The two compared', {id: 'lesson.lesson.comparison.title', desc: 'Title of the section with the comparison table.'}),
  'comparison.text': () =>
    msg('This difference in structure gives each its advantages and disadvantages.', {
      id: 'lesson.lesson.comparison.text',
      desc: 'Paragraph before the comparison table.',
    }),
  'choice.title': () =>
    msg('Which one to choose', {id: 'lesson.lesson.choice.title', desc: 'Title of the section on which of the two to choose.'}),
  'choice.when': () =>
    msg('When to choose it', {
      id: 'lesson.lesson.choice.when',
      desc: 'Label before a sentence that says when to choose a technology (lesson.choice.vm.use).',
    }),
  'web.title': () =>
    msg('Containers in web development', {id: 'lesson.lesson.web.title', desc: 'Title of the section on web development.'}),
  'web.premise': () =>
    msg(
      'A web app nearly always runs on Linux: in production, where it serves its users, and in the containers in which it is developed. So *the same Linux environment* can be used for both.',
      {
        id: 'lesson.lesson.web.premise',
        desc: 'First paragraph of the section on web development. *…* is strong.',
      },
    ),
  'web.picture': () =>
    msg('One picture for both places: containers in a VM', {
      id: 'lesson.lesson.web.picture',
      desc: 'Name of the drawing of containers in a VM, which is in the section on web development. Below it stand lesson.web.development and lesson.web.production. No full stop.',
    }),
  'web.development': () =>
    msg('Development', {
      id: 'lesson.lesson.web.development',
      desc: 'Below the drawing of containers in a VM, before lesson.web.note: the place where the app is developed. No full stop.',
    }),
  'web.production': () =>
    msg('Production', {
      id: 'lesson.lesson.web.production',
      desc: 'Below the drawing of containers in a VM, before lesson.web.cloud: the place where the app serves its users. No full stop.',
    }),
  'web.cloud': () =>
    msg('A cloud server is usually a VM too, and so is many a Kubernetes node. The kernel in it is yours; the provider’s lies beneath.', {
      id: 'lesson.lesson.web.cloud',
      desc: 'Below the drawing of containers in a VM, after lesson.web.production: of the two kernels in it, which one belongs to whom. A node is one of the machines of Kubernetes.',
    }),
  'web.conclusion': () =>
    msg(
      'One Linux [kernel](kernel) is then enough for any number of containers. There is seldom a need for [virtualization](virtualization) that gives each app a whole [OS](os) of its own. So containers can make full use of their great advantage: they are light, fast and portable.',
      {
        id: 'lesson.lesson.web.conclusion',
        desc: 'Second paragraph of the section on web development. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'try.title': () =>
    msg('Try it out', {id: 'lesson.lesson.try.title', desc: 'Title of the section with commands to type into a terminal.'}),
  'summary.title': () => msg('Summary', {id: 'lesson.lesson.summary.title', desc: 'Title of the summary.'}),
  'summary.difference': () =>
    msg(
      'The biggest difference: a VM contains a complete [guest OS](guest-os), while a container has none and shares the [kernel](kernel) of the host OS.',
      {
        id: 'lesson.lesson.summary.difference',
        desc: 'Summary, first sentence. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'summary.consequence': () =>
    msg('That is why a container starts faster, uses fewer resources and is smaller.', {
      id: 'lesson.lesson.summary.consequence',
      desc: 'Summary, second sentence.',
    }),
  'summary.choice': () =>
    msg('If you need a different OS, choose a VM. To run applications efficiently on the same OS, choose containers.', {
      id: 'lesson.lesson.summary.choice',
      desc: 'Summary, third sentence.',
    }),
  'summary.close': () =>
    msg('Once you see this, you also see why Docker is so common in web development today.', {
      id: 'lesson.lesson.summary.close',
      desc: 'Summary, last sentence.',
    }),
  'checklist.title': () => msg('Check yourself', {id: 'lesson.lesson.checklist.title', desc: 'Title of the section with the checklist.'}),
  'choice.vm.verdict': () =>
    msg('Heavy and slow to start, but very strongly isolated.', {
      id: 'lesson.lesson.choice.vm.verdict',
      desc: 'In short: its strong and weak points, in large type.',
    }),
  'choice.vm.use': () =>
    msg('To run different OS environments, kept firmly apart from one another.', {
      id: 'lesson.lesson.choice.vm.use',
      desc: 'When to choose it; stands after the label lesson.choice.when.',
    }),
  'choice.container.verdict': () =>
    msg('Light, fast and very portable.', {
      id: 'lesson.lesson.choice.container.verdict',
      desc: 'In short: its strong and weak points, in large type.',
    }),
  'choice.container.use': () =>
    msg('To run several isolated applications efficiently on one OS.', {
      id: 'lesson.lesson.choice.container.use',
      desc: 'When to choose it; stands after the label lesson.choice.when.',
    }),
  'choice.note.title': () =>
    msg('Often both together', {
      id: 'lesson.lesson.choice.note.title',
      desc: 'Title of a note beside the section on which to choose.',
    }),
  'choice.note': () =>
    msg('The two are often combined: many of the servers that you can rent in a cloud are VMs, and containers run inside them.', {
      id: 'lesson.lesson.choice.note',
      desc: 'A note beside the section on which to choose.',
    }),
  'web.note.title': () =>
    msg('On a Mac or a Windows PC', {
      id: 'lesson.lesson.web.note.title',
      desc: 'Title of a note beside the section on web development.',
    }),
  'web.note': () =>
    msg(
      'There is no Linux [kernel](kernel), so Docker Desktop runs one Linux VM, with all the containers inside. If you install the [Docker Engine](engine) directly on Linux, you need no VM.',
      {
        id: 'lesson.lesson.web.note',
        desc: 'Below the drawing of containers in a VM, after lesson.web.note.title, which says where; without the drawing, a note. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  note: () => msg('Good to know', {id: 'lesson.lesson.note', desc: 'Name of a note beside a section.'}),
} satisfies Record<
  | 'title'
  | 'lead'
  | 'hero.question'
  | `hero.${TechnologyId}.${'caption' | 'picture' | 'count'}`
  | `${SectionId}.title`
  | SectionPointId
  | 'choice.when'
  | `web.${'picture' | 'development' | 'production' | 'cloud'}`
  | `choice.${TechnologyId}.${'verdict' | 'use'}`
  | 'note'
  | `${NotedSectionId}.note${'' | '.title'}`,
  Message
>;
