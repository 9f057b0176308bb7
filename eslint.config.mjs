// One rule set for the whole workspace. The import arrows of the design are the depConstraints below.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import jsonc from 'jsonc-eslint-parser';
import tseslint from 'typescript-eslint';

/** project -> the projects of ours that its sources may import */
const arrows = {
  cli: ['extraction', 'storage', 'export', 'app-shell'],
  extractor: ['extraction', 'storage', 'app-shell'],
  'read-api': ['storage', 'export', 'app-shell'],
  extraction: ['spotify-auth', 'spotify-client', 'pagination', 'storage', 'spotify-types'],
  'spotify-client': ['spotify-types'],
  pagination: ['spotify-types'],
  'spotify-types': [],
  'spotify-auth': [],
  storage: [],
  'app-shell': [],
  export: [],
  'read-api-client': [],
  'spotify-simulator': ['spotify-types'],
  codegen: [],
  demo: ['cli', 'spotify-simulator', 'storage'],
};
/** What each example is meant to need, and proves that it needs no more; their tests also take the simulator. */
const exampleArrows = {
  'weekly-digest': ['spotify-client', 'pagination', 'spotify-types'],
  'custom-source': ['extraction', 'storage'],
  'sql-analysis': [],
};
const toConstraints = (table, extra = []) =>
  Object.entries(table).map(([project, allowed]) => ({
    sourceTag: `project:${project}`,
    onlyDependOnLibsWithTags: [project, ...allowed, ...extra].map((name) => `project:${name}`),
  }));
const depConstraints = [
  ...toConstraints(arrows),
  ...toConstraints(exampleArrows),
  { sourceTag: 'project:bench', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'project:e2e', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'project:packages', onlyDependOnLibsWithTags: ['*'] },
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
      '**/generated/**',
      '**/node_modules/**',
      '**/data/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: dirname(fileURLToPath(import.meta.url)) },
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
    languageOptions: { globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' } },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
