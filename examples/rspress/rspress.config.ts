import {defineConfig} from '@rspress/core';

export default defineConfig({
  root: 'docs',
  title: 'A course',
  lang: 'en',
  builderConfig: {output: {overrideBrowserslist: ['chrome >= 123', 'firefox >= 120', 'safari >= 17.5']}},
});
