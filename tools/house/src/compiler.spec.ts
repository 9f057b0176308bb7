import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// Both compilers call themselves `tsc`, and npm links one of them. The other takes four times as long.
it('`tsc` is the native compiler, in the version that package.json names', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const said = execFileSync(join(root, 'node_modules/.bin/tsc'), ['--version'], { encoding: 'utf8' });
  expect(`npm:typescript@${said.trim().replace('Version ', '')}`).toBe(devDependencies['@typescript/native']);
});
