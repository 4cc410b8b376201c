import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import { boundaries } from './boundaries.js'

const root = new URL('../..', import.meta.url).pathname

/** Sizes that keep a file readable at a glance; a limit reached is a sign to split by noun. */
const sizes = {
  'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  '@typescript-eslint/max-params': ['error', { max: 3 }],
  'max-depth': ['error', 3],
  'max-nested-callbacks': ['error', 3],
  // Optional chaining counts as a branch, which checked indexed access asks for at every turn.
  complexity: ['error', 18],
}

const style = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'object-shorthand': 'error',
  'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
  '@typescript-eslint/consistent-type-imports': 'error',
  // Arabic letters are one code unit each; what counts graphemes says so itself.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  // An empty string is as good as none nearly everywhere here.
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
}

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'dist-*/', 'coverage/', 'test-results/'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: root,
      },
    },
    rules: { ...sizes, ...style },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/prefer-const': 'error',
      // Props and state are reassigned by the compiler, which this rule cannot see.
      'prefer-const': 'off',
    },
  },
  ...boundaries,
  { files: ['src/i18n/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/cli.ts', 'src/cli/**'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['tests/**', '*.ts'],
    languageOptions: { globals: { ...globals.node } },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      'max-nested-callbacks': ['error', 5],
      '@typescript-eslint/max-params': 'off',
      'no-console': 'off',
      'no-restricted-exports': 'off',
    },
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
)
