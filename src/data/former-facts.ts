import type {PropertyId} from './properties.js';

/**
 * Facts that the lesson no longer shows: id → the property that they belonged to. Addresses still end in `#fact-` and such
 * an id; they lead to the measurements of that property. Some of these facts remain in the data library. An entry is never
 * removed, and its id is never used for another fact.
 */
export const formerFacts: ReadonlyMap<string, PropertyId> = new Map<string, PropertyId>([
  ['start.vm.alpine', 'startup'],
  ['start.vm.ec2.cold.warm', 'startup'],
  ['start.ct.docker.mac', 'startup'],
  ['start.ct.docker.mac.time', 'startup'],
  ['start.ct.sizeeffect', 'startup'],
  ['mem.vm.qemu', 'resources'],
  ['mem.vm.chv', 'resources'],
  ['mem.vm.fc', 'resources'],
  ['mem.vm.fc.paper', 'resources'],
  ['mem.win.nano.process', 'resources'],
  ['mem.win.nano.hyper-v', 'resources'],
  ['mem.win.core.process', 'resources'],
  ['mem.win.core.hyper-v', 'resources'],
  ['size.ct.nano', 'size'],
  ['size.ct.servercore.disk', 'size'],
  ['size.ct.servercore.download', 'size'],
  ['size.ct.windows', 'size'],
  ['size.vm.ubuntu.list', 'size'],
  ['size.vm.others.debian', 'size'],
  ['size.vm.others.almalinux', 'size'],
  ['size.vm.others.rocky', 'size'],
  ['size.vm.others.fedora', 'size'],
  ['iso.cves.container', 'isolation'],
  ['iso.cves.vm', 'isolation'],
]);
