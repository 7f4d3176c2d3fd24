/** The checks that `npm test` and `npm run test:quick` are made of. */
import {nodeTests} from './steps.mjs';

/** Words come first: types, lint and browser tests read them. */
export const words = {name: 'words', command: ['node', 'scripts/strings.mjs']};

/** They read the sources, and take nothing from the build. */
export const sourceChecks = {
  lint: {name: 'lint', command: ['eslint', 'src', 'stories', '.storybook', 'scripts', 'test', '*.config.mjs']},
  format: {name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.']},
  types: {name: 'types', command: ['tsc', '-p', 'tsconfig.test.json']},
  localization: {name: 'localization', command: ['node', 'scripts/l10n.mjs', '--check']},
  japanese: {name: 'Japanese', command: ['node', 'scripts/textlint.mjs']},
  colours: {name: 'colours', command: ['node', 'scripts/colours.mjs']},
};

const cached = ({name, command}, ...options) => ({name, command: [...command, ...options]});

/**
 * Source checks for `npm run test:quick`: they keep what they found of a file until it changes. A type that changes in
 * another file can hide what lint says of this one, so `npm test` keeps nothing.
 */
export const cachedSourceChecks = [
  cached(sourceChecks.types, '--incremental', '--tsBuildInfoFile', '.cache/quick/types.json'),
  cached(sourceChecks.lint, '--cache', '--cache-location', '.cache/quick/eslint.json'),
  cached(sourceChecks.format, '--cache', '--cache-location', '.cache/quick/prettier.json'),
];

export const build = {name: 'build', command: ['node', 'scripts/build.mjs', '--keep-words']};

/** They need `dist`. The node tests often wait for a browser, so two files run at a time. */
export const builtChecks = {
  scripts: {name: 'types of scripts', command: ['tsc', '-p', 'tsconfig.scripts.json']},
  node: {name: 'node tests', command: ['node', '--test', '--test-concurrency=2', ...nodeTests().quick]},
  size: {name: 'size', command: ['node', 'scripts/size.mjs'], verbose: true, after: build},
  package: {name: 'package', command: ['publint', '--strict'], after: build},
};

/** @param {string[]} folders of `test`; all of them, if none is named */
export const browserTests = (...folders) => ({
  name: ['browser tests', folders.join(', ')].filter(Boolean).join(': '),
  command: ['web-test-runner', ...(folders.length > 0 ? ['--files', `test/{${folders.join(',')}}/**/*.test.ts`] : [])],
});
