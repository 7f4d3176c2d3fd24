import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {layers} from '../src/data/layers.js';
import {nestedLayers} from '../src/data/nested-layers.js';
import {stackIds} from '../src/data/technologies.js';
import {defaultInstances, instanceRange} from '../src/model/stacks.js';

const [min, max] = instanceRange;

const meta: Meta = {
  title: 'Elements/architecture-diagram',
  id: 'architecture-diagram',
  component: 'architecture-diagram',
  argTypes: {
    technologies: {control: 'check', options: stackIds},
    instances: {control: {type: 'range', min, max, step: 1}, table: {defaultValue: {summary: String(defaultInstances)}}},
    selected: {control: 'select', options: [...layers, ...nestedLayers].map(({id}) => id)},
    depth: {control: 'inline-radio', options: ['outline', 'expert']},
  },
};
export default meta;

export const Default: StoryObj = {};

export const OneTechnology: StoryObj = {args: {technologies: ['vm']}};

/** Containers in a VM, as on a Mac, on a Windows PC and in a cloud: two kernels however many containers. */
export const ContainersInAVm: StoryObj = {
  name: 'Containers in a VM',
  args: {technologies: ['container-in-vm'], controls: true, selected: 'container-in-vm.guest-os'},
};

/** The same in a column as narrow as a phone. */
export const ContainersInAVmNarrow: StoryObj = {
  name: 'Containers in a VM, narrow',
  args: {technologies: ['container-in-vm'], controls: true},
  parameters: {stage: {width: 'narrow'}},
};

/** Readers count its kernels before they see their number. */
export const ContainersInAVmPredict: StoryObj = {
  name: 'Containers in a VM, predict',
  args: {technologies: ['container-in-vm'], predict: true, controls: true},
};

/** Beside containers on Linux: the same engine and apps, one machine deeper. */
export const BesideContainersInAVm: StoryObj = {
  name: 'Containers, and containers in a VM',
  args: {technologies: ['container', 'container-in-vm'], selected: 'container.engine'},
};

/** All three. */
export const ThreeStacks: StoryObj = {args: {technologies: ['vm', 'container', 'container-in-vm']}};

/** Stacks and counts alone, as in the lesson's section on web development. */
export const Compact: StoryObj = {args: {technologies: ['container-in-vm'], compact: true}, parameters: {stage: {width: 'narrow'}}};

/** What makes the VM, and where the engine stands. */
export const ContainersInAVmExpert: StoryObj = {
  name: 'Containers in a VM, expert',
  args: {technologies: ['container-in-vm'], depth: 'expert'},
};

export const OtherOrder: StoryObj = {args: {technologies: ['container', 'vm']}};

export const OneInstance: StoryObj = {args: {instances: 1}};

/** Where an instance is too narrow for words it shows its number and its kernel. */
export const SixInstances: StoryObj = {args: {instances: 6}};

/** A layer, and its counterpart in the other stack. */
export const Selected: StoryObj = {args: {selected: 'container.engine'}};

/** The other stack has no such layer, and says so. */
export const SelectedWithoutCounterpart: StoryObj = {args: {selected: 'vm.guest-os'}};

/** Readers add VMs and containers: each + adds a kernel on the left and none on the right. */
export const Controls: StoryObj = {args: {controls: true, selected: 'vm.guest-os'}};

/** Readers say how many kernels there are before they see it. */
export const Predict: StoryObj = {args: {predict: true}};

/** Both, as in the lesson: first the question, then the buttons. */
export const PredictAndControls: StoryObj = {name: 'As in the lesson', args: {predict: true, controls: true, selected: 'vm.guest-os'}};

/** The same in a column as narrow as a phone. */
export const PredictNarrow: StoryObj = {
  args: {predict: true, controls: true, selected: 'vm.guest-os'},
  parameters: {stage: {width: 'narrow'}},
};

/** The stacks as they really stand. What that takes is fetched when it is asked for. */
export const Expert: StoryObj = {args: {depth: 'expert'}};

/** The title as a heading in the outline of your page. */
export const HeadingLevel: StoryObj = {args: {'heading-level': 2}};

/** Without its title, where your page has one that says the same. */
export const Untitled: StoryObj = {args: {untitled: true}};

/** Terms that your page has explained are plain words here. */
export const KnownTerms: StoryObj = {args: {selected: 'vm.host-os', 'known-terms': 'kernel os process'}};

/** Furigana, in Japanese. */
export const Ruby: StoryObj = {args: {selected: 'vm.hypervisor', ruby: 'on'}};

/** Words 40 % longer than English, as a translation may have them, whatever the toolbar's language. */
export const LongWords: StoryObj = {parameters: {stage: {languages: ['en-XA']}}};

/** A column as narrow as a phone. */
export const Narrow: StoryObj = {args: {selected: 'vm.guest-os'}, parameters: {stage: {width: 'narrow'}}};

/** Said once in the console, and the rest is drawn. */
export const UnknownValues: StoryObj = {args: {technologies: ['vm', 'unikernel'], instances: 12, selected: 'vm.kernel'}};

/** A third technology, from a file of your own. */
export const OwnData: StoryObj = {args: {src: 'examples/microvm.json'}};

/** What is wrong with your file is said in place, in the language of the page; what was shown stays. */
export const DataWithMistakes: StoryObj = {args: {src: 'files/mistakes.json'}};
