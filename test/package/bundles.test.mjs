/** What an author's bundler takes of the package. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build} from 'esbuild';
import {rollup} from 'rollup';

import {root} from '../../scripts/lib/run.mjs';
import {japanese} from '../support/text.mjs';

describe('a bundle', () => {
  const bundle = async (code) => {
    const entry = 'virtual:entry';
    const build = await rollup({
      input: entry,
      external: /^(lit|@lit)/,
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === entry ? id : id === 'container-lesson/data' ? `${root}dist/library.js` : null),
          load: (id) => (id === entry ? code : null),
        },
        nodeResolve(),
      ],
      onwarn: () => {},
    });
    const {output} = await build.generate({format: 'es'});
    return output[0].code;
  };

  it('of facts alone holds no words', async () => {
    const code = await bundle(`import {properties} from 'container-lesson/data'; console.log(properties)`);
    assert.match(code, /os-diversity/);
    assert.doesNotMatch(code, japanese);
    assert.ok(code.length < 4000, `${code.length} characters`);
  });

  it('of one element holds no other element’s words', async () => {
    const code = await bundle(`import '${root}dist/define/lesson-checklist.js'`);
    assert.match(code, /lesson-checklist/);
    assert.doesNotMatch(code, /comparison-table|ハイパーバイザーの位置/);
  });

  it('of one language holds its words of the first render, no other language and no element', async () => {
    const code = await bundle(`import '${root}dist/locales/ja.js'`);
    assert.match(code, /どちらを/);
    assert.doesNotMatch(code, /How containers differ|LitElement|ハイパーバイザーの位置/);
  });

  it('keeps the style sheet that is imported for nothing but its rules', async () => {
    const {outputFiles} = await build({
      stdin: {contents: "import 'container-lesson/static/lesson.css'", resolveDir: root},
      bundle: true,
      write: false,
      outdir: 'out',
    });
    assert.match(outputFiles.find(({path}) => path.endsWith('.css'))?.text ?? 'no style sheet', /\.lesson-element/);
  });
});
