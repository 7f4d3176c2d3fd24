/** A course system by cmi5 that writes down each rule that is broken. */
import {isDeepStrictEqual} from 'node:util';
import {createServer} from 'node:http';
import {randomUUID} from 'node:crypto';

import {portOf} from '../../scripts/browsers/serve.mjs';

const category = (name) => `https://w3id.org/xapi/cmi5/context/categories/${name}`;
const verbOf = ({verb}) => verb.id.replace('http://adlnet.gov/expapi/verbs/', '');
const categoriesOf = ({context}) => (context.contextActivities?.category ?? []).map(({id}) => id);
const isDuration = (text) => /^PT\d+(?:\.\d{1,2})?S$/.test(text ?? '');

const actor = {account: {homePage: 'https://course.example', name: 'learner-7'}};
const activityId = 'https://course.example/lesson';

/** What is wrong with a statement by itself. */
const rules = {
  'has an id of its own kind': ({id}) => /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id),
  'is about the learner of the launch': (one) => isDeepStrictEqual(one.actor, actor),
  'has a time in UTC': ({timestamp}) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(timestamp),
  'says initialized of the lesson, without a result': (one) =>
    verbOf(one) !== 'initialized' || (one.object.id === activityId && one.result === undefined),
  'says completed with completion and a duration': (one) =>
    verbOf(one) !== 'completed' ||
    (one.object.id === activityId &&
      one.result?.completion === true &&
      isDuration(one.result.duration) &&
      Object.keys(one.result).length === 2),
  'says terminated with a duration': (one) =>
    verbOf(one) !== 'terminated' || (one.object.id === activityId && isDuration(one.result?.duration)),
  'has the category cmi5 where cmi5 defines its verb, and nowhere else': (one) =>
    categoriesOf(one).includes(category('cmi5')) === ['initialized', 'completed', 'terminated'].includes(verbOf(one)),
  'has the category moveon where it completes, and nowhere else': (one) =>
    categoriesOf(one).includes(category('moveon')) === (verbOf(one) === 'completed'),
  'says of an answer to what it belongs': (one) =>
    verbOf(one) !== 'answered' ||
    (one.object.id !== activityId &&
      isDeepStrictEqual(one.context.contextActivities.parent, [{id: activityId}]) &&
      Number.isInteger(Object.values(one.result.extensions)[0])),
  'judges nothing as passed or failed': (one) => !['passed', 'failed'].includes(verbOf(one)) && one.result?.score === undefined,
};

/** One launch of the lesson. */
class Visit {
  token = randomUUID();
  isSpent = false;
  statements = [];
  constructor(options) {
    Object.assign(this, {mode: 'Normal', session: randomUUID(), ...options});
  }
  get template() {
    return {
      extensions: {'https://w3id.org/xapi/cmi5/context/extensions/sessionid': this.session},
      contextActivities: {grouping: [{id: 'https://course.example/course'}], category: [{id: 'https://course.example/kind'}]},
    };
  }
  get launchData() {
    return {contextTemplate: this.template, launchMode: this.mode, moveOn: 'Completed', ...(this.returnTo && {returnURL: this.returnTo})};
  }
}

export class Cmi5Store {
  registration = randomUUID();
  broken = [];
  statements = [];
  states = new Map();
  visits = [];
  /** Whether it answers. */
  isAway = false;

  /** @param {{allows?: string}} [options] `allows` is the origin of pages that may ask from elsewhere */
  async start({allows} = {}) {
    this.allows = allows;
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
    this.url = `http://localhost:${portOf(server)}`;
    this.close = () => server.close();
    return this;
  }

  /** @returns the query of a launch, in an order that nobody may count on */
  launch(options = {}) {
    const visit = new Visit(options);
    this.visits.push(visit);
    return new URLSearchParams({
      activityId,
      registration: this.registration,
      actor: JSON.stringify(actor),
      endpoint: `${this.url}/xapi`,
      fetch: `${this.url}/token?visit=${this.visits.length - 1}`,
    }).toString();
  }

  get verbs() {
    return this.statements.map(verbOf);
  }

  get state() {
    return this.states.get('container-lesson');
  }

