/**
 * Source maps of the package: they lead to the TypeScript, which the package holds once, in dist/src. Code of other packages
 * is named and not held.
 */
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';

import {root} from '../lib/run.mjs';

const [written, shipped] = [`${root}src/`, `${root}dist/src/`];
const slashes = (path) => path.replaceAll('\\', '/');

/** A Rollup plugin: a module of build/ is what TypeScript made of one of src/. */
export const fromTypeScript = () => ({
  name: 'from-typescript',
  load(id) {
    if (!slashes(id).startsWith(`${slashes(root)}build/`) || !existsSync(`${id}.map`)) return null;
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '');
    return {code, map: JSON.parse(readFileSync(`${id}.map`, 'utf8'))};
  },
});

/** Options of Rollup's output. */
export const sourceMaps = {
  sourcemap: true,
  sourcemapExcludeSources: true,
  sourcemapPathTransform(source, map) {
    const path = slashes(resolve(dirname(map), source));
    return path.startsWith(slashes(written)) ? slashes(relative(dirname(map), path.replace(slashes(written), shipped))) : source;
  },
};

/** Copies what the maps of dist/ name. */
export function shipSources() {
  for (const file of readdirSync(`${root}dist`, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js.map'))) {
    const map = `${root}dist/${file}`;
    for (const source of JSON.parse(readFileSync(map, 'utf8')).sources) {
      const path = slashes(resolve(dirname(map), source));
      if (!path.startsWith(slashes(shipped)) || existsSync(path)) continue;
      mkdirSync(dirname(path), {recursive: true});
      copyFileSync(path.replace(slashes(shipped), written), path);
    }
  }
}
