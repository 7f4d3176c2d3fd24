/** What the tests of Storybook know of its stories. */

const everywhere = ['heading-level', 'untitled', 'known-terms', 'ruby'];
/** Tag → its attributes. */
export const attributes = {
  'container-lesson': ['sections', 'course', 'depth', 'controls', 'predict', 'storage-key', 'src', ...everywhere],
  'architecture-diagram': ['technologies', 'instances', 'selected', 'compact', 'depth', 'controls', 'predict', 'src', ...everywhere],
  'comparison-table': ['technologies', 'properties', 'evidence', 'src', ...everywhere],
  'analogy-card': ['technology', 'compact', ...everywhere],
  'key-difference': everywhere,
  'startup-timeline': everywhere,
  'lesson-checklist': ['storage-key', 'name', 'src', ...everywhere],
  'lesson-quiz': ['questions', 'seed', 'storage-key', 'name', ...everywhere],
  'try-it': ['system', ...everywhere],
};

/** What a file with mistakes is told, in the language of the element. */
const mistakes = (tag) => ({
  ja: `<${tag}>: properties[0].values.microvm.rating: 0…4のはずが、7になっています\ntasks: ≥ 1のはずが、[]になっています`,
  en: `<${tag}>: properties[0].values.microvm.rating: expected 0…4, got 7\ntasks: expected ≥ 1, got []`,
});
const withMistakes = ['architecture-diagram', 'comparison-table', 'lesson-checklist'];

const inEveryLanguage = {
  'container-lesson--unknown-values': [
    '<container-lesson sections>: there is no "kubernetes". Valid: goals, introduction, analogy, architecture, difference, start, comparison, choice, web, try, summary, checklist.',
    '<container-lesson heading-level>: needs a whole number from 1 to 6. 2 is used.',
  ],
  'architecture-diagram--unknown-values': [
    '<architecture-diagram technologies>: there is no "unikernel". Valid: vm, container, container-in-vm.',
    '<architecture-diagram instances>: needs a whole number from 1 to 6. 3 is used.',
    '<architecture-diagram selected>: there is no "vm.kernel". Valid: vm.machine, vm.host-os, vm.hypervisor, vm.guest-os, vm.app, container.machine, container.host-os, container.engine, container.app.',
  ],
  'comparison-table--unknown-values': [
    '<comparison-table technologies>: there is no "unikernel". Valid: vm, container.',
    '<comparison-table properties>: there is no "price". Valid: isolation, startup, resources, size, portability, os-diversity.',
  ],
  'analogy-card--unknown-value': ['<analogy-card technology>: there is no "unikernel". Valid: vm, container.'],
  'lesson-quiz--unknown-question': [
    '<lesson-quiz questions>: there is no "q1". Valid: team-web-app, windows-on-mac, strangers-programs, own-services, rented-servers, kernel-driver, learn-linux, try-database, small-vm, own-kernel, boots-ubuntu, other-distribution, no-hidden-vm, five-kernels, host-sees, kept-when-deleted, fits-every-server, always-minutes, harmless-root, unbreakable-vm.',
  ],
  'try-it--unknown-value': ['<try-it system>: there is no "solaris". Valid: linux, mac-windows.'],
  'lesson-checklist--foreign-storage': [
    'storage-key: what localStorage holds under "stories.foreign" is not the progress of a lesson. It stays as it is, and new marks are lost with the page. Choose another storage-key to keep them.',
  ],
};

/** What the stories of bad values exist to show, by language, in no order; all others are silent. */
export const warnings = (id, languages) => {
  const tag = withMistakes.find((one) => id === `${one}--data-with-mistakes`);
  return tag ? languages.map((language) => mistakes(tag)[language]).sort() : [...(inEveryLanguage[id] ?? [])].sort();
};
