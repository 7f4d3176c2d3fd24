import {expect} from '@open-wc/testing';

import {cmi5, statements, type Progress} from '../../src/tracking.js';

const task = {kind: 'task', id: 'architecture', text: '図で説明できる', lang: 'ja'} as const;
const question = {
  kind: 'question',
  id: 'strangers-programs',
  text: 'Your server runs programs that customers send you.',
  lang: 'en',
  answers: [
    {id: 'vm', text: 'VM'},
    {id: 'both', text: 'Both'},
  ],
  right: ['vm', 'both'],
} as const;
const state = {v: 1, done: ['architecture'], answers: {}, seen: [], part: 0.5, complete: false} as const;
const changed = [
  {item: task, response: '1'},
  {item: question, response: 'container', isRight: false},
];
const progress: Progress = {state, part: 0.5, complete: true, completes: true, responses: changed, changed};
const options = {actor: {mbox: 'mailto:a@example.org'}, activity: 'https://example.org/lesson'};

describe('statements()', () => {
  it('say what a reader did, and judge no task', () => {
    const [marked, answered, completed, ...rest] = statements(progress, {...options, registration: 'r', duration: 61_500});
    expect(rest).to.deep.equal([]);
    expect(marked!.verb.id).to.equal('http://adlnet.gov/expapi/verbs/answered');
    expect(marked!.object.id).to.equal('urn:container-lesson:task/architecture');
    expect(marked!.result).to.have.property('response', '1');
    expect(marked!.result).to.not.have.any.keys('success', 'score', 'completion');
    expect(marked!.object.definition).to.deep.include({interactionType: 'likert', name: {ja: '図で説明できる'}});
    expect(answered!.object.id).to.equal('urn:container-lesson:quiz/strangers-programs');
    expect(answered!.result).to.deep.include({response: 'container', success: false});
    expect(answered!.object.definition).to.deep.include({interactionType: 'choice', correctResponsesPattern: ['vm', 'both']});
    expect(answered!.context).to.deep.equal({registration: 'r', contextActivities: {parent: [{id: options.activity}]}});
    expect(completed).to.deep.include({result: {completion: true, duration: 'PT61.50S'}});
    expect(completed!.object).to.deep.equal({objectType: 'Activity', id: options.activity});
  });

  it('begin their ids with an IRI of one’s own, and have an id each', () => {
    for (const base of ['https://example.org/lesson', 'https://example.org/lesson/'])
      expect(statements(progress, {...options, base})[0]!.object.id).to.equal('https://example.org/lesson/task/architecture');
    const ids = statements(progress, options).map(({id}) => id);
    expect(new Set(ids).size).to.equal(3);
    for (const id of ids) expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('say nothing where nothing is new', () => {
    expect(statements({...progress, completes: false, changed: []}, options)).to.deep.equal([]);
  });
});

describe('cmi5()', () => {
  const launch = {endpoint: 'https://x.test/', fetch: 'https://x.test/t', actor: '{"account":{}}', registration: 'r', activityId: 'urn:a'};
  const queryOf = (values: object): string => new URLSearchParams(values as Record<string, string>).toString();

  it('is there where the address is that of a launch, and nowhere else', () => {
    expect(cmi5({query: queryOf(launch)})).to.not.equal(undefined);
    for (const name of Object.keys(launch)) expect(cmi5({query: queryOf({...launch, [name]: ''})}), name).to.equal(undefined);
    expect(cmi5({query: queryOf({...launch, actor: '{'})})).to.equal(undefined);
    expect(cmi5()).to.equal(undefined);
  });
});
