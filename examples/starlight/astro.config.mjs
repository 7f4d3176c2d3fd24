import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: 'A course',
      locales: {root: {label: 'English', lang: 'en'}, ja: {label: '日本語', lang: 'ja'}},
      customCss: ['container-lesson/static/lesson.css'],
    }),
  ],
});
