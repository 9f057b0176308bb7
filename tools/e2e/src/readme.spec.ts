import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRows } from './support/read-store.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const demoPath = join(root, 'tools/demo/dist/main.js');

describe('the demo, as the README has it', () => {
  let directory: string;
  let stdout: string;
  let readme: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'new-releases-demo-'));
    const env = { PATH: process.env.PATH ?? '' };
    ({ stdout } = await promisify(execFile)(process.execPath, [demoPath], { cwd: directory, env }));
    readme = await readFile(join(root, 'README.md'), 'utf8');
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('prints a report, the newest albums, what moves with them, and what to try next', () => {
    expect(stdout).toMatch(/completed in/);
    expect(stdout).toMatch(/(\d+) seen, \1 new/);
    expect(stdout.match(/^│ \d{4}-\d{2}-\d{2} /gm)).toHaveLength(8);
    expect(stdout).toMatch(
      /│ Headphones │ 6 a release, 3 weeks later │ \d\.\d a release \(.*\), 3 weeks later │/,
    );
    expect(stdout).toMatch(/│ Umbrellas +│ nothing +│ nothing, at 17 lags over \d{3} weeks/);
    expect(stdout).toMatch(
      /\$ new-releases analyse events --product Headphones .*\nUnits of Headphones round 2025-06-09, 2025-09-08, 2025-12-22 and 1 other: window 3 to 3, 8 weeks before\n\nSales (are|were)/,
    );
    expect(stdout).toContain('npx --no -- new-releases runs');
    expect(stdout).toContain('http://127.0.0.1:8080/dashboard/');
  });

  it("answers the README's queries with what stands under them", () => {
    const queries = [...readme.matchAll(/```sql\n([^`]+?)```\n\n```text\n([^`]+?)```/g)];
    expect(queries).toHaveLength(3);
    for (const [, sql = '', output = ''] of queries) {
      const rows = readRows<Record<string, unknown>>(join(directory, 'data/demo/new-releases.db'), sql);
      const lines = rows.map((row) => Object.values(row).map(toListText).join('|'));
      expect(lines).toEqual(output.trim().split('\n'));
    }
  });
});

/** As the sqlite3 shell prints: 17.0 for a REAL that is whole. The driver hands over 17 for both. */
function toListText(value: unknown, index: number): string {
  return typeof value === 'number' && index === 3 ? value.toFixed(1) : String(value);
}
