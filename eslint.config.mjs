import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { layersRule } from './tests/tools/lint/layers.mjs'
import { personNamesRule } from './tests/tools/lint/person-names.mjs'
import { restrictedInTransactions } from './tests/tools/lint/transactions.mjs'

const clock = 'Time is an argument here: pass today or now in.'
const chance = 'Chance is an argument here: pass the id or number in.'

export default tseslint.config(
  { ignores: ['out/', 'test-results/', 'fault-results/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: 'tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
  {
    plugins: { radrum: { rules: { layers: layersRule, 'person-names': personNamesRule } } },
    rules: {
      'radrum/layers': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  { files: ['electron/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: clock }, { name: 'crypto', message: chance }],
      'no-restricted-properties': [
        'error',
        { object: 'DateTime', property: 'now', message: clock },
        { object: 'DateTime', property: 'local', message: clock },
        { object: 'Math', property: 'random', message: chance },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='DateTime'][callee.property.name='utc'][arguments.length=0]",
          message: clock,
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
          message: "Name the locale: 'sv-SE'.",
        },
        {
          selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]",
          message: "Name the locale: 'sv-SE'.",
        },
        {
          selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
          message: "Name the locale: 'sv-SE'.",
        },
      ],
    },
  },
  {
    files: ['renderer/**/*.tsx', 'renderer/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Free text is rendered as text only.',
        },
      ],
    },
  },
  { files: ['renderer/{app,features,ui}/**'], rules: { 'radrum/person-names': 'error' } },
  {
    files: ['renderer/data/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...restrictedInTransactions] },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['it', 'test', 'describe'].flatMap((object) => [
          { object, property: 'only', message: 'Run all of them.' },
          { object, property: 'skip', message: 'A disabled test proves nothing.' },
          { object, property: 'fixme', message: 'A disabled test proves nothing.' },
        ]),
        { property: 'waitForTimeout', message: 'Wait for what you expect to see, not for time.' },
      ],
    },
  },
  {
    // The journey is walked without a mouse, and goes nowhere that a key did not lead.
    files: ['tests/e2e/journey.spec.ts', 'tests/e2e/keyboard.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(click|dblclick|tap|hover|fill|check|selectOption|goto)$/]',
          message: 'Keys only.',
        },
      ],
    },
  },
)
