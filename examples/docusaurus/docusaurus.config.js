module.exports = {
  title: 'A course',
  url: 'https://example.org',
  baseUrl: '/',
  trailingSlash: true,
  presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]],
  clientModules: ['./src/lesson.js'],
  stylesheets: ['/lesson.css'],
  themeConfig: {colorMode: {respectPrefersColorScheme: true}},
};