  async #answer(request, response) {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    let body = '';
    for await (const piece of request) body += piece;
    const headers = {
      'access-control-allow-origin': this.allows ?? 'null',
      'access-control-allow-headers': 'authorization, content-type, x-experience-api-version',
      'access-control-allow-methods': 'GET, PUT, POST',
    };
    if (this.isAway) return response.destroy();
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
    const [status, answer] = this.#answerTo(request, pathname, searchParams, body && JSON.parse(body));
    return response
      .writeHead(status, {'content-type': 'application/json', ...headers})
      .end(answer === undefined ? undefined : JSON.stringify(answer));
  }

  #answerTo({method, headers}, path, query, body) {
    if (path === '/token') return this.#token(method, this.visits[Number(query.get('visit'))]);
    const visit = this.visits.find(({token}) => headers.authorization === `Basic ${token}`);
    if (!visit) return this.#refuse(401, `${method} ${path} without the token`);
    if (headers['x-experience-api-version'] !== '1.0.3') return this.#refuse(400, `${path} names no version`);
    if (path === '/xapi/statements' && method === 'POST') return this.#take(visit, [body].flat());
    if (path === '/xapi/agents/profile' && method === 'GET') return [404];
    if (path === '/xapi/activities/state') return this.#document(visit, method, query, body);
    return this.#refuse(404, `${method} ${path}`);
  }

  #token(method, visit) {
    if (method !== 'POST') return this.#refuse(405, 'the token is fetched by POST');
    if (visit.isSpent) return [200, {'error-code': '1', 'error-text': 'The token is spent.'}];
    visit.isSpent = true;
    return [200, {'auth-token': visit.token}];
  }

  #document(visit, method, query, body) {
    const id = query.get('stateId');
    if (query.get('registration') !== this.registration || query.get('activityId') !== activityId)
      this.#note(`${id} of another registration`);
    if (!isDeepStrictEqual(JSON.parse(query.get('agent')), actor)) this.#note(`${id} of another learner`);
    if (method === 'GET') {
      const found = id === 'LMS.LaunchData' ? visit.launchData : this.states.get(id);
      return found ? [200, found] : [404];
    }
    if (id === 'LMS.LaunchData') return this.#refuse(403, 'wrote the launch data');
    if (visit.mode !== 'Normal') this.#note(`keeps a state in ${visit.mode}`);
    this.states.set(id, body);
    return [204];
  }

  #take(visit, statements) {
    for (const one of statements) {
      const known = this.statements.find(({id}) => id === one.id);
      if (known && !isDeepStrictEqual(known, one)) return this.#refuse(409, `${verbOf(one)} with an id that another has`);
      if (known) continue;
      this.#judge(visit, one);
      visit.statements.push(one);
      this.statements.push(one);
    }
    return [200, statements.map(({id}) => id)];
  }

  #judge(visit, one) {
    const name = verbOf(one);
    for (const [rule, holds] of Object.entries(rules)) if (!holds(one)) this.#note(`${name}: ${rule}`);
    const {registration, extensions, contextActivities} = one.context;
    const {template} = visit;
    if (registration !== this.registration) this.#note(`${name}: another registration`);
    if (!isDeepStrictEqual(extensions, template.extensions)) this.#note(`${name}: other extensions`);
    if (!isDeepStrictEqual(contextActivities.grouping, template.contextActivities.grouping)) this.#note(`${name}: another grouping`);
    if (!contextActivities.category.some(({id}) => id === template.contextActivities.category[0].id))
      this.#note(`${name}: a category was lost`);
    const before = visit.statements.map(verbOf);
    if ((name === 'initialized') !== (before.length === 0)) this.#note(`${name}: initialized comes first, and once`);
    if (before.includes('terminated')) this.#note(`${name} after terminated`);
    if (name === 'completed' && this.verbs.includes('completed')) this.#note('completed twice in a registration');
    if (visit.mode !== 'Normal' && !['initialized', 'terminated'].includes(name)) this.#note(`${name} in ${visit.mode}`);
  }

  #note(what) {
    this.broken.push(what);
  }

  #refuse(status, what) {
    this.#note(what);
    return [status];
  }
}
