export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  css: ['container-lesson/static/lesson.css', '~/style.css'],
  vue: {compilerOptions: {isCustomElement: (tag) => tag.includes('-')}},
  vite: {build: {cssTarget: ['chrome123', 'firefox120', 'safari17.5']}},
});
