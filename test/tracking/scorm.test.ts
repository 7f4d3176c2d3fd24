import {expect} from '@open-wc/testing';

import type {ContainerLesson} from '../../src/elements/index.js';
import '../../src/index.js';
import {scorm, track} from '../../src/tracking.js';
import {consoleOf, settled, show} from '../support/page.js';
import {StrictScorm12, type StrictOptions} from '../support/strict-scorm12.js';
import {waitUntil} from '../support/wait.js';

const boxes = (lesson: Element): HTMLInputElement[] => [
  ...lesson.shadowRoot!.querySelector('lesson-checklist')!.shadowRoot!.querySelectorAll('input'),
];
const answer = (lesson: Element, question: string, value: string): void =>
  [...lesson.shadowRoot!.querySelectorAll('lesson-quiz')]
    .flatMap((quiz) => [...quiz.shadowRoot!.querySelectorAll<HTMLInputElement>(`input[name="question-${question}"]`)])
    .find((radio) => radio.value === value)!
    .click();

describe('a lesson in a strict system of SCORM 1.2', () => {
  let lesson: ContainerLesson;
  let end: () => void = () => {};
  beforeEach(async () => {
    lesson = await show<ContainerLesson>('<container-lesson storage-key="" sections="checklist"></container-lesson>');
  });
  afterEach(() => {
    leave();
    lesson.value = undefined;
    lesson.keeping = undefined;
    sessionStorage.clear();
  });
  const leave = (): void => {
    end();
    end = () => {};
  };
  async function enter(system: object, complete: 'read' | 'tasks' = 'tasks'): Promise<void> {
    end = await track(lesson, scorm(system as never), {complete});
    await settled(lesson);
  }
  const told = async (system: StrictScorm12, name: string, value: string): Promise<void> =>
    waitUntil(() => system.values[name] === value, `${name} ${value}`);

  it('that was opened and left is incomplete, and each call is taken', async () => {
    const system = new StrictScorm12();
    await enter(system);
    expect(system.calls.slice(0, 7)).to.deep.equal([
      'LMSInitialize',
      'get cmi.core.lesson_mode',
      'get cmi.core.lesson_status',
      'get cmi.suspend_data',
      'get cmi.interactions._count',
      'set cmi.core.lesson_status incomplete',
      'set cmi.core.exit suspend',
    ]);
    leave();
    expect(system.calls.at(-1)).to.equal('LMSFinish');
    expect(system.values['cmi.core.lesson_status']).to.equal('incomplete');
    expect(system.refused).to.deep.equal([]);
  });

  it('tells each task in its place, updates it there, and shows it on the next visit', async () => {
    const system = new StrictScorm12();
    await enter(system);
    boxes(lesson)[1]!.click();
    await told(system, 'cmi.interactions.0.student_response', '1');
    boxes(lesson)[0]!.click();
    await told(system, 'cmi.interactions.1.student_response', '1');
    boxes(lesson)[1]!.click();
    await told(system, 'cmi.interactions.0.student_response', '0');
    leave();
    expect(system.values).to.deep.include({
      'cmi.interactions.0.id': 'task.lightness',
      'cmi.interactions.0.type': 'likert',
      'cmi.interactions.0.result': 'neutral',
      'cmi.interactions.1.id': 'task.architecture',
    });
    lesson.value = undefined;
    const again = system.again();
    await enter(again);
    expect(lesson.value.done).to.deep.equal(['architecture']);
    boxes(lesson)[1]!.click();
    await told(again, 'cmi.interactions.0.student_response', '1');
    leave();
    expect([...system.refused, ...again.refused]).to.deep.equal([]);
    expect(Object.keys(again.values).filter((name) => name.endsWith('.id'))).to.have.length(2);
  });

  it('tells each answer as a choice with what is right, and the score when all are answered', async () => {
    const system = new StrictScorm12();
    await enter(system);
    answer(lesson, 'small-vm', 'true');
    await told(system, 'cmi.interactions.0.result', 'wrong');
    expect(system.values).to.deep.include({
      'cmi.interactions.0.id': 'quiz.small-vm',
      'cmi.interactions.0.type': 'choice',
      'cmi.interactions.0.correct_responses.0.pattern': 'false',
      'cmi.interactions.0.student_response': 'true',
    });
    expect(system.values).to.not.have.property('cmi.core.score.raw');
    for (const {kind, id, ...rest} of lesson.contents.items)
      if (kind === 'question' && id !== 'small-vm' && 'right' in rest) answer(lesson, id, rest.right[0]!);
    await told(system, 'cmi.core.score.raw', '80');
    leave();
    expect(system.values['cmi.core.lesson_status']).to.equal('incomplete');
    expect(system.refused).to.deep.equal([]);
  });

  it('is completed by the reader, and never incomplete again', async () => {
    const system = new StrictScorm12();
    await enter(system);
    for (const box of boxes(lesson)) box.click();
    await told(system, 'cmi.core.lesson_status', 'completed');
    leave();
    const again = system.again();
    await enter(again);
    boxes(lesson)[0]!.click();
    await told(again, 'cmi.interactions.0.student_response', '0');
    leave();
    expect(again.values['cmi.core.lesson_status']).to.equal('completed');
    expect(again.calls).to.not.include('set cmi.core.lesson_status incomplete');
  });

  it('that somebody passed stays passed', async () => {
    const system = new StrictScorm12({'cmi.core.lesson_status': 'passed'});
    await enter(system);
    for (const box of boxes(lesson)) box.click();
    await told(system, 'cmi.interactions.2.student_response', '1');
    leave();
    expect(system.values['cmi.core.lesson_status']).to.equal('passed');
  });

  for (const mode of ['review', 'browse'])
    it(`writes nothing in ${mode}`, async () => {
      const state = JSON.stringify({v: 1, done: ['analogy'], answers: {}, seen: [], part: 1, complete: true, order: []});
      const system = new StrictScorm12({'cmi.core.lesson_mode': mode, 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': state});
      await enter(system);
      expect(lesson.value.done).to.deep.equal(['analogy']);
      expect(lesson.keeping).to.equal('tried');
      boxes(lesson)[0]!.click();
      leave();
      expect(system.calls.filter((call) => call.startsWith('set'))).to.deep.equal([]);
      expect(system.calls.at(-1)).to.equal('LMSFinish');
    });

  it('takes an empty mode for the normal one', async () => {
    const system = new StrictScorm12({'cmi.core.lesson_mode': ''});
    await enter(system);
    expect(lesson.keeping).to.equal('course');
  });

  it('writes a lost answer anew, without a gap', async () => {
    const state = {v: 1, done: ['analogy', 'lightness'], answers: {}, seen: [], part: 0, complete: false};
    const system = new StrictScorm12({
      'cmi.suspend_data': JSON.stringify({...state, order: ['task.analogy', 'task.lightness']}),
      'cmi.interactions.0.id': 'task.analogy',
    });
    await enter(system);
    await told(system, 'cmi.interactions.1.id', 'task.lightness');
    boxes(lesson)[0]!.click();
    await told(system, 'cmi.interactions.2.id', 'task.architecture');
    expect(system.refused).to.deep.equal([]);
  });

  it('keeps the marks where not all of the state has room, and says so once', async () => {
    const seen = Array.from({length: 90}, (_, index) => `a-section-of-another-version-with-a-long-id-${index}`);
    const state = {v: 1, done: [], answers: {}, seen, part: 0, complete: false, order: []};
    const system = new StrictScorm12();
    system.values['cmi.suspend_data'] = JSON.stringify(state);
    const warnings = await consoleOf('warn', async () => {
      await enter(system);
      boxes(lesson)[0]!.click();
      await told(system, 'cmi.interactions.0.student_response', '1');
      leave();
    });
    expect(JSON.parse(system.values['cmi.suspend_data']!)).to.deep.include({done: ['architecture'], seen: []});
    expect(warnings.filter((text) => String(text).includes('4096'))).to.have.length(1);
    expect(system.refused).to.deep.equal([]);
  });

  for (const [what, options] of [
    ['keeps no interactions', {countsInteractions: false}],
    ['answers every value by nothing', {answersNothing: true}],
  ] as const satisfies readonly (readonly [string, StrictOptions])[])
    it(`is completed in a system that ${what}, and the console is silent`, async () => {
      const system = new StrictScorm12({}, options);
      const warnings = await consoleOf('warn', async () => {
        await enter(system);
        for (const box of boxes(lesson)) box.click();
        await told(system, 'cmi.core.lesson_status', 'completed');
        leave();
      });
      expect([warnings, system.refused]).to.deep.equal([[], []]);
    });

  it('is readable where the system throws at each call, and where it does not begin', async () => {
    const fails = (): never => {
      throw new Error('no document');
    };
    const names = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'];
    await enter(Object.fromEntries(names.map((name) => [name, fails])));
    expect(lesson.keeping).to.equal('reopen');
    boxes(lesson)[0]!.click();
    expect(lesson.value.done).to.deep.equal(['architecture']);
    leave();
    const system = new StrictScorm12();
    system.LMSInitialize();
    await enter(system);
    expect(lesson.keeping).to.equal('reopen');
    leave();
    expect(system.calls).to.not.include('LMSFinish');
  });

  it('is opened where throwing begins after the start', async () => {
    const system = new StrictScorm12();
    const fails = (): never => {
      throw new Error('away');
    };
    await enter({...system, LMSSetValue: fails, LMSGetValue: fails, LMSCommit: fails, LMSFinish: fails});
    boxes(lesson)[0]!.click();
    expect(lesson.keeping).to.equal('course');
    leave();
  });
});

describe('scorm()', () => {
  it('is none where no page around has an API', () => expect(scorm()).to.equal(undefined));
});
