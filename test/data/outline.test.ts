import {expect} from '@open-wc/testing';

import {words as en} from '../../src/generated/words/en.js';
import {words as ja} from '../../src/generated/words/ja.js';
import enExplanations from '../../src/generated/strings/en/explanations.js';
import jaExplanations from '../../src/generated/strings/ja/explanations.js';
import {registerAreas} from '../../src/localization/words/store.js';
import {translator} from '../../src/localization/words/translate.js';
import {plain} from '../../src/model/inline.js';
import {lesson, type Lesson} from '../../src/model/lesson.js';
import {packageModels} from '../../src/model/models.js';

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

/** What the outline says in its rows, where a shorter sentence could lose it: in English, and in Japanese. */
const said: readonly (readonly [row: string, english: RegExp, japanese: RegExp])[] = [
  ['analogy.ct.flat', /redecorate/, /内装/],
  ['vm.l4.guestos', /Linux VM can run on a Windows PC/, /WindowsのPCの上でLinuxのVM/],
  [
    'ct.l4.app',
    /libraries.*settings files.*everything else it needs, except a kernel/,
    /ライブラリ.*設定ファイル.*入っていないのはカーネルだけ/,
  ],
  ['property.size', /complete OS.*libraries and settings files/, /OSのイメージを丸ごと.*ライブラリ.*設定ファイル/],
  ['property.osdiversity', /Linux on a Windows PC/, /WindowsのPCでLinux/],
  ['web.premise', /production.*developed.*the same Linux environment/, /本番.*開発.*同じLinuxの環境/],
  [
    'web.conclusion',
    /whole OS of its own.*great advantage: they are light, fast and portable/,
    /OSを丸ごと.*軽い、速い、移しやすい.*大きな利点/,
  ],
];

/** What is not in the outline and a beginner needs: why one isolates, what a kernel does, and what follows from its being shared. */
const added: Readonly<Record<string, readonly [find: (whole: Lesson) => string | undefined, english: RegExp, japanese: RegExp]>> = {
  'why one isolates': [point('introduction', 'reason'), /different versions.*attacked/, /別々のバージョン.*攻撃/],
  'the question of the lesson': [(whole) => whole.hero.question, /why.*differ in number/, /数が違うのは、なぜ/],
  'what a kernel does': [
    point('architecture', 'kernel'),
    /only the kernel.*saves a file.*asks the kernel.*disk/,
    /カーネルだけ.*保存.*カーネルに頼み.*ディスク/,
  ],
  'from the missing OS to the advantages': [
    point('start', 'consequence'),
    /start.*fast.*memory.*resources.*small.*move/,
    /起動.*メモリ.*リソース.*サイズ.*移しやすく/,
  ],
  'advantages and disadvantages come of the structure': [
    point('comparison', 'text'),
    /structure gives.*advantages and disadvantages/,
    /構造の差が.*メリットとデメリット/,
  ],
  'free to change the interior': [(whole) => whole.analogies[1]?.story, /just as you like/, /自由に/],
};

describe('every row of the outline has its place in the lesson', () => {
  registerAreas('en', {...en, explanations: enExplanations});
  registerAreas('ja', {...ja, explanations: jaExplanations});
  const wholeOf = (lang: string): Lesson => lesson(translator(lang, ['lesson']), packageModels);
  const rows = Object.entries(places);

  for (const lang of ['en', 'ja'])
    it(`(${lang})`, () => expect(rows.filter(([, find]) => !find(wholeOf(lang))).map(([id]) => id)).to.deep.equal([]));

  it('and no two rows share a sentence, but for the bridge to the previous lesson', () => {
    const found = rows.filter(([id]) => id !== 'intro.bridge').map(([, find]) => find(wholeOf('en')));
    expect(found.filter((text, index) => found.indexOf(text) !== index)).to.deep.equal([]);
  });

  const both = [
    ...said.map(([row, ...signs]) => [row, places[row]!, ...signs] as const),
    ...Object.entries(added).map(([id, rest]) => [id, ...rest] as const),
  ];
  for (const [id, find, english, japanese] of both)
    it(`${id}: nothing of it is lost`, () => {
      expect(plain(find(wholeOf('en'))!)).to.match(english);
      expect(plain(find(wholeOf('ja'))!)).to.match(japanese);
    });
});
