/** Commands of the documentation that the test does not run, each with the reason and what runs it instead. */
export const commandsLeftOut: readonly { readonly command: string; readonly reason: string }[] = [
  ...[
    'lags --product Shoes --by label --key Atlantic',
    'lags --product Shoes --region DE --lags 0..8 --json',
    'scan --by label artist --top 25',
    'scan --product Shoes --by album_type --measure revenue',
    'scan --ties',
    'events --product Shoes --label Domino --type album',
    'events --product Shoes --day 2024-07-05 --day 2025-03-14 --day 2026-02-06',
    ...['show 6b0f', 'repeat 6b0f', 'remove 6b0f'],
  ].map((args) => ({
    command: `new-releases analyse ${args}`,
    reason: 'needs years of releases and sales, over which analyse.spec.ts runs the same',
  })),
  {
    command: 'npm ci && npm run demo',
    reason: '.ci/run runs both on a clean clone; readme.spec.ts runs the demo',
  },
  { command: 'npm ci && npm test', reason: 'this test is part of it; .ci/run runs both on a clean clone' },
  { command: 'npm ci', reason: 'takes the dependencies away from under this test; .ci/run begins with it' },
  { command: 'npm test', reason: 'this test is part of it' },
  {
    command: 'npm run demo',
    reason: 'builds first; .ci/run runs it, and readme.spec.ts the demo that it starts',
  },
  { command: 'npm run build', reason: 'replaces the programs under this test; .ci/run runs it' },
  {
    command: 'npm run bench',
    reason:
      'takes 30 minutes of a quiet machine; its scenarios start the programs that the other tests start',
  },
  { command: 'npm run codegen', reason: 'writes into the workspace; Nx runs it before every test' },
  { command: 'npm run drift', reason: 'npm test begins with it' },
  {
    command: 'SPOTIFY_OPENAPI=https://example.com/openapi.yml npm run drift',
    reason: 'needs a document of the network; create-program.spec.ts of tools/codegen runs it',
  },
  {
    command: 'npx nx drift codegen --against FILE|URL',
    reason: 'a form, not a command; create-program.spec.ts of tools/codegen runs it',
  },
  {
    command:
      'node --conditions=@new-releases/source --import tsx tools/codegen/src/main.ts migration add_isrc_index',
    reason: 'writes into the workspace; create-program.spec.ts of tools/codegen runs it',
  },
  {
    command:
      'node --conditions=@new-releases/source --import tsx tools/codegen/src/main.ts migration add_label',
    reason: 'writes into the workspace; create-program.spec.ts of tools/codegen runs it',
  },
];
