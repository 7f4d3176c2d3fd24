import {expect} from '@open-wc/testing';

import {isLoaded, isLoading, lazy, nothingToLoad} from '../../src/localization/lazy/lazy.js';
import {lazyWords, loadAllWords, registerLazyAreas, type AreaLoader} from '../../src/localization/lazy/lazy-words.js';
import {consoleOf} from '../support/page.js';

type Words = Awaited<ReturnType<AreaLoader>>;

describe('a lazy resource', () => {
  it('has failed until a later attempt succeeds', async () => {
    let isOffline = true;
    const resource = lazy('a', () => (isOffline ? Promise.reject(new Error('offline')) : Promise.resolve('module')));
    await consoleOf('warn', () => resource.load());
    expect([resource.failed, resource.value]).to.deep.equal([true, undefined]);
    isOffline = false;
    await resource.load();
    expect([resource.failed, resource.value]).to.deep.equal([false, 'module']);
  });

  it('logs one warning for all attempts, though each fails with an error of its own', async () => {
    let attempts = 0;
    const resource = lazy('b', () => Promise.reject(new Error(`no ${++attempts}`)));
    const warnings = await consoleOf('warn', async () => {
      await resource.load();
      await resource.load();
    });
    expect(warnings).to.deep.equal(['container-lesson: b could not be loaded. Error: no 1']);
    expect(attempts).to.equal(2);
  });

  it('counts as loading only while an attempt lasts', async () => {
    expect(isLoading()).to.be.false;
    const attempt = lazy('c', () => Promise.resolve('module')).load();
    expect(isLoading()).to.be.true;
    await attempt;
    expect(isLoading()).to.be.false;
  });

  it('that has nothing to load is loaded and has not failed', () => {
    expect([isLoaded(nothingToLoad), nothingToLoad.failed]).to.deep.equal([true, false]);
  });
});

describe('lazy words', () => {
  const words: Words = {default: {'vm.app': 'Words.'}};
  const load = (): Promise<Words> => Promise.resolve(words);
  const offline = (): Promise<Words> => Promise.reject(new Error('offline'));

  it('are those of the first fallback that has a loader', () => {
    registerLazyAreas('en', {explanations: load});
    expect(lazyWords('fr-CA', 'explanations') === lazyWords('en', 'explanations')).to.be.true;
    expect(lazyWords('fr-CA', 'explanations') === nothingToLoad).to.be.false;
  });

  it('keep the loader that was registered first', () => {
    registerLazyAreas('qax', {evidence: load});
    const before = lazyWords('qax', 'evidence');
    registerLazyAreas('qax', {evidence: offline});
    expect(lazyWords('qax', 'evidence') === before).to.be.true;
  });

  it('all load, and one that fails is named in a warning', async () => {
    registerLazyAreas('qay', {explanations: load, answers: offline, expert: load});
    const warnings = await consoleOf('warn', () => loadAllWords('qay'));
    expect(warnings).to.deep.equal(['container-lesson: the words "answers" (qay) could not be loaded. Error: offline']);
    expect((['explanations', 'answers', 'expert'] as const).map((area) => isLoaded(lazyWords('qay', area)))).to.deep.equal([
      true,
      false,
      true,
    ]);
  });
});
