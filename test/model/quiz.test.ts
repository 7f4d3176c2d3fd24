import {expect} from '@open-wc/testing';

import {lessonQuestions, measurements, properties, questionIds, questions, sections, standingOfSource} from '../../src/data/index.js';
import {words as en} from '../../src/generated/words/en.js';
import {words as ja} from '../../src/generated/words/ja.js';
import {words as zh} from '../../src/generated/words/zh-Hans.js';
import enQuiz from '../../src/generated/strings/en/quiz.js';
import enReasons from '../../src/generated/strings/en/reasons.js';
import jaQuiz from '../../src/generated/strings/ja/quiz.js';
import jaReasons from '../../src/generated/strings/ja/reasons.js';
import zhQuiz from '../../src/generated/strings/zh-Hans/quiz.js';
import zhReasons from '../../src/generated/strings/zh-Hans/reasons.js';
import {registerAreas} from '../../src/localization/words/store.js';
import {translator, type Translate} from '../../src/localization/words/translate.js';
import {plain} from '../../src/model/inline.js';
import {answersTo, quiz, standing, type Quiz} from '../../src/model/quiz.js';
import {quizReasons, reasonedQuiz} from '../../src/model/quiz-reasons.js';

registerAreas('en', {...en, quiz: enQuiz, reasons: enReasons});
registerAreas('ja', {...ja, quiz: jaQuiz, reasons: jaReasons});
registerAreas('zh-Hans', {...zh, quiz: zhQuiz, reasons: zhReasons});
const tIn = (lang: string): Translate => translator(lang, ['quiz']);
const t = tIn('en');
const idsOf = (model: Quiz): string[] => model.questions.map(({id}) => id);

describe('the questions', () => {
  it('are eight cases and twelve statements with names for ids', () => {
    expect(questions.filter(({kind}) => kind === 'choice')).to.have.length(8);
    expect(questions.filter(({kind}) => kind === 'truth')).to.have.length(12);
    expect(questionIds.filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id))).to.deep.equal([]);
  });

  it('have every possible answer as the right one of some', () => {
    const right = questions.flatMap((question): readonly string[] => question.right);
    for (const answer of ['vm', 'container', 'both', 'true', 'false']) expect(right, answer).to.include(answer);
  });

  it('cite no press report and no advertisement', () => {
    const cited = questions.flatMap(({sources}): readonly (typeof sources)[number][] => sources);
    expect(cited.filter((id) => ['secondary', 'vendor'].includes(standingOfSource(id)))).to.deep.equal([]);
  });

  it('lead to a section of the lesson, to a row of its table or to the note on one, by the title that these have', () => {
    const titles = new Map<string, string>([
      ...sections.map(({id}) => [`lesson-${id}`, t(`lesson.${id}.title`)] as const),
      ...properties.map(({id}) => [`property-${id}`, t(`properties.${id}`)] as const),
      ...properties.map(({id}) => [`note-${id}`, t(`properties.${id}.note.title`)] as const),
    ]);
    for (const [id, {taught}] of Object.entries(quizReasons(t).reasons)) {
      expect(taught.title, id).to.equal(titles.get(taught.address));
      expect(taught.title, id).to.not.equal('');
      expect(taught.invitation, id).to.include(taught.title);
    }
  });

  it('bring the titles of those places along, where the lesson’s own words are not there', () => {
    for (const {place} of questions) {
      const [, kind, id] = /^(\w+)-(.+)$/.exec(place)!;
      const key = kind === 'lesson' ? `#lesson.${id}.title` : `#properties.${id}${kind === 'note' ? '.note.title' : ''}`;
      for (const strings of [enReasons, jaReasons]) expect(strings, place).to.have.property(key);
    }
  });

  it('of the lesson are four cases and five statements, each once', () => {
    const kindOf = (id: string): string => questions.find((question) => question.id === id)!.kind;
    expect(lessonQuestions.choice.map(kindOf)).to.deep.equal(Array(4).fill('choice'));
    expect(lessonQuestions.checklist.map(kindOf)).to.deep.equal(Array(5).fill('truth'));
    expect(new Set([...lessonQuestions.choice, ...lessonQuestions.checklist]).size).to.equal(9);
  });

  it('say no number that was measured otherwise: a quarter of a second', () => {
    const {quantity} = measurements.find(({id}) => id === 'start.vm.qemu.bios')!;
    expect(quantity.unit).to.equal('millisecond');
    expect((quantity as {typical: number}).typical).to.be.within(240, 260);
    expect(plain(t('reasons.always-minutes'))).to.include('a quarter of a second');
  });
});

describe('the quiz', () => {
  for (const lang of ['en', 'ja', 'zh-Hans'])
    it(`has a text, a reason and an objection for every question in ${lang}`, () => {
      const model = reasonedQuiz(tIn(lang));
      expect(model.lang).to.equal(lang);
      expect(idsOf(model)).to.deep.equal(questionIds);
      for (const {id, text, reason, against, sources, verdicts} of model.questions)
        for (const said of [text, reason, against, verdicts.wrong, sources[0]!.text]) expect(plain(said), id).to.match(/\S/);
    });

  it('asks what it is asked for, in that order', () => {
    expect(idsOf(quiz(t, {questions: ['small-vm', 'own-services']}))).to.deep.equal(['small-vm', 'own-services']);
  });

  it('has a title for cases, for statements and for both', () => {
    const titles = [quiz(t, {questions: ['own-services']}), quiz(t, {questions: ['small-vm']}), quiz(t)].map(({title}) => title);
    expect(new Set(titles).size).to.equal(3);
  });

  it('is shuffled by a seed, always in the same way, and in another way by another seed', () => {
    const [one, again, other] = ['7a', '7a', '7b'].map((seed) => idsOf(quiz(t, {seed})));
    expect(one).to.deep.equal(again);
    expect(one).to.not.deep.equal(other);
    expect(one).to.not.deep.equal(questionIds);
    expect([...one!].sort()).to.deep.equal([...questionIds].sort());
  });

  it('puts a few questions in the order that they have among all', () => {
    const few = ['small-vm', 'own-services', 'host-sees', 'learn-linux'] as const;
    const among = idsOf(quiz(t, {seed: 'class 3'})).filter((id) => (few as readonly string[]).includes(id));
    expect(idsOf(quiz(t, {questions: few, seed: 'class 3'}))).to.deep.equal(among);
  });

  it('puts each question first for some seed', () => {
    const firsts = new Set(Array.from({length: 400}, (_, seed) => idsOf(quiz(t, {seed: String(seed)}))[0]));
    expect(firsts.size).to.equal(questions.length);
  });

  it('takes no answer for one that the question does not offer', () => {
    const {questions: asked} = quiz(t, {questions: ['small-vm', 'own-services']});
    expect(answersTo(asked, {'small-vm': 'vm', 'own-services': 'both', 'host-sees': 'true'})).to.deep.equal({'own-services': 'both'});
  });

  it('knows a result when all questions are answered, and what was missed', () => {
    const model = quiz(t, {questions: ['small-vm', 'strangers-programs']});
    expect(standing(t, model, {'small-vm': 'true'})).to.deep.equal({progress: '1 of 2 answered'});
    const all = standing(t, model, {'small-vm': 'true', 'strangers-programs': 'both'});
    expect(all).to.deep.equal({progress: '2 of 2 answered', result: '1 of 2 right', retry: 'Try the missed one again'});
    expect(standing(t, model, {'small-vm': 'false', 'strangers-programs': 'vm'})).to.not.have.property('retry');
  });
});
