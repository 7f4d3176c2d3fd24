import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const nouns = ['data', 'text', 'generated', 'localization', 'l10n', 'model', 'elements', 'define', 'static', 'cli'];

/** Who may import whom: noun → what it may use; `types` only by `import type`; of the nouns in `only` these files. */
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
  cli: {uses: ['static', 'localization'], only: {generated: ['version', 'node-words']}},
};

const pathOf = (names) => `^(\\.\\./)+(${names.join('|')})(/|$)`;

/** One block a noun: the arrows of CONTRIBUTING.md ("The house") as a rule. */
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

export default defineConfig(
  {ignores: ['build/', 'dist/', 'screenshots/', '.cache/', '**/node_modules/', 'src/generated/', 'src/locales/', 'storybook-static/']},
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // "guard-super-call" asks whether Lit has connectedCallback; it has.
      'wc/guard-super-call': 'off',
      // WebKit takes a list that is drawn without bullets for none, unless it says that it is one.
      'lit-a11y/no-redundant-role': 'off',
      // Clicks are listened to around the buttons and links that they come from.
      'lit-a11y/click-events-have-key-events': 'off',
    },
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
  },
  {
    files: ['stories/**/*.ts', '.storybook/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit.configs['flat/recommended']],
    // The tag of a story is a static value.
    rules: {'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off'},
    languageOptions: {parserOptions: {project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname}},
  },
  ...Object.entries(house).map(([noun, rules]) => block(noun, rules)),
);
