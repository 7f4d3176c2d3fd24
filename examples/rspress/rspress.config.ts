import {defineConfig} from '@rspress/core';

export default defineConfig({root: 'docs', title: 'A course', lang: 'en'});
