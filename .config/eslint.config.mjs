import js from '@eslint/js';
import { resolve } from 'node:path';
import hooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

const root = resolve(import.meta.dirname, '..');
const tests = [
  '**/*.spec.ts',
  '**/*.spec.tsx',
  '**/*.int-spec.ts',
  '**/*.e2e-spec.ts',
  '**/*.fault-spec.ts',
  '{apps,packages}/*/test/**',
];
/** The only readers of the environment; everything else is handed its settings. */
const readsEnvironment = [
  'apps/api/src/config/**',
  'apps/api/bench/**',
  'packages/local-stack/**',
  '.config/**',
  'apps/console/*.ts',
  ...tests,
];

const namedExports = { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' };
const ownPlace = {
  selector: 'MetaProperty',
  message:
    'In the bundle this file is elsewhere; config/project-files.ts finds what ships beside the program (ADR 0009).',
};

export default typescript.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.data/',
      'coverage/',
      'apps/api/src/platform/database/generated/',
      'apps/console/src/gql/',
    ],
  },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 400 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in apps/api/src/config only.' },
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: ['.config/tsconfig.lint.json', 'apps/console/tsconfig.json'], tsconfigRootDir: root },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An async method may answer at once: ports, resolvers and handlers are async by contract.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['apps/api/**/*.ts', 'packages/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', namedExports],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              importNames: ['forwardRef'],
              message: 'A circle of providers: split one of them.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/config/project-files.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExports, ownPlace] },
  },
  {
    // Nest reads constructor parameter types at run time; a class imported as a type would arrive as Object.
    files: ['apps/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off', '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    files: ['apps/console/**/*.ts', 'apps/console/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // An async event handler answers to nobody; what it fails with, it shows itself.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // react-admin hands out records, filters and form values as any; they are narrowed where they are used.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: { globals: { ...nodeGlobals() } },
  },
  { files: readsEnvironment, rules: { 'no-restricted-properties': 'off' } },
  {
    // Data of tests come from JSON and SQL; casting each field would say nothing new.
    files: tests,
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
);

function nodeGlobals() {
  const names = [
    'process',
    'console',
    'URL',
    'URLSearchParams',
    'fetch',
    'Buffer',
    'AbortController',
    'AbortSignal',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'performance',
    'module',
    'require',
    'structuredClone',
    'TextDecoder',
    'TextEncoder',
    'document',
    'window',
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
