import type {Figure} from './measurements/figures.js';
import type {Standing} from './measurements/index.js';
import type {CorrectionId} from './corrections.js';
import type {SectionId} from './sections.js';
import type {SourceId} from './sources.js';

/** A note for those who want to know more than the outline tells. */
export interface ExpertNote {
  readonly id: string;
  /** The section that it closes. */
  readonly section: SectionId;
  /** The corrections that it carries further. */
  readonly corrections: readonly [CorrectionId, ...CorrectionId[]];
  /** Numbers that its words name. One without an id is a target, and no measurement. */
  readonly figures?: Readonly<Record<string, Figure | {readonly value: number; readonly unit: 'percent'}>>;
  /** What it rests on; a source of lesser standing says which. */
  readonly sources: readonly {readonly id: SourceId; readonly mark?: Exclude<Standing, 'primary' | 'data' | 'user'>}[];
}

/** What the notes of the outline do not tell yet, in the order of the lesson. */
export const expertNotes = [
  {id: 'brand', section: 'introduction', corrections: ['hypervisor.vmware'], sources: [{id: 'techtarget-hosted-hypervisor', mark: 'secondary'}]},
  {id: 'kvm', section: 'architecture', corrections: ['hypervisor.type', 'hypervisor.kvm'], sources: [{id: 'red-hat-virtual-machine'}, {id: 'kvm-type-dispute', mark: 'secondary'}]},
  {id: 'runtimes', section: 'architecture', corrections: ['engine.layers'], sources: [{id: 'docker-alternative-runtimes'}]},
  {id: 'process', section: 'difference', corrections: ['size.nofiles'], sources: [{id: 'docker-what-is-a-container'}, {id: 'microsoft-isolation-modes'}, {id: 'docker-repo-info'}]},
  {id: 'term', section: 'difference', corrections: ['isolation.term'], sources: [{id: 'nist-sp-800-190'}]},
  {id: 'walls', section: 'comparison', corrections: ['isolation.mech'], figures: {kinds: {id: 'iso.namespaces', value: 8, unit: 'namespace-type'}, off: {id: 'iso.syscalls', value: 44, unit: 'system-call'}, known: {id: 'iso.syscalls.known', value: 300, unit: 'system-call'}}, sources: [{id: 'namespaces-manual'}, {id: 'docker-security'}, {id: 'docker-seccomp'}]},
  {id: 'escapes', section: 'comparison', corrections: ['isolation.kernel', 'isolation.vmnotperfect'], sources: [{id: 'cve-2019-5736'}, {id: 'cve-2024-21626'}, {id: 'cve-2015-3456'}]},
  {id: 'cpu', section: 'comparison', corrections: ['resource.cpu'], figures: {share: {value: 95, unit: 'percent'}}, sources: [{id: 'firecracker-specification', mark: 'vendor'}, {id: 'ibm-vm-container'}]},
  {id: 'fit', section: 'comparison', corrections: ['port.abi', 'osdiv.windows'], sources: [{id: 'centos-vsyscall'}, {id: 'microsoft-version-compatibility'}]},
  {id: 'nested', section: 'choice', corrections: ['port.vm', 'either_or'], sources: [{id: 'microsoft-containers-vs-vm'}, {id: 'docker-what-is-a-container'}]},
  {id: 'desktop', section: 'web', corrections: ['osdiv.desktop', 'web.premise'], figures: {times: {id: 'start.ct.docker.mac', value: 2.69, unit: 'times'}}, sources: [{id: 'docker-desktop-wsl'}, {id: 'microsoft-wsl-versions'}, {id: 'khan-docker-startup'}]},
] as const satisfies readonly ExpertNote[];

export type ExpertNoteId = (typeof expertNotes)[number]['id'];
