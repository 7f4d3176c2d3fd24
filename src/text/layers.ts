import {msg} from '@lit/localize';
import type {LayerKind, LayerKindWithRole, LayerKindWithShortName} from '../data/layers.js';
import type {Message} from './message.js';

/** The layers of the two stacks: their names, what each one does in a few words, and what the guest OS is about. */
export const layers = {
  machine: () => msg('Physical machine', {id: 'lesson.layers.machine', desc: 'Name of a layer in the diagram.'}),
  'machine.role': () =>
    msg('server or PC', {id: 'lesson.layers.machine.role', desc: 'Beside the name of the layer, small: what kinds there are.'}),
  'host-os': () => msg('Host OS', {id: 'lesson.layers.host-os', desc: 'Name of a layer in the diagram.'}),
  hypervisor: () => msg('Hypervisor', {id: 'lesson.layers.hypervisor', desc: 'Name of a layer in the diagram.'}),
  'hypervisor.role': () =>
    msg('creates, runs and manages VMs', {
      id: 'lesson.layers.hypervisor.role',
      desc: 'Beside the name of the layer, small: what it does.',
    }),
  engine: () => msg('Docker Engine', {id: 'lesson.layers.engine', desc: 'Name of a layer in the diagram.'}),
  'engine.role': () =>
    msg('creates, runs and manages containers', {
      id: 'lesson.layers.engine.role',
      desc: 'Beside the name of the layer, small: what it does.',
    }),
  'guest-os': () => msg('Guest OS', {id: 'lesson.layers.guest-os', desc: 'Name of a layer in the diagram.'}),
  app: () =>
    msg('App and libraries', {id: 'lesson.layers.app', desc: 'Name of a layer in the diagram: the application and the libraries it uses.'}),
  'app.short': () =>
    msg('App', {id: 'lesson.layers.app.short', desc: 'The same where there is little room: “App and libraries”. About five letters fit.'}),
} satisfies Record<LayerKind | `${LayerKindWithRole}.role` | `${LayerKindWithShortName}.short`, Message>;
