import {expect} from '@open-wc/testing';

import {words as en} from '../../src/generated/words/en.js';
import {words as ja} from '../../src/generated/words/ja.js';
import enExplanations from '../../src/generated/strings/en/explanations.js';
import jaExplanations from '../../src/generated/strings/ja/explanations.js';
import {registerAreas, translator} from '../../src/localization/strings.js';
import {lesson, type Lesson} from '../../src/model/lesson.js';

const point = (section: string, id: string) => (whole: Lesson) =>
  whole.sections.find((one) => one.id === section)?.points.find((one) => one.id === id)?.text;
const layer = (stack: 0 | 1, id: string) => (whole: Lesson) => whole.stacks.stacks[stack]?.layers.find((one) => one.id === id)?.explanation;
const pair = (card: 0 | 1, id: string) => (whole: Lesson) => whole.analogies[card]?.pairs.find((one) => one.id === id)?.phrase;
const row = (id: string) => (whole: Lesson) => {
  const values = whole.comparison.properties.find((one) => one.id === id)?.values;
  return values?.vm && values.container && [values.vm.value, values.vm.reason, values.container.value, values.container.reason].join(' ');
};

/** Where each row of the outline stands in the lesson. The two figures are the diagrams. */
const places: Record<string, (whole: Lesson) => string | undefined> = {
  'meta.number': (whole) => whole.course.number,
  'goal.architecture': point('goals', 'architecture'),
  'goal.whylight': point('goals', 'lightness'),
  'goal.usage': point('goals', 'usage'),
  'intro.bridge': (whole) => whole.course.previous,
  'intro.history': point('introduction', 'history'),
  'intro.vmimage': point('introduction', 'familiar'),
  'intro.thesis': point('introduction', 'thesis'),
  'course.prev': (whole) => whole.course.previous,
  'course.next': (whole) => whole.course.next,
  'analogy.vm.house': pair(0, 'house'),
  'analogy.vm.land': pair(0, 'land'),
  'analogy.vm.utilities': pair(0, 'utilities'),
  'analogy.vm.trait': (whole) => whole.analogies[0]?.trait,
  'analogy.ct.flat': pair(1, 'flat'),
  'analogy.ct.building': pair(1, 'building'),
  'analogy.ct.shared': pair(1, 'shared'),
  'analogy.ct.trait': (whole) => whole.analogies[1]?.trait,
  'vm.l1.hardware': layer(0, 'vm.machine'),
  'vm.l2.hostos': layer(0, 'vm.host-os'),
  'vm.l3.hypervisor': layer(0, 'vm.hypervisor'),
  'vm.l4.guestos': layer(0, 'vm.guest-os'),
  'vm.l5.app': layer(0, 'vm.app'),
  'ct.l1.hardware': layer(1, 'container.machine'),
  'ct.l2.hostos': layer(1, 'container.host-os'),
  'ct.l3.engine': layer(1, 'container.engine'),
  'ct.l4.app': layer(1, 'container.app'),
  'arch.keydiff': (whole) =>
    whole.sections
      .find(({id}) => id === 'difference')
      ?.points.map(({text}) => text)
      .join(' '),
  'figure.vm': (whole) => whole.stacks.stacks[0]?.description.join(' '),
  'figure.ct': (whole) => whole.stacks.stacks[1]?.description.join(' '),
  'property.isolation': row('isolation'),
  'property.startup': row('startup'),
  'property.resource': row('resources'),
  'property.size': row('size'),
  'property.portability': row('portability'),
  'property.osdiversity': row('os-diversity'),
  'verdict.vm': (whole) => whole.verdicts[0]?.verdict,
  'verdict.ct': (whole) => whole.verdicts[1]?.verdict,
  'use.vm': (whole) => whole.verdicts[0]?.use,
  'use.ct': (whole) => whole.verdicts[1]?.use,
  'web.premise': point('web', 'premise'),
  'web.conclusion': point('web', 'conclusion'),
  'summary.1': point('summary', 'difference'),
  'summary.2': point('summary', 'consequence'),
  'summary.3': point('summary', 'choice'),
  'summary.close': point('summary', 'close'),
  'check.1': (whole) => whole.checklist.tasks[0]?.text,
  'check.2': (whole) => whole.checklist.tasks[1]?.text,
  'check.3': (whole) => whole.checklist.tasks[2]?.text,
};

describe('every row of the outline has its place in the lesson', () => {
  registerAreas('en', {...en, explanations: enExplanations});
  registerAreas('ja', {...ja, explanations: jaExplanations});
  for (const [id, find] of Object.entries(places)) {
    it(id, () => {
      const english = find(lesson(translator('en', ['lesson'])));
      const japanese = find(lesson(translator('ja', ['lesson'])));
      expect(english, 'English').to.match(/[a-z]/i);
      expect(japanese, 'Japanese').to.match(/[\u3040-\u30FF\u4E00-\u9FFF]/);
      expect(english).to.not.equal(japanese);
    });
  }
});
