/**
 * Looks for a test that notices a mutant. First the single tests that reach it, quickest first; what is remembered from
 * one test to the next hides that later tests depend on it too, so whole files follow. Both within a budget: a mutant
 * that is noticed only after it counts as alive.
 */

/** A busy machine is no reason to call a mutant dead: a test that it makes endless takes far longer than ever before. */
const patience = (ms) => ({timeout: 5_000 + 4 * ms, deadline: 10_000 + 4 * ms});

/** The quickest tests, one at least: checks by axe take longer than all others of their file. */
function quickest(tests, most) {
  const sorted = [...tests].sort((one, other) => one.ms - other.ms);
  return sorted.filter((_, index) => index === 0 || timeOf(sorted.slice(0, index + 1)) <= most);
}

const timeOf = (tests) => tests.reduce((sum, {ms}) => sum + ms, 0);
/** Loading a page. */
const pageMs = 300;

export class Hunt {
  #browser;
  #files;
  #budget;
  /** Test file and titles → whether these tests pass while every mutant sleeps. */
  #unharmed = new Map();
  /** Source file and test file → how often the one noticed mutants of the other. */
  #successes = new Map();

  /**
   * @param {import('./baseline.mjs').TestFile[]} files
   * @param {number} budget milliseconds of the tests' own time for a mutant, on single tests and again on whole files
   */
  constructor(browser, files, budget) {
    this.#browser = browser;
    this.#files = files;
    this.#budget = budget;
  }

  /** @returns {Promise<{state: 'killed' | 'survived' | 'uncovered', by?: string}>} */
  async outcome(mutant) {
    const candidates = this.#candidates(mutant);
    if (candidates.length === 0) return {state: 'uncovered'};
    const by = (await this.#bySingleTests(mutant, candidates)) ?? (await this.#byWholeFiles(mutant, candidates));
    if (by) this.#remember(mutant, by.file);
    return by ? {state: 'killed', by: `${by.file}: ${by.title}`} : {state: 'survived'};
  }

  #candidates({id, file}) {
    const reaching = ({tests, shared}) => (shared.has(id) ? tests : tests.filter(({reached}) => reached.has(id)));
    const worth = (candidate) => (this.#successes.get(`${file} ${candidate.whole.file}`) ?? 0) / (pageMs + timeOf(candidate.tests));
    return this.#files
      .map((whole) => ({whole, tests: quickest(reaching(whole), this.#budget / 2)}))
      .filter(({tests}) => tests.length > 0)
      .sort((one, other) => timeOf(one.tests) - timeOf(other.tests))
      .sort((one, other) => worth(other) - worth(one));
  }

  #remember({file}, testFile) {
    const key = `${file} ${testFile}`;
    this.#successes.set(key, (this.#successes.get(key) ?? 0) + 1);
  }

  async #bySingleTests(mutant, candidates) {
    let spent = 0;
    for (const {whole, tests} of candidates) {
      if (spent > 0 && spent + timeOf(tests) > this.#budget) continue;
      spent += pageMs + timeOf(tests);
      const title = await this.#failure(whole, tests, mutant.id);
      if (title !== undefined && (await this.#passesUnharmed(whole, tests))) return {file: whole.file, title};
    }
    return undefined;
  }

  async #byWholeFiles(mutant, candidates) {
    let spent = 0;
    for (const {whole, tests} of candidates) {
      const time = pageMs + timeOf(whole.tests);
      if (tests.length === whole.tests.length || (spent > 0 && spent + time > this.#budget)) continue;
      spent += time;
      const title = await this.#failure(whole, whole.tests, mutant.id);
      if (title !== undefined && (await this.#passesUnharmed(whole, whole.tests))) return {file: whole.file, title};
    }
    return undefined;
  }

  /** @returns the title of the test that fails, or what else went wrong; undefined where all pass */
  async #failure({file}, tests, mutant) {
    const report = await this.#browser.run({test: file, mutant, only: tests.map(({title}) => title), ...patience(timeOf(tests))});
    if (!report) return 'does not end';
    const failed = report.tests.find(({state}) => state === 'failed')?.title ?? report.hookErrors[0];
    return failed ?? (report.tests.length < tests.length ? 'tests are not declared' : undefined);
  }

  /** Some tests need those before them, and a busy machine may be too slow: then a failure says nothing of the mutant. */
  async #passesUnharmed(whole, tests) {
    const key = JSON.stringify([whole.file, tests.map(({title}) => title)]);
    if (!this.#unharmed.has(key)) this.#unharmed.set(key, (await this.#failure(whole, tests, -1)) === undefined);
    return this.#unharmed.get(key);
  }
}
