import {defineConfig} from 'vitepress';

export default defineConfig({
  title: 'A course',
  locales: {root: {label: 'English', lang: 'en'}, ja: {label: '日本語', lang: 'ja'}},
  vue: {template: {compilerOptions: {isCustomElement: (tag) => tag.includes('-')}}},
});
