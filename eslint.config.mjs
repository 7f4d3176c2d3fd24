import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const nouns = ['data', 'text', 'generated', 'localization', 'model', 'elements', 'define', 'static', 'cli'];

/** Who may import whom: noun → what it may use; `types` only by `import type`. */
const house = {
  data: {},
  text: {types: ['data']},
  generated: {},
  localization: {types: ['text', 'data'], generated: ['message-signs', 'readings']},
  model: {uses: ['data', 'localization']},
  elements: {uses: ['model', 'data', 'localization'], generated: ['version']},
  define: {uses: ['elements', 'generated', 'localization']},
  static: {uses: ['elements', 'model', 'data', 'localization', 'generated']},
  cli: {uses: ['static', 'localization'], generated: ['version', 'node-words']},
};

const pathOf = (names) => `^(\\.\\./)+(${names.join('|')})(/|$)`;

/** One block a noun: the arrows of CONTRIBUTING.md ("The house") as a rule. */
function block(noun, {uses = [], types = [], generated = []}) {
  const never = nouns.filter((name) => name !== noun && !uses.includes(name) && !types.includes(name));
  const neverAtRunTime = [...never, ...types];
  const message = `${noun} may import ${uses.join(', ') || 'nothing'}${types.length ? `, and types of ${types.join(', ')}` : ''}.`;
  const wholly = (names) => pathOf(names.filter((name) => name !== 'generated' || generated.length === 0));
  const patterns = [{regex: wholly(never), message}];
  if (generated.length > 0) patterns.push({regex: `^(\\.\\./)+generated/(?!(${generated.join('|')})\\.js$)`, message});
  if (types.length) patterns.push({regex: pathOf(types), allowTypeImports: true, message});
  return {
    files: [`src/${noun}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
      'no-restricted-syntax': [
        'error',
        {selector: `ImportExpression[source.value=/${wholly(neverAtRunTime).replaceAll('/', '\\u002F')}/]`, message},
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
