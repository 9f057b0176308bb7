// One rule set for the whole workspace. The import arrows of the design are the depConstraints below.
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import jest from 'eslint-plugin-jest';
import jsonc from 'jsonc-eslint-parser';
import tseslint from 'typescript-eslint';

/** Project -> the projects of ours that its sources may import; tools/house checks that each arrow is used. */
const arrows = JSON.parse(readFileSync(new URL('arrows.json', import.meta.url), 'utf8'));
const toConstraints = (entries, extra = []) =>
  entries.map(([project, allowed]) => ({
    sourceTag: `project:${project}`,
    onlyDependOnLibsWithTags:
      allowed === '*' ? ['*'] : [project, ...allowed, ...extra].map((name) => `project:${name}`),
  }));
const depConstraints = toConstraints(Object.entries(arrows));
/** Examples prove what they do not need; their tests also take the simulator. */
const exampleArrows = Object.entries(arrows).filter(([name]) =>
  existsSync(new URL(`examples/${name}`, import.meta.url)),
);

/** What asserts in a test, beside `expect` itself. */
const assertFunctionNames = [
  'expect',
  'expectAllRead',
  'expectClose',
  'expectExactStore',
  'expectRefusal',
  'expectText',
  'fc.assert',
];

/** Tests may use what the workspace has. */
const dependencyChecks = {
  ignoredFiles: [
    '{projectRoot}/jest.config.cjs',
    '{projectRoot}/src/**/*.spec.ts',
    '{projectRoot}/test/**/*',
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/bundle/**',
      '**/out-tsc/**',
      '**/coverage/**',
      '**/.stryker-tmp/**',
      '**/reports/**',
      '**/generated/**',
      '**/node_modules/**',
      '**/data/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        // One program for all: what all projects share is read and checked once, which saves a fifth of the time. What runs in
        // a browser has other globals, and so programs of its own.
        project: ['./tsconfig.lint.json', './apps/dashboard/tsconfig.{app,spec}.json'],
        tsconfigRootDir: dirname(fileURLToPath(import.meta.url)),
      },
    },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: true, depConstraints }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Take fetch as an argument.' },
        { name: 'setTimeout', message: 'Take a clock or a delay as an argument.' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-restricted-globals': 'off',
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['examples/*/test/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: true,
          depConstraints: toConstraints(exampleArrows, ['spotify-simulator']),
        },
      ],
    },
  },
  {
    files: ['**/*.spec.ts'],
    plugins: { jest },
    settings: { jest: { globalPackage: '@jest/globals' } },
    rules: {
      'jest/expect-expect': ['error', { assertFunctionNames }],
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jest/no-identical-title': 'error',
      // What a test stands on is checked where it is put up.
      'jest/no-standalone-expect': ['error', { additionalTestBlockFunctions: ['beforeAll', 'beforeEach'] }],
      'jest/valid-expect': 'error',
      'jest/valid-expect-in-promise': 'error',
    },
  },
  {
    // What measures goes by the real clock and the real network.
    files: ['tools/bench/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // Whoever installs a library gets what it declares, and nothing else.
    files: ['libs/*/package.json'],
    languageOptions: { parser: jsonc },
    plugins: { '@nx': nx },
    rules: {
      '@nx/dependency-checks': ['error', dependencyChecks],
    },
  },
  {
    // The generated client imports @prisma/client; git ignores it, and so Nx does not look into it. tools/packages does.
    files: ['libs/storage/package.json'],
    rules: {
      '@nx/dependency-checks': ['error', { ...dependencyChecks, ignoredDependencies: ['@prisma/client'] }],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: { module: 'writable', process: 'readonly', require: 'readonly', __dirname: 'readonly' },
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { Buffer: 'readonly', process: 'readonly', console: 'readonly', URL: 'readonly' },
    },
  },
);
