/** Makes, from custom-elements.json, what editors and the templates of frameworks know of the elements. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

import {vsCodeData, webTypes} from './generate/editor-data.mjs';
import {elementsOf} from './generate/elements.mjs';
import {preactTypes, reactTypes, solidTypes, svelteTypes, vueTypes} from './generate/framework-types.mjs';
import {root} from './lib/run.mjs';

const read = (file) => JSON.parse(readFileSync(root + file, 'utf8'));
const write = (file, data) => writeFileSync(`${root}dist/${file}`, typeof data === 'string' ? data : `${JSON.stringify(data, null, 1)}\n`);

const elements = elementsOf(read('custom-elements.json'));
const manual = 'https://www.npmjs.com/package/container-lesson';

write('vscode.html-custom-data.json', vsCodeData(elements, manual));
write('web-types.json', webTypes(elements, read('package.json'), manual));
mkdirSync(`${root}dist/types`, {recursive: true});
write('types/react.d.ts', reactTypes(elements));
write('types/vue.d.ts', vueTypes(elements));
write('types/svelte.d.ts', svelteTypes(elements));
write('types/solid.d.ts', solidTypes(elements));
write('types/preact.d.ts', preactTypes(elements));
