import type {PropertyId} from './properties.js';

/**
 * Facts that the lesson shows no more: id → the property that they told of. Addresses still end in `#fact-` and such an
 * id, and lead to what was measured on that property. Some stay in the data library. An entry stays, and no other fact
 * is ever called so.
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
