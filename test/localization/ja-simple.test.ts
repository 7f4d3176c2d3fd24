import {expect} from '@open-wc/testing';

import '../../src/index.js';
import strings from '../../demo/ja-simple.js';
import {registerLocaleLoader} from '../../src/localization/index.js';
import {consoleOf, show, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

describe('easy Japanese, the demo’s example of a variant', () => {
  it('lies over the Japanese, sentence by sentence, and has nothing to be warned of', async () => {
    const warnings = await consoleOf('warn', async () => {
      registerLocaleLoader('ja-simple', () => Promise.resolve({default: strings as Record<string, string>}));
      const lesson = await show('<container-lesson></container-lesson>', 'ja-simple');
      await waitUntil(() => textOf(lesson).includes('家を例にして、説明します。'));
      expect(lesson.shadowRoot!.querySelector<HTMLElement>('.root')!.lang).to.equal('ja');
      expect(textOf(lesson)).to.include('まとめ');
      await import('../../src/localization/warnings/authoring/index.js');
      await Promise.resolve();
    });
    expect(warnings).to.deep.equal([]);
  });
});
