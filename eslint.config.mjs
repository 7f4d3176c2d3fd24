import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * @typedef {object} Neighbours
 * @property {string[]} [uses]
 * @property {string[]} [types] only by `import type`
 * @property {Record<string, string[]>} [only] of these nouns these files
 */

const nouns = ['data', 'text', 'generated', 'localization', 'l10n', 'model', 'elements', 'define', 'static', 'tracking', 'cli', 'embed'];

/**
 * Who may import whom: noun → what it may use.
 *
 * @type {Record<string, Neighbours>}
 */
const house = {
  data: {},
  text: {types: ['data']},
  generated: {},
  localization: {types: ['text', 'data'], only: {generated: ['message-signs', 'readings'], data: ['moved-ids']}},
  l10n: {uses: ['localization']},
  model: {uses: ['data', 'localization']},
  elements: {uses: ['model', 'data', 'localization'], only: {generated: ['version']}},
  define: {uses: ['elements', 'generated', 'localization']},
  static: {uses: ['elements', 'model', 'data', 'localization', 'generated']},
  tracking: {uses: ['localization'], types: ['elements']},
  embed: {uses: ['tracking'], types: ['elements']},
  cli: {uses: ['static', 'localization', 'tracking'], only: {generated: ['version', 'node-words']}},
};

const pathOf = (names) => `^(\\.\\./)+(${names.join('|')})(/|$)`;

/**
 * One block a noun: the arrows of CONTRIBUTING.md ("The house") as a rule.
 *
 * @param {string} noun
 * @param {Neighbours} neighbours
 * @returns {import('eslint').Linter.Config}
 */
function block(noun, {uses = [], types = [], only = {}}) {
  const never = nouns.filter((name) => name !== noun && !uses.includes(name) && !types.includes(name) && !only[name]);
  const neverAtRunTime = [...never, ...types.filter((name) => !only[name])];
  const message = `${noun} may import ${uses.join(', ') || 'nothing'}${types.length ? `, and types of ${types.join(', ')}` : ''}${Object.entries(only).map(([name, files]) => `, and of ${name} ${files.join(', ')}`)}.`;
  const patterns = [{regex: pathOf(never), message}];
  for (const name of types.filter((one) => !only[one])) patterns.push({regex: pathOf([name]), allowTypeImports: true, message});
  for (const [name, files] of Object.entries(only))
    patterns.push({regex: `^(\\.\\./)+${name}/(?!(${files.join('|')})\\.js$)`, allowTypeImports: types.includes(name), message});
  return {
    files: [`src/${noun}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
      'no-restricted-syntax': [
        'error',
        {selector: `ImportExpression[source.value=/${pathOf(neverAtRunTime).replaceAll('/', '\\u002F')}/]`, message},
      ],
    },
  };
}

/**
 * ESLint's type of a plugin leaves open whether it has configurations.
 *
 * @param {import('eslint').ESLint.Plugin} plugin
 */
const recommended = ({configs}) => /** @type {import('eslint').Linter.Config} */ (configs?.['flat/recommended']);

export default defineConfig(
  {ignores: ['build/', 'dist/', 'screenshots/', '.cache/', '**/node_modules/', 'src/generated/', 'src/locales/', 'storybook-static/']},
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, recommended(lit), recommended(wc)],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // "guard-super-call" asks whether Lit has connectedCallback; it has.
      'wc/guard-super-call': 'off',
      // A number in a template is written as a digit; what a language writes is formatted.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // An arrow function may pass on that nothing is returned: `() => this.requestUpdate()`.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // "!" says what an index cannot: a group of a pattern that has matched, an id that a table has.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // WebKit takes a list that is drawn without bullets for none, unless it says that it is one.
      'lit-a11y/no-redundant-role': 'off',
      // Clicks are listened to around the buttons and links that they come from.
      'lit-a11y/click-events-have-key-events': 'off',
    },
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
  },
  {
    files: ['stories/**/*.ts', '.storybook/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, recommended(lit)],
    // The tag of a story is a static value.
    rules: {'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off'},
    languageOptions: {parserOptions: {project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname}},
  },
  {
    files: ['scripts/**/*.{mjs,js}', 'test/**/*.{mjs,ts}', '*.config.mjs'],
    extends: [js.configs.recommended, tseslint.configs.recommended],
    rules: {
      // TypeScript finds unknown names, except in test/**/*.mjs, which it does not check yet.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {varsIgnorePattern: '^_', argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_'},
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/wait.ts'],
    rules: {
      // Chai's assertions are properties: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-imports': [
        'error',
        {name: '@open-wc/testing', importNames: ['waitUntil'], message: 'It gives up after a second: import it from test/support/wait.ts.'},
      ],
    },
  },
  ...Object.entries(house).map(([noun, rules]) => block(noun, rules)),
);
