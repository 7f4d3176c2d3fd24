import {msg} from '@lit/localize';
import type {AnalogyPairId} from '../data/analogies.js';
import type {TechnologyId} from '../data/technologies.js';
import type {Message} from './message.js';

/** The detached house and the apartment: the parts of the pictures, and what each represents. */
export const analogies = {
  'vm.title': () =>
    msg('Building a detached house', {id: 'lesson.analogies.vm.title', desc: 'Title of the card that compares a VM with a house.'}),
  'vm.story': () =>
    msg('You begin with bare land. You lay foundations, bring in electricity, water and gas, and build a new house from the ground up.', {
      id: 'lesson.analogies.vm.story',
      desc: 'The comparison, as a small story, below the title.',
    }),
  'vm.picture': () =>
    msg(
      'Cutaway drawing of a detached house on its own foundations. Electricity, water and gas are laid underground for this house alone.',
      {
        id: 'lesson.analogies.vm.picture',
        desc: 'Describes the drawing to someone who cannot see it.',
      },
    ),
  'vm.house': () => msg('The new detached house', {id: 'lesson.analogies.vm.house', desc: 'A part of the picture.'}),
  'vm.house.concept': () =>
    msg('One [virtual machine](vm)', {
      id: 'lesson.analogies.vm.house.concept',
      desc: 'What the part of the picture stands for. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'vm.land': () => msg('The land', {id: 'lesson.analogies.vm.land', desc: 'A part of the picture.'}),
  'vm.land.concept': () =>
    msg('The physical machine (server or PC)', {
      id: 'lesson.analogies.vm.land.concept',
      desc: 'What the part of the picture stands for.',
    }),
  'vm.utilities': () =>
    msg('Its own foundations, electricity, water and gas', {id: 'lesson.analogies.vm.utilities', desc: 'A part of the picture.'}),
  'vm.utilities.concept': () =>
    msg('A complete [OS](os) of its own: the [guest OS](guest-os)', {
      id: 'lesson.analogies.vm.utilities.concept',
      desc: 'What the part of the picture stands for. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'vm.trait': () =>
    msg(
      'Very sturdy and independent, but it takes time and money to build. The same goes for a VM: strong [isolation](isolation), but slow and costly.',
      {
        id: 'lesson.analogies.vm.trait',
        desc: 'What the house is like, and so the VM. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'vm.limit': () =>
    msg(
      'In reality, several VMs can share one machine, like houses on one plot: dividing the plot is the job of the [hypervisor](hypervisor). And even an independent house rests on the ground. A flaw in the hardware can reach every VM that runs on it.',
      {
        id: 'lesson.analogies.vm.limit',
        desc: 'Where the comparison with a house ends. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
  'container.title': () =>
    msg('Renting an apartment', {
      id: 'lesson.analogies.container.title',
      desc: 'Title of the card that compares a container with an apartment.',
    }),
  'container.story': () =>
    msg('The building is already there. You rent one apartment in it, and redecorate the interior just as you like.', {
      id: 'lesson.analogies.container.story',
      desc: 'The comparison, as a small story, below the title.',
    }),
  'container.picture': () =>
    msg(
      'Cutaway drawing of an apartment building with three floors. Electricity, water and gas rise in the middle and branch off to every apartment. One apartment on the middle floor has a coloured interior.',
      {
        id: 'lesson.analogies.container.picture',
        desc: 'Describes the drawing to someone who cannot see it.',
      },
    ),
  'container.flat': () =>
    msg('The apartment you rent and redecorate', {id: 'lesson.analogies.container.flat', desc: 'A part of the picture.'}),
  'container.flat.concept': () =>
    msg('One [container](container)', {
      id: 'lesson.analogies.container.flat.concept',
      desc: 'What the part of the picture stands for. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'container.building': () =>
    msg('The apartment building that is already there', {
      id: 'lesson.analogies.container.building',
      desc: 'A part of the picture.',
    }),
  'container.building.concept': () =>
    msg('The physical machine and its [host OS](host-os)', {
      id: 'lesson.analogies.container.building.concept',
      desc: 'What the part of the picture stands for. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'container.shared': () =>
    msg('Shared walls, electricity, water and gas', {
      id: 'lesson.analogies.container.shared',
      desc: 'A part of the picture.',
    }),
  'container.shared.concept': () =>
    msg('Shared by all containers: the OS [kernel](kernel)', {
      id: 'lesson.analogies.container.shared.concept',
      desc: 'What the part of the picture stands for. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'container.trait': () =>
    msg(
      'Quick and cheap to move into, because the walls and the main supplies are shared. The same goes for a container: it starts fast and costs little.',
      {
        id: 'lesson.analogies.container.trait',
        desc: 'What the apartment is like, and so the container.',
      },
    ),
  'container.limit': () =>
    msg(
      'You cannot change the building’s pipes from one apartment, nor the [kernel](kernel) from inside a container. And it is that kernel that puts up the walls between containers: a flaw in it can act as a master key to every apartment.',
      {
        id: 'lesson.analogies.container.limit',
        desc: 'Where the comparison with an apartment ends. [word](term-id) marks a word that is explained at its first use; keep the id.',
      },
    ),
} satisfies Record<
  `${TechnologyId}.${'title' | 'story' | 'picture' | 'trait' | 'limit'}` | AnalogyPairId | `${AnalogyPairId}.concept`,
  Message
>;
