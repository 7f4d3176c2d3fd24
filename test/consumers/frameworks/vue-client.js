import 'container-lesson/lazy';
import {isCustomElement} from 'container-lesson/vue';
import {createApp, createSSRApp} from 'vue';

import {page} from './vue-page.js';

for (const [create, place] of [
  [createSSRApp, '#server'],
  [createApp, '#client'],
]) {
  const app = create(page);
  app.config.compilerOptions.isCustomElement = isCustomElement;
  app.mount(place);
}
