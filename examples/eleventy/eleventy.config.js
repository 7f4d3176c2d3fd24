import {renderStatic} from 'container-lesson/static';

export default function (config) {
  config.addPassthroughCopy({
    'node_modules/container-lesson/dist/cdn': 'cdn',
    'node_modules/container-lesson/dist/static/lesson.css': 'lesson.css',
  });
  // Within a <div>, so that Markdown takes the tag for no paragraph.
  config.addShortcode(
    'lesson',
    (lang) => `<div><container-lesson lang="${lang}">${renderStatic('container-lesson', {lang})}</container-lesson></div>`,
  );
  config.ignores.add('README*.md');
}
